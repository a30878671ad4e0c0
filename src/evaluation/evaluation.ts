import { pairs, toTokens } from './matching.js';
import type { Levelled } from './sets.js';
import { tokensOf } from './tokens.js';

/**
 * What was found against what a person marked. The counts are those of the public sets' own scorer, so figures of one
 * can be set beside the other's; statements, spans and ids are as they stand on the wire, in code points.
 */
export {
  DEGREES,
  type Degree,
  pairs,
  ROLES,
  type Role,
  type Scored,
  type TokenSets,
  toTokens,
} from './matching.js';
export {
  type Bin,
  type Binning,
  bins,
  calibrationError,
  errorByChance,
  interval,
  type Judged,
} from './reliability.js';
export {
  checkSpans,
  type Found,
  foundIn,
  type GoldArticle,
  goldArticle,
  half,
  type Levelled,
  ofLevel,
} from './sets.js';
export { type Counts, type Figure, type Tally, tally } from './tally.js';
export { tokensOf } from './tokens.js';

/** Of each statement found in an article, whether who_said is right at its own level (outermost or nested). */
export function areRight(text: string, gold: readonly Levelled[], found: readonly Levelled[]): boolean[] {
  const tokens = tokensOf(text);
  const right = new Set<Levelled>();
  for (const nested of [false, true]) {
    const of = (all: readonly Levelled[]) => all.filter((s) => s.nested === nested);
    const made = of(found);
    const sets = (all: readonly Levelled[]) => all.map((s) => toTokens(s, tokens));
    for (const [, j] of pairs('who_said', sets(of(gold)), sets(made), tokens)) {
      const one = made[j];
      if (one) right.add(one);
    }
  }
  return found.map((s) => right.has(s));
}

/** A percentage with one decimal place, a tie going to the even digit (as the public scorer rounds). */
export function oneDecimal(percent: number): string {
  const tenths = Math.floor(percent * 10);
  const tie = percent * 4 === Math.floor(percent * 4) && percent * 2 !== Math.floor(percent * 2);
  return tie ? ((tenths + (tenths % 2)) / 10).toFixed(1) : percent.toFixed(1);
}
