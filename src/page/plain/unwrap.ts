import type { Span } from '../../text/text.js';
import type { Line } from './lines.js';

/**
 * Hard-wrapped copy (mail, wire, telex): its lines end where the next word would not have fitted, so a paragraph is
 * several lines. Joins such lines; text that is not wrapped keeps one block a line.
 *
 * A paragraph's lines are told from a list of headlines by two facts: the next line's first word would have passed
 * the column at which the text is wrapped, and a good part of the lines begin with a small letter.
 */
export function unwrap(text: string, lines: readonly Line[]): Span[] {
  const joins = new Set<number>();
  for (const region of regions(text, lines)) {
    for (const i of wrappedPairs(text, lines, region)) joins.add(i);
  }
  const blocks: Span[] = [];
  lines.forEach((line, i) => {
    const last = blocks.at(-1);
    if (last && joins.has(i - 1)) blocks[blocks.length - 1] = { start: last.start, end: line.span.end };
    else blocks.push(line.span);
  });
  return blocks;
}

/** No one wraps wider than this: a longer line with spaces in it is a whole paragraph. */
const WIDEST = 120;
/** Narrower columns are menus, verse and addresses. */
const NARROWEST = 45;
/**
 * Of the lines that a wrapped paragraph goes on with, at least this share begin with a small letter: .83 of 22,565
 * in English news wrapped at 72 columns, .53 of 226 in German with its capital nouns; of headlines in a list, few.
 */
const SMALL_LETTER_SHARE = 0.35;
/** Letters set in proportional type vary the columns: how full a line must be, as a share of the widest. */
const NEARLY_FULL = 0.82;

/** Index ranges `[from, to)` of lines without a line that is a whole paragraph of its own. */
function* regions(text: string, lines: readonly Line[]): Generator<Span> {
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line && !(width(line) > WIDEST && text.slice(line.textStart, line.textStart + WIDEST).includes(' ')))
      continue;
    if (i > from) yield { start: from, end: i };
    from = i + 1;
  }
}

/** Indices `i` in the region such that line `i + 1` goes on with line `i`'s paragraph. */
function wrappedPairs(text: string, lines: readonly Line[], region: Span): number[] {
  const pairs: Pair[] = [];
  for (let i = region.start; i + 1 < region.end; i++) {
    const pair = pairAt(text, lines, i);
    if (pair) pairs.push(pair);
  }
  const column = wrapColumn(pairs);
  if (column < NARROWEST) return [];
  const filled = pairs.filter((p) => p.width <= column && p.width + 1 + p.firstWord > column);
  if (!isWrapped(pairs, filled)) return [];
  const isFilled = new Set(filled);
  // Lines that go on within a sentence show the margin; one set in or out from it begins a paragraph.
  const margin = commonest(filled.filter((p) => p.small || !p.hasCase).map((p) => p.indentNext));
  return pairs
    .filter((p) => {
      if (p.startsAnew && !(isFilled.has(p) && !p.ends && !p.isBullet)) return false;
      if (p.indentNext !== margin && p.indentNext !== p.indent) return false;
      if (isFilled.has(p)) return true;
      if (p.ends && !p.small) return false;
      return p.width >= NEARLY_FULL * column || (p.small && p.width >= 0.6 * column);
    })
    .map((p) => p.index);
}

interface Pair {
  readonly index: number;
  readonly width: number;
  readonly indent: number;
  readonly indentNext: number;
  /** Length of the next line's first word. */
  readonly firstWord: number;
  /** The next line begins with a small letter. */
  readonly small: boolean;
  readonly hasCase: boolean;
  /** The line ends as a sentence does. */
  readonly ends: boolean;
  /** The next line begins as a list item, a speaker's turn or a mail header does. */
  readonly startsAnew: boolean;
  readonly isBullet: boolean;
}

const BULLET = /^(?:[*•‣▪◦·]|\d{1,2}[.)]) /u;
const TURN = /^(?:https?:|[-–—] |(?:Q|A|[A-Z][A-Z.'’ -]{2,40}|From|To|Cc|Date|Sent|Subject|Reply-To) ?: )/u;
const SENTENCE_END = /[.!?…:;][\p{Pf}\p{Pe}"']*$/u;

function pairAt(text: string, lines: readonly Line[], index: number): Pair | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || next.blankBefore > 0 || next.quoted !== line.quoted) return null;
  const opening = text.slice(next.textStart, Math.min(next.span.end, next.textStart + WIDEST));
  const closing = text.slice(Math.max(line.textStart, line.span.end - 12), line.span.end);
  const letter = /[\p{L}\p{N}]/u.exec(opening)?.[0] ?? '';
  return {
    index,
    width: width(line),
    indent: line.indent,
    indentNext: next.indent,
    firstWord: /^\S+/u.exec(opening)?.[0].length ?? 0,
    small: /\p{Ll}/u.test(letter),
    hasCase: /[\p{Ll}\p{Lu}]/u.test(letter),
    ends: SENTENCE_END.test(closing),
    startsAnew: BULLET.test(opening) || TURN.test(opening),
    isBullet: BULLET.test(opening),
  };
}

const width = (line: Line): number => line.indent + line.span.end - line.textStart;

/** The column at which most lines end: the widest line of the ten columns that the most lines end in. */
function wrapColumn(pairs: readonly Pair[]): number {
  const counts = new Array<number>(WIDEST + 1).fill(0);
  for (const p of pairs) if (p.width <= WIDEST) counts[p.width] = (counts[p.width] ?? 0) + 1;
  let best = 0;
  let most = 0;
  for (let column = NARROWEST; column <= WIDEST; column++) {
    if (!counts[column]) continue;
    const near = counts.slice(Math.max(0, column - 9), column + 1).reduce((a, b) => a + b, 0);
    if (near >= most) [best, most] = [column, near];
  }
  return best;
}

function isWrapped(pairs: readonly Pair[], filled: readonly Pair[]): boolean {
  const cased = filled.filter((p) => p.hasCase);
  const small = cased.filter((p) => p.small && !p.startsAnew).length;
  if (cased.length * 2 >= filled.length) return small > 0 && small >= SMALL_LETTER_SHARE * cased.length;
  // Scripts without capitals: nearly every line must be full, and most must break off within a sentence.
  return (
    filled.length >= 4 &&
    filled.length >= 0.8 * pairs.length &&
    filled.filter((p) => !p.ends && p.firstWord < p.width / 2).length >= 0.5 * filled.length
  );
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [
    number,
    number,
  ])[0];
}
