import { describe, expect, it } from 'vitest';
import { calendarDay, whenInWords } from '../../../src/views/words/words.js';

describe('a date in words', () => {
  it.each([
    ['2022-02-12', 'day', 'Saturday 12 February 2022'],
    ['2022-02-12', 'month', 'February 2022'],
    ['2022', 'year', '2022'],
    ['2021', 'period', 'some time in 2021'],
    ['2021-11/2022-02', 'period', 'some time from November 2021 to February 2022'],
    ['2022-05-09/2022-05-15', 'period', 'some time from 9 to 15 May 2022'],
    ['2022-05-30/2022-06-02', 'period', 'some time from 30 May to 2 June 2022'],
    ['2021/2022', 'period', 'some time from 2021 to 2022'],
    ['in spring', 'day', 'in spring'],
  ] as const)('%s as a %s is %s', (iso, precision, words) => {
    expect(whenInWords(iso, precision)).toBe(words);
  });

  it.each([
    ['2022-02-12', 'day', '12 February 2022'],
    ['2022-02-12T08:00:00Z', 'day', '12 February 2022'],
    ['2022-02-12', 'month', 'February 2022'],
    ['2022-02', 'day', 'February 2022'],
    ['2022-02', 'year', '2022'],
    ['in spring', 'day', 'in spring'],
  ] as const)('%s as a %s is the calendar day %s', (iso, precision, words) => {
    expect(calendarDay(iso, precision)).toBe(words);
  });
});
