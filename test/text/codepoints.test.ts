import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../src/text/text.js';

/** Text with pairs, lone surrogates, combining marks and plain letters, in any mixture. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '“',
        'é',
        'e\u0301',
        '👩‍👩‍👧',
        '🇺🇦',
        '\ud83d',
        '\ude00',
        '𝒳',
        'ש',
        '\u200f',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('CodePoints', () => {
  it('counts as Python does, lone surrogates one each', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(new CodePoints(text).length).toBe(Array.from(text).length);
      }),
    );
  });

  it('gives slices by code point that equal slices by code unit, both ways', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const points = new CodePoints(text);
        const characters = Array.from(text);
        const start = a % (characters.length + 1);
        const end = start + (b % (characters.length + 1 - start));
        const span = points.fromWire([start, end]);
        expect(text.slice(span.start, span.end)).toBe(characters.slice(start, end).join(''));
        expect(points.toWire(span)).toEqual([start, end]);
      }),
    );
  });

  it('takes an offset inside a pair as the start of the pair', () => {
    expect(new CodePoints('a😀b').toCodePoint(2)).toBe(1);
    expect(new CodePoints('a😀b').toCodePoint(3)).toBe(2);
  });
});
