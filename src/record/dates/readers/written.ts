import { type Day, dayOf, isoDay, partsOf, weekdayOf } from '../calendar.js';
import { type Passage, type Reading, unresolved } from '../passage.js';
import { tenseAround } from '../tense.js';
import { chronoFor } from './chrono.js';

/** A month's name beside a number, or an ISO date: what is worth chrono's while. */
const WORTH =
  /\d[\p{L}]{0,2}(?:\s+of)?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[\p{L}.]*\s+(?:the\s+)?\d|\d{4}-\d{2}-\d{2}/u;

const NAMES_MONTH = /\p{Lu}\p{L}{2}|\d{4}-\d{2}-\d{2}/u;

/** Any day: chrono needs one, and nothing that it would infer from it is kept. */
const SOME_DAY = new Date(Date.UTC(2000, 0, 1, 12));

/**
 * Days written out, by chrono-node: "February 12, 2022", "12 February", "March 3-5", "2022-02-12". Of what chrono finds
 * only a *known* day and month count, and a year only where its four digits are there; all that it implies is dropped.
 */
export function* writtenDays({ text, published }: Passage): Iterable<Reading> {
  if (!WORTH.test(text)) return;
  for (const result of chronoFor(text).parse(text, SOME_DAY)) {
    const { start, end } = result;
    if (!start.isCertain('day') || !start.isCertain('month')) continue;
    const before = text.slice(0, result.index);
    // "7/12 March", "£12 March", and "in March 12 people": a number, not a day.
    if (/[£$€\d.,/]$/u.test(before) || !NAMES_MONTH.test(result.text)) continue;
    const lead = /^(?:on|from|by)\s+/iu.exec(result.text)?.[0].length ?? 0;
    const written = shorten(result.text.slice(lead));
    const span = { start: result.index + lead, end: result.index + lead + written.length };
    const year = /(?<!\d)\d{4}(?!\d)/u.test(written) ? start.get('year') : null;
    if (year === null && /\b[Ii]n\s+(?:early\s+|late\s+)?$/u.test(before)) continue;
    const month = start.get('month') ?? 0;
    const day = start.get('day') ?? 0;
    if (year !== null) {
      const first = dayOf(year, month, day);
      const last = end && dayOf(end.get('year') ?? year, end.get('month') ?? month, end.get('day') ?? day);
      if (first === null) continue;
      yield last && last > first
        ? { span, date: `${isoDay(first)}/${isoDay(last)}`, precision: 'period', how: 'stated', why: null }
        : { span, date: isoDay(first), precision: 'day', how: 'stated', why: null };
      continue;
    }
    if (published === null) {
      yield unresolved(span);
      continue;
    }
    const weekday = start.isCertain('weekday') ? start.get('weekday') : null;
    const found = nearestYear(text, span, published, month, day, weekday);
    if (found === null) continue;
    const last = end && dayOf(partsOf(found.day).year, end.get('month') ?? month, end.get('day') ?? day);
    const range = last && last > found.day;
    yield {
      span,
      date: range ? `${isoDay(found.day)}/${isoDay(last)}` : isoDay(found.day),
      precision: range ? 'period' : 'day',
      how: 'inferred',
      why: found.why,
    };
  }
}

/** Cuts a time of day, and a two-digit number that chrono took for a year ("March 5, 12 people"). */
function shorten(words: string): string {
  return words
    .replace(/[\s,]+(?:at|by|around|before|after)?\s*\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?).*$/iu, '')
    .replace(/((?:^|\D)\d{1,2}(?:st|nd|rd|th)?),?\s+\d{1,3}$/u, '$1')
    .replace(/(\p{L}\.?),?\s+\d{2,3}$/u, (all, head: string) => (/\d/u.test(all.slice(0, -3)) ? head : all));
}

/** Days after which a report names the year of a day that is over; none of the labelled dates without a year is older. */
const LONG_PAST = 270;

/** The year in which such a day lies nearest to publication on the side that the verb tells. */
function nearestYear(
  text: string,
  span: { start: number; end: number },
  published: Day,
  month: number,
  day: number,
  weekday: number | null,
): { day: Day; why: string } | null {
  const { year } = partsOf(published);
  const near = [year - 1, year, year + 1]
    .map((y) => dayOf(y, month, day))
    .filter((d): d is Day => d !== null && (weekday === null || weekdayOf(d) === weekday));
  const past = near.filter((d) => d <= published).at(-1) ?? null;
  const next = near.find((d) => d >= published) ?? null;
  const tense = tenseAround(text, span);
  const closest =
    past !== null && (next === null || published - past <= next - published)
      ? { day: past, why: 'nearest such day to publication' }
      : next !== null
        ? { day: next, why: 'nearest such day to publication' }
        : null;
  if (tense === 'past' && past !== null) {
    if (published - past <= LONG_PAST)
      return { day: past, why: 'last such day before publication, by its verb' };
    const forward = /\b(?:until|till|next|for|before)\b[^,.;]{0,40}$/iu.test(text.slice(0, span.start));
    return forward && next !== null ? { day: next, why: 'next such day after publication' } : null;
  }
  if (tense === 'future' && next !== null)
    return { day: next, why: 'next such day after publication, by its verb' };
  return closest;
}
