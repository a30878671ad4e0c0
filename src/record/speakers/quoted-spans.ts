import type { Span } from '../../text/text.js';

/** A stretch between quotation marks, the marks outside it. */
export interface Quoted {
  readonly span: Span;
  /** At least a clause: scare quotes and titles are not somebody's running words. */
  readonly long: boolean;
}

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);
/** Words from which a quotation counts as running speech. */
const CLAUSE = 4;

/**
 * Quotations by double marks, a paragraph at a time: a mark that is never closed runs to the paragraph's end, as where
 * a quotation goes on in the next one. Single marks are left out: they cannot be told from apostrophes by form alone.
 */
export function quotedSpans(text: string, paragraphs: readonly Span[]): Quoted[] {
  const found: Quoted[] = [];
  for (const { start, end } of paragraphs) {
    let open = -1;
    for (let i = start; i < end; i++) {
      const mark = text[i] ?? '';
      const straight = mark === '"';
      if (open < 0 && (OPENING.has(mark) || straight)) open = i + 1;
      else if (open >= 0 && (CLOSING.has(mark) || straight)) {
        add(open, i);
        open = -1;
      }
    }
    if (open >= 0) add(open, end);
  }
  return found;

  function add(start: number, end: number): void {
    if (end <= start) return;
    const words = text.slice(start, end).split(/\s+/u).length;
    found.push({ span: { start, end }, long: words >= CLAUSE });
  }
}
