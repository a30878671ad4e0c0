import { strict } from 'chrono-node/en';
import { describe, expect, it } from 'vitest';
import { chronoFor } from '../../../src/record/dates/readers/chrono.js';

const SOME_DAY = new Date(Date.UTC(2000, 0, 1, 12));

const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|half an|a|an|few|a few|several|the|couple|a couple of|7|2.5'.split(
    '|',
  );
const UNITS = ['second', 'minutes', 'hour', 'days', 'week', 'months', 'quarter', 'years'];
const FRAMES = [
  (much: string) => `It was shut ${much} before March 3, 2019, he said.`,
  (much: string) => `It was shut ${much} after 3 March 2019.`,
  (much: string) => `On February 12 they gave it ${much} ago.`,
  (much: string) => `Within ${much} of January 5 it fell.`,
  (much: string) => `In ${much}, on January 5, it falls; ${much} later, on May 2, it rises.`,
];

const found = (chrono: typeof strict, text: string) =>
  chrono
    .parse(text, SOME_DAY)
    .map(({ index, text: words, start, end }) => [
      index,
      words,
      start.date().toISOString(),
      start.isCertain('day'),
      end?.date().toISOString() ?? null,
    ]);

describe('chrono', () => {
  it('finds with fewer parsers what it finds with all, whatever duration stands in the sentence', () => {
    for (const frame of FRAMES)
      for (const number of NUMBERS)
        for (const unit of UNITS)
          for (const gap of [' ', '', '   ']) {
            const text = frame(`${number}${gap}${unit}`);
            expect([text, found(chronoFor(text), text)]).toEqual([text, found(strict, text)]);
          }
  });

  it('is spared its patterns of durations where none stands', () => {
    expect(chronoFor('On Monday, February 12, he left.').parsers.length).toBe(strict.parsers.length - 3);
    expect(chronoFor('Two weeks after February 12 he left.').parsers.length).toBe(strict.parsers.length);
  });
});
