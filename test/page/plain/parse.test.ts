import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlain } from '../../../src/page/plain/parse.js';

const blocks = (text: string): string[] =>
  parsePlain(text, 'utf-8').blocks.map(({ span }) => text.slice(span.start, span.end));

describe('lines', () => {
  const table: [string, string, string[]][] = [
    ['LF', 'one\ntwo', ['one', 'two']],
    ['CR LF and CR', 'one\r\ntwo\rthree', ['one', 'two', 'three']],
    [
      'form feed, U+2028, U+2029, U+0085',
      'one\ftwo\u2028three\u2029four\u0085five',
      ['one', 'two', 'three', 'four', 'five'],
    ],
    ['white space at both ends, no-break space too', ' \t\u00a0one \u3000\n\n  two\u00a0', ['one', 'two']],
    ['lines with nothing to show', 'one\n \u00a0\n\u200b\ntwo\n', ['one', 'two']],
    ['nothing at all', '', []],
    ['white space only', ' \n\t\r\n', []],
    ['a mark that combines with a space', '\u0301one', ['\u0301one']],
    ['a flag and a family stay whole', '🇳🇴 one 👨‍👩‍👧\ntwo', ['🇳🇴 one 👨‍👩‍👧', 'two']],
  ];
  it.each(table)('%s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it('keeps the text as it is, and names the charset', () => {
    const text = ' a\r\n\u0000b ';
    expect(parsePlain(text, 'windows-1252')).toMatchObject({
      kind: 'plain-page',
      text,
      charset: 'windows-1252',
    });
  });
});

const unicode = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          '\n',
          '\r\n',
          '\r',
          '\n\n',
          '\u2028',
          '\f',
          ' ',
          '\t',
          '\u00a0',
          '\ufeff',
          '> ',
          '\u0301',
          '\ud83d',
        ),
      },
      { weight: 6, arbitrary: fc.lorem({ maxCount: 14 }) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('has blocks in order, not blank, trimmed, on grapheme boundaries, with every character that shows in one', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const page = parsePlain(text, 'utf-8');
        const starts = new Set(
          [...new Intl.Segmenter('en').segment(text)].map((s) => s.index).concat(text.length),
        );
        let last = 0;
        let between = '';
        for (const { span } of page.blocks) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(starts.has(span.start) && starts.has(span.end)).toBe(true);
          const shown = text.slice(span.start, span.end);
          expect(shown.trim()).not.toBe('');
          // White space at an end stays only where it is one grapheme with the mark beside it.
          const graphemes = [...new Intl.Segmenter('en').segment(shown)].map((s) => s.segment);
          expect(graphemes[0]?.trim()).not.toBe('');
          expect(graphemes.at(-1)?.trim()).not.toBe('');
          between += text.slice(last, span.start);
          last = span.end;
        }
        between += text.slice(last);
        expect(between).not.toMatch(/[^\s\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('takes linear time: two million characters in under two seconds of processor time, whatever their lines', () => {
    const texts = [
      'word '.repeat(400_000),
      'a line of copy that ends here.\n'.repeat(65_000),
      '\n'.repeat(2_000_000),
      ' '.repeat(2_000_000),
      '> '.repeat(1_000_000),
      '\u0301'.repeat(2_000_000),
    ];
    for (const text of texts) {
      const from = process.cpuUsage();
      parsePlain(text, 'utf-8');
      expect(process.cpuUsage(from).user / 1000).toBeLessThan(2000);
    }
  }, 60_000);
});
