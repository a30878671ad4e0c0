import { describe, expect, it } from 'vitest';
import { isTold, pronounConfidence } from '../../../src/record/speakers/confidence.js';
import { pronounOf } from '../../../src/record/speakers/pronouns.js';

const pronoun = (word: string) => {
  const found = pronounOf(word);
  if (!found) throw new Error(`${word} is no pronoun`);
  return found;
};

describe('pronounConfidence', () => {
  it.each(['he', 'she', 'they', 'it'])(
    '%s is surer the larger its share of the weight, and never certain',
    (word) => {
      const shares = Array.from({ length: 101 }, (_, i) => i / 100);
      const told = shares.map((share) => pronounConfidence(pronoun(word), share));
      for (const [i, right] of told.entries()) {
        expect(right).toBeGreaterThanOrEqual(told[i - 1] ?? 0);
        expect(right).toBeGreaterThan(0);
        expect(right).toBeLessThan(1);
      }
    },
  );

  it.each<[string, number, number]>([
    ['he', 0.9, 0.89],
    ['they', 0.8, 0.79],
    ['it', 0.6, 0.59],
  ])('%s is shown as sure from a share of %d, not at %d', (word, sure, unsure) => {
    expect(pronounConfidence(pronoun(word), sure)).toBeGreaterThan(0.75);
    expect(pronounConfidence(pronoun(word), unsure)).toBeLessThan(0.75);
  });
});

describe('isTold', () => {
  it('tells "they" on less of the weight than "she"', () => {
    expect(isTold(pronoun('they'), 0.4)).toBe(true);
    expect(isTold(pronoun('she'), 0.4)).toBe(false);
  });
});
