import type { Span } from '../../text/text.js';
import { isAsciiWord, isPlain, isWordKind, LETTER, letterKind } from '../letters.js';

/** One word or mark of a text. */
export interface Word {
  readonly span: Span;
  readonly shown: string;
}

/** A word with its inner hyphens, points and apostrophes; a clitic ("'s", "n't") or another visible character alone. */
const WORD = () =>
  /(?:[\p{L}\p{M}\p{N}]+(?:[-&.,/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*?(?=n['’]t\b))|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{M}\p{N}]+(?:[-&/.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|,(?=\p{N}{3})\p{N}+|['’](?!(?:s|re|ve|ll|d|m)\b)(?=\p{L})[\p{L}\p{M}\p{N}]+)*|[^\s]/giu;
let pattern: RegExp | undefined;

/** The words of a stretch of text, in order. Linear in its length. */
export function wordsIn(text: string, within: Span): Word[] {
  return isPlain(text, within.start, within.end) ? scanned(text, within) : matched(text, within);
}

/** By the expression: what defines a word. */
export function matched(text: string, within: Span): Word[] {
  const found: Word[] = [];
  pattern ??= WORD();
  for (const match of text.slice(within.start, within.end).matchAll(pattern)) {
    const start = within.start + match.index;
    found.push({ span: { start, end: start + match[0].length }, shown: match[0] });
  }
  return found;
}

/** The same of plain text, letter by letter. */
function scanned(text: string, { start, end }: Span): Word[] {
  const found: Word[] = [];
  for (let i = start; i < end; ) {
    const kind = letterKind(text.charCodeAt(i));
    if (kind === LETTER.space) {
      i++;
      continue;
    }
    const to = isWordKind(kind) ? wordEnd(text, i, end) : isApostrophe(text, i) ? cliticEnd(text, i, end) : 0;
    const stop = to || i + 1;
    found.push({ span: { start: i, end: stop }, shown: text.slice(i, stop) });
    i = stop;
  }
  return found;
}

const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === '’';

const isWordAt = (text: string, at: number, end: number): boolean =>
  at < end && isWordKind(letterKind(text.charCodeAt(at)));

const isDigitAt = (text: string, at: number, end: number): boolean =>
  at < end && letterKind(text.charCodeAt(at)) === LETTER.digit;

function runEnd(text: string, from: number, end: number): number {
  let i = from;
  while (isWordAt(text, i, end)) i++;
  return i;
}

/** Where the word that begins here ends: before its "n't", after it where it is nothing else, else with all its parts. */
function wordEnd(text: string, start: number, end: number): number {
  let run = start;
  let i = runEnd(text, start, end);
  const whole = i;
  while (i < end && '-&.,/'.includes(text[i] ?? '') && isWordAt(text, i + 1, end)) {
    run = i + 1;
    i = runEnd(text, run, end);
  }
  if (isNot(text, i - 1, end)) {
    if (i - 1 > run) return i - 1;
    if (i - 1 === start) return i + 2;
  }
  return withParts(text, whole, end);
}

/** The end of a word whose first run of letters and digits ends at `from`. */
function withParts(text: string, from: number, end: number): number {
  for (let i = from; ; ) {
    const mark = i < end ? text[i] : undefined;
    const next = i + 1;
    if (mark === '-' || mark === '&' || mark === '/' || mark === '.') {
      if (!isWordAt(text, next, end)) return i;
      i = runEnd(text, next, end);
    } else if (mark === ',') {
      if (![0, 1, 2].every((n) => isDigitAt(text, next + n, end))) return i;
      for (i = next; isDigitAt(text, i, end); ) i++;
    } else if (mark === "'" || mark === '’') {
      if (cliticEnd(text, i, end) || !isWordAt(text, next, end) || isDigitAt(text, next, end)) return i;
      i = runEnd(text, next, end);
    } else return i;
  }
}

const endsThere = (text: string, at: number, end: number): boolean =>
  at >= end || !isAsciiWord(text.charCodeAt(at));

/** "n't" begins here. */
const isNot = (text: string, at: number, end: number): boolean =>
  at + 2 < end &&
  (text[at] === 'n' || text[at] === 'N') &&
  isApostrophe(text, at + 1) &&
  (text[at + 2] === 't' || text[at + 2] === 'T') &&
  endsThere(text, at + 3, end);

const CLITICS = ['s', 're', 've', 'll', 'd', 'm'];

/** Where the clitic after an apostrophe ends; 0 where none stands there. */
function cliticEnd(text: string, at: number, end: number): number {
  for (const clitic of CLITICS) {
    const stop = at + 1 + clitic.length;
    if (stop <= end && endsThere(text, stop, end) && text.slice(at + 1, stop).toLowerCase() === clitic)
      return stop;
  }
  return 0;
}
