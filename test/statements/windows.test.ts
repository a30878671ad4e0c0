import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONTEXT_PIECES, WINDOW_PIECES, windows } from '../../src/statements/windows.js';

const report = fc.array(
  fc.integer({ min: 1, max: WINDOW_PIECES }).map((length) => ({ length })),
  { maxLength: 60 },
);

it('reads every paragraph fresh once, in windows that fit the model, with little context', () => {
  fc.assert(
    fc.property(report, (paragraphs) => {
      const found = windows(paragraphs);
      const fresh = found.flatMap((w) => paragraphs.slice(w.fresh, w.to));
      expect(fresh).toEqual(paragraphs);
      for (const w of found) {
        const size = (from: number, to: number) =>
          paragraphs.slice(from, to).reduce((n, p) => n + p.length, 0);
        expect(size(w.from, w.to)).toBeLessThanOrEqual(WINDOW_PIECES);
        expect(size(w.from, w.fresh)).toBeLessThanOrEqual(CONTEXT_PIECES);
      }
    }),
  );
});
