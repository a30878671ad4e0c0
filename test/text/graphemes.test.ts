import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, snap } from '../../src/text/text.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const graphemeText = fc
  .array(
    fc.constantFrom(
      'a',
      'e\u0301',
      '👩‍👩‍👧',
      '🇺🇦',
      '\r\n',
      '한',
      'नि',
      ' ',
      '“',
      '👍🏽',
      'x\u0302\u0323',
      '\n',
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

describe('snap', () => {
  it('grows a span to whole graphemes, and only as far as needed', () => {
    fc.assert(
      fc.property(graphemeText, fc.nat(), fc.nat(), (text, a, b) => {
        fc.pre(text.length > 0);
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const grown = snap(text, { start, end });
        const edges = new Set([...segmenter.segment(text)].map((s) => s.index).concat(text.length));
        expect(contains(grown, { start, end })).toBe(true);
        expect(edges.has(grown.start)).toBe(true);
        expect(edges.has(grown.end)).toBe(true);
        const inner = [...edges].filter(
          (e) => (e > grown.start && e <= start) || (e < grown.end && e >= end),
        );
        expect(inner).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves plain text alone', () => {
    expect(snap('plain words', { start: 2, end: 7 })).toEqual({ start: 2, end: 7 });
  });
});
