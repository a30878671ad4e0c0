import type { Span } from '../text/text.js';
import type { Signals } from './confidence.js';

/** The kinds of block that statements come from. */
export type Tier = 'headline' | 'standfirst' | 'caption' | 'body';

export type Quotation = 'direct' | 'indirect' | 'mixed';

/** One attribution as found in the text: who, by which words, what. Spans in text order, never overlapping. */
export interface Attribution {
  readonly kind: 'attribution';
  readonly tier: Tier;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly addressee: readonly Span[];
  readonly quotation: Quotation;
  /** Index, in the same list, of the attribution whose content this one stands in; always smaller than its own. */
  readonly parent: number | null;
  /** 0 to 1: that cue, content and source are right together. */
  readonly confidence: number;
  /** What the confidence was made from, where the model made it. */
  readonly signals?: Signals;
  /** Log-probabilities of what it does, over the acts of the wire's schema in their order; `null` where not read. */
  readonly acts: readonly number[] | null;
  /** Likewise of the capacities. */
  readonly capacities: readonly number[] | null;
}
