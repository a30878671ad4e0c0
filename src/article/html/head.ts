import type { Label } from '../labelled.js';
import { isoDate } from '../metadata/dates.js';
import { dateIn } from '../plain/dates.js';
import { MARKS } from '../plain/marks.js';
import { type Context, isInside, isNear } from './context.js';
import { type Fact, keyOf } from './facts.js';
import { levelOf, similarity } from './headline.js';

export function headline(_: Fact, index: number, { headlines }: Context): Label | null {
  return headlines.has(index) ? 'headline' : null;
}

export function readTime({ lower, words, ancestry }: Fact): Label | null {
  if (words > 8) return null;
  return MARKS.readTime.test(lower) || ancestry.roles.has('readTime') ? 'read-time' : null;
}

/** Longest line of date and place in words: "Updated on: November 19, 2019 / 10:07 AM / CBS News". */
const DATE_WORDS = 15;

export function published(fact: Fact, index: number, context: Context): Label | null {
  const { lower, opening, words, ancestry, linked } = fact;
  if (words > DATE_WORDS || !isNear(index, context) || fact.tag === 'td' || fact.tag === 'th') return null;
  const { roles } = ancestry;
  if (MARKS.byline.test(lower)) return null;
  if (MARKS.published.test(lower) || MARKS.updated.test(lower)) return 'published';
  if (levelOf(fact) > 0 && !roles.has('date')) return null;
  if (MARKS.relativeTime.test(lower)) return roles.has('related') ? null : 'published';
  // A live report's entries begin with their time or day, which is of the body.
  const named = fact.timed > 0.5 || roles.has('date') || roles.has('meta') || roles.has('byline');
  if (isInside(index, context) && index > context.first + 3 && !named) return null;
  if (CLOCK.test(opening)) return 'published';
  const dated = dateIn(opening);
  if (!dated) return isoDate(opening) ? 'published' : null;
  const rest = keyOf(opening.replace(dated.text, ' '));
  if (rest === '' || /^(?:\d+ ?)*(?:[ap] ?m)?(?: [a-z]{2,4})?$/.test(rest)) return 'published';
  if (index < context.first && rest.split(' ').filter((word) => /\p{L}/u.test(word)).length <= 4)
    return 'published';
  return named && linked < 0.9 ? 'published' : null;
}

/** A time of day alone. */
const CLOCK = /^\W*\d{1,2}(?::\d{2}(?: ?[ap]\.?m\.?)?|\.\d{2} ?[ap]\.?m\.?)(?: ?[A-Z]{2,4})?\W*$/iu;

/** Longest byline in words: several names with their desks. */
const BYLINE_WORDS = 20;

export function byline(fact: Fact, index: number, context: Context): Label | null {
  const { lower, words, ancestry, ends } = fact;
  if (ancestry.roles.has('bio') && (words > BYLINE_WORDS || index > context.last)) return 'other';
  if (words > BYLINE_WORDS || ancestry.roles.has('related') || !isNear(index, context)) return null;
  if (ancestry.roles.has('byline')) return 'byline';
  if (levelOf(fact) > 0 || ends || (isInside(index, context) && index > context.first + 2)) return null;
  return MARKS.byline.test(lower) && words <= 12 ? 'byline' : null;
}

export function kicker(fact: Fact, index: number, { headlines, section }: Context): Label | null {
  const { words, key, ancestry } = fact;
  if (words === 0 || words > 5 || fact.ends) return null;
  const next = [1, 2, 3].some((step) => headlines.has(index + step));
  if (!next) return null;
  const shouted = fact.opening === fact.opening.toUpperCase() && /\p{Lu}/u.test(fact.opening);
  return ancestry.roles.has('kicker') || key === section || shouted ? 'kicker' : null;
}

export function standfirst(fact: Fact, index: number, context: Context): Label | null {
  const { lower, words, key, ancestry, linked } = fact;
  const head = Math.min(...context.headlines, Number.POSITIVE_INFINITY);
  if (words < 5 || words > 80 || linked > 0.5 || /^share\b/.test(lower)) return null;
  if (index > context.first + 1 || Math.abs(index - head) > 12) return null;
  const isSubhead = isHeading(fact) && bylineBetween(head, index, context);
  if (index > head && index < context.first && isHeading(fact) && !isSubhead) return 'standfirst';
  if (!ancestry.names.has('li')) {
    if (ancestry.roles.has('standfirst')) return 'standfirst';
    if (ancestry.roles.has('lead') && !isSubhead && isApart(index, context)) return 'standfirst';
  }
  if (index > head && index <= head + 2 && bylineFollows(index, context)) return 'standfirst';
  const declared = context.descriptions.some(
    (description) => description === key || similarity(description, key) > 0.9,
  );
  return declared && fact.share < 0.5 && isApart(index, context) ? 'standfirst' : null;
}

/** Blocks after a standfirst among which a byline or date shows that the body has not begun. */
const BYLINE_AFTER = 3;

function bylineFollows(index: number, { facts }: Context): boolean {
  for (const { lower, words, ancestry, ends } of facts.slice(index + 1, index + 1 + BYLINE_AFTER)) {
    if (words > BYLINE_WORDS) return false;
    if (MARKS.byline.test(lower) && !ends) return true;
    if (ancestry.roles.has('byline') || ancestry.roles.has('date')) return true;
  }
  return false;
}

/** A heading below the byline is the body's first subhead: what sums the report up stands above it. */
const bylineBetween = (head: number, index: number, { facts }: Context): boolean =>
  facts
    .slice(head + 1, index)
    .some(({ ancestry, ends, lower }) => ancestry.roles.has('byline') || (MARKS.byline.test(lower) && !ends));

/** True when the block is no sibling of the paragraphs after it: a first paragraph is one, a standfirst is not. */
function isApart(index: number, { facts, first }: Context): boolean {
  const parent = facts[index]?.element.parentElement;
  const after = facts
    .slice(Math.max(index, first - 1) + 1, index + 8)
    .filter((f) => f.share >= 0.5 && f.words >= 8);
  return !after.some(({ element }) => element.parentElement === parent);
}

const isHeading = (fact: Fact): boolean => levelOf(fact) > 1;
