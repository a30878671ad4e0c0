import type { Candidate } from '#readout/record/speakers/antecedents.js';

/** A pronoun with those it may mean. */
export interface Example {
  readonly candidates: readonly Candidate[];
  /** Which are right; none where nobody is. */
  readonly right: readonly boolean[];
  readonly weight: number;
}

const RATE = 0.05;
/** A feature seen in fewer candidates than this has no weight. */
const LEAST = 5;

interface Row {
  readonly names: readonly number[];
  readonly values: readonly number[];
}

/**
 * A softmax over each pronoun's candidates and "none of them": Adam on the weighted log likelihood with a squared
 * penalty; from zero, so the same every time.
 */
export function fit(list: readonly Example[], decay: number, steps: number): Map<string, number> {
  const seen = new Map<string, number>([['none', LEAST]]);
  for (const e of list)
    for (const c of e.candidates) for (const n of c.features.keys()) seen.set(n, (seen.get(n) ?? 0) + 1);
  const names = [...seen].filter(([, n]) => n >= LEAST).map(([name]) => name);
  const numbers = new Map(names.map((name, i) => [name, i]));
  const rows = list.map((e): Row[] => {
    const all = e.candidates.map(({ features }) => {
      const known = [...features].filter(([name]) => numbers.has(name));
      return { names: known.map(([name]) => numbers.get(name) ?? 0), values: known.map(([, v]) => v) };
    });
    return [...all, { names: [numbers.get('none') ?? 0], values: [1] }];
  });
  const total = list.reduce((sum, e) => sum + e.weight, 0);
  const w = new Float64Array(names.length);
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  for (let step = 1; step <= steps; step++) {
    const slope = new Float64Array(names.length);
    rows.forEach((candidates, k) => {
      const example = list[k];
      if (!example) return;
      const aims = [...example.right, !example.right.includes(true)];
      const scores = candidates.map((row) =>
        row.names.reduce((sum, n, j) => sum + (w[n] ?? 0) * (row.values[j] ?? 0), 0),
      );
      const top = Math.max(...scores);
      const odds = scores.map((s) => Math.exp(s - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const good = odds.reduce((a, b, i) => a + (aims[i] ? b : 0), 0);
      candidates.forEach((row, i) => {
        const by = ((aims[i] ? (odds[i] ?? 0) / good : 0) - (odds[i] ?? 0) / all) * example.weight;
        row.names.forEach((n, j) => {
          slope[n] = (slope[n] ?? 0) + by * (row.values[j] ?? 0);
        });
      });
    });
    for (let n = 0; n < w.length; n++) {
      const g = (slope[n] ?? 0) / total - (decay * (w[n] ?? 0)) / 100;
      first[n] = 0.9 * (first[n] ?? 0) + 0.1 * g;
      second[n] = 0.999 * (second[n] ?? 0) + 0.001 * g * g;
      w[n] =
        (w[n] ?? 0) +
        (RATE * ((first[n] ?? 0) / (1 - 0.9 ** step))) /
          (Math.sqrt((second[n] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return new Map(names.map((name, n) => [name, w[n] ?? 0]));
}

/** Of the examples that can be answered, how many are; and how many can. */
export function hits(of: ReadonlyMap<string, number>, list: readonly Example[]): readonly [number, number] {
  const answerable = list.filter((e) => e.right.includes(true));
  const right = answerable.filter((e) => {
    const scores = e.candidates.map((c) =>
      [...c.features].reduce((sum, [name, value]) => sum + (of.get(name) ?? 0) * value, 0),
    );
    return e.right[scores.indexOf(Math.max(...scores))] ?? false;
  });
  return [right.length, answerable.length];
}
