import { type QuoteState, quoteStates } from './quotation.js';

/** What an uncased encoder cannot see, per word, as small integers that index embeddings added to the word's own. */
export interface Features {
  readonly shape: number;
  readonly quote: number;
  readonly place: number;
  readonly glue: number;
}

/** Sizes of the four tables, in the order of `Features`; training reads them from the prepared file. */
export const FEATURE_SIZES = { shape: 7, quote: 7, place: 3, glue: 2 } as const;

const QUOTES: readonly QuoteState[] = [
  'outside',
  'open',
  'inside',
  'close',
  'open-single',
  'inside-single',
  'close-single',
];

/** Features of the words of one paragraph, in order. */
export function features(text: string, words: readonly { start: number; end: number }[]): Features[] {
  const quotes = quoteStates(text, words);
  return words.map((word, i) => ({
    shape: shape(text.slice(word.start, word.end)),
    quote: QUOTES.indexOf(quotes[i] ?? 'outside'),
    place: i === 0 ? 0 : endsSentence(previousVisible(text, words, i)) ? 1 : 2,
    glue: i > 0 ? Number(words[i - 1]?.end === word.start) : Number(/\S/u.test(text[word.start - 1] ?? ' ')),
  }));
}

/** 0 punctuation, 1 lower, 2 Capitalised, 3 UPPER, 4 Mixed, 5 digits, 6 one capital letter. */
function shape(word: string): number {
  if (/^[a-z]+$/.test(word)) return 1;
  if (/^[A-Z][a-z]+$/.test(word)) return 2;
  if (/^\p{N}/u.test(word)) return 5;
  if (!/\p{L}/u.test(word)) return 0;
  if (!/\p{Lu}/u.test(word)) return 1;
  if (/^\p{Lu}$/u.test(word)) return 6;
  if (!/\p{Ll}/u.test(word)) return 3;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? 2 : 4;
}

const CLOSING = new Set(['"', '”', '’', "'", ')', ']']);

const endsSentence = (character: string): boolean =>
  character === '.' || character === '!' || character === '?';

/** The last character before the word that is no closing mark: a full stop there makes the word a sentence's first. */
function previousVisible(
  text: string,
  words: readonly { start: number; end: number }[],
  index: number,
): string {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) {
    const word = words[i];
    if (!word) break;
    const last = text[word.end - 1] ?? '';
    if (!CLOSING.has(last)) return last;
  }
  return '';
}
