import { IRREGULAR } from './irregular.js';

/**
 * Folds the forms of a word: plural, tense, and most of what makes a noun of a verb ("withdraw", "withdrawn",
 * "withdrawal"). M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), after a table of what no suffix
 * rule reaches. Two words with one stem count as one word; the stem itself is never shown.
 */
export function stem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase().replace(/’/gu, "'").replace(/'s?$/u, '');
  const regular = IRREGULAR.get(lower) ?? lower;
  const made = /^[a-z]{3,}$/u.test(regular) ? porter(regular) : regular;
  if (STEMS.size < MOST) STEMS.set(word, made);
  return made;
}

/** Words come again and again; the bound keeps a long-lived process from growing. */
const STEMS = new Map<string, string>();
const MOST = 50_000;

const CONSONANT = '(?:[^aeiouy]|(?<=^|[aeiou])y)';
const VOWEL = '(?:[aeiou]|(?<![aeiou]|^)y)';
/** At least one, at least two: vowel runs followed by consonant runs. */
const ONE = new RegExp(`^${CONSONANT}*${VOWEL}+${CONSONANT}`, 'u');
const TWO = new RegExp(`^${CONSONANT}*(?:${VOWEL}+${CONSONANT}+){2}`, 'u');
const ONLY_ONE = new RegExp(`^${CONSONANT}*${VOWEL}+${CONSONANT}+$`, 'u');
const HAS_VOWEL = new RegExp(VOWEL, 'u');
const SHORT_END = new RegExp(`${CONSONANT}${VOWEL}[^aeiouwxy]$`, 'u');

const SECOND: readonly (readonly [RegExp, string])[] = [
  [/ational$/u, 'ate'],
  [/tional$/u, 'tion'],
  [/enci$/u, 'ence'],
  [/anci$/u, 'ance'],
  [/izer$/u, 'ize'],
  [/abli$/u, 'able'],
  [/alli$/u, 'al'],
  [/entli$/u, 'ent'],
  [/eli$/u, 'e'],
  [/ousli$/u, 'ous'],
  [/i[sz]ation$/u, 'ize'],
  [/ation$/u, 'ate'],
  [/ator$/u, 'ate'],
  [/alism$/u, 'al'],
  [/iveness$/u, 'ive'],
  [/fulness$/u, 'ful'],
  [/ousness$/u, 'ous'],
  [/aliti$/u, 'al'],
  [/iviti$/u, 'ive'],
  [/biliti$/u, 'ble'],
  [/ise$/u, 'ize'],
];
const THIRD: readonly (readonly [RegExp, string])[] = [
  [/icate$/u, 'ic'],
  [/ative$/u, ''],
  [/alize$/u, 'al'],
  [/iciti$/u, 'ic'],
  [/ical$/u, 'ic'],
  [/ful$/u, ''],
  [/ness$/u, ''],
];
const FOURTH =
  /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/u;

function porter(given: string): string {
  let word = plural(given);
  word = tense(word);
  if (word.endsWith('y') && HAS_VOWEL.test(word.slice(0, -1))) word = `${word.slice(0, -1)}i`;
  word = replaced(word, SECOND);
  word = replaced(word, THIRD);
  const fourth = FOURTH.exec(word);
  if (fourth && TWO.test(word.slice(0, fourth.index))) word = word.slice(0, fourth.index);
  if (word.endsWith('e')) {
    const rest = word.slice(0, -1);
    if (TWO.test(rest) || (ONE.test(rest) && !(ONLY_ONE.test(rest) && SHORT_END.test(rest)))) word = rest;
  }
  return word.endsWith('ll') && TWO.test(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') ? word.slice(0, -1) : word;
}

function tense(word: string): string {
  if (word.endsWith('eed')) return ONE.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const cut = /(?:ed|ing)$/u.exec(word);
  if (!cut || !HAS_VOWEL.test(word.slice(0, cut.index))) return word;
  const rest = word.slice(0, cut.index);
  if (/(?:at|bl|iz|is)$/u.test(rest)) return `${rest}e`;
  if (/([^aeioulsz])\1$/u.test(rest)) return rest.slice(0, -1);
  return ONLY_ONE.test(rest) && SHORT_END.test(rest) ? `${rest}e` : rest;
}

function replaced(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  for (const [suffix, by] of rules) {
    const found = suffix.exec(word);
    if (!found) continue;
    const rest = word.slice(0, found.index);
    return ONE.test(rest) ? rest + by : word;
  }
  return word;
}
