import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/evaluation/evaluation.js';
import { codePoints, covered, runs, trimmed } from '../../src/evaluation/tokens.js';

describe('tokensOf', () => {
  it('cuts runs of letters, digits and underscores, and single marks', () => {
    expect(tokensOf('It_1’s “so”…').map(({ shown }) => shown)).toEqual([
      'It_1',
      '’',
      's',
      '“',
      'so',
      '”',
      '…',
    ]);
  });

  it('leaves out white space, the four separators that Python counts among it too', () => {
    expect(tokensOf('a\u001c\u001f\u0085\u00a0b').map(({ shown }) => shown)).toEqual(['a', 'b']);
  });

  it('gives offsets in code points that cut the token out again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const points = Array.from(text);
        expect(codePoints(text)).toBe(points.length);
        for (const { start, end, shown } of tokensOf(text))
          expect(points.slice(start, end).join('')).toBe(shown);
      }),
    );
  });
});

describe('sets of tokens', () => {
  const tokens = tokensOf('"We wait," she said.');

  it('cover every token that a span touches, whatever the order of spans', () => {
    const found = covered(tokens, [
      [12, 14],
      [0, 2],
    ]);
    expect([...found].map((i) => tokens[i]?.shown)).toEqual(['"', 'We', 'she']);
  });

  it('agree with looking at every pair of token and span', () => {
    const pair = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1]);
    fc.assert(
      fc.property(fc.array(pair), (spans) => {
        const slow = tokens.flatMap((t, i) => (spans.some(([s, e]) => t.start < e && t.end > s) ? [i] : []));
        expect([...covered(tokens, spans)].sort((a, b) => a - b)).toEqual(slow);
      }),
    );
  });

  it('fall into runs, and lose the punctuation at their ends alone', () => {
    expect(runs(new Set([4, 0, 1, 2]))).toEqual(['0-2', '4-4']);
    expect(trimmed(new Set([0, 1, 2, 3, 4]), tokens)).toBe('1,2');
    expect(trimmed(new Set([2, 3, 5]), tokens)).toBe('2,3,5');
  });
});
