import type { Label } from '../labelled.js';
import type { Fact } from './facts.js';

/** What the rules know besides the block itself. */
export interface Context {
  readonly facts: readonly Fact[];
  readonly headlines: ReadonlySet<number>;
  /** First and last block that is surely of the body; first > last when there is none. */
  readonly first: number;
  readonly last: number;
  /** Descriptions that the page declares, as keys. */
  readonly descriptions: readonly string[];
  /** Section that the page declares, as a key, or `''`. */
  readonly section: string;
}

/** Labels a block, or leaves it to the next rule. */
export type Rule = (fact: Fact, index: number, context: Context) => Label | null;

export const isInside = (index: number, { first, last }: Context): boolean => first <= index && index <= last;

/** Blocks around the headline and the body in which their pictures, dates and names stand; farther off are others'. */
const NEAR = 8;

export function isNear(index: number, { headlines, first, last }: Context): boolean {
  return index >= Math.min(first, ...headlines) - NEAR && index <= last + NEAR;
}

/** Longest block, in words, that the name of an element around it makes furniture; longer ones have text of their own. */
export const FURNITURE_WORDS = 40;
