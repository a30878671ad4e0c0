import type { Span } from '../../text/text.js';
import type { Precision } from '../schema.js';

/** An event at which something was said: a call, a briefing, a meeting … */
export interface Occasion {
  readonly kind: string;
  /** Indices into the cast's entities. */
  readonly parties: readonly number[];
  readonly date: string | null;
  readonly precision: Precision | null;
  readonly spans: readonly Span[];
}

/** When a statement was said. */
export interface SaidOn {
  readonly date: string;
  readonly precision: Precision;
  readonly how: 'stated' | 'inferred';
  readonly spans: readonly Span[];
  /** In words: "Saturday before publication". */
  readonly why: string | null;
}

export interface Hearer {
  readonly entity: number | null;
  readonly name: string;
  readonly spans: readonly Span[];
  readonly how: 'stated' | 'implied';
  readonly confidence: number;
  readonly why: string | null;
}

/** Occasions of a report, and for each attribution its occasion, its date and its addressee. */
export interface Settings {
  readonly occasions: readonly Occasion[];
  /** Per attribution: index into `occasions`. */
  readonly occasion: readonly (number | null)[];
  readonly said: readonly (SaidOn | null)[];
  readonly addressee: readonly (Hearer | null)[];
}
