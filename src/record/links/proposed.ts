import type { Span } from '../../text/text.js';
import type { Report } from '../report.js';
import type { StatementLinkKind } from '../schema.js';
import { nested, type Voiced } from './voiced.js';

/** Statements looked back over, and on (a parent is listed before what begins before it): so that cost stays linear. */
const REACH_BACK = 200;
const REACH_ON = 40;

/** A link that a proposer puts forward; the same shape as the one that is kept. */
export interface Proposed {
  readonly from: Voiced;
  readonly to: Voiced;
  readonly kind: StatementLinkKind;
  readonly confidence: number;
  readonly spans: readonly Span[];
}

/** What proposers read. */
export interface Scene {
  readonly report: Report;
  /** In the order of the report's attributions. */
  readonly all: readonly Voiced[];
}

/** The words of `v` that support a link: its cue, or its content where there is no cue. */
export const cueOf = (v: Voiced): readonly Span[] =>
  v.attribution.cue.length > 0 ? v.attribution.cue : v.attribution.content.slice(0, 1);

/** Where in the text a statement begins. */
export const begins = (v: Voiced): number => v.start;

/** The statements listed near `v`, itself among them: more than stand between a statement and its answer. */
export const listedNear = (all: readonly Voiced[], v: Voiced): readonly Voiced[] =>
  all.slice(Math.max(0, v.index - REACH_BACK), v.index + REACH_ON);

/**
 * Statements before `v` that are neither around nor inside it, nearest first: by sentence, and in a sentence by where
 * they begin. A statement counts as before when it begins before the end of the other's content.
 */
export function before({ all }: Scene, v: Voiced, sentences: number): Voiced[] {
  const found: Voiced[] = [];
  const to = Math.min(all.length, v.index + REACH_ON);
  for (let i = Math.max(0, v.index - REACH_BACK); i < to; i++) {
    const o = all[i];
    if (
      o &&
      o !== v &&
      o.start < v.start &&
      o.sentence <= v.sentence &&
      v.sentence - o.sentence <= sentences &&
      !nested(all, o, v)
    )
      found.push(o);
  }
  return found.sort((a, b) => b.sentence - a.sentence || b.start - a.start);
}
