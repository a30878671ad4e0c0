import { describe, expect, it } from 'vitest';
import { words } from '../../src/inference/words.js';
import { features } from '../../src/statements/features.js';
import { completeQuotations } from '../../src/statements/quoted.js';
import { statement } from './laid-out.js';

/** The content of the one attribution, before and after, in words; `claim` is its probability of every word. */
function completed(text: string, cue: number, content: readonly number[], claim: number): string {
  const all = [...words(text, { start: 0, end: text.length })];
  const a = { ...statement(cue, [...content]), source: [], claimed: 0, claim: () => claim };
  const quotes = features(text, all).map((f) => f.quote);
  completeQuotations(
    [a],
    quotes,
    all.map((_, i) => i === 0),
  );
  return a.content.map((i) => text.slice(all[i]?.start, all[i]?.end)).join(' ');
}

describe('quotations go whole', () => {
  // 0 "  1 We  2 wait  3 here  4 "  5 she  6 said
  const short = '"We wait here" she said';

  it('to both marks, where a statement holds most of one', () => {
    expect(completed(short, 6, [1, 2, 3], 0)).toBe('" We wait here "');
  });

  it('but not where it holds little of it', () => {
    expect(completed(short, 6, [1], 0)).toBe('We');
  });

  it('to the cue that claims them, where nobody holds them and they are long', () => {
    const long = 'She spoke. "We will not wait here"';
    expect(completed(long, 1, [], 0.5)).toBe('" We will not wait here "');
    expect(completed(long, 1, [], 0.05)).toBe('');
  });

  it('and a short one that nobody holds stays nobody’s', () => {
    expect(completed('The "fair price" rose', 3, [], 0.9)).toBe('');
  });
});
