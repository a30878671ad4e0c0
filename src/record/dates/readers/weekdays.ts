import { type Day, isoDay, weekdayOf } from '../calendar.js';
import { NAMED_DAYS, WEEKDAY_TITLES, WEEKDAYS } from '../data/calendar-words.js';
import { type Passage, type Reading, unresolved } from '../passage.js';
import { tenseAround } from '../tense.js';

const WEEKDAY = new RegExp(
  `(?:\\b(last|next|this|this past|this coming)\\s+)?\\b(${WEEKDAYS.join('|')})(?:['’]s)?\\b(?!\\p{L})`,
  'giu',
);

/** "every Sunday", "a Saturday", "Monday to Friday": no day in particular. */
const ANY_BEFORE =
  /(?:\b(?:a|an|every|each|any|one|another|first|second|third|fourth|same|that|following|previous|some|alternate|on or before)|-)\s+$|\b(?:to|through|and|or)\s+$/iu;
const ANY_AFTER =
  /^(?:s\b|\s*[-–—]\s*(?:to\b|\p{Lu})|\s+(?:to|through)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\s+(?:week|week's|the \d))/u;

/** "on Saturday": the last one not after publication, or the next one where the words tell of what is to come. */
export function* weekdays({ text, published }: Passage): Iterable<Reading> {
  for (const match of text.matchAll(WEEKDAY)) {
    const [all, modifier = '', name = ''] = match;
    if (!/^\p{Lu}/u.test(name)) continue;
    const span = { start: match.index, end: match.index + all.replace(/['’]s$/u, '').length };
    const word = match.index + all.indexOf(name);
    if (named(text, word, span.end)) continue;
    const before = text.slice(0, word);
    const joined = /\b(?:to|through|and|or)\s+$/iu.test(before);
    if (!modifier && ANY_BEFORE.test(before) && !(joined && /\band\s+$/iu.test(before))) continue;
    if (ANY_AFTER.test(text.slice(span.end))) continue;
    if (published === null) {
      yield unresolved(span);
      continue;
    }
    const found = resolve(text, span, modifier.toLowerCase(), index(name), published);
    if (found)
      yield { span, date: isoDay(found.day), precision: 'day', how: 'inferred', why: `${name} ${found.why}` };
  }
}

const index = (name: string): number => WEEKDAYS.findIndex((w) => w.toLowerCase() === name.toLowerCase());

function named(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)\s+$/u.exec(text.slice(0, start))?.[1] ?? '';
  const after = /^\s+(\p{Lu}\p{L}*)/u.exec(text.slice(end))?.[1] ?? '';
  return NAMED_DAYS.has(before) || WEEKDAY_TITLES.has(after);
}

function resolve(
  text: string,
  span: { start: number; end: number },
  modifier: string,
  weekday: number,
  published: Day,
): { day: Day; why: string } | null {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const last = { day: published - back, why: back === 0 ? 'of publication' : 'before publication' };
  const before = { day: published - (back || 7), why: 'before publication' };
  const next = { day: published + (7 - back), why: 'after publication' };
  if (modifier === 'last' || modifier === 'this past') return before;
  if (modifier === 'next' || modifier === 'this coming') return next;
  const words = text.slice(Math.max(0, span.start - 24), span.start);
  if (
    /\b(?:ahead of|coming|scheduled for|due(?: on)?|set for|starting|beginning|from next)\s+$/iu.test(words)
  )
    return back === 0 ? last : next;
  const tense = tenseAround(text, span);
  // "by Friday", "until Friday" point forward, unless something has happened by then.
  if (/\b(?:by|until|till)\s+$/iu.test(words)) {
    if (tense === 'future') return next;
    return /\b(?:had|was|were|as of)\b[^.;]*$/iu.test(text.slice(0, span.start)) && tense === 'past'
      ? last
      : null;
  }
  // "Monday's decision will …" and "Saturday's vote will …" look alike.
  if (tense === 'future') return /^['’]s\b/u.test(text.slice(span.end)) ? null : next;
  if (tense === 'unsure') return modifier === 'this' ? null : unsure(text, span, last);
  return last;
}

/** In a present tense only a day that the words before it tie to something reported stays: "a letter sent Friday is …". */
function unsure(
  text: string,
  span: { start: number; end: number },
  last: { day: Day; why: string },
): { day: Day; why: string } | null {
  const words = text.slice(Math.max(0, span.start - 24), span.start);
  return /\b(?:since|as of|after|in an? |from)\s*$/iu.test(words) ? last : null;
}
