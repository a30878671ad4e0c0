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
  'uy',
);

/** The words of `text` inside `within`, in order, never overlapping, none blank. */
export function* words(text: string, within: Span): Generator<Span> {
  const stretch = text.slice(within.start, within.end);
  let at = 0;
  while (at < stretch.length) {
    const end = plainEnd(stretch, at) ?? matchEnd(stretch, at);
    if (end > at) yield { start: within.start + at, end: within.start + end };
    at = Math.max(end, at + 1);
  }
}

/** End of a run of ASCII letters and digits that begins at `at`: most words, found without the expression. */
function plainEnd(text: string, at: number): number | null {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  return end > at && !(text.charCodeAt(end) > 127) ? end : null;
}

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** End of the word at `at`, or `at` where there is white space. */
function matchEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 32) return at;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}
