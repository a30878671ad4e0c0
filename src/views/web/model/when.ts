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
