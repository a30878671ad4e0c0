import type { Span } from './span.js';

/** Made when first needed: it takes milliseconds, and ASCII does without. */
let segmenter: Intl.Segmenter | undefined;

/** Longest grapheme looked at, in UTF-16 units; longer runs of combining marks are cut here, not searched. */
const REACH = 64;

/** The span grown to whole graphemes (user-perceived characters), so that no slice splits one. */
export function snap(text: string, s: Span): Span {
  return { start: boundary(text, s.start, -1), end: boundary(text, s.end, 1) };
}

/** The nearest grapheme boundary at or beyond `at` in `direction`. */
function boundary(text: string, at: number, direction: -1 | 1): number {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(at, text.length));
  // ASCII on both sides, CR LF aside, is always a boundary: the common case, without the segmenter.
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (before < 0x80 && after < 0x80) return before === 13 && after === 10 ? at + direction : at;
  const from = lineStart(text, at);
  const to = Math.min(text.length, at + REACH);
  let edge = from;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
    const start = from + index;
    const end = start + segment.length;
    if (start === at) return at;
    if (start < at && at < end) return direction < 0 ? start : end;
    edge = end;
  }
  return edge;
}

/** A place before `at` that is surely a boundary: after a control or a plain letter, or `REACH` units back. */
function lineStart(text: string, at: number): number {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    const unit = text.charCodeAt(i);
    const previous = text.charCodeAt(i - 1);
    if (unit < 0x80 && previous < 0x80 && !(previous === 13 && unit === 10)) return i;
  }
  return Math.max(0, at - REACH);
}
