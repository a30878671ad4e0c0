import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTokenizer, type Tokenizer, words } from '../../src/inference/inference.js';
import { MOST_PIECES } from '../../src/inference/tokenizer.js';

const golden = JSON.parse(readFileSync(new URL('pieces.json', import.meta.url), 'utf8')) as {
  text: string;
  ids: number[];
}[];

describe('tokenizer', () => {
  let tokenizer: Tokenizer;
  beforeAll(async () => {
    tokenizer = await loadTokenizer(new URL('../../models/attribution/tokenizer.json', import.meta.url));
  });

  it('gives the ids that the reference implementation gives, on random Unicode', () => {
    // By design otherwise: words cut at MOST_PIECES, and a mark that stands alone, which BERT drops and we keep.
    const byDesign = (word: string) =>
      tokenizer.pieces(word).length === MOST_PIECES || /^\p{M}+$/u.test(word);
    const compared = golden
      .map(({ text, ids }) => ({
        ids,
        words: [...words(text, { start: 0, end: text.length })].map((w) => text.slice(w.start, w.end)),
      }))
      .filter((g) => !g.words.some(byDesign));
    const differing = compared.filter(
      (g) => JSON.stringify(g.words.flatMap((w) => [...tokenizer.pieces(w)])) !== JSON.stringify(g.ids),
    );
    expect(differing).toEqual([]);
    expect(compared.length).toBeGreaterThan(200);
  });

  it('gives every word at least one piece and never more than the most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (text) => {
        for (const w of words(text, { start: 0, end: text.length })) {
          const n = tokenizer.pieces(text.slice(w.start, w.end)).length;
          expect(n).toBeGreaterThan(0);
          expect(n).toBeLessThanOrEqual(MOST_PIECES);
        }
      }),
    );
  });

  it('leaves no visible character outside a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let rest = text;
        for (const w of [...words(text, { start: 0, end: text.length })].reverse())
          rest = rest.slice(0, w.start) + rest.slice(w.end);
        expect(rest.trim()).toBe('');
      }),
    );
  });
});
