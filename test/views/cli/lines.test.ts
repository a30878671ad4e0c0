import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/views/cli/lines.js';
import { requestOf } from '../../../src/views/cli/request.js';
import { isDate } from '../../../src/views/cli/values.js';

async function cut(chunks: readonly Uint8Array[], most?: number) {
  async function* stream() {
    yield* chunks;
  }
  const found = [];
  for await (const line of linesOf(stream(), most)) {
    found.push({ ...line, bytes: line.bytes && Buffer.from(line.bytes).toString('latin1') });
  }
  return found;
}

describe('lines', () => {
  it('are the same however the stream is cut', async () => {
    const bytes = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r'), maxLength: 60 });
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(bytes, sizes, async (text, steps) => {
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (let i = 0; at < text.length; i++) {
          const step = steps[i % steps.length] ?? 1;
          chunks.push(Buffer.from(text.slice(at, at + step)));
          at += step;
        }
        const found = await cut(chunks);
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(found.map((l) => l.bytes)).toEqual(expected);
        expect(found.map((l) => l.number)).toEqual(expected.map((_, i) => i + 1));
        expect(found.reduce((sum, l) => sum + l.size, 0)).toBe(text.length);
      }),
    );
  });

  it('are let go where they are too long, and counted', async () => {
    const chunks = ['short\n', 'x'.repeat(8), 'x'.repeat(8), 'x\nnext\n', 'y'.repeat(11)].map((c) =>
      Buffer.from(c),
    );
    expect(await cut(chunks, 10)).toEqual([
      { number: 1, bytes: 'short', size: 6 },
      { number: 2, bytes: null, size: 18 },
      { number: 3, bytes: 'next', size: 5 },
      { number: 4, bytes: null, size: 11 },
    ]);
  });
});

describe('a line of extract', () => {
  it('never fails by anything but a ReadoutError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (line) => {
        try {
          requestOf(Buffer.from(line), 'line 1');
        } catch (error) {
          expect(error).toMatchObject({ name: 'ReadoutError', code: 'format', message: /^line 1/u });
        }
      }),
    );
  });

  it.each([
    ['2026-02-12', true],
    ['2026-02', true],
    ['2026-02-12T18:05:00Z', true],
    ['2026-02-12T18:05+03:00', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-02-12T24:00', false],
    ['12 February 2026', false],
    ['2026', false],
    ['', false],
  ])('date %s: %s', (given, is) => {
    expect(isDate(given)).toBe(is);
  });
});
