/** A day of the Gregorian calendar, counted from 1 January 1970. Whole numbers, so that no time zone can shift it. */
export type Day = number;

const MS = 86_400_000;

export interface CalendarParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** `null` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / MS : null;
}

export function partsOf(day: Day): CalendarParts {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(day * MS).getUTCDay();

/** Monday of the day's week. */
export const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7);

export const isoDay = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

export const isoMonth = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The day of an ISO date or time as written, whatever its zone: `2022-02-12T23:30:00Z` is 12 February. */
export function publicationDay(published: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? '') ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}
