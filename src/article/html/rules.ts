import type { Label } from '../labelled.js';
import { body, subhead } from './body.js';
import { caption } from './caption.js';
import type { Context, Rule } from './context.js';
import type { Fact } from './facts.js';
import { elsewhere, furniture, promo, relatedInline, sourceLine } from './furniture.js';
import { byline, headline, kicker, published, readTime, standfirst } from './head.js';

/**
 * Tried in this order on every block; the first that answers labels it. What a block *is* by its markup comes first,
 * what its words say next, and only what is left of Readability's article is body.
 */
const RULES: readonly Rule[] = [
  headline,
  elsewhere,
  caption,
  readTime,
  published,
  byline,
  kicker,
  standfirst,
  relatedInline,
  sourceLine,
  promo,
  furniture,
  subhead,
  body,
];

export const labelOf = (fact: Fact, index: number, context: Context): Label => {
  for (const rule of RULES) {
    const label = rule(fact, index, context);
    if (label) return label;
  }
  return 'other';
};
