import type { Span } from './offsets.js';

/** What may follow a sentence's last letter: its mark, and the quotation marks and brackets that close with it. */
const SENTENCE_END = /[.!?…]["”»’')\]]*(?=\s|$)/gu;

/** A remainder shorter than this stays with its sentence: a card between them would leave a stump. */
const STUMP = 40;

/** The end of the sentence that `offset` lies in, inside `block`; where little would be left of the block, its end. */
export function sentenceEnd(text: string, block: Span, offset: number): number {
  const from = Math.max(block.start, offset - 3);
  for (const match of text.slice(from, block.end).matchAll(SENTENCE_END)) {
    const end = from + match.index + match[0].length;
    if (end < offset) continue;
    return block.end - end < STUMP ? block.end : end;
  }
  return block.end;
}
