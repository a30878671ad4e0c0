import { type Span, slice } from '../../text/text.js';
import type { TextDate } from '../dates/dates.js';
import type { Report } from '../report.js';
import type { Precision } from '../schema.js';
import type { Speakers } from '../speakers/speakers.js';

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

export function findOccasions(report: Report, _speakers: Speakers, _dates: readonly TextDate[]): Settings {
  const none = report.attributions.map(() => null);
  const addressee = report.attributions.map((a): Hearer | null => {
    if (a.addressee.length === 0) return null;
    const name = a.addressee.map((s) => slice(report.text, s)).join(' ');
    return {
      entity: null,
      name: name.replace(/\s+/gu, ' '),
      spans: a.addressee,
      how: 'stated',
      confidence: a.confidence,
      why: null,
    };
  });
  return { occasions: [], occasion: none, said: none, addressee };
}
