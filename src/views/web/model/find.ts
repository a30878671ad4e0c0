import type { Span } from './offsets.js';
import type { Hit } from './segments.js';

/** More hits than a reader walks through; the count then says "more than". */
export const MAX_HITS = 2000;

/** Where `query` stands in `text`, whatever its case, inside the given spans (which are in text order). */
export function find(text: string, query: string, within: readonly Span[]): Hit[] {
  const words = query.trim();
  if (words === '') return [];
  // White space in the query stands for any run of it: paragraphs of plain text are broken into lines.
  const pattern = new RegExp(
    words
      .split(/\s+/u)
      .map((w) => w.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
      .join('\\s+'),
    'giu',
  );
  const hits: Hit[] = [];
  for (const span of within) {
    for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
      const start = span.start + match.index;
      if (hits.length >= MAX_HITS) return hits;
      if ((hits.at(-1)?.end ?? -1) > start) continue;
      hits.push({ start, end: start + match[0].length, index: hits.length });
    }
  }
  return hits;
}
