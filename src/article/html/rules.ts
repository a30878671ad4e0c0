import type { Label } from '../article.js';
import { isoDate } from '../metadata/dates.js';
import { dateIn } from '../plain/dates.js';
import { MARKS } from '../plain/marks.js';
import type { Fact } from './facts.js';
import { keyOf } from './facts.js';
import { levelOf, similarity } from './headline.js';
import { isAfterImage } from './images.js';
import type { Role } from './roles.js';

/** What the rules know besides the block itself. */
export interface Context {
  readonly facts: readonly Fact[];
  readonly headlines: ReadonlySet<number>;
  /** First and last block that is surely of the body; first > last when there is none. */
  readonly first: number;
  readonly last: number;
  /** Descriptions that the page declares, as keys. */
  readonly descriptions: readonly string[];
  /** Section that the page declares, as a key, or `''`. */
  readonly section: string;
}

type Rule = (fact: Fact, index: number, context: Context) => Label | null;

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

const isInside = (index: number, { first, last }: Context): boolean => first <= index && index <= last;

/** Blocks around the headline and the body in which their pictures, dates and names stand; farther off are others'. */
const NEAR = 8;

function isNear(index: number, { headlines, first, last }: Context): boolean {
  return index >= Math.min(first, ...headlines) - NEAR && index <= last + NEAR;
}

function headline(_: Fact, index: number, { headlines }: Context): Label | null {
  return headlines.has(index) ? 'headline' : null;
}

/** Longest block, in words, that the name of an element around it makes furniture; longer ones have text of their own. */
const FURNITURE_WORDS = 40;

