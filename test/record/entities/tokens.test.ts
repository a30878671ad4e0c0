import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matched, scanned, tokensOf } from '../../../src/record/entities/tokens.js';
import { isPlain } from '../../../src/record/letters.js';
import { PIECES } from '../pieces.js';

const shapes = (text: string) =>
  tokensOf(text, { start: 0, end: text.length }).map(
    (t) => `${t.text} ${t.shape}${t.possessive ? "'s" : ''}`,
  );

describe('tokens', () => {
  it('tell names, initials and titles from other words', () => {
    expect(shapes("Mr. J. Škoda's U.S. iPhone, al-Eryani’s 2nd EU aides' Kedrian-flagged ship.")).toEqual([
      'Mr. cap',
      'J. cap',
      "Škoda cap's",
      'U.S. upper',
      'iPhone cap',
      ', mark',
      "al-Eryani cap's",
      '2nd lower',
      'EU upper',
      "aides lower's",
      "' mark",
      'Kedrian-flagged lower',
      'ship lower',
      '. mark',
    ]);
  });

  it('are those of the expression that defines them, for any text and any stretch of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }),
        fc.nat(4),
        fc.nat(4),
        (parts, a, b) => {
          const text = parts.join('');
          const within = {
            start: Math.min(a, text.length),
            end: Math.max(Math.min(a, text.length), text.length - b),
          };
          fc.pre(isPlain(text, within.start, within.end));
          expect(scanned(text, within)).toEqual(matched(text, within));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
