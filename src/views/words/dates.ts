import type { ReadoutRecord } from '../../record/record.js';

type Precision = NonNullable<ReadoutRecord['statements'][number]['said']>['precision'];

/** "12 February 2022" of an ISO date, "February 2022" of a month; what is neither is shown as it is. */
export function calendarDay(iso: string, precision: Precision = 'day', weekday = false): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/u.exec(iso) ?? [];
  if (!year) return iso;
  const name = MONTHS[Number(month) - 1];
  if (!name || precision === 'year') return year;
  if (!day || precision === 'month') return `${name} ${year}`;
  const date = `${Number(day)} ${name} ${year}`;
  const of = DAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
  return weekday ? `${of} ${date}` : date;
}

/** When, as finely as it is known: "Saturday 12 February 2022", "some time in 2021", "some time from 9 to 15 May 2021". */
export function whenInWords(iso: string, precision: Precision): string {
  const [first = '', last] = iso.split('/');
  if (last !== undefined) {
    const from = calendarDay(first, precision).split(' ');
    const to = calendarDay(last, precision).split(' ');
    // The month and the year that both ends share are said once.
    for (let i = to.length - 1; i > 0 && from.length > 1 && from.at(-1) === to[i]; i--) from.pop();
    return `some time from ${from.join(' ')} to ${to.join(' ')}`;
  }
  const words = calendarDay(first, precision, true);
  return precision === 'period' ? `some time in ${words}` : words;
}

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