function elsewhere(fact: Fact): Label | null {
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

/** Longest caption in words; the longest seen in 40 pages has 71. */
const CAPTION_WORDS = 90;

const CREDIT_IN_BRACKETS =
  /\([^()]{0,80}(?:\/|\bvia\b|\bgetty\b|\bap\b|\bafp\b|\breuters\b|\bphotos?\b|\bimages?\b|\bcourtesy\b|©)[^()]{0,60}\)\s*$/iu;
const CREDIT_AFTER_BAR = /\s[/|]\s*\p{Lu}[\p{L}. ]{1,40}\s*$/u;

function caption(fact: Fact, index: number, context: Context): Label | null {
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

function readTime({ lower, words, ancestry }: Fact): Label | null {
  if (words > 8) return null;
  return MARKS.readTime.test(lower) || ancestry.roles.has('readTime') ? 'read-time' : null;
}

/** Longest line of date and place in words: "Updated on: November 19, 2019 / 10:07 AM / CBS News". */
const DATE_WORDS = 15;

function published(fact: Fact, index: number, context: Context): Label | null {
  const { lower, opening, words, ancestry, linked } = fact;
  if (words > DATE_WORDS || !isNear(index, context) || fact.tag === 'td' || fact.tag === 'th') return null;
  const { roles } = ancestry;
  if (MARKS.byline.test(lower)) return null;
  if (MARKS.published.test(lower) || MARKS.updated.test(lower)) return 'published';
  if (levelOf(fact) > 0 && !roles.has('date')) return null;
  if (MARKS.relativeTime.test(lower)) return roles.has('related') ? null : 'published';
  // A live report's entries begin with their time or day, which is of the body.
  const named = roles.has('date') || roles.has('meta') || roles.has('byline');
  if (isInside(index, context) && index > context.first && !named) return null;
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

function byline(fact: Fact, index: number, context: Context): Label | null {
  const { lower, words, ancestry, ends } = fact;
  if (ancestry.roles.has('bio') && (words > BYLINE_WORDS || index > context.last)) return 'other';
  if (words > BYLINE_WORDS || ancestry.roles.has('related') || !isNear(index, context)) return null;
  if (ancestry.roles.has('byline')) return 'byline';
  if (levelOf(fact) > 0 || ends || (isInside(index, context) && index > context.first + 2)) return null;
  return MARKS.byline.test(lower) && words <= 12 ? 'byline' : null;
}

function kicker(fact: Fact, index: number, { headlines, section }: Context): Label | null {
  const { words, key, ancestry } = fact;
  if (words === 0 || words > 5 || fact.ends) return null;
  const next = [1, 2, 3].some((step) => headlines.has(index + step));
  if (!next) return null;
  const shouted = fact.opening === fact.opening.toUpperCase() && /\p{Lu}/u.test(fact.opening);
  return ancestry.roles.has('kicker') || key === section || shouted ? 'kicker' : null;
}

function standfirst(fact: Fact, index: number, context: Context): Label | null {
  const { lower, words, key, ancestry, linked } = fact;
  const head = Math.min(...context.headlines, Number.POSITIVE_INFINITY);
  if (words < 5 || words > 80 || linked > 0.5 || /^share\b/.test(lower)) return null;
  if (index > context.first + 1 || Math.abs(index - head) > 12) return null;
  if (index > head && index < context.first && isHeading(fact)) return 'standfirst';
  if (!ancestry.names.has('li')) {
    if (ancestry.roles.has('standfirst')) return 'standfirst';
    if (ancestry.roles.has('lead') && isApart(index, context)) return 'standfirst';
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

/** True when the block is no sibling of the paragraphs after it: a first paragraph is one, a standfirst is not. */
function isApart(index: number, { facts, first }: Context): boolean {
  const parent = facts[index]?.element.parentElement;
  const after = facts
    .slice(Math.max(index, first - 1) + 1, index + 8)
    .filter((f) => f.share >= 0.5 && f.words >= 8);
  return !after.some(({ element }) => element.parentElement === parent);
}

const isHeading = (fact: Fact): boolean => levelOf(fact) > 1;

function relatedInline(fact: Fact, index: number, context: Context): Label | null {
  const { lower, words, linked, ends, ancestry, tag } = fact;
  if (words <= 45 && (MARKS.readMore.test(lower) || POINTER.test(lower))) return 'related-inline';
  if (!isInside(index, context) || words < 4 || words > 30) return null;
  const alone = linked > 0.9 && !ends && !ancestry.names.has('li') && tag !== 'td' && levelOf(fact) === 0;
  return alone ? 'related-inline' : null;
}

/** "Related post: …", "Read more on … by clicking here". */
const POINTER =
  /^\W*(?:related \w+\s*:\s*\S|(?:read|see|get) (?:more|.{1,30}) (?:on|at|about|by) .{0,40}\bclick(?:ing)? here\W*$)/u;

function sourceLine({ lower, words }: Fact, index: number, context: Context): Label | null {
  if (index < context.first || words > 60 || !isNear(index, context)) return null;
  return MARKS.source.test(lower) || MARKS.desk.test(lower) ? 'source-line' : null;
}

function promo(fact: Fact, index: number, context: Context): Label | null {
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
  /\bnewsletters?\b|\binbox\b|\bsubscribe\b|\bsign up (?:for|to) (?:our|the)\b|\bclick here (?:for|to)\b|\bfollow us\b|\bdownload (?:our|the)\b.{0,20}\bapp\b|\b(?:become|be) a (?:member|subscriber|supporter|patron)\b|\bbreaking news (?:alerts?|emails?)\b|\bshare (?:your feedback|(?:it|this) (?:with|on))\b|\blike this story\?|\bsneak a? ?peek\b/u;

function furniture(fact: Fact, index: number, context: Context): Label | null {
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

/** Longest subhead in words. */
const SUBHEAD_WORDS = 25;

function subhead(fact: Fact, index: number, context: Context): Label | null {
  if (fact.share < 0.5 || fact.words > SUBHEAD_WORDS || !isInside(index, context)) return null;
  if (levelOf(fact) > 0) return 'subhead';
  const bold = fact.bold > 0.9 && fact.words <= 12 && !fact.ends && fact.tag !== 'li' && fact.tag !== 'td';
  return bold ? 'subhead' : null;
}

/**
 * What is left of Readability's article; and quotations set apart between its paragraphs (posts, letters), which
 * Readability drops for their links. A pull quote repeats the body, so it is none.
 */
function body(
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
