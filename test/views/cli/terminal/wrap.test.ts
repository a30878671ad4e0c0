import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { painter, wantsColour } from '../../../../src/views/cli/terminal/colour.js';
import { visible } from '../../../../src/views/cli/terminal/visible.js';
import { columns } from '../../../../src/views/cli/terminal/width.js';
import { wrap } from '../../../../src/views/cli/terminal/wrap.js';

const plain = painter(false);
const set = (text: string, width: number, first = '', rest = '') =>
  wrap([{ text, style: 'plain' }], plain, { width, first, rest });

describe('columns', () => {
  it.each([
    ['plain', 5],
    ['naïve “quotes” — …', 18],
    ['nai\u0308ve', 5],
    ['日本', 4],
    ['서울', 4],
    ['🐟', 2],
    ['👩‍👩‍👧', 2],
    ['🇺🇦', 2],
    ['שלום', 4],
    ['a\u200bb', 2],
    ['', 0],
  ])('%s takes %i', (text, width) => {
    expect(columns(text)).toBe(width);
  });
});

describe('wrapping', () => {
  it('breaks at spaces, and keeps what a no-break space holds together', () => {
    expect(set('one two threes fours', 12, '> ', '  ')).toBe('> one two\n  threes\n  fours');
    expect(set('aaaa bbbb\u00a0cccc', 10)).toBe('aaaa\nbbbb\u00a0cccc');
  });

  it('breaks a word that no line can hold, between whole characters', () => {
    expect(set('x'.repeat(25), 10)).toBe(`${'x'.repeat(10)}\n${'x'.repeat(10)}\n${'x'.repeat(5)}`);
    expect(set('👩‍👩‍👧'.repeat(6), 10)).toBe(`${'👩‍👩‍👧'.repeat(5)}\n👩‍👩‍👧`);
  });

  it('paints a stretch as one, and words that change style inside as they change', () => {
    const paint = painter(true);
    const pieces = [
      { text: 'he is ', style: 'plain' },
      { text: 'not here', style: 'cue' },
      { text: 'abouts', style: 'quiet' },
    ] as const;
    expect(wrap(pieces, paint, { width: 40, first: '', rest: '' })).toBe(
      'he is \u001b[1mnot here\u001b[0m\u001b[2mabouts\u001b[0m',
    );
  });

  it('loses nothing but spaces, and never runs over', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 12, max: 60 }),
        (text, width) => {
          const lines = set(visible(text), width, '* ', '  ').split('\n');
          for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
          const kept = lines.map((line) => line.slice(2)).join('');
          expect(kept.replaceAll(' ', '')).toBe(visible(text).replaceAll(' ', ''));
        },
      ),
    );
  });
});

describe('what goes to a terminal', () => {
  it('shows by name what would command it, and leaves the rest', () => {
    expect(visible('a\u001b[2Jb\u0007c\u009bd\u202ee\u2066f\ud83dg')).toBe(
      'a␛[2Jb␇c<U+009B>d<U+202E>e<U+2066>f<U+D83D>g',
    );
    expect(visible('one\r\n  two\tthree')).toBe('one two three');
    expect(visible('“naïve” 日本 🐟 שלום\u00a0!')).toBe('“naïve” 日本 🐟 שלום\u00a0!');
  });

  it('holds no control character, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/\p{Cc}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it.each([
    ['auto', true, {}, true],
    ['auto', true, { TERM: 'dumb' }, false],
    ['auto', true, { NO_COLOR: '1' }, false],
    ['auto', true, { NO_COLOR: '' }, true],
    ['auto', false, {}, false],
    ['auto', false, { FORCE_COLOR: '1' }, true],
    ['auto', true, { FORCE_COLOR: '0' }, false],
    ['always', false, { NO_COLOR: '1' }, true],
    ['never', true, { FORCE_COLOR: '1' }, false],
  ])('colour %s, terminal %s, %j: %s', (when, isTTY, env, colour) => {
    expect(wantsColour(when, { isTTY } as NodeJS.WriteStream, env)).toBe(colour);
  });
});
