import type { Span } from '../text/text.js';

/** The kinds of block that statements come from. */
export type Tier = 'headline' | 'standfirst' | 'caption' | 'body';

export type Quotation = 'direct' | 'indirect' | 'mixed';

/** What the decoder knows of how far a statement can be trusted, each 0 to 1 but for the last. */
export interface Signals {
  /** That its words are a cue. */
  readonly cue: number;
  /** That the cue is one of the level, outermost or nested, at which the statement stands. */
  readonly level: number;
  /** That its likeliest source word is one; without a source, that no word is. */
  readonly source: number;
  /** Expected share of all content words, its own and those left out, that its content has. */
  readonly content: number;
  /** Mean probability of its words of source and content. */
  readonly certainty: number;
  readonly nested: boolean;
  readonly sourceless: boolean;
  readonly quotation: Quotation;
  /** Words of content. */
  readonly length: number;
}

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
