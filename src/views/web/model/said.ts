import type { Span } from './offsets.js';
import type { Sureness } from './sureness.js';
import type { WireStatement } from './wire.js';

/** A statement as the page shows it: places in UTF-16, its speaker's hue, and where it stands among the others. */
export interface Said {
  readonly id: string;
  /** From 1, in the order of the record: the number in print. */
  readonly number: number;
  readonly wire: WireStatement;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly parent: Said | null;
  readonly depth: number;
  /** Key of its speaker in the cast. */
  readonly speaker: string;
  /** The speaker's name; where the record names none, the source's own words; empty where there are none. */
  readonly who: string;
  /** 1 to 8, or 0 for everybody beyond the eighth and for those not resolved. */
  readonly hue: number;
  readonly sureness: Sureness;
  /** Too doubtful to be shown unasked. */
  readonly folded: boolean;
  /** Stands in the headline or standfirst: the outlet's paraphrase, never counted beside the body's statements. */
  readonly apart: boolean;
  /** Where it begins in the text. */
  readonly start: number;
}
