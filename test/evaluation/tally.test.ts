import { describe, expect, it } from 'vitest';
import { foundIn, goldArticle, ofLevel, oneDecimal, tally } from '../../src/evaluation/evaluation.js';
import { FOUND, GOLD, NESTED, OUTERMOST } from './ferry.js';

describe('tally', () => {
  it.each([
    ['outermost', false, OUTERMOST],
    ['nested', true, NESTED],
  ] as const)('counts the %s statements of two articles as worked out by hand', (_, nested, expected) => {
    const sums = tally();
    const found = new Map(FOUND.map((value) => foundIn(value, 'here')).map((f) => [f.id, f]));
    for (const article of GOLD.map((value) => goldArticle(value, 'here')))
      sums.add(
        article.text,
        ofLevel(article.statements, nested),
        ofLevel(found.get(article.id)?.statements ?? [], nested),
      );
    const { figures, articles } = sums.counts();
    expect(articles).toBe(2);
    const counts = Object.entries(figures).map(([k, f]) => [k, [f.matched, f.predicted, f.gold]]);
    expect(Object.fromEntries(counts)).toEqual(expected);
    if (nested) return;
    expect(figures.who_said).toMatchObject({ f1: 40, recall: 50 });
    expect(figures['tokens.content']?.f1).toBeCloseTo(88.889, 3);
  });

  it('gives a gold statement one partner, the one that shares most of its cue', () => {
    const gold = [{ source: [], cue: [[0, 7]], content: [[8, 11]] }] as const;
    const found = [
      { source: [], cue: [[0, 3]], content: [[8, 11]] },
      { source: [], cue: [[0, 7]], content: [] },
    ] as const;
    const sums = tally();
    sums.add('did say yes', gold, found);
    const { figures } = sums.counts();
    expect([figures.cue?.matched, figures.said?.matched]).toEqual([1, 1]);
  });

  it('has nothing to divide by where there is nothing', () => {
    expect(tally().counts().figures.exact).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('oneDecimal', () => {
  it('rounds a tie to the even digit, and everything else to the nearest', () => {
    const cases = [
      [12.25, '12.2'],
      [12.75, '12.8'],
      [87.5, '87.5'],
      [100, '100.0'],
      [66.666666, '66.7'],
      [12.349999, '12.3'],
      [0, '0.0'],
    ] as const;
    for (const [given, expected] of cases) expect(oneDecimal(given)).toBe(expected);
  });
});
