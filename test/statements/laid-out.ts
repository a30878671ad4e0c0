import { words } from '../../src/inference/words.js';
import type { LaidOut } from '../../src/statements/layout.js';
import type { WordAttribution } from '../../src/statements/word-attribution.js';

/** Paragraphs of a report, one a text, with their words counted over all of them. */
export function layout(...texts: readonly string[]): LaidOut[] {
  let first = 0;
  return texts.map((text) => {
    const all = [...words(text, { start: 0, end: text.length })];
    const one = { text, first, end: first + all.length, stretch: 1, words: all };
    first = one.end;
    return one;
  });
}

/** A statement whose cue is the word `first`; its source is the first word of the report. */
export const statement = (first: number, content: number[]): WordAttribution => ({
  first,
  last: first,
  stretch: 1,
  source: [0],
  content,
  addressee: [],
  parent: null,
  outer: 1,
  probability: 1,
  certainty: 1,
  sourceCertainty: 1,
  claimed: content.length,
  doing: new Float32Array(0),
  claim: () => 1,
});
