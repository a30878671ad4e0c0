import type { Label } from '../labelled.js';
import { MARKS } from '../plain/marks.js';
import { type Context, FURNITURE_WORDS, isInside, isNear } from './context.js';
import type { Fact } from './facts.js';
import { levelOf } from './headline.js';

export function elsewhere(fact: Fact): Label | null {
  const { lower, words, share } = fact;
  const { roles, names } = fact.ancestry;
  if (roles.has('consent') || (words < 80 && share < 0.5 && MARKS.cookie.test(lower))) return 'promo';
  if (roles.has('footer')) return 'footer';
  if (roles.has('comments') && (share < 0.5 || words <= FURNITURE_WORDS)) return 'other';
  if (roles.has('nav') && words <= FURNITURE_WORDS) return 'other';
  if (names.has('form') && words <= FURNITURE_WORDS && share < 0.5) {
    return MARKS.newsletter.test(lower) ? 'promo' : 'other';
  }
  if (words <= 8 && MARKS.advert.test(lower)) return 'promo';
  if (words <= 12 && MARKS.share.test(lower) && levelOf(fact) === 0) return 'other';
  return null;
}

export function relatedInline(fact: Fact, index: number, context: Context): Label | null {
  const { lower, words, linked, ends, ancestry, tag } = fact;
  if (words <= 45 && (MARKS.readMore.test(lower) || POINTER.test(lower))) return 'related-inline';
  if (!isInside(index, context) || words < 4 || words > 30) return null;
  const alone = linked > 0.9 && !ends && !ancestry.names.has('li') && tag !== 'td' && levelOf(fact) === 0;
  return alone ? 'related-inline' : null;
}

/** "Related post: …", "Read more on … by clicking here". */
const POINTER =
  /^\W*(?:related \w+\s*:\s*\S|(?:read|see|get) (?:more|.{1,30}) (?:on|at|about|by) .{0,40}\bclick(?:ing)? here\W*$)/u;

export function sourceLine({ lower, words }: Fact, index: number, context: Context): Label | null {
  if (index < context.first || words > 60 || !isNear(index, context)) return null;
  return MARKS.source.test(lower) || MARKS.desk.test(lower) ? 'source-line' : null;
}

export function promo(fact: Fact, index: number, context: Context): Label | null {
  const { lower, opening, words, ancestry, share, linked, bold } = fact;
  const { roles } = ancestry;
  if (words <= 8 && (MARKS.advert.test(lower) || MARKS.account.test(lower))) return 'promo';
  if (roles.has('promo') && words <= 60 && (share < 0.5 || words <= FURNITURE_WORDS)) return 'promo';
  if (words > 60 || /["“”]/.test(opening)) return null;
  if (share < 0.5) return MARKS.newsletter.test(lower) ? 'promo' : null;
  if (ancestry.names.has('li') || words > 35 || !PLEA.test(lower)) return null;
  const stands = levelOf(fact) > 0 || linked > 0.1 || bold > 0.5 || index >= context.last - 1;
  return stands ? 'promo' : null;
}

/** What asks the reader for something, in words that a report hardly uses. */
const PLEA =
  /\bnewsletters?\b|\binbox\b|\bsubscribe\b|\bsign up (?:for|to) (?:our|the)\b|\bclick here (?:for|to)\b|\bfollow us\b|\bdownload (?:our|the)\b.{0,20}\bapp\b|\b(?:become|be) a (?:member|subscriber|supporter|patron)\b|\bbreaking news (?:alerts?|emails?)\b|\bshare (?:your feedback|(?:it|this) (?:with|on))\b|\blike this story\?|\b(?:see|spot|spotted|found|notice|noticed) (?:a mistake|an error|a typo)\b|\bsneak a? ?peek\b/u;

export function furniture(fact: Fact, index: number, context: Context): Label | null {
  const { lower, opening, words, ancestry, linked } = fact;
  const { roles } = ancestry;
  if (words === 0) return 'other';
  if (words <= 25 && (roles.has('share') || roles.has('tags'))) return 'other';
  if (words <= 12 && MARKS.comments.test(lower)) return 'other';
  if (words <= 30 && MARKS.tags.test(lower) && (linked > 0.2 || index > context.last)) return 'other';
  if (MARKS.duration.test(lower)) return 'other';
  if (!isInside(index, context) && /^\s*https?:\S+\s*$/.test(lower)) return 'other';
  if (!ancestry.names.has('table') && !/\p{L}/u.test(opening)) return 'other';
  if (words <= 40 && MARKS.legal.test(lower)) return 'footer';
  if (index > context.last) {
    if (words <= 6 && MARKS.site.test(lower)) return 'footer';
  }
  if (index >= context.last && words <= 60 && (MARKS.bio.test(lower) || REACHED.test(lower))) return 'other';
  if (index < context.first && words <= 6 && !fact.ends && levelOf(fact) === 0 && fact.tag !== 'td')
    return 'other';
  if (index > context.last && words <= 12 && levelOf(fact) > 0) return 'other';
  if (words <= 6 && linked > 0.9 && MARKS.nav.test(lower)) return 'other';
  return null;
}

/** How to reach the writer, at a report's end. */
const REACHED = /\b(?:may|can) be reached (?:at|on)\b|\bfollow (?:him|her|them|me) on\b/u;
