import type { Span } from '../../text/text.js';
import type { Tagged } from './chunks.js';

/** The words of a report that stand inside any of the spans. `words` in text order. */
export function wordsWithin(words: readonly Tagged[], spans: readonly Span[]): Tagged[] {
  return spans.flatMap((s) => {
    const found: Tagged[] = [];
    for (let i = firstFrom(words, s.start); i < words.length; i++) {
      const word = words[i];
      if (!word || word.span.start >= s.end) break;
      found.push(word);
    }
    return found;
  });
}

function firstFrom(words: readonly Tagged[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((words[mid]?.span.end ?? 0) <= start) low = mid + 1;
    else high = mid;
  }
  return low;
}
