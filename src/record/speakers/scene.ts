import { overlaps, type Span } from '../../text/text.js';
import { type Quoted, quotationAt } from '../quotations.js';
import { type Report, sentenceIndex } from '../report.js';
import type { CastBuilder } from './cast-builder.js';

/** A report as the resolvers look at it: who is mentioned where, whose words stand at a place, what is quoted. */
export interface Scene {
  readonly report: Report;
  readonly cast: CastBuilder;
  /** Sentence of an offset; -1 before the first. */
  sentence(offset: number): number;
  /** Paragraph of an offset. */
  paragraph(offset: number): number;
  /** Where the sentence that holds the offset starts and ends. */
  sentenceSpan(offset: number): Span;
  /** Attributions whose content holds the offset, innermost first. */
  enclosing(offset: number): readonly number[];
  /** Outermost attributions that quote and whose cue or content stands in the offset's paragraph, nearest first. */
  beside(offset: number): readonly number[];
  /** The stretch between quotation marks that holds the offset, or `null`. */
  quote(offset: number): Quoted | null;
}

export function sceneOf(report: Report, cast: CastBuilder): Scene {
  const { text, sentences } = report;
  const sentence = (offset: number) => sentenceIndex(report, offset);
  const contents = contentsBySentence(report);
  const paragraph = (offset: number) => sentences[sentence(offset)]?.paragraph ?? -1;
  let quoting: Map<number, number[]> | null = null;
  return {
    report,
    cast,
    sentence,
    paragraph,
    sentenceSpan: (offset) => sentences[sentence(offset)]?.span ?? { start: 0, end: text.length },
    enclosing(offset) {
      const here = contents.get(sentence(offset)) ?? [];
      return here
        .filter((c) => c.span.start <= offset && offset < c.span.end)
        .sort((a, b) => b.depth - a.depth || b.index - a.index)
        .map((c) => c.index);
    },
    beside(offset) {
      quoting ??= quotingByParagraph(report, paragraph);
      const here = quoting.get(paragraph(offset)) ?? [];
      const start = (k: number | undefined) => report.attributions[k ?? -1]?.content[0]?.start ?? 0;
      let low = 0;
      let high = here.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (start(here[mid]) < offset) low = mid + 1;
        else high = mid;
      }
      const near = here.slice(Math.max(0, low - BESIDE), low + BESIDE);
      return near.sort((a, b) => Math.abs(start(a) - offset) - Math.abs(start(b) - offset));
    },
    quote: (offset) => quotationAt(report, offset),
  };
}

/** Statements of one paragraph that are looked at before and behind: the nearest tell, and cost stays linear. */
const BESIDE = 3;

function quotingByParagraph(report: Report, paragraph: (offset: number) => number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  report.attributions.forEach((a, i) => {
    const [first] = a.content;
    if (a.parent !== null || !first || !a.content.some((c) => quotationAt(report, c.start) !== null)) return;
    const here = paragraph(first.start);
    const list = found.get(here);
    if (list) list.push(i);
    else found.set(here, [i]);
  });
  const start = (k: number) => report.attributions[k]?.content[0]?.start ?? 0;
  for (const list of found.values()) list.sort((a, b) => start(a) - start(b));
  return found;
}

interface Piece {
  readonly span: Span;
  readonly index: number;
  readonly depth: number;
}

function contentsBySentence(report: Report): Map<number, Piece[]> {
  const depths: number[] = [];
  const found = new Map<number, Piece[]>();
  report.attributions.forEach((a, index) => {
    const depth = a.parent === null ? 0 : (depths[a.parent] ?? 0) + 1;
    depths.push(depth);
    for (const span of a.content)
      for (let s = Math.max(0, sentenceIndex(report, span.start)); s < report.sentences.length; s++) {
        const sentence = report.sentences[s];
        if (!sentence || sentence.span.start >= span.end) break;
        if (overlaps(sentence.span, span)) found.set(s, [...(found.get(s) ?? []), { span, index, depth }]);
      }
  });
  return found;
}
