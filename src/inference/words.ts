import type { Span } from '../text/text.js';

/** What BERT takes for Chinese characters: each is a word by itself. */
const HAN = String.raw`\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2ceaf}\u{2f800}-\u{2fa1f}`;

/**
 * Words as the model sees them: a run of letters, marks and digits, or one other visible character (a run of the same
 * one, quotation marks aside, is one word). Every boundary is a word boundary of BERT's own pre-tokenizer, so that a
 * word's pieces do not depend on its neighbours; a word is what carries a label.
 */
const WORD = new RegExp(
  String.raw`[${HAN}]|(?:(?![${HAN}])[\p{L}\p{M}\p{N}])+|["“”„«»‘’]|([^\s\p{L}\p{M}\p{N}])\1*`,
  'gu',
);

/** The words of `text` inside `within`, in order, never overlapping, none blank. */
export function* words(text: string, within: Span): Generator<Span> {
  const stretch = text.slice(within.start, within.end);
  for (const match of stretch.matchAll(WORD)) {
    const start = within.start + match.index;
    yield { start, end: start + match[0].length };
  }
}
