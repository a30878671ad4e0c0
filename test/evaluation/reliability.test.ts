import { describe, expect, it } from 'vitest';
import {
  areRight,
  bins,
  calibrationError,
  errorByChance,
  goldArticle,
  interval,
  type Judged,
} from '../../src/evaluation/evaluation.js';
import { GOLD } from './ferry.js';

const judged = (confidence: number, ...right: readonly boolean[]): Judged[] =>
  right.map((one) => ({ confidence, right: one }));

describe('bins', () => {
  const all = [...judged(0.95, true, true, true, false), ...judged(0.15, false, false, true, false)];

  it('of equal width hold what falls into them, a confidence of 1 in the last', () => {
    expect(bins(all, 'width')).toEqual([
      { count: 4, confidence: expect.closeTo(0.15), right: 0.25 },
      { count: 4, confidence: expect.closeTo(0.95), right: 0.75 },
    ]);
    expect(bins(judged(1, true), 'width')).toEqual([{ count: 1, confidence: 1, right: 1 }]);
  });

  it('of equal count hold as many each', () => {
    expect(bins(all, 'count', 4).map(({ count }) => count)).toEqual([2, 2, 2, 2]);
  });

  it('are off by the gap of each, weighed by its count', () => {
    expect(calibrationError(all, 'width')).toBeCloseTo((4 * 0.1 + 4 * 0.2) / 8);
    expect(calibrationError([], 'width')).toBe(0);
  });

  it('are off by chance the more, the fewer statements there are', () => {
    const perfect = (n: number) =>
      Array.from({ length: n }, (_, i): Judged => ({ confidence: 0.7, right: i % 10 < 7 }));
    expect(errorByChance(perfect(100), 'count')).toBeGreaterThan(errorByChance(perfect(2000), 'count'));
    expect(errorByChance(perfect(2000), 'count')).toBeLessThan(0.04);
    expect(errorByChance(judged(1, true, true), 'count')).toBe(0);
  });
});

it('interval: 8 of 10 may be 49 to 94 in 100', () => {
  expect(interval(8, 10).map((share) => Math.round(100 * share))).toEqual([49, 94]);
});

it('areRight: a statement is right at its own level alone', () => {
  const article = goldArticle(GOLD[0] ?? {}, 'here');
  const [outer, inner] = article.statements;
  if (!outer || !inner) throw new Error('the article has two statements');
  const swapped = [inner, outer].map((s) => ({ ...s, nested: !s.nested }));
  expect(areRight(article.text, article.statements, [inner, outer])).toEqual([true, true]);
  expect(areRight(article.text, article.statements, [outer, { ...outer }])).toEqual([true, false]);
  expect(areRight(article.text, article.statements, swapped)).toEqual([false, false]);
});
