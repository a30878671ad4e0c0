import type { Span } from '../text/text.js';

/**
 * Words as the model sees them: a run of letters, marks and digits, or one other visible character (a run of the same
 * one, quotation marks aside, is one word). Every boundary is a word boundary of BERT's own pre-tokenizer, so that a
 * word's pieces do not depend on its neighbours; a word is what carries a label.
 */
const WORD = /[\p{L}\p{M}\p{N}]+|(["“”„«»‘’])|([^\s\p{L}\p{M}\p{N}])\2*/gu;

/** The words of `text` inside `within`, in order, never overlapping, none blank. */
export function* words(text: string, within: Span): Generator<Span> {
  const stretch = text.slice(within.start, within.end);
  for (const match of stretch.matchAll(WORD)) {
    const start = within.start + match.index;
    yield { start, end: start + match[0].length };
  }
}
