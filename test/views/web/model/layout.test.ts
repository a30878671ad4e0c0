import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes } from '../../../../src/views/web/model/layout.js';

const notes = fc
  .array(
    fc.record({ anchor: fc.integer({ min: 0, max: 2000 }), height: fc.integer({ min: 10, max: 300 }) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((list) => list.sort((a, b) => a.anchor - b.anchor));

describe('notes in the margin', () => {
  it('never lie on one another, and the held one stands at its sentence', () => {
    fc.assert(
      fc.property(notes, fc.nat(), (list, n) => {
        const held = n % (list.length + 1) === list.length ? -1 : n % list.length;
        const tops = placeNotes(list, held);
        if (held >= 0) expect(tops[held]).toBe(list[held]?.anchor);
        for (let i = 1; i < list.length; i++) {
          expect(tops[i]).toBeGreaterThan((tops[i - 1] ?? 0) + (list[i - 1]?.height ?? 0));
        }
      }),
    );
  });

  it('stand at their sentences where there is room', () => {
    const roomy = [0, 100, 200].map((anchor) => ({ anchor, height: 40 }));
    expect(placeNotes(roomy, -1)).toEqual([0, 100, 200]);
  });
});
