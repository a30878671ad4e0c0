import { type Tokenizer, words } from '../inference/inference.js';
import type { Span } from '../text/text.js';
import { type Features, features } from './features.js';

/** One paragraph as the model takes it. All arrays are parallel: one entry a word. */
export interface Paragraph {
  readonly span: Span;
  readonly words: readonly Span[];
  readonly pieces: readonly (readonly number[])[];
  readonly features: readonly Features[];
  /** Pieces in all. */
  readonly length: number;
}

/** Longest paragraph given to the model whole, in pieces; longer ones are cut at sentence ends. */
export const LONGEST_PARAGRAPH = 250;

/** The paragraphs of `text` inside `within`: one, or several where it is longer than the model's window. */
export function paragraphs(tokenizer: Tokenizer, text: string, within: Span): Paragraph[] {
  const all = [...words(text, within)];
  const extra = features(text, all);
  const pieces = all.map((word) => tokenizer.pieces(text.slice(word.start, word.end)));
  const parts: Paragraph[] = [];
  for (const [from, to] of cut(text, all, pieces)) {
    const first = all[from];
    const last = all[to - 1];
    if (!first || !last) continue;
    parts.push({
      span: { start: first.start, end: last.end },
      words: all.slice(from, to),
      pieces: pieces.slice(from, to),
      features: extra.slice(from, to),
      length: pieces.slice(from, to).reduce((sum, p) => sum + p.length, 0),
    });
  }
  return parts;
}

/** Ranges of words of at most `LONGEST_PARAGRAPH` pieces, cut after the last sentence end that fits, else anywhere. */
function cut(text: string, all: readonly Span[], pieces: readonly (readonly number[])[]): [number, number][] {
  if (pieces.reduce((sum, p) => sum + p.length, 0) <= LONGEST_PARAGRAPH)
    return all.length > 0 ? [[0, all.length]] : [];
  const ranges: [number, number][] = [];
  let from = 0;
  let size = 0;
  let sentenceEnd = 0;
  for (let i = 0; i < all.length; i++) {
    size += pieces[i]?.length ?? 0;
    if (size > LONGEST_PARAGRAPH) {
      const to = sentenceEnd > from ? sentenceEnd : i;
      ranges.push([from, to]);
      from = to;
      size = 0;
      for (let j = from; j <= i; j++) size += pieces[j]?.length ?? 0;
    }
    const word = all[i];
    const next = all[i + 1];
    if (
      word &&
      next &&
      next.start > word.end &&
      /[.!?]["”’')\]]*$/u.test(text.slice(word.start - 2, word.end))
    )
      sentenceEnd = i + 1;
  }
  if (from < all.length) ranges.push([from, all.length]);
  return ranges;
}
