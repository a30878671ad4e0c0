import type { Span } from '../../text/text.js';
import { isAsciiWord, isPlain, isWordKind, LETTER, letterKind } from '../letters.js';
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
const ABBREVIATIONS: ReadonlySet<string> = new Set(ABBREVIATION.split('|'));
const LONGEST_ABBREVIATION = 5;

const WORD = () =>
  new RegExp(
    [
      String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}\b)?`,
      String.raw`\b(?:${ABBREVIATION})\.`,
      String.raw`\p{Lu}\.(?=\s*\p{Lu})`,
      String.raw`[\p{L}\p{N}\p{M}]+(?:(?:['’&‐‑-]|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{N}\p{M}]+)*`,
      String.raw`[^\s\p{L}\p{N}]`,
    ].join('|'),
    'gu',
  );
let pattern: RegExp | undefined;

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
  const pieces = isPlain(text, within.start, within.end) ? scanned(text, within) : matched(text, within);
  return pieces.map((span) => tokenOf(text, span));
}

/** Pieces of a text by the expression: what defines a token. */
export function matched(text: string, within: Span): Span[] {
  pattern ??= WORD();
  return [...text.slice(within.start, within.end).matchAll(pattern)].map((match) => {
    const start = within.start + match.index;
    return { start, end: start + match[0].length };
  });
}

/** The same of plain text, letter by letter. */
export function scanned(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let i = start; i < end; ) {
    const kind = letterKind(text.charCodeAt(i));
    if (kind === LETTER.space) {
      i++;
      continue;
    }
    const stop =
      (kind === LETTER.upper &&
        (initialsEnd(text, i, end) || abbreviationEnd(text, i, start, end) || initialEnd(text, i, end))) ||
      (isWordKind(kind) ? wordEnd(text, i, end) : i + 1);
    found.push({ start: i, end: stop });
    i = stop;
  }
  return found;
}

const kindAt = (text: string, at: number, end: number): number =>
  at < end ? letterKind(text.charCodeAt(at)) : LETTER.mark;

const isBorder = (text: string, at: number, start: number, end: number): boolean =>
  (at > start && isAsciiWord(text.charCodeAt(at - 1))) !== (at < end && isAsciiWord(text.charCodeAt(at)));

/** "U.S.", "U.S.A"; 0 where no two initials with their points stand here. */
function initialsEnd(text: string, at: number, end: number): number {
  let i = at;
  while (kindAt(text, i, end) === LETTER.upper && text[i + 1] === '.' && i + 1 < end) i += 2;
  if (i < at + 4) return 0;
  return kindAt(text, i, end) === LETTER.upper && isBorder(text, i + 1, at, end) ? i + 1 : i;
}

/** "Mr." with its point; 0 where no abbreviation stands here. */
function abbreviationEnd(text: string, at: number, start: number, end: number): number {
  for (let i = at + 1; i < end && i <= at + LONGEST_ABBREVIATION; i++)
    if (text[i] === '.')
      return ABBREVIATIONS.has(text.slice(at, i)) && isBorder(text, at, start, end) ? i + 1 : 0;
  return 0;
}

/** "J." before another capital; 0 where none stands here. */
function initialEnd(text: string, at: number, end: number): number {
  if (text[at + 1] !== '.') return 0;
  let i = at + 2;
  while (kindAt(text, i, end) === LETTER.space) i++;
  return at + 1 < end && kindAt(text, i, end) === LETTER.upper ? at + 2 : 0;
}

function wordEnd(text: string, at: number, end: number): number {
  let i = at;
  for (;;) {
    while (isWordKind(kindAt(text, i, end))) i++;
    const joint = i < end ? (text[i] ?? '') : '';
    const next = kindAt(text, i + 1, end);
    const joins =
      joint === '.' ? next === LETTER.lower || next === LETTER.digit : JOINTS.has(joint) && isWordKind(next);
    if (!joins) return i;
    i++;
  }
}

const JOINTS: ReadonlySet<string> = new Set(["'", '’', '&', '‐', '‑', '-']);

function tokenOf(text: string, { start, end: stop }: Span): Token {
  const word = text.slice(start, stop);
  const base = hasOwner(word) ? word.slice(0, -2) : word;
  const end = start + base.length;
  const plural = base === word && /s$/iu.test(word) && /^['’]\s+\p{L}/u.test(text.slice(end, end + 4));
  return {
    span: { start, end },
    text: base,
    key: keyOf(base),
    shape: shapeOf(base),
    possessive: base !== word || plural,
  };
}

/** Something, then "'s". */
const hasOwner = (word: string): boolean =>
  word.length > 2 && /s$/i.test(word) && (word.at(-2) === "'" || word.at(-2) === '’');

function shapeOf(word: string): Shape {
  let capitals = 0;
  let letters = 0;
  let digits = 0;
  for (let i = 0; i < word.length; i++) {
    const kind = letterKind(word.charCodeAt(i));
    if (kind === LETTER.unknown || kind === LETTER.caseless) return rareShape(word);
    if (kind === LETTER.upper) capitals++;
    if (kind === LETTER.upper || kind === LETTER.lower) letters++;
    if (kind === LETTER.digit) digits++;
  }
  if (letters === 0) return digits === 0 ? 'mark' : 'digit';
  if (capitals === 0) return 'lower';
  if (letters > 1 && capitals === letters) return 'upper';
  if (capitals === 1 && letterKind(word.charCodeAt(0)) === LETTER.upper)
    return capital(word) ? 'cap' : 'lower';
  return rareShape(word);
}

/** A word of characters beyond Latin, or one with capitals inside it. */
function rareShape(word: string): Shape {
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
const capital = (word: string): boolean => !word.includes('-') || !MODIFIER_TAIL.test(word);

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
