import type { Span } from '../../text/text.js';
import type { Report } from '../report.js';
import { COMMON_WORDS } from './data/common-words.js';
import { FUNCTION_WORDS } from './data/function-words.js';

export type Shape = 'lower' | 'cap' | 'upper' | 'digit' | 'mark';

/** A word without its possessive ending, or a punctuation mark. */
export interface Token {
  readonly span: Span;
  readonly text: string;
  /** Lower case, without diacritics and full stops: what names are compared by. */
  readonly key: string;
  readonly shape: Shape;
  /** "Russia" of "Russia's". */
  readonly possessive: boolean;
}

/** How a line uses capitals: a headline may set all its words in capitals, and then they tell nothing. */
export type Style = 'mixed' | 'title' | 'upper';

/** The tokens of one sentence. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly style: Style;
  /** Index into `Report.sentences`. */
  readonly sentence: number;
}

const ABBREVIATION =
  'Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|St|Jr|Sr|Hon|Rev|No|Mt|Pres|Supt|Insp|Inc|Corp|Ltd|Co';
const WORD = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}\b)?`,
    String.raw`\b(?:${ABBREVIATION})\.`,
    String.raw`\p{Lu}\.(?=\s*\p{Lu})`,
    String.raw`[\p{L}\p{N}\p{M}]+(?:(?:['’&‐‑-]|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{N}\p{M}]+)*`,
    String.raw`[^\s\p{L}\p{N}]`,
  ].join('|'),
  'gu',
);

/** Lower case, without diacritics and full stops. */
export function keyOf(word: string): string {
  // Most words of English are ASCII, and then nothing has to be taken apart.
  const plain = /^[\x20-\x7e]*$/u.test(word);
  const letters = plain ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/gu, "'");
  return (letters.includes('.') ? letters.replaceAll('.', '') : letters).toLowerCase();
}

export function linesOf(report: Report): Line[] {
  return report.sentences.map(({ span }, sentence) => {
    const tokens = tokensOf(report.text, span);
    return { tokens, style: styleOf(tokens), sentence };
  });
}

export function tokensOf(text: string, within: Span): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index;
    const word = match[0];
    const base = /^(.+)['’][sS]$/u.exec(word)?.[1] ?? word;
    const end = start + base.length;
    const plural = base === word && /s$/iu.test(word) && /^['’]\s+\p{L}/u.test(text.slice(end, end + 4));
    found.push({
      span: { start, end },
      text: base,
      key: keyOf(base),
      shape: shapeOf(base),
      possessive: base !== word || plural,
    });
  }
  return found;
}

function shapeOf(word: string): Shape {
  if (!/[\p{L}\p{N}]/u.test(word)) return 'mark';
  if (!/\p{L}/u.test(word)) return 'digit';
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  if (/^\p{Lu}/u.test(word)) return capital(word) ? 'cap' : 'lower';
  // "al-Eryani" is a name, "anti-Russian" is not; "iPhone" and "eBay" are.
  if (/^(?:al|el|an|as|ad|ar|at|az|ash|ul|bin|ibn|d|de|l)[-'’]\p{Lu}/u.test(word)) return 'cap';
  return /^\p{Ll}\p{Lu}\p{Ll}/u.test(word) ? 'cap' : /^\p{N}+\p{Lu}/u.test(word) ? 'upper' : 'lower';
}

const MODIFIER_TAIL =
  /-(?:\p{Ll}*(?:ed|ing)|born|run|style|era|wide|like|free|held|made|old|friendly|built|only|language|speaking|led|bound|born|dominated|year|based|wing|type)$/u;

/** "Kedrian-flagged" describes; "Kim Jong-un" names. */
const capital = (word: string): boolean => !MODIFIER_TAIL.test(word);

const words = (tokens: readonly Token[]) => tokens.filter((t) => t.shape !== 'mark' && t.shape !== 'digit');

/**
 * Share of capitals among words of four letters and more from which a line counts as set in headline capitals; it
 * must also put at least two common words in capitals, so that a list of names is none.
 */
const HEADLINE_SHARE = 0.7;

function styleOf(tokens: readonly Token[]): Style {
  const all = words(tokens);
  if (all.length >= 2 && all.every((t) => t.shape === 'upper')) {
    if (all.some((t) => COMMON_WORDS.has(t.key) || FUNCTION_WORDS.has(t.key) || t.key.length > 6))
      return 'upper';
  }
  // Prose in capitals: their small words are in capitals too.
  const loud = all.filter((t) => t.shape === 'upper');
  if (
    loud.length >= 6 &&
    loud.length * 2 > all.length &&
    loud.filter((t) => FUNCTION_WORDS.has(t.key)).length > 1
  )
    return 'upper';
  // A sentence ends in a full stop, a headline does not.
  if (tokens.at(-1)?.text === '.') return 'mixed';
  const long = all.filter((t) => t.key.length >= 4 && !FUNCTION_WORDS.has(t.key));
  const capitals = long.filter((t) => t.shape !== 'lower');
  const common = capitals.filter((t, i) => (i > 0 || t !== all[0]) && COMMON_WORDS.has(t.key));
  if (long.length >= 3 && common.length >= 2 && capitals.length >= long.length * HEADLINE_SHARE)
    return 'title';
  return 'mixed';
}
