import { isoDay } from '../calendar.js';
import { NUMBERS } from '../data/calendar-words.js';
import { type Passage, type Reading, unresolved } from '../passage.js';
import { tenseAround } from '../tense.js';

const NEAR =
  /\b(?:(today(?!['’]s)|tonight|yesterday|tomorrow)|(last night)|(this (?:morning|afternoon|evening)))\b(?!-)/giu;

const AGO = new RegExp(`\\b(\\d{1,2}|${Object.keys(NUMBERS).join('|')})\\s+(day|year)s?\\s+ago\\b`, 'giu');

/** Before a number, these make it a guess: "nearly two years ago". */
const ROUGHLY =
  /\b(?:about|around|nearly|almost|some|than|over|least|most|roughly|approximately|only|maybe|perhaps|or)\s+$/iu;

/** "yesterday", "last night", "two days ago", "four years ago". Not in quotation marks: there the day is the speaker's. */
export function* nearDays(passage: Passage): Iterable<Reading> {
  const { text, published, quoted } = passage;
  for (const match of text.matchAll(NEAR)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const word = match[0].toLowerCase();
    if (quoted(span.start) || isNowadays(text, span, word) || isName(text, span, match[0])) continue;
    if (published === null) yield unresolved(span);
    else {
      const shift = word === 'yesterday' || word === 'last night' ? -1 : word === 'tomorrow' ? 1 : 0;
      const why =
        shift < 0
          ? 'the day before publication'
          : shift > 0
            ? 'the day after publication'
            : 'day of publication';
      yield { span, date: isoDay(published + shift), precision: 'day', how: 'inferred', why };
    }
  }
  for (const match of text.matchAll(AGO)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const [, number = '', unit = ''] = match;
    const count = NUMBERS[number.toLowerCase()] ?? Number(number);
    const before = text.slice(0, span.start);
    if (ROUGHLY.test(before) || /[\d.,]$/u.test(before) || quoted(span.start)) continue;
    // Ten or fifteen years are a round number, not a count.
    if (unit.toLowerCase() === 'year' && count >= 10 && count % 5 === 0) continue;
    if (published === null) yield unresolved(span);
    else if (unit.toLowerCase() === 'day')
      yield {
        span,
        date: isoDay(published - count),
        precision: 'day',
        how: 'inferred',
        why: `${number.toLowerCase()} ${count === 1 ? 'day' : 'days'} before publication`,
      };
    else {
      const year = Number(isoDay(published).slice(0, 4)) - count;
      const why = `${number.toLowerCase()} ${count === 1 ? 'year' : 'years'} before publication`;
      yield { span, date: String(year), precision: 'year', how: 'inferred', why };
    }
  }
}

/** "the world today", "today, most are …": nowadays, not a day. Only a verb that reports or announces makes it one. */
function isNowadays(text: string, span: { start: number; end: number }, word: string): boolean {
  if (word !== 'today') return false;
  if (
    /\b(?:as of|earlier|later|from|until|election|online|here|released|published)\s+$/iu.test(
      text.slice(0, span.start),
    )
  )
    return false;
  if (/\b(?:of|even|the world|still|to this)\s+$/iu.test(text.slice(0, span.start))) return true;
  const tense = tenseAround(text, span);
  return tense === 'unsure' || tense === null;
}

/** "USA Today", "Russia Today", "the Today programme". */
function isName(text: string, span: { start: number; end: number }, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return (
    /[\p{L}\d,'’]\s+$/u.test(text.slice(0, span.start)) ||
    /^\s+(?:programme|show|program)\b/u.test(text.slice(span.end))
  );
}
