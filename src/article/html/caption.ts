import type { Label } from '../labelled.js';
import { MARKS } from '../plain/marks.js';
import { type Context, FURNITURE_WORDS, isNear } from './context.js';
import type { Fact } from './facts.js';
import { levelOf } from './headline.js';
import { isAfterImage } from './images.js';

/** Longest caption in words; the longest on 60 saved pages has 50. */
const CAPTION_WORDS = 90;

const CREDIT_IN_BRACKETS =
  /\([^()]{0,80}(?:\/|\bvia\b|\bgetty\b|\bap\b|\bafp\b|\breuters\b|\bphotos?\b|\bimages?\b|\bcourtesy\b|©)[^()]{0,60}\)\s*$/iu;
const CREDIT_AFTER_BAR = /\s[/|]\s*\p{Lu}[\p{L}. ]{1,40}\s*$/u;

export function caption(fact: Fact, index: number, context: Context): Label | null {
  const { lower, ancestry, words, tag } = fact;
  const { roles, names } = ancestry;
  if (words > CAPTION_WORDS || levelOf(fact) > 0 || !isNear(index, context)) return null;
  if (roles.has('caption') && !roles.has('nav')) return 'caption';
  if (names.has('figure') && !['table', 'blockquote', 'li'].some((name) => names.has(name))) {
    return fact.linked > 0.75 ? null : 'caption';
  }
  if (roles.has('media') && words <= FURNITURE_WORDS) return MARKS.credit.test(lower) ? 'caption' : 'other';
  if (MARKS.filePhoto.test(lower) && words <= 60) return 'caption';
  if (words <= 15 && !fact.ends && MARKS.credit.test(lower)) return 'caption';
  if (index > context.last) return null;
  const isCredited = CREDIT_IN_BRACKETS.test(fact.closing) || CREDIT_AFTER_BAR.test(fact.closing);
  if (isCredited && (index < context.first || isAfterImage(fact.element))) return 'caption';
  if (tag === 'center' && words <= 25 && !fact.ends && isAfterImage(fact.element)) return 'caption';
  return null;
}
