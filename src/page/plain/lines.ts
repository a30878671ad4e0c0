import { type Span, snap } from '../../text/text.js';

/** A line that shows something, without the white space around it. */
export interface Line {
  readonly span: Span;
  /** Where the shown text begins within a quoted mail line: behind its `>` marks; `span.start` otherwise. */
  readonly textStart: number;
  /** Columns before `textStart`, a tab counting to the next multiple of eight. */
  readonly indent: number;
  /** Depth of `>` marks. */
  readonly quoted: number;
  /** Lines without anything to show between this one and the one before. */
  readonly blankBefore: number;
}

/** What ends a line: CR LF, LF, CR, and the Unicode and printer's separators that pasted text brings along. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** A character that shows: neither white space nor control nor format character (zero-width marks, direction marks). */
const SHOWN = /[^\s\p{Cc}\p{Cf}]/u;

/** The lines of a text that show something, in order. Every character that shows lies in exactly one of them. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  let blank = 0;
  const take = (end: number): void => {
    const line = lineAt(text, start, end, blank);
    if (line) found.push(line);
    blank = line ? 0 : blank + 1;
  };
  for (const ending of text.matchAll(LINE_END)) {
    take(ending.index);
    start = ending.index + ending[0].length;
  }
  take(text.length);
  return found;
}

function lineAt(text: string, from: number, to: number, blankBefore: number): Line | null {
  let start = from;
  let end = to;
  let indent = 0;
  for (; start < end && isSpace(text[start]); start++)
    indent = text[start] === '\t' ? (indent | 7) + 1 : indent + 1;
  while (end > start && isSpace(text[end - 1])) end--;
  if (!SHOWN.test(text.slice(start, end))) return null;
  // A mark that combines with the space beside it makes one grapheme with it, which no span may split.
  const span = snap(text, { start, end });
  const marks = /^(?:>[ \t]?)+/.exec(text.slice(start, Math.min(end, start + 40)))?.[0] ?? '';
  const behind = start + marks.length;
  const isQuote = marks !== '' && behind < end;
  return {
    span,
    textStart: isQuote ? behind : span.start,
    indent: isQuote ? 0 : indent,
    quoted: isQuote ? marks.replace(/[^>]/g, '').length : 0,
    blankBefore,
  };
}

const isSpace = (unit: string | undefined): boolean => unit !== undefined && /\s/u.test(unit);
