import type { Label } from '../labelled.js';
import { type Context, isInside } from './context.js';
import type { Fact } from './facts.js';
import { levelOf } from './headline.js';
import type { Role } from './roles.js';

/** Longest subhead in words. */
const SUBHEAD_WORDS = 25;

export function subhead(fact: Fact, index: number, context: Context): Label | null {
  if (fact.share < 0.5 || fact.words > SUBHEAD_WORDS) return null;
  // The body may begin with a heading.
  if (levelOf(fact) > 0 && (isInside(index, context) || index === context.first - 1)) return 'subhead';
  if (!isInside(index, context)) return null;
  const bold = fact.bold > 0.9 && fact.words <= 12 && !fact.ends && fact.tag !== 'li' && fact.tag !== 'td';
  return bold ? 'subhead' : null;
}

/**
 * What is left of Readability's article; and quotations set apart between its paragraphs (posts, letters), which
 * Readability drops for their links. A pull quote repeats the body, so it is none.
 */
export function body(
  { share, ancestry: { names, roles }, linked }: Fact,
  index: number,
  context: Context,
): Label | null {
  if (share >= 0.5) return 'body';
  const quoted = names.has('blockquote') && isInside(index, context) && linked < 0.75;
  return quoted && !['pullquote', 'related', 'promo', 'comments'].some((role) => roles.has(role as Role))
    ? 'body'
    : null;
}
