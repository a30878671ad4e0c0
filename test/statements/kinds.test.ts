import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT, KINDS, kindScores, likeliest, SOURCE } from '../../src/statements/kinds.js';

const ROW = 7;

describe('kindScores', () => {
  it('adds up begin and continue of each kind, and its kinds to one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 2 * ROW, maxLength: 2 * ROW }),
        (numbers) => {
          const logits = Float32Array.from(numbers);
          const scores = kindScores(logits);
          expect(scores.length).toBe(2 * KINDS);
          for (const row of [0, 1]) {
            const of = [...logits.subarray(row * ROW, (row + 1) * ROW)].map(Math.exp);
            const sum = of.reduce((a, b) => a + b, 0);
            const p = (k: number) => Math.exp(scores[row * KINDS + k] ?? 0);
            expect(p(0)).toBeCloseTo((of[0] ?? 0) / sum, 6);
            for (let k = 1; k < KINDS; k++)
              expect(p(k)).toBeCloseTo(((of[2 * k - 1] ?? 0) + (of[2 * k] ?? 0)) / sum, 6);
          }
        },
      ),
    );
  });

  it('makes a source of what is a little of its beginning and a little of its going on', () => {
    const scores = kindScores(Float32Array.from([1, 0.8, 0.8, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0]));
    expect([...likeliest(scores)]).toEqual([SOURCE, CONTENT]);
  });
});
