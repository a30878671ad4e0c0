import type { Article, Label } from '../article/article.js';
import type { Attribution } from '../statements/statements.js';
import { type Span, slice } from '../text/text.js';
import { sentenceSpans } from './sentences.js';

/** One sentence of the report (furniture is passed over), with where it stands. */
export interface Sentence {
  readonly span: Span;
  readonly label: Label;
  /** Counted over the report from 0; sentences of one paragraph share it. */
  readonly paragraph: number;
}

/** What every part of the record is worked out from. Spans are UTF-16 into `text`. */
export interface Report {
  readonly kind: 'report';
  readonly text: string;
  readonly article: Article;
  /** Parents before their children, otherwise in text order. */
  readonly attributions: readonly Attribution[];
  /** Of headline, standfirst, caption, body and subhead, in text order; a headline's second printing is left out. */
  readonly sentences: readonly Sentence[];
  /** ISO 8601, from the page or the caller; `null` where neither tells, and then no date is worked out from it. */
  readonly published: string | null;
}

const READ: ReadonlySet<Label> = new Set<Label>(['headline', 'standfirst', 'caption', 'body', 'subhead']);

export function reportOf(
  article: Article,
  attributions: readonly Attribution[],
  published: string | null,
): Report {
  const { text } = article;
  const sentences: Sentence[] = [];
  const headlines = new Set<string>();
  let paragraph = -1;
  for (const block of article.blocks) {
    if (!READ.has(block.label)) continue;
    if (block.label === 'headline') {
      const shown = slice(text, block.span).trim().toLowerCase();
      if (headlines.has(shown)) continue;
      headlines.add(shown);
    }
    for (const line of slice(text, block.span).matchAll(/[^\n]*\S[^\n]*/gu)) {
      paragraph++;
      const start = block.span.start + line.index;
      for (const span of sentenceSpans(text, { start, end: start + line[0].length }))
        sentences.push({ span, label: block.label, paragraph });
    }
  }
  return { kind: 'report', text, article, attributions, sentences, published };
}

/** Index of the sentence that holds the offset, or of the last one before it; -1 before the first. O(log n). */
export function sentenceIndex(report: Report, offset: number): number {
  let low = 0;
  let high = report.sentences.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((report.sentences[mid]?.span.start ?? 0) <= offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
