import type { Precision } from './wire.js';

/** Whole days since 1 January 1970; `to` is the first day after. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/**
 * The days that a date may mean, never fewer than its precision leaves open: a month is all of its days, a period all of
 * what its date fixes, from one end to the other where it gives both (`2022-01/2022-03`). `null` where it is no date.
 */
export function stretchOf(iso: string, precision: Precision): Stretch | null {
  const [first = '', last = first] = iso.split('/');
  const from = unit(first, precision);
  const to = unit(last, precision);
  return from && to && from.from < to.to ? { from: from.from, to: to.to } : null;
}

function unit(iso: string, precision: Precision): Stretch | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/u.exec(iso);
  if (!found) return null;
  const year = Number(found[1]);
  const month = precision === 'year' ? undefined : found[2];
  const day = precision === 'month' ? undefined : found[3];
  const start = Date.UTC(year, Number(month ?? 1) - 1, Number((month && day) ?? 1));
  const end =
    month && day ? start + DAY : month ? Date.UTC(year, Number(month), 1) : Date.UTC(year + 1, 0, 1);
  return { from: start / DAY, to: end / DAY };
}

/** "12 February 2022" of an ISO date, "February 2022" of a month; what is not one is shown as it is. */
export function calendarDay(iso: string, precision: Precision = 'day', weekday = false): string {
  const stretch = stretchOf(iso, precision);
  if (!stretch) return iso;
  const days = stretch.to - stretch.from;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (days < 365) options.month = 'long';
  if (days === 1) options.day = 'numeric';
  if (days === 1 && weekday) options.weekday = 'long';
  // British newspapers set no comma after the weekday.
  return new Intl.DateTimeFormat('en-GB', options).format(stretch.from * DAY).replace(',', '');
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
