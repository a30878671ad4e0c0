import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../../../src/text/text.js';
import { utf16Of } from '../../../../src/views/web/model/offsets.js';

describe('offsets on the page', () => {
  it('are the program’s, for any text, half surrogate pairs included', () => {
    const units = fc
      .array(fc.constantFrom('a', 'é', '🏝️', '𝒳', '\ud83d', '\udc00', '\n'))
      .map((u) => u.join(''));
    fc.assert(
      fc.property(units, (text) => {
        const points = new CodePoints(text);
        const at = utf16Of(text);
        for (let i = 0; i <= points.length; i++) expect(at(i)).toBe(points.toUtf16(i));
      }),
    );
  });
});
