import type { Span } from '../../text/text.js';
import type { Precision } from '../schema.js';
import type { Day } from './calendar.js';

/** One sentence in which dates are looked for. Offsets of readings are into `text`, the sentence alone. */
export interface Passage {
  readonly text: string;
  /** The day of publication; `null` where nobody tells. */
  readonly published: Day | null;
  /** Whether the offset stands inside quotation marks, where "today" is the speaker's day and not the paper's. */
  readonly quoted: (offset: number) => boolean;
}

/** What a reader of dates makes of some words; `date` is `null` where they need a day of publication and have none. */
export interface Reading {
  readonly span: Span;
  readonly date: string | null;
  readonly precision: Precision;
  readonly how: 'stated' | 'inferred';
  /** How it was worked out, in words; `null` where the words say it all. */
  readonly why: string | null;
}

export type DateReader = (passage: Passage) => Iterable<Reading>;

/** The same words without a day to reckon from. */
export const unresolved = (span: Span): Reading => ({
  span,
  date: null,
  precision: 'period',
  how: 'inferred',
  why: null,
});
