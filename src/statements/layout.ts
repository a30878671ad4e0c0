import type { Span } from '../text/text.js';
import type { ReportParagraph } from './stretches.js';

/** A paragraph as those see it who look at form alone. Words are counted over the report, `[first, end)`. */
export interface LaidOut {
  readonly text: string;
  readonly first: number;
  readonly end: number;
  readonly stretch: number;
  /** Places of its words in `text`. */
  readonly words: readonly Span[];
}

/** What the form of a text says of who speaks: words of the report, in order. */
export interface Proposal {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly stretch: number;
}

export function laidOut(text: string, report: readonly ReportParagraph[]): LaidOut[] {
  let first = 0;
  return report.map((p) => {
    const { start, end } = p.span;
    const words = p.words.map((w) => ({ start: w.start - start, end: w.end - start }));
    const one = { text: text.slice(start, end), first, end: first + words.length, stretch: p.stretch, words };
    first = one.end;
    return one;
  });
}

/** The words that lie in `[from, to)` of the paragraph's text. */
export const wordsIn = ({ words, first }: LaidOut, from: number, to: number): number[] =>
  words.flatMap((w, i) => (w.start >= from && w.end <= to ? [first + i] : []));
