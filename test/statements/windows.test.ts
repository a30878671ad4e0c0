import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Extent, windows } from '../../src/statements/windows.js';

const extents: readonly Extent[] = [
  { pieces: 254, context: 64 },
  { pieces: 126, context: 0 },
];
/** Paragraphs of a report; one longer than the shorter window among them. */
const report = fc.array(
  fc.integer({ min: 1, max: 250 }).map((length) => ({ length })),
  { maxLength: 60 },
);

it.each(extents)(
  'reads every paragraph fresh once, in windows that fit the model, with little context: %o',
  (extent) => {
    fc.assert(
      fc.property(report, (paragraphs) => {
        const found = windows(paragraphs, extent);
        const fresh = found.flatMap((w) => paragraphs.slice(w.fresh, w.to));
        expect(fresh).toEqual(paragraphs);
        for (const w of found) {
          const size = (from: number, to: number) =>
            paragraphs.slice(from, to).reduce((n, p) => n + p.length, 0);
          if (w.to - w.from > 1) expect(size(w.from, w.to)).toBeLessThanOrEqual(extent.pieces);
          expect(size(w.from, w.fresh)).toBeLessThanOrEqual(extent.context);
        }
      }),
    );
  },
);
