import type { Label } from '../../src/article/article.js';
import type { Span } from '../../src/text/text.js';

/**
 * Marked-up text: a report's blocks and statements as one file that a person reads in a diff (`docs/samples.md`).
 * Taking the marks away gives each block's text back exactly.
 */
export interface Marked {
  readonly blocks: readonly MarkedBlock[];
  /** By number: `1`, `1.1`, `1.1.1`, `1.2`, `2` … */
  readonly statements: readonly MarkedStatement[];
}

export interface MarkedBlock {
  readonly label: Label;
  readonly text: string;
}

/** Spans are UTF-16, half-open, into `textOf(marked)`; those of a role never touch and never cross two blocks. */
export interface MarkedStatement {
  readonly id: string;
  readonly parent: string | null;
  /** The one who speaks, as fully as the text names him; `null` where the text does not tell. */
  readonly speaker: string | null;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly addressee: readonly Span[];
}

export const ROLES = ['source', 'cue', 'content', 'addressee'] as const;
export type Role = (typeof ROLES)[number];

export const LETTERS: Readonly<Record<Role, string>> = {
  source: 's',
  cue: 'q',
  content: 'c',
  addressee: 'a',
};

/** The text that spans point into: the blocks' texts, one LF between two. */
export const textOf = (marked: Pick<Marked, 'blocks'>): string =>
  marked.blocks.map((block) => block.text).join('\n');

/** Where each block stands in `textOf`. */
export function blockSpans(blocks: readonly MarkedBlock[]): Span[] {
  let start = 0;
  return blocks.map(({ text }) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return span;
  });
}

/** The number's parts as numbers, for ordering `2` before `10` and `1` before `1.1`. */
export function byNumber(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = (left[i] ?? 0) - (right[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

export const parentOf = (id: string): string | null =>
  id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null;

export { type Comparison, compare, showComparison, showCounts } from './compare.js';
export { parseMarked } from './parse.js';
export { fromRecord } from './record.js';
export { renderMarked } from './render.js';
