import type { Attribution } from '../../statements/statements.js';
import { type Span, slice } from '../../text/text.js';
import { type Report, sentenceIndex } from '../report.js';
import { type CueEntry, cueEntries, governing, lemmasOf } from './cue-act.js';
import { CONTENT_SIGNS, type ContentSign } from './data/content-signs.js';
import { type MainClause, mainClause } from './main-clause.js';
import { wordsOf } from './words.js';

/** What rules and features read of one attribution. Words are lower case; lemmas stand one to a word. */
export interface Reading {
  readonly attribution: Attribution;
  readonly cue: readonly string[];
  readonly cueLemmas: readonly string[];
  readonly entries: readonly CueEntry[];
  /** The entry of the lexicon that governs the cue; `null` where it holds none. */
  readonly entry: CueEntry | null;
  readonly source: readonly string[];
  /** Words of the cue's sentence right before and right after the cue, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly content: readonly string[];
  readonly contentLemmas: readonly string[];
  /** Lower case, with straight quotes. */
  readonly contentText: string;
  /** The content begins with what the source's own side will do. */
  readonly ownSide: boolean;
  readonly main: MainClause;
  readonly signs: readonly ContentSign[];
  /** The cue's sentence, lower case, less what lies in any content that does not hold the cue, or outside the one that does. */
  readonly around: string;
}

/** Characters of a content, and to either side of a cue, that are read: beyond, cost would not stay linear. */
const READ = 600;

const NEAR = 6;

/** Words of a content behind its cue that can end a phrase of the cue ("refused | to comment"). */
const OPENING = 3;

/** `index` is the attribution's place in the report; `ownSide` as told by `ownSides`. */
export function readingOf(
  report: Report,
  attribution: Attribution,
  index: number,
  ownSide: boolean,
): Reading {
  const text = (spans: readonly Span[]) => spans.map((span) => slice(report.text, span)).join(' ');
  const cue = wordsOf(text(attribution.cue));
  const cueLemmas = lemmasOf(cue);
  const start = attribution.cue[0]?.start ?? 0;
  const end = attribution.cue.at(-1)?.end ?? start;
  const sentence = report.sentences[sentenceIndex(report, start)]?.span ?? { start, end };
  const contentText = straight(text(attribution.content).slice(0, READ));
  const content = wordsOf(contentText);
  const contentLemmas = lemmasOf(content);
  const follows = (attribution.content[0]?.start ?? 0) >= end;
  const entries = cueEntries(cueLemmas, follows ? contentLemmas.slice(0, OPENING) : []);
  return {
    attribution,
    cue,
    cueLemmas,
    entries,
    entry: governing(entries),
    source: wordsOf(text(attribution.source)),
    before: wordsOf(slice(report.text, { start: Math.min(sentence.start, start), end: start }).slice(-80))
      .slice(-NEAR)
      .reverse(),
    after: wordsOf(slice(report.text, { start: end, end: Math.max(sentence.end, end) }).slice(0, 80)).slice(
      0,
      NEAR,
    ),
    content,
    contentLemmas,
    contentText,
    ownSide,
    main: mainClause(content, ownSide),
    signs: CONTENT_SIGNS.filter((sign) => sign.words.test(contentText)),
    around: straight(aroundOf(report, index, sentence, start)),
  };
}

/** Attributions to either side whose contents can stand in the same sentence. */
const NEIGHBOURS = 8;

function aroundOf(report: Report, index: number, sentence: Span, cue: number): string {
  let within = { start: Math.max(sentence.start, cue - READ), end: Math.min(sentence.end, cue + READ) };
  const holes: Span[] = [];
  for (const other of report.attributions.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1))
    for (const span of other.content)
      if (span.start > cue || span.end <= cue) holes.push(span);
      else within = { start: Math.max(within.start, span.start), end: Math.min(within.end, span.end) };
  holes.sort((a, b) => a.start - b.start);
  return outside(report.text, within, holes);
}

/** A stretch of the text less the spans that lie in it; these in text order. */
function outside(text: string, within: Span, holes: readonly Span[]): string {
  const parts: string[] = [];
  let at = within.start;
  for (const hole of holes) {
    if (hole.end <= at || hole.start >= within.end) continue;
    parts.push(text.slice(at, Math.max(at, hole.start)));
    at = Math.max(at, hole.end);
  }
  parts.push(text.slice(at, Math.max(at, within.end)));
  return parts.join(' ');
}

/** Lower case, with straight quotes; May the month keeps apart from may the verb. */
const straight = (text: string) =>
  text
    .replace(
      /\b(in|of|last|next|until|till|since|by|from|before|after|early|late|mid|this|\d{1,2}) May\b/gu,
      '$1 5th-month',
    )
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/\s+/gu, ' ');
