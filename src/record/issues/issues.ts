import type { Report } from '../report.js';
import type { Speakers } from '../speakers/speakers.js';

/** What statements are about. */
export interface Issue {
  /** A short readable name taken from the text. */
  readonly name: string;
  readonly keywords: readonly string[];
}

export interface Issues {
  readonly issues: readonly Issue[];
  /** Per attribution: indices into `issues`, nearest first. */
  readonly about: readonly (readonly number[])[];
}

export function findIssues(report: Report, _speakers: Speakers): Issues {
  return { issues: [], about: report.attributions.map(() => []) };
}
