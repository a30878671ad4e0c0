import { type Span, slice } from '../../text/text.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './function-words.js';
import { COLLECTIVE_PEOPLE, singular } from './nouns.js';
import { type Pronoun, pronounOf } from './pronouns.js';

/** A word of a source, and where it stands in the text. */
export interface Word {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
}

/** A source as its own words read. */
export interface Source {
  /** From the first word to the last of its first piece, without a trailing comma or possessive mark. */
  readonly span: Span;
  /** As printed, on one line. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Set where the whole source is one pronoun, or one with a clause behind it ("he, who …"). */
  readonly pronoun: Pronoun | null;
  /** From its start to the first preposition, comma or relative: "a spokesman" of "a spokesman for the ministry". */
  readonly core: Span;
  /** The core's last noun in lower case, as printed: "officials". */
  readonly head: string;
  /** The words after the core. */
  readonly tail: string;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly capitalised: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu;

export function wordsIn(text: string, span: Span): Word[] {
  return [...slice(text, span).matchAll(WORD)].map((match) => {
    const trimmed = match[0].replace(/[.'’-]+$/u, (end) => (/^\p{Lu}\.$/u.test(match[0]) ? end : ''));
    const start = span.start + match.index;
    return { span: { start, end: start + trimmed.length }, text: trimmed, lower: trimmed.toLowerCase() };
  });
}

/**
 * `null` for a source without words. Later pieces of a broken source only describe: the first names. `names` are spans
 * that hold together: the "of" in "Department of Transport official" ends no phrase.
 */
export function readSource(text: string, spans: readonly Span[], names: readonly Span[] = []): Source | null {
  const worded = spans.filter((s) => /[\p{L}\p{N}]/u.test(slice(text, s)));
  // "the … the port side": an article alone says nothing.
  const piece = worded.find((s) => !/^\W*(?:the|an?)\W*$/iu.test(slice(text, s))) ?? worded[0];
  if (!piece) return null;
  const words = wordsIn(text, piece);
  // "an official who listened in, and who": a broken source may break at its joint.
  while (words.length > 1 && isJoint(words.at(-1))) words.pop();
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const span = { start: first.span.start, end: stripPossessive(text, last.span) };
  const echoed =
    words.length === 2 &&
    /^(?:(?:him|her|it)self|themselves|ourselves|myself|all|both|too|also|own)$/u.test(words[1]?.lower ?? '');
  const alone = words.length === 1 || echoed || /^[\s]*[,(—–-]/u.test(text.slice(first.span.end, piece.end));
  const pronoun = alone ? (pronounOf(first.text) ?? null) : null;
  const core = coreOf(text, words, span, names);
  const inside = words.filter((w) => w.span.end <= core.end + 2 && w.span.start < core.end);
  const headWord = headOf(inside) ?? first;
  const head = headWord.lower.replace(/['’]s?$/u, '');
  const determiner = first.lower;
  return {
    span,
    text: slice(text, span).replace(/\s+/gu, ' '),
    words,
    pronoun,
    core,
    head,
    tail: text.slice(core.end, span.end).trim(),
    definite: /^(?:the|this|that|these|those|his|her|its|their|our|my|your|both)$/u.test(determiner),
    plural: isPlural(head, determiner),
    capitalised: /^\p{Lu}/u.test(headWord.text),
  };
}

const JOINT = /^(?:and|or|but|who|whom|whose|which|that|as)$/u;
/** "the WHO" ends in no relative. */
const isJoint = (word: Word | undefined): boolean =>
  word !== undefined && JOINT.test(word.lower) && !isAcronym(word);
const isAcronym = ({ text }: Word): boolean => /^\p{Lu}{2,}/u.test(text);

function stripPossessive(text: string, span: Span): number {
  return span.end - (/['’]s?$/u.exec(slice(text, span))?.[0].length ?? 0);
}

/** Where the noun phrase's own head ends: before "of …", "for …", "who …", ", the …", "(…". */
function coreOf(text: string, words: readonly Word[], span: Span, names: readonly Span[]): Span {
  // "New Tal and Old Tal officials": the names joined describe the noun behind them.
  if (/^(?:the\s)?\p{Lu}\S*(?:\s\p{Lu}\S*)*\sand(?:\s\p{Lu}\S*)+\s\p{Ll}+s$/u.test(slice(text, span)))
    return span;
  for (let i = 1; i < words.length; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word) break;
    const gap = text.slice(before.span.end, word.span.start);
    if (names.some((n) => n.start < before.span.end && word.span.end <= n.end)) continue;
    const stops =
      /[,;:(—–]/u.test(gap) ||
      PREPOSITIONS.has(word.lower) ||
      (/^(?:who|whom|whose|which|that|where|and|or|when)$/u.test(word.lower) && !isAcronym(word)) ||
      (i > 1 && AUXILIARIES.has(word.lower)) ||
      (i > 1 && DETERMINERS.has(word.lower) && !/['’]s?$/u.test(before.text)) ||
      (i > 1 &&
        /^(?:surrounding|concerning|regarding|seeking|calling|working|living|showing|carried|covering|published|released|issued|posted|carried|brought|signed|conducted|gathered|filed|named|led|seen|obtained|representing|including|close|familiar)$/u.test(
          word.lower,
        ));
    if (stops) return { start: span.start, end: stripPossessive(text, before.span) };
  }
  return span;
}

const headOf = (words: readonly Word[]): Word | undefined =>
  words.findLast(
    (w) => !/^\d/u.test(w.text) && !/^(?:himself|herself|itself|themselves|alike|here|there)$/u.test(w.lower),
  ) ?? words.at(-1);

function isPlural(head: string, determiner: string): boolean {
  if (COLLECTIVE_PEOPLE.has(head)) return true;
  if (
    /^(?:these|those|some|many|several|few|both|two|three|four|five|six|all|most|dozens|hundreds|thousands)$/u.test(
      determiner,
    )
  )
    return !/^(?:some|all|most)$/u.test(determiner) || singular(head) !== head;
  if (/^(?:a|an|this|that|each|every|another)$/u.test(determiner)) return false;
  return singular(head) !== head;
}
