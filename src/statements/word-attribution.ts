/** An attribution in words of the report: sorted lists of word indices. */
export interface WordAttribution {
  readonly first: number;
  readonly last: number;
  readonly stretch: number;
  source: number[];
  content: number[];
  addressee: number[];
  parent: WordAttribution | null;
  readonly outer: number;
  /** Probability of the cue, and mean probability of the words of source and content. */
  readonly probability: number;
  readonly certainty: number;
  /** Probability of the likeliest source word; without a source, that no word is one. */
  readonly sourceCertainty: number;
  /** Expected number of content words, those left out included. */
  readonly claimed: number;
  readonly doing: Float32Array;
  /** Probability that a word is content of this cue. */
  readonly claim: (word: number) => number;
}
