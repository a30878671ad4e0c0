import type { Span } from '../../text/text.js';

/** One word or mark of a text. */
export interface Word {
  readonly span: Span;
  readonly shown: string;
}

/** A word with its inner hyphens, points and apostrophes; a clitic ("'s", "n't") or another visible character alone. */
const WORD =
  /(?:[\p{L}\p{M}\p{N}]+(?:[-&.,/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*?(?=n['’]t\b))|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{M}\p{N}]+(?:[-&/.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|,(?=\p{N}{3})\p{N}+|['’](?!(?:s|re|ve|ll|d|m)\b)(?=\p{L})[\p{L}\p{M}\p{N}]+)*|[^\s]/giu;

/** The words of a stretch of text, in order. Linear in its length. */
export function wordsIn(text: string, within: Span): Word[] {
  const found: Word[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index;
    found.push({ span: { start, end: start + match[0].length }, shown: match[0] });
  }
  return found;
}
