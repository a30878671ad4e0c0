import type { Span } from '../../text/text.js';
import type { Report } from '../report.js';
import type { Precision } from '../schema.js';

/** A date as the text gives it, never more precise than its words. */
export interface TextDate {
  readonly span: Span;
  /** ISO 8601 cut to the precision: `2022-02-12`, `2022-02`, `2022`; for a period as much as it fixes. */
  readonly date: string;
  readonly precision: Precision;
  /** `inferred` where it was worked out from the day of publication. */
  readonly how: 'stated' | 'inferred';
}

/** The dates of a report, in text order. Without a published date nothing relative is resolved. */
export function findDates(_report: Report): TextDate[] {
  return [];
}
