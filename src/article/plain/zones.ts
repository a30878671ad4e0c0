import { features } from './features.js';
import type { Look } from './look.js';
import weights from './zone-weights.json' with { type: 'json' };

/**
 * A page in reading order is: what stands before the report, its body, furniture that interrupts the body, and what
 * comes after. The zones of all blocks are chosen together, as the likeliest sequence of a linear-chain conditional
 * random field; `scripts/plain/train.ts` makes its weights and says from what.
 */
export const ZONES = ['before', 'body', 'between', 'after'] as const;
export type Zone = (typeof ZONES)[number];

export interface ZoneWeights {
  /** Feature name → its weight in each zone, in the order of `ZONES`. */
  readonly features: Readonly<Record<string, readonly number[]>>;
  /** `from>to` and `from>to,blank` (blank lines between the two, capped at 2) → weight. */
  readonly steps: Readonly<Record<string, number>>;
}

/** Steps that page order allows: nothing leads back from `after`, and `between` lies within the body. */
const STEPS: readonly (readonly [Zone, Zone])[] = [
  ['before', 'before'],
  ['before', 'body'],
  ['body', 'body'],
  ['body', 'between'],
  ['body', 'after'],
  ['between', 'between'],
  ['between', 'body'],
  ['after', 'after'],
];
const MAY_START: readonly Zone[] = ['before', 'body'];
const MAY_END: readonly Zone[] = ['body', 'after'];

/** Names of the two facts that a step from one block to the next is weighed by. */
export const stepNames = (from: Zone, to: Zone, look: Look): [string, string] => [
  `${from}>${to}`,
  `${from}>${to},${Math.min(look.blankBefore, 2)}`,
];

export const allowedSteps = STEPS;
export const mayStart = (zone: Zone): boolean => MAY_START.includes(zone);
export const mayEnd = (zone: Zone): boolean => MAY_END.includes(zone);

/** The likeliest zone of each block (Viterbi). There is at least one block of body when there is any block. */
export function zones(looks: readonly Look[], model: ZoneWeights = weights): Zone[] {
  const names = features(looks);
  let score = new Map<Zone, number>();
  const back: Map<Zone, Zone>[] = [];
  looks.forEach((look, i) => {
    const next = new Map<Zone, number>();
    const from = new Map<Zone, Zone>();
    ZONES.forEach((zone, z) => {
      const here = sum(names[i] ?? [], model, z);
      if (i === 0) {
        if (mayStart(zone)) next.set(zone, here);
        return;
      }
      for (const [a, b] of STEPS) {
        const before = b === zone ? score.get(a) : undefined;
        if (before === undefined) continue;
        const [plain, blank] = stepNames(a, b, look);
        const total = before + here + (model.steps[plain] ?? 0) + (model.steps[blank] ?? 0);
        if (total > (next.get(zone) ?? -Infinity)) {
          next.set(zone, total);
          from.set(zone, a);
        }
      }
    });
    score = next;
    back.push(from);
  });
  return trace(score, back);
}

function sum(names: readonly string[], model: ZoneWeights, zone: number): number {
  let total = 0;
  for (const name of names) total += model.features[name]?.[zone] ?? 0;
  return total;
}

function trace(score: ReadonlyMap<Zone, number>, back: readonly ReadonlyMap<Zone, Zone>[]): Zone[] {
  const ends = [...score].filter(([zone]) => mayEnd(zone)).sort((a, b) => b[1] - a[1]);
  let zone = ends[0]?.[0];
  const path: Zone[] = [];
  for (let i = back.length - 1; i >= 0 && zone; i--) {
    path.push(zone);
    zone = back[i]?.get(zone);
  }
  return path.reverse();
}
