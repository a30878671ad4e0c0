import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matched, wordsIn } from '../../../src/record/phrases/words.js';
import { PIECES } from '../pieces.js';

const shown = (text: string) => wordsIn(text, { start: 0, end: text.length }).map((w) => w.shown);

describe('words', () => {
  it('keep their inner marks and part from their clitics', () => {
    expect(shown("He don't say U.S.-led, 1,000 O’Neill's can’t.")).toEqual([
      'He',
      'do',
      "n't",
      'say',
      'U.S',
      '.',
      '-',
      'led',
      ',',
      '1,000',
      'O’Neill',
      "'s",
      'ca',
      'n’t',
      '.',
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
          expect(wordsIn(text, within)).toEqual(matched(text, within));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
