import type { Span } from './offsets.js';

const OPENING = new Set(['"', '“', '„', '«', '‘', "'", '”']);
const CLOSING = new Set(['"', '”', '“', '»', '’', "'"]);

/** The words of one part exactly as they stand, with the marks that the source set right around them, if it did. */
export function withOwnMarks(text: string, { start, end }: Span): string {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  const opened = OPENING.has(text[start] ?? '');
  const closed = CLOSING.has(text[end - 1] ?? '');
  // An apostrophe beside the words is no mark: it takes an opening mark to close one.
  const from = !opened && OPENING.has(before) && (closed || CLOSING.has(after)) ? start - 1 : start;
  const to = !closed && CLOSING.has(after) && (opened || from < start) ? end + 1 : end;
  return text.slice(from, to);
}

/** Whether the words already stand between marks of the source's own. */
export const isMarked = (words: string): boolean =>
  OPENING.has(words[0] ?? '') && words.length > 1 && CLOSING.has(words.at(-1) ?? '');

/** As it stands in the text, line breaks of hard-wrapped paragraphs shown as the spaces that they are. */
export const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The words of a discontinuous part, each stretch exactly as it stands, on one line. */
export const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');
