import { common, DEGREES, pairs, ROLES, type Scored, toTokens } from './matching.js';
import { runs, tokensOf } from './tokens.js';

/** Percentages, with the counts that they come from. */
export interface Figure {
  /** Of what was found, how much is right. */
  readonly precision: number;
  /** Of gold, how much was found. */
  readonly recall: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
  readonly matched: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface Counts {
  readonly articles: number;
  /** Statements of gold, and found. */
  readonly gold: number;
  readonly predicted: number;
  /** `tokens.ROLE`, then the degrees, then `span.ROLE`. */
  readonly figures: Readonly<Record<string, Figure>>;
}

export interface Tally {
  add(text: string, gold: readonly Scored[], predicted: readonly Scored[]): void;
  counts(): Counts;
}

const KEYS = [...ROLES.map((r) => `tokens.${r}`), ...DEGREES, ...ROLES.map((r) => `span.${r}`)];

/** Micro counts over articles, added one at a time: nothing of an article is held. */
export function tally(): Tally {
  const sums = new Map(KEYS.map((key) => [key, { matched: 0, predicted: 0, gold: 0 }]));
  const add = (key: string, matched: number, predicted: number, gold: number) => {
    const sum = sums.get(key);
    if (!sum) throw new Error(`unreachable: no figure is called ${key}`);
    sum.matched += matched;
    sum.predicted += predicted;
    sum.gold += gold;
  };
  let articles = 0;
  let goldCount = 0;
  let predictedCount = 0;
  return {
    add(text, goldStatements, predictedStatements) {
      const tokens = tokensOf(text);
      const gold = goldStatements.map((s) => toTokens(s, tokens));
      const predicted = predictedStatements.map((s) => toTokens(s, tokens));
      articles++;
      goldCount += gold.length;
      predictedCount += predicted.length;
      for (const role of ROLES) {
        const g = new Set(gold.flatMap((s) => [...s[role]]));
        const p = new Set(predicted.flatMap((s) => [...s[role]]));
        add(`tokens.${role}`, common(g, p), p.size, g.size);
        const goldRuns = new Set(gold.flatMap((s) => runs(s[role])));
        const predictedRuns = new Set(predicted.flatMap((s) => runs(s[role])));
        add(`span.${role}`, common(goldRuns, predictedRuns), predictedRuns.size, goldRuns.size);
      }
      for (const degree of DEGREES)
        add(degree, pairs(degree, gold, predicted, tokens).length, predicted.length, gold.length);
    },
    counts: () => ({
      articles,
      gold: goldCount,
      predicted: predictedCount,
      figures: Object.fromEntries([...sums].map(([key, sum]) => [key, figure(sum)])),
    }),
  };
}

function figure(sum: { matched: number; predicted: number; gold: number }): Figure {
  const p = sum.predicted ? sum.matched / sum.predicted : 0;
  const r = sum.gold ? sum.matched / sum.gold : 0;
  return {
    precision: 100 * p,
    recall: 100 * r,
    f1: p + r ? (200 * p * r) / (p + r) : 0,
    matched: sum.matched,
    predicted: sum.predicted,
    gold: sum.gold,
  };
}
