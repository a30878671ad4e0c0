import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findCast } from '#readout/record/entities/entities.js';
import type { Candidate } from '#readout/record/speakers/antecedents.js';
import { Resolver } from '#readout/record/speakers/resolver.js';
import { overlaps } from '#readout/text/text.js';
import { gapResolver, gapRows } from '../../bench/record/gap.js';
import { goldReport } from '../../bench/record/gold-report.js';
import { worldArticles } from '../../bench/record/reports.js';
import { sameSpeaker } from '../../bench/record/same-speaker.js';

/**
 * Makes `src/record/speakers/antecedent-weights.ts`. From a built checkout with the shared data beside it:
 *
 *     npm run build && npx tsc -p scripts/speakers/tsconfig.json && node dist/scripts-speakers/scripts/speakers/train.js
 *
 * Learns from the pronouns that are sources in the 120 tuning reports and from GAP's development part, by a softmax over
 * each pronoun's candidates and "none of them". A report's pronoun counts as much as WEIGHT of GAP's, whose texts are
 * encyclopaedic and whose pronouns are seldom subjects of speech.
 */
const OUT = fileURLToPath(new URL('../../../../src/record/speakers/antecedent-weights.ts', import.meta.url));
const WEIGHT = 4;
const DECAY = 0.02;
const STEPS = 400;
const RATE = 0.05;

interface Example {
  readonly candidates: readonly Candidate[];
  /** Which are right; none where nobody is. */
  readonly right: readonly boolean[];
  readonly weight: number;
}

const examples = [...fromReports(), ...fromGap()];
const weights = fit(examples);
const hit = (e: Example) => {
  const s = e.candidates.map((c) => score(weights, c));
  const best = s.indexOf(Math.max(...s));
  return e.right[best] ?? false;
};
for (const [name, list] of [
  ['reports', examples.filter((e) => e.weight > 1)],
  ['GAP', examples.filter((e) => e.weight === 1)],
] as const) {
  const answerable = list.filter((e) => e.right.includes(true));
  console.log(
    `${name}: ${list.length} pronouns, ${answerable.length} with the right one among the candidates, of which best: ${((100 * answerable.filter(hit).length) / answerable.length).toFixed(1)}`,
  );
}
write(weights);

function fromReports(): Example[] {
  return (worldArticles('tuning') ?? []).flatMap((article) => {
    const report = goldReport(article);
    const found: Example[] = [];
    const resolver: Resolver = new Resolver(report, findCast(report), ({ attribution }, candidates) => {
      const gold = attribution === null ? [] : (article.statements[attribution]?.speaker ?? []);
      if (gold.length === 0 || candidates.length === 0) return;
      const right = candidates.map(({ entity }) => {
        const { name, aliases } = resolver.cast.at(entity);
        return sameSpeaker([name, ...aliases], gold);
      });
      found.push({ candidates, right, weight: WEIGHT });
    });
    resolver.run();
    return found;
  });
}

function fromGap(): Example[] {
  return (gapRows('development') ?? []).flatMap((row) => {
    const found: Example[] = [];
    const resolver: Resolver = gapResolver(row, (at, candidates) => {
      if (at.span.start !== row.pronoun.start || !row.names.some((n) => n.meant)) return;
      const right = candidates.map(({ entity }) =>
        row.names.some(
          (n) =>
            n.meant &&
            resolver.cast.mentions.some(
              (m) => m.entity === entity && m.how !== 'pronoun' && overlaps(m.span, n.span),
            ),
        ),
      );
      if (right.includes(true)) found.push({ candidates, right, weight: 1 });
    });
    resolver.run();
    return found;
  });
}

function score(of: ReadonlyMap<string, number>, { features }: Candidate): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += (of.get(name) ?? 0) * value;
  return sum;
}

/** Adam on the weighted log likelihood with a squared penalty; from zero, so the same every time. */
function fit(list: readonly Example[]): Map<string, number> {
  const found = new Map<string, number>([['none', 0]]);
  const seen = new Map<string, number>();
  for (const e of list)
    for (const c of e.candidates)
      for (const n of Object.keys(c.features)) seen.set(n, (seen.get(n) ?? 0) + 1);
  for (const [name, n] of seen) if (n >= 5) found.set(name, 0);
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  const total = list.reduce((sum, e) => sum + e.weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Map<string, number>();
    const push = (name: string, by: number) => slope.set(name, (slope.get(name) ?? 0) + by);
    for (const { candidates, right, weight } of list) {
      const scores = [...candidates.map((c) => score(found, c)), found.get('none') ?? 0];
      const aims = [...right, !right.includes(true)];
      const top = Math.max(...scores);
      const odds = scores.map((s) => Math.exp(s - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const good = odds.reduce((a, b, i) => a + (aims[i] ? b : 0), 0);
      odds.forEach((o, i) => {
        const by = ((aims[i] ? o / good : 0) - o / all) * weight;
        const features = candidates[i]?.features;
        if (!features) push('none', by);
        else for (const [name, value] of Object.entries(features)) push(name, by * value);
      });
    }
    for (const [name, w] of found) {
      const g = (slope.get(name) ?? 0) / total - (DECAY * w) / 100;
      const m = 0.9 * (first.get(name) ?? 0) + 0.1 * g;
      const v = 0.999 * (second.get(name) ?? 0) + 0.001 * g * g;
      first.set(name, m);
      second.set(name, v);
      found.set(name, w + (RATE * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8));
    }
  }
  return found;
}

function write(of: ReadonlyMap<string, number>): void {
  const rows = [...of]
    .filter(([, w]) => Math.abs(w) >= 0.005)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, w]) => `  ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: ${Number(w.toFixed(2))},`);
  writeFileSync(
    OUT,
    `/**
 * Made by \`scripts/speakers/train.ts\`, not by hand: weights of the features in \`antecedents.ts\`, learnt from the
 * pronouns that speak in 120 world reports and from GAP's development part.
 */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`,
  );
}
