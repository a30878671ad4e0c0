import { describe, expect, it } from 'vitest';
import { stretchOf } from '../../../../src/views/web/model/when.js';

/** The first and the last day of a stretch, as dates. */
const ends = (iso: string, precision: Parameters<typeof stretchOf>[1]) => {
  const stretch = stretchOf(iso, precision);
  const day = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
  return stretch && [day(stretch.from), day(stretch.to - 1)];
};

describe('the days that a date may mean', () => {
  it.each([
    ['2022-02-12', 'day', ['2022-02-12', '2022-02-12']],
    ['2022-02-12T23:30:00+02:00', 'day', ['2022-02-12', '2022-02-12']],
    ['2024-02', 'month', ['2024-02-01', '2024-02-29']],
    ['2022-12', 'month', ['2022-12-01', '2022-12-31']],
    ['2022', 'year', ['2022-01-01', '2022-12-31']],
    ['2021', 'period', ['2021-01-01', '2021-12-31']],
    ['2021-11/2022-02', 'period', ['2021-11-01', '2022-02-28']],
    ['2021-11-28/2022-02-03', 'period', ['2021-11-28', '2022-02-03']],
    // A date is never taken to be finer than it is said to be.
    ['2022-02-12', 'month', ['2022-02-01', '2022-02-28']],
    ['2022-02', 'day', ['2022-02-01', '2022-02-28']],
    ['2022-02-12', 'year', ['2022-01-01', '2022-12-31']],
  ] as const)('%s as a %s', (iso, precision, days) => {
    expect(ends(iso, precision)).toEqual(days);
  });

  it.each(['', 'spring', '12 February 2022', '2022-02/2021-11'])('are none of "%s"', (iso) => {
    expect(stretchOf(iso, 'period')).toBeNull();
  });
});
