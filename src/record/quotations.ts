import type { Span } from '../text/text.js';
import type { Report } from './report.js';

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

const known = new WeakMap<Report, readonly Quoted[]>();

/**
 * The quotations of a report by double marks, in text order, a paragraph at a time: a mark that is never closed runs to
 * the paragraph's end, as where a quotation goes on in the next one. Single marks are left out: they cannot be told from
 * apostrophes by form alone.
 */
function quotationsOf(report: Report): readonly Quoted[] {
  const found = known.get(report) ?? paragraphsOf(report).flatMap((p) => quotedIn(report.text, p));
  known.set(report, found);
  return found;
}

/** The quotation that holds the offset, or `null`. O(log n); the report is read once. */
export function quotationAt(report: Report, offset: number): Quoted | null {
  const quotations = quotationsOf(report);
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((quotations[mid]?.span.start ?? 0) <= offset) low = mid + 1;
    else high = mid;
  }
  const found = quotations[low - 1];
  return found && offset < found.span.end ? found : null;
}

function quotedIn(text: string, { start, end }: Span): Quoted[] {
  const found: Quoted[] = [];
  const add = (from: number, to: number): void => {
    if (to <= from) return;
    const words = text.slice(from, to).split(/\s+/u).length;
    found.push({ span: { start: from, end: to }, long: words >= CLAUSE });
  };
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
  return found;
}

/** From the first to the last sentence of each paragraph. */
function paragraphsOf({ sentences }: Report): Span[] {
  const found: { start: number; end: number }[] = [];
  let last = -1;
  for (const { span, paragraph } of sentences) {
    const open = found.at(-1);
    if (open && paragraph === last) open.end = span.end;
    else found.push({ ...span });
    last = paragraph;
  }
  return found;
}
