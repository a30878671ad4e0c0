import type { Span } from './offsets.js';
import type { Said } from './reading.js';

/** A stretch of one block under the same marks throughout. */
export interface Segment extends Span {
  /** Statements whose content this is, the outermost first. */
  readonly inside: readonly Said[];
  readonly source: readonly Said[];
  readonly cue: readonly Said[];
  /** Statements that begin here: the card stands beside this place. */
  readonly begins: readonly Said[];
  /** Index of the search hit here, or -1. */
  readonly hit: number;
}

export type Role = 'source' | 'cue' | 'content';

/** One span of one statement, as far as it lies in a block. */
export interface Mark extends Span {
  readonly role: Role;
  readonly said: Said;
}

export interface Hit extends Span {
  readonly index: number;
}

/** Every mark by the block that it stands in; a span over several blocks gives one mark in each. */
export function marksIn(blocks: readonly Span[], statements: readonly Said[]): Mark[][] {
  const marks: Mark[][] = blocks.map(() => []);
  for (const said of statements) {
    for (const role of ['source', 'cue', 'content'] as const) {
      for (const span of said[role]) {
        for (let i = firstEndingAfter(blocks, span.start); i < blocks.length; i++) {
          const block = blocks[i];
          if (!block || block.start >= span.end) break;
          marks[i]?.push({
            role,
            said,
            start: Math.max(span.start, block.start),
            end: Math.min(span.end, block.end),
          });
        }
      }
    }
  }
  return marks;
}

/** Index of the first block that ends after `offset`; blocks are in text order and never overlap. */
function firstEndingAfter(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((blocks[mid]?.end ?? 0) <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** `span` cut wherever a mark or a hit begins or ends. Nothing is lost: the segments laid end to end are the span. */
export function segmentsOf(span: Span, marks: readonly Mark[], hits: readonly Hit[]): Segment[] {
  const borders = new Set([span.start, span.end]);
  for (const m of [...marks, ...hits]) {
    if (m.start > span.start && m.start < span.end) borders.add(m.start);
    if (m.end > span.start && m.end < span.end) borders.add(m.end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] ?? 0;
    const end = cuts[i + 1] ?? 0;
    const here = marks.filter((m) => m.start <= start && m.end >= end);
    const role = (wanted: Role) => [...new Set(here.filter((m) => m.role === wanted).map((m) => m.said))];
    segments.push({
      start,
      end,
      inside: role('content').sort((a, b) => a.depth - b.depth || a.start - b.start),
      source: role('source'),
      cue: role('cue'),
      begins: [...new Set(here.map((m) => m.said))].filter((s) => s.start === start),
      hit: hits.find((h) => h.start <= start && h.end >= end)?.index ?? -1,
    });
  }
  return segments;
}
