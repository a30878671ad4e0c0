import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/article/article.js';
import { labelPlain } from '../../../src/article/plain/plain.js';
import { parsePlain } from '../../../src/page/plain/parse.js';

const line = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 16, mode: 'words' }) },
  { weight: 4, arbitrary: fc.lorem({ maxCount: 2, mode: 'sentences' }) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'By Ilse Maren',
      'Explore',
      'READ MORE: a',
      'SOURCE: b',
      '12 Feb 2031',
      '© 2031 Tidewire',
      'Share',
      ':',
      '(',
      '5 comments',
      'Photo: x',
    ),
  },
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\u2028')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

describe('any text', () => {
  it('keeps every block, labels it, twice alike, with links and metadata that are in it', () => {
    fc.assert(
      fc.property(text, (given) => {
        const page = parsePlain(given, 'utf-8');
        const read = labelPlain(page);
        expect(read.blocks.map((b) => b.span)).toEqual(page.blocks.map((b) => b.span));
        for (const { label } of read.blocks) expect(LABELS).toContain(label);
        if (read.blocks.length) expect(read.blocks.some((b) => b.label === 'body')).toBe(true);
        for (const { span, title } of read.links) {
          expect(given.slice(span.start, span.end).replace(/\s+/gu, ' ')).toBe(title);
          expect(span.end).toBeGreaterThan(span.start);
        }
        const squeezed = given.replace(/\s+/gu, ' ');
        for (const said of [read.metadata.headline, read.metadata.standfirst]) {
          if (said !== null) expect(squeezed).toContain(said);
        }
        expect(labelPlain(parsePlain(given, 'utf-8'))).toEqual(read);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('takes linear time: two million characters in under two seconds of processor time, whatever their lines', () => {
    const texts = {
      words: 'word '.repeat(400_000),
      paragraphs:
        `${'The minister said that talks would go on until the crews are home again, and not a day longer. '.repeat(4)}\n\n`.repeat(
          5_200,
        ),
      menu: 'Home\nWorld\n'.repeat(30_000),
      marks: '(((((((((((( '.repeat(150_000),
    };
    for (const [name, given] of Object.entries(texts)) {
      const from = process.cpuUsage();
      labelPlain(parsePlain(given, 'utf-8'));
      expect(process.cpuUsage(from).user / 1000, name).toBeLessThan(2000);
    }
  }, 60_000);
});
