import type { Span } from '../../text/text.js';
import type { Doing } from '../acts/acts.js';
import type { Issues } from '../issues/issues.js';
import type { Report } from '../report.js';
import type { StatementLinkKind } from '../schema.js';
import type { Speakers } from '../speakers/speakers.js';
import { afterDenials, conflicts } from './propose/conflicts.js';
import { denials } from './propose/denials.js';
import { questions } from './propose/questions.js';
import { repetitions } from './propose/repetitions.js';
import { replies } from './propose/replies.js';
import type { Scene } from './proposed.js';
import { settle, tidy } from './settle.js';
import { voicedOf } from './voiced.js';

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

/** Proposers of links, in order: where two propose one pair, `settle` keeps the more telling kind. */
const PROPOSERS = [questions, denials, replies, conflicts, repetitions] as const;

/** Under this confidence a link is a guess, and a guess is not shown. */
const LEAST = 0.5;

/** Replies, denials, conflicts and repetitions between a report's statements. Each is held against those near it alone. */
export function findLinks(
  report: Report,
  speakers: Speakers,
  doings: readonly Doing[],
  issues: Issues,
): StatementLink[] {
  const scene: Scene = { report, all: voicedOf(report, speakers, doings, issues) };
  const proposed = PROPOSERS.flatMap((propose) => propose(scene));
  const all = [...proposed, ...afterDenials(scene, proposed)].filter((p) => p.confidence >= LEAST);
  return settle(all).map(({ from, to, kind, confidence, spans }) => ({
    from: from.index,
    to: to.index,
    kind,
    confidence: Math.round(confidence * 100) / 100,
    spans: tidy(spans),
  }));
}
