import { COMMON_WORDS } from './data/common-words.js';
import {
  AUXILIARIES,
  CALENDAR,
  COMMON_ACRONYMS,
  FUNCTION_WORDS,
  SPEECH_VERBS,
} from './data/function-words.js';
import { EITHER, FEMALE_NAMES, MALE_NAMES } from './data/given-names.js';
import { BODY_HEADS, GROUPS } from './data/heads.js';
import { ROLES } from './data/roles.js';
import { NUMBERED, TITLE_MODIFIERS, TITLES } from './data/titles.js';
import { stateNamed } from './states.js';
import type { Line, Token } from './tokens.js';

/** What a report's own use of capitals tells about its words, by key. */
export interface Capitals {
  /** Seen in capitals where a capital means something. */
  readonly named: ReadonlySet<string>;
  /** Seen in lower case. */
  readonly common: ReadonlySet<string>;
  /** Seen as somebody's last name: "Fields" of "James Alex Fields", "May" of "Dr Peter May". */
  readonly surnames: ReadonlySet<string>;
}

export function capitalsOf(lines: readonly Line[]): Capitals {
  const named = new Set<string>();
  const common = new Set<string>();
  const surnames = new Set<string>();
  for (const { tokens, style } of lines) {
    tokens.forEach((t, i) => {
      if (t.shape === 'lower') common.add(t.key);
      else if (style === 'mixed' && t.shape === 'cap' && !opens(tokens, i)) named.add(t.key);
      else if (style === 'mixed' && t.shape === 'upper') named.add(t.key);
      if (style === 'mixed' && t.shape === 'cap' && isSurname(tokens, i)) surnames.add(t.key);
    });
  }
  return { named, common, surnames };
}

/** Whether a word opens its sentence, or a quotation or clause in it, where any word has a capital. */
export function opens(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  if (!previous) return true;
  // "Bishops' Conference": this mark ends no quotation.
  if (/^['’]$/u.test(previous.text) && tokens[i - 2]?.possessive) return false;
  return previous.shape === 'mark' && /^["“”‘'’:.!?•*–—[-]$/u.test(previous.text);
}

export const isGivenName = (key: string): boolean =>
  MALE_NAMES.has(key) || FEMALE_NAMES.has(key) || EITHER.has(key);

/** Whether the capital of a word makes it part of a name. */
export function isName(line: Line, i: number, capitals: Capitals): boolean {
  const { tokens, style } = line;
  const t = tokens[i];
  if (!t || t.shape === 'lower' || t.shape === 'mark' || t.shape === 'digit') return false;
  if (t.shape === 'upper' && style !== 'upper') {
    if (isInitials(tokens, i)) return true;
    return (
      !COMMON_ACRONYMS.has(t.key) && !(isShouted(t) && !/^(?:the|\()$/iu.test(tokens[i - 1]?.text ?? ''))
    );
  }
  if (/^\p{Lu}\.?$/u.test(t.text)) return t.text.endsWith('.') || (t.key !== 'i' && t.key !== 'a');
  if (/\p{Lu}.*\p{Lu}/u.test(t.text) && COMMON_ACRONYMS.has(t.key)) return false;
  if (style === 'mixed' && GROUPS.has(t.key)) return true;
  if (FUNCTION_WORDS.has(t.key) && t.key !== 'will' && t.key !== 'may' && t.key !== 'us') return false;
  if (CALENDAR.has(t.key) && !isSurname(tokens, i)) return isSurnameAlone(line, i, capitals);
  if (style === 'mixed' && !opens(tokens, i)) return !FUNCTION_WORDS.has(t.key) || t.key !== 'us';
  if (FUNCTION_WORDS.has(t.key)) return false;
  if (isSurnameAlone(line, i, capitals)) return true;
  // From here the capital tells nothing: the report's other places, and what English writes in lower case, decide.
  if (capitals.named.has(t.key) || stateNamed(t.text))
    return !COMMON_WORDS.has(t.key) || followed(line, i, capitals);
  if (COMMON_WORDS.has(t.key)) return followed(line, i, capitals);
  if (style === 'mixed' && t.shape === 'cap' && isCapital(tokens[i + 1])) return true;
  return !capitals.common.has(t.key) && !/(?:ing|ed|ly|ments|tions)$/u.test(t.key);
}

/** "a HUGE mistake"; but "the WHO". */
const isShouted = (t: Token): boolean =>
  t.key.length > 2 && !t.text.includes('.') && (COMMON_WORDS.has(t.key) || FUNCTION_WORDS.has(t.key));

const isCapital = (t: Token | undefined): boolean => t?.shape === 'cap' || t?.shape === 'upper';

const NO_INITIALS = /^(?:dj|mp|tv|pm|mc|gp|pc|ad|bc|id|cd|ai|eu|us|uk|un|qc|kc|am|pr|vp|it|q|a|i)$/u;

/** "R W Johnson", "J K Rowling": capitals before a surname. */
const isInitials = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.text.length ?? 9) <= 2 &&
  tokens[i + 1]?.shape === 'cap' &&
  !NO_INITIALS.test(tokens[i]?.key ?? '');

/** "Theresa May", "Mr May". */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.shape !== 'cap' || before.possessive || isCapital(tokens[i + 1])) return false;
  if (isGivenName(before.key) || TITLES.get(before.key)?.role === false) return true;
  const given = tokens[i - 2];
  return (
    given?.shape === 'cap' &&
    isGivenName(given.key) &&
    (before.text.endsWith('.') || !COMMON_WORDS.has(before.key))
  );
}

/** "May said", "Fields' lawyer": a word for something else, where the report has somebody of that name. */
function isSurnameAlone({ tokens, style }: Line, i: number, capitals: Capitals): boolean {
  const t = tokens[i];
  if (!t || style !== 'mixed' || !capitals.surnames.has(t.key)) return false;
  const next = tokens[i + 1]?.key ?? '';
  // "May is warm" is about the month.
  if (AUXILIARIES.has(next)) return !CALENDAR.has(t.key);
  return t.possessive || SPEECH_VERBS.has(next);
}

/** "Police said" is about police; "Prime Minister Howard", "Green Party" and "White House" are names all the same. */
function followed(line: Line, i: number, capitals: Capitals): boolean {
  const { tokens, style } = line;
  const t = tokens[i];
  const next = tokens[i + 1];
  if (NUMBERED.has(t?.key ?? '') && next?.shape === 'digit') return true;
  if (!t || !next || !isCapital(next) || t.possessive) return style === 'mixed' && oneWordName(t, capitals);
  const known = capitals.named.has(t.key) && capitals.named.has(next.key);
  const titled = TITLES.has(t.key) || (TITLE_MODIFIERS.has(t.key) && titleFollows(tokens, i));
  if (style === 'mixed')
    return known || titled || ROLES.has(t.key) || BODY_HEADS.has(next.key) || isGivenName(t.key);
  return known || (titled && !COMMON_WORDS.has(next.key)) || (titled && TITLES.has(next.key));
}

/** "Deputy Prime Minister", not "Senior Labour backbencher". */
function titleFollows(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < i + 5 && isCapital(tokens[j]); j++)
    if (TITLES.has(tokens[j]?.key ?? '') || BODY_HEADS.has(tokens[j]?.key ?? '')) return true;
  return false;
}

/** "Brown said", where the report has "Gordon Brown" too and no brown in lower case. */
const oneWordName = (t: Token | undefined, capitals: Capitals): boolean =>
  t !== undefined && capitals.named.has(t.key) && !capitals.common.has(t.key) && !TITLES.has(t.key);
