import { features, stepFeatures } from './features.js';
import type { Look } from './look.js';
import { surroundings } from './surroundings.js';
import { ZONE_WEIGHTS } from './zone-weights.js';

/**
 * A page in reading order is: what stands before the report, its body, furniture that interrupts the body, and what
 * comes after. The zones of all blocks are chosen together, as the likeliest sequence of a linear-chain conditional
 * random field: each block speaks for body or against it, each change of zone for or against itself.
 * `scripts/plain/train.ts` makes the weights and says from what.
 */
export const ZONES = ['before', 'body', 'between', 'after'] as const;
export type Zone = (typeof ZONES)[number];

/** Feature name → weight: of a block for being body, or of a change of zone (`body>after …`). Unknown names weigh 0. */
export type ZoneWeights = Readonly<Record<string, number>>;

/** Steps that page order allows: nothing leads back from `after`, and `between` lies within the body. */
export const STEPS: readonly (readonly [Zone, Zone])[] = [
  ['before', 'before'],
  ['before', 'body'],
  ['body', 'body'],
  ['body', 'between'],
  ['body', 'after'],
  ['between', 'between'],
  ['between', 'body'],
  ['after', 'after'],
];
export const mayStart = (zone: Zone): boolean => zone === 'before' || zone === 'body';
export const mayEnd = (zone: Zone): boolean => zone === 'body' || zone === 'after';

/** The likeliest zone of each block (Viterbi). There is at least one block of body when there is any block. */
export function zones(looks: readonly Look[], weights: ZoneWeights = ZONE_WEIGHTS): Zone[] {
  const around = surroundings(looks);
  const body = new Map(Object.entries(weights).filter(([name]) => !name.includes('>')));
  const changes = new Map(STEPS.map(([from, to]) => [`${from}>${to}`, weightsOf(weights, `${from}>${to}`)]));
  let score = new Map<Zone, number>();
  const back: Map<Zone, Zone>[] = [];
  looks.forEach((_, i) => {
    const here = weigh(features(looks, around, i), body);
    const facts = stepFeatures(looks, around, i);
    const next = new Map<Zone, number>();
    const cameFrom = new Map<Zone, Zone>();
    if (i === 0) for (const zone of ZONES) if (mayStart(zone)) next.set(zone, zone === 'body' ? here : 0);
    for (const [from, to] of STEPS) {
      const before = score.get(from);
      if (before === undefined) continue;
      const change = from === to ? 0 : weigh(facts, changes.get(`${from}>${to}`));
      const total = before + (to === 'body' ? here : 0) + change;
      if (total <= (next.get(to) ?? -Infinity)) continue;
      next.set(to, total);
      cameFrom.set(to, from);
    }
    score = next;
    back.push(cameFrom);
  });
  return trace(score, back);
}

/** The weights of one change of zone, by fact: `body>after tags` → `tags`. */
const weightsOf = (weights: ZoneWeights, change: string): Map<string, number> =>
  new Map(
    Object.entries(weights).flatMap(([name, weight]) =>
      name === change
        ? [['', weight] as const]
        : name.startsWith(`${change} `)
          ? [[name.slice(change.length + 1), weight] as const]
          : [],
    ),
  );

function weigh(names: readonly string[], weights: ReadonlyMap<string, number> | undefined): number {
  let sum = 0;
  for (const name of names) sum += weights?.get(name) ?? 0;
  return sum;
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
