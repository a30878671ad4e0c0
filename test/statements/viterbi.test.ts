import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPath, bestRuns, logSoftmax } from '../../src/statements/viterbi.js';

const LABELS = 5;

/** All paths that the BIO rules allow, by trying every one. */
function bestByHand(scores: Float64Array, breaks: boolean[]): number {
  const n = scores.length / LABELS;
  let best = -Infinity;
  const walk = (w: number, previous: number, sum: number): void => {
    if (w === n) {
      best = Math.max(best, sum);
      return;
    }
    for (let label = 0; label < LABELS; label++) {
      const goesOn = label > 0 && label % 2 === 0;
      if (goesOn && (w === 0 || breaks[w] || (previous !== label && previous !== label - 1))) continue;
      walk(w + 1, label, sum + (scores[w * LABELS + label] ?? 0));
    }
  };
  walk(0, 0, 0);
  return best;
}

describe('bestPath', () => {
  it('is a legal path and none is better', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(fc.double({ min: -4, max: 0, noNaN: true })),
        (n, numbers) => {
          const scores = Float64Array.from({ length: n * LABELS }, () => numbers.next().value as number);
          const breaks = Array.from({ length: n }, (_, i) => i === 2);
          const path = bestPath(scores, LABELS, breaks);
          let sum = 0;
          for (const [w, label] of path.entries()) {
            if (label > 0 && label % 2 === 0) {
              expect(breaks[w]).toBe(false);
              expect([label, label - 1]).toContain(path[w - 1]);
            }
            sum += scores[w * LABELS + label] ?? 0;
          }
          expect(sum).toBeCloseTo(bestByHand(scores, breaks), 9);
        },
      ),
    );
  });
});

const PRICES = [0, 0.5, 1];

/** What a labelling costs and gains; null where label `once` comes in two runs. */
function worth(path: readonly number[], scores: Float64Array, breaks: readonly boolean[], once?: number) {
  let sum = 0;
  let runs = 0;
  for (const [w, label] of path.entries()) {
    sum += scores[w * PRICES.length + label] ?? 0;
    if (label === path[w - 1]) continue;
    if (label === once) runs++;
    if (w > 0 && !breaks[w]) sum -= (PRICES[path[w - 1] ?? 0] ?? 0) + (PRICES[label] ?? 0);
  }
  return runs > 1 ? null : sum;
}

describe('bestRuns', () => {
  it.each([undefined, 1])('finds a labelling than which none is better, label %s in one run', (once) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(fc.double({ min: -4, max: 0, noNaN: true })),
        (n, numbers) => {
          const scores = Float64Array.from(
            { length: n * PRICES.length },
            () => numbers.next().value as number,
          );
          const breaks = Array.from({ length: n }, (_, i) => i === 3);
          let best = -Infinity;
          for (let k = 0; k < PRICES.length ** n; k++) {
            const path = Array.from(
              { length: n },
              (_, i) => Math.floor(k / PRICES.length ** i) % PRICES.length,
            );
            best = Math.max(best, worth(path, scores, breaks, once) ?? -Infinity);
          }
          expect(worth([...bestRuns(scores, PRICES, breaks, once)], scores, breaks, once)).toBeCloseTo(
            best,
            9,
          );
        },
      ),
    );
  });
});

describe('logSoftmax', () => {
  it('gives probabilities that sum to one in every row', () => {
    const out = logSoftmax(Float32Array.from([1, 2, 3, 4, 5, 90, -90, 0, 0, 0]), LABELS);
    for (const row of [out.subarray(0, 5), out.subarray(5)])
      expect(row.reduce((sum, x) => sum + Math.exp(x), 0)).toBeCloseTo(1, 9);
  });
});
