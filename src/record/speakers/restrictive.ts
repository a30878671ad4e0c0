import type { Span } from '../../text/text.js';
import { singular } from './nouns.js';

/** Letters of a clause that a description takes with it. */
const REACH = 90;

/**
 * One bare plural with the clause that tells which are meant: "farmers whose land was flooded". The clause ends at a mark,
 * or at `end` where that is known; other descriptions are left as they are.
 */
export function withClause(text: string, span: Span, end: number | null = null): Span {
  const word = text.slice(span.start, span.end);
  if (!/^\p{L}+$/u.test(word) || singular(word.toLowerCase()) === word.toLowerCase()) return span;
  const rest = text.slice(span.end, Math.min(text.length, span.end + REACH));
  const clause = /^\s(?:who|whose)\s[^,;:.!?“”"\n]*/u.exec(rest)?.[0];
  if (clause === undefined) return span;
  const last = end !== null && end > span.end ? end : span.end + clause.trimEnd().length;
  return { start: span.start, end: last };
}
