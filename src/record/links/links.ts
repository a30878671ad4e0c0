import type { Span } from '../../text/text.js';
import type { Doing } from '../acts/acts.js';
import type { Issues } from '../issues/issues.js';
import type { Report } from '../report.js';
import type { StatementLinkKind } from '../schema.js';
import type { Speakers } from '../speakers/speakers.js';

/** A reply or conflict between two statements of one report. */
export interface StatementLink {
  /** Index of the attribution that answers, denies, contradicts or repeats … */
  readonly from: number;
  /** … this one. */
  readonly to: number;
  readonly kind: StatementLinkKind;
  readonly confidence: number;
  /** The words that support it. */
  readonly spans: readonly Span[];
}

export function findLinks(
  _report: Report,
  _speakers: Speakers,
  _doings: readonly Doing[],
  _issues: Issues,
): StatementLink[] {
  return [];
}
