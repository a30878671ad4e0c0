import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../src/views/web/model/reading.js';
import { timelineOf } from '../../../../src/views/web/model/timeline.js';
import { recordOf, type Written } from '../written.js';

function times(written: Omit<Written, 'blocks'>) {
  const reading = readingOf(recordOf({ blocks: [['body', 'Nothing is read here.']], ...written }));
  const timeline = timelineOf(reading, reading.statements);
  const told = (rows: typeof timeline.dated) =>
    rows.map((r) => [r.occasion?.id ?? null, r.when, r.said.map((s) => s.id)]);
  return { ...timeline, told };
}

const on = (date: string, precision: 'day' | 'month' | 'period' = 'day') => ({
  said: { date, precision, how: 'stated' as const, spans: [], why: null },
});

describe('the timeline', () => {
  it('puts a statement at its own date, else at its occasion’s, and lists those with neither', () => {
    const { dated, undated, published, told } = times({
      report: { published: '2022-02-12T10:00:00Z' },
      occasions: {
        o1: { kind: 'call', date: '2022-02-11', precision: 'day' },
        o2: { kind: 'letter' },
        o3: { kind: 'talk of which nothing is known' },
      },
      statements: {
        s1: { occasion: 'o1' },
        s2: { occasion: 'o1', ...on('2022-02-11') },
        s3: { occasion: 'o1', ...on('2022-01', 'month') },
        s4: on('2022-02-11'),
        s5: { occasion: 'o2' },
        s6: {},
        s7: { tier: 'headline', ...on('2022-02-11') },
        s8: on('a while ago', 'period'),
      },
    });
    expect(told(dated)).toEqual([
      ['o1', 'January 2022', ['s3']],
      ['o1', 'Friday 11 February 2022', ['s1', 's2']],
      [null, 'Friday 11 February 2022', ['s4']],
    ]);
    expect(told(undated).map(([occasion, , said]) => [occasion, said])).toEqual([
      ['o2', ['s5']],
      [null, ['s6']],
      [null, ['s8']],
    ]);
    expect(published?.when).toBe('Saturday 12 February 2022');
  });

  it('keeps the order of time on its scale, and fills it from end to end', () => {
    const { dated, published, place } = times({
      report: { published: '2022-02-12' },
      occasions: {
        o1: { date: '1975', precision: 'year' },
        o2: { date: '2022-02-11', precision: 'day' },
        o3: { date: '2021-11/2022-01', precision: 'period' },
      },
      statements: {},
    });
    const rows = [...dated, ...(published ? [published] : [])];
    const spans = rows.map((r) => [place(r.stretch?.from ?? 0), place(r.stretch?.to ?? 0)] as const);
    for (const [i, [from, to]] of spans.entries()) {
      expect(to).toBeGreaterThan(from);
      if (i > 0) expect(from).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
    }
    expect([spans[0]?.[0], spans.at(-1)?.[1]]).toEqual([0, 1]);
    // A day beside half a century is still to be seen: a point is 10 pixels wide.
    expect((spans[2]?.[1] ?? 0) - (spans[2]?.[0] ?? 0)).toBeGreaterThan(0.01);
  });
});
