import { describe, expect, it } from 'vitest';
import { isAsciiWord, isPlain, LETTER, letterKind } from '../../src/record/letters.js';

/** What Unicode says of a character, by the expressions that the scanners stand in for. */
function kindOf(character: string): number {
  if (/\s/u.test(character)) return LETTER.space;
  if (/\p{N}/u.test(character)) return LETTER.digit;
  if (/\p{Lu}/u.test(character)) return LETTER.upper;
  if (/\p{Ll}/u.test(character)) return LETTER.lower;
  if (/\p{L}/u.test(character)) return LETTER.caseless;
  return /\p{M}/u.test(character) ? -1 : LETTER.mark;
}

describe('kinds of characters', () => {
  it('are as Unicode has them, wherever they are known', () => {
    let known = 0;
    for (let unit = 0; unit <= 0xffff; unit++) {
      const kind = letterKind(unit);
      if (kind === LETTER.unknown) continue;
      known++;
      const character = String.fromCharCode(unit);
      expect([unit, kind]).toEqual([unit, kindOf(character)]);
      expect([unit, isAsciiWord(unit)]).toEqual([unit, /\w/u.test(character)]);
    }
    expect(known).toBeGreaterThan(400);
  });

  it('no known letter but those of ASCII folds to one of ASCII', () => {
    for (let unit = 0x80; unit <= 0xffff; unit++)
      if (letterKind(unit) !== LETTER.unknown)
        expect([unit, /[\w]/iu.test(String.fromCharCode(unit))]).toEqual([unit, false]);
  });

  it('text of English news is plain, other scripts and combining marks are not', () => {
    const plain = (text: string) => isPlain(text, 0, text.length);
    expect(plain('“Mr. Škoda’s €20 café — it’s 5½ miles…”')).toBe(true);
    expect(plain('Київ')).toBe(false);
    expect(plain('cafe\u0301')).toBe(false);
    expect(plain('so 😀 it is')).toBe(false);
  });
});
