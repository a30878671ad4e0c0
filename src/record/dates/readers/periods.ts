import { type Day, isoDay, isoMonth, mondayOf, partsOf, weekdayOf } from '../calendar.js';
import { type Passage, type Reading, unresolved } from '../passage.js';
import { tenseAround } from '../tense.js';

const PERIOD =
  /(?:\b(early|late|mid|later|earlier|at the (?:start|beginning|end) of|the (?:start|beginning|end) of)[\s-]+)?\b(last|this|next)\s+(week|weekend|month|year|spring|summer|autumn|fall)\b(?!['’]s?[- ](?:old|long)|-(?:old|long))/giu;

const WEEKEND = /\b(?:(?:over|at|on|during)\s+)?the\s+weekend\b(?!\s+(?:of|before|after|that|when))/giu;

/** "the last week", "his next year": a length of time, not a stretch of the calendar. */
const LENGTH_BEFORE = /\b(?:the|his|her|their|its|our|my|your|every|each|very)\s+$/iu;

/** "last year", "late last month", "over the weekend": as much of the calendar as the words fix, and no more. */
export function* periods({ text, published }: Passage): Iterable<Reading> {
  for (const match of text.matchAll(PERIOD)) {
    const [all, part = '', which = '', unit = ''] = match;
    const span = { start: match.index, end: match.index + all.length };
    const inner = match.index + all.toLowerCase().lastIndexOf(`${which} `.toLowerCase());
    if (LENGTH_BEFORE.test(text.slice(0, part ? span.start : inner)) && !part) continue;
    if (published === null) {
      yield unresolved(span);
      continue;
    }
    const found = resolve(which.toLowerCase(), unit.toLowerCase(), published);
    if (!found) continue;
    // "earlier this month" is this month still; "early this month" is a part of it that nobody fixes.
    const rough = part !== '' && !/^(?:later|earlier)$/iu.test(part);
    yield {
      span,
      date: found.date,
      precision: rough ? 'period' : found.precision,
      how: 'inferred',
      why: `${which.toLowerCase()} ${unit.toLowerCase()}, counted from publication`,
    };
  }
  for (const match of text.matchAll(WEEKEND)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (published === null) {
      yield unresolved(span);
      continue;
    }
    const tense = tenseAround(text, span);
    if (tense === 'unsure') continue;
    const past = published - ((weekdayOf(published) + 1) % 7);
    const saturday = tense === 'future' ? past + 7 : past;
    const why = tense === 'future' ? 'weekend after publication' : 'weekend before publication';
    yield { span, date: stretch(saturday, saturday + 1), precision: 'period', how: 'inferred', why };
  }
}

const stretch = (from: Day, to: Day): string => `${isoDay(from)}/${isoDay(to)}`;

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function resolve(which: string, unit: string, published: Day): Pick<Reading, 'date' | 'precision'> | null {
  const shift = SHIFT[which] ?? 0;
  const { year, month } = partsOf(published);
  if (unit === 'year') return { date: String(year + shift), precision: 'year' };
  if (unit === 'month') {
    const months = year * 12 + month - 1 + shift;
    return { date: isoMonth(Math.floor(months / 12), (months % 12) + 1), precision: 'month' };
  }
  const monday = mondayOf(published) + 7 * shift;
  if (unit === 'week') return { date: stretch(monday, monday + 6), precision: 'period' };
  if (unit === 'weekend') return { date: stretch(monday + 5, monday + 6), precision: 'period' };
  // Hemispheres disagree about the months of a season; "last summer" said in one is not certain, nor is the next one.
  return which === 'this' ? { date: String(year), precision: 'period' } : null;
}
