import type { Label } from '../labelled.js';
import { isCaption, isDateline } from './credits.js';
import { isProse, type Look } from './look.js';
import type { Mark } from './marks.js';
import { headlineRuns } from './surroundings.js';

/** A headline stands within so many blocks of the body: sharing buttons, captions and dates come between. */
const REACH = 40;

const CHROME: readonly Mark[] = [
  'share',
  'account',
  'site',
  'advert',
  'comments',
  'numberOnly',
  'duration',
  'relativeTime',
];
/** A menu's entry may be the kicker, and is nothing else here. */
const SITE: readonly Mark[] = [...CHROME, 'nav'];
const PROMO: readonly Mark[] = ['newsletter', 'cookie'];

export const hasAny = (look: Look, marks: readonly Mark[]): boolean => marks.some((m) => look.marks.has(m));

/** Labels the blocks before the body, `looks[0]` to `looks[end - 1]`. */
export function labelHead(looks: readonly Look[], end: number): Label[] {
  const headline = headlineAt(looks, end);
  const labels: Label[] = [];
  for (let i = 0; i < end; i++) {
    const look = looks[i];
    if (look)
      labels.push(
        headline < 0 || i < headline ? above(look, headline - i) : below(looks, i, headline, labels),
      );
  }
  const kicker = headline < 0 ? -1 : kickerAt(looks, labels, headline);
  if (kicker >= 0) labels[kicker] = 'kicker';
  return labels;
}

/** Fewer points are worse than no headline: a page copied without it has none. */
const LEAST = 1.5;
/** One of a run of headlines is another story's. */
const IN_RUN = 2;

/** Index of the likeliest headline before the body, the first of its repeats, or -1. */
export function headlineAt(looks: readonly Look[], end: number): number {
  const bodyWords = new Set(looks.slice(end, end + 12).flatMap((l) => l.content));
  const inRun = headlineRuns(looks.slice(0, end));
  let best = -1;
  let most = LEAST;
  for (let i = Math.max(0, end - REACH); i < end; i++) {
    const look = looks[i];
    const score = look ? headlineScore(look, bodyWords, end - i) - (inRun[i] ? IN_RUN : 0) : 0;
    if (score > most) [best, most] = [i, score];
  }
  const key = looks[best]?.key;
  const first = key ? looks.findIndex((look, i) => i >= end - REACH && look.key === key) : best;
  return first < 0 ? best : first;
}

/** Points for what headlines have; 0 or less for what they are not. Ties go to the earlier block. */
function headlineScore(look: Look, bodyWords: ReadonlySet<string>, distance: number): number {
  if (
    look.words < 2 ||
    look.words > 32 ||
    look.dateOnly ||
    look.marks.has('byline') ||
    look.marks.has('role')
  )
    return 0;
  if (
    hasAny(look, SITE) ||
    hasAny(look, PROMO) ||
    hasAny(look, [
      'relatedHeading',
      'readMore',
      'readTime',
      'published',
      'updated',
      'tags',
      'legal',
      'offsite',
    ])
  )
    return 0;
  if (isCaption(look) || isDateline(look)) return 0;
  const kin = look.content.length
    ? look.content.filter((w) => bodyWords.has(w)).length / look.content.length
    : 0;
  let score = 2 + 4 * kin;
  if (kin === 0 && bodyWords.size > 60) score -= 3;
  score += Math.min(3, kin * look.content.length * 0.5);
  if (look.words >= 4 && look.words <= 22) score += 2;
  if (look.repeats > 1) score += 1.5;
  if (look.ends && !/[?!]["”’)]?$/u.test(look.closing)) score -= 5;
  if (look.parts > 0) score -= 2;
  if (look.inner > 0) score -= 1;
  return score - distance * 0.06;
}

/** A date so close above the headline is the report's; one further up is today's. */
const DATE_ABOVE = 3;

function above(look: Look, distance: number): Label {
  if (distance > 0 && distance <= DATE_ABOVE && look.dateOnly) return 'published';
  if (look.marks.has('readTime')) return 'read-time';
  if (hasAny(look, PROMO)) return 'promo';
  return 'other';
}

function below(looks: readonly Look[], i: number, headline: number, labels: readonly Label[]): Label {
  const look = looks[i];
  if (!look) return 'other';
  if (look.key === looks[headline]?.key) return 'headline';
  if (look.marks.has('readTime')) return 'read-time';
  if (look.marks.has('byline') && look.words <= 25 && !isProse(look)) return 'byline';
  if (look.dateOnly || look.marks.has('published') || look.marks.has('updated')) return 'published';
  if (labels[i - 1] === 'published' && CLOCK.test(look.opening)) return 'published';
  if (look.hasDate && look.words <= 20 && !isProse(look) && !isCaption(look)) return 'published';
  if (isDateline(look)) return 'dateline';
  if (look.marks.has('readMore') && look.words <= 30) return 'related-inline';
  if (isCaption(look)) return 'caption';
  if (hasAny(look, PROMO)) return 'promo';
  if (hasAny(look, SITE)) return 'other';
  if (look.marks.has('role')) return 'byline';
  if (look.words >= 8) return standfirstOrCaption(looks, i, labels);
  return isName(look) && besideByline(looks, i, labels) ? 'byline' : 'other';
}

/** A time of day alone: below the date it is the report's, elsewhere a video's length. */
const CLOCK = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$/iu;

/** The first sentence under the headline sums the report up; a later one describes the picture. */
function standfirstOrCaption(looks: readonly Look[], i: number, labels: readonly Label[]): Label {
  const look = looks[i];
  if (labels.includes('standfirst')) return 'caption';
  const headlines = labels.filter((l) => l === 'headline').length;
  // A repeat of the headline beside the picture is its alternative text: what follows is the caption.
  return headlines > 1 && look?.hasDate && !look.dateOnly ? 'caption' : 'standfirst';
}

const isName = (look: Look): boolean =>
  look.words >= 2 && look.words <= 5 && look.capitals === 1 && !look.ends && look.parts === 0;

function besideByline(looks: readonly Look[], i: number, labels: readonly Label[]): boolean {
  const next = looks[i + 1];
  const previous = looks[i - 1];
  return (
    labels[i - 1] === 'byline' ||
    /^(?:by|von|por|par|di)\W*$/iu.test(previous?.opening ?? '') ||
    (next !== undefined &&
      (next.dateOnly || next.marks.has('role') || next.marks.has('published') || next.marks.has('updated')))
  );
}

/** The word or two above the headline that name its section: not one entry of a menu. */
function kickerAt(looks: readonly Look[], labels: readonly Label[], headline: number): number {
  let i = headline - 1;
  while (i >= 0 && (labels[i] === 'read-time' || looks[i]?.dateOnly)) i--;
  const look = looks[i];
  if (
    !look ||
    look.words > 3 ||
    /[:.,]$/u.test(look.closing) ||
    look.characters > 30 ||
    look.words === 0 ||
    look.ends ||
    look.parts > 0
  )
    return -1;
  if (hasAny(look, CHROME) || hasAny(look, ['newsletter', 'byline'])) return -1;
  if (
    /^\W*(?:menu|home|search|close|open|skip|toggle|navigation|more|next|previous|back|live|watch|listen|for immediate release|embargoed)\b/iu.test(
      look.opening,
    )
  )
    return -1;
  // A short line right above makes it one entry of a menu, unless that line is a breadcrumb's first.
  const above = looks[i - 1];
  const inMenu =
    above !== undefined &&
    look.blankBefore === 0 &&
    above.words <= 4 &&
    !/^\W*home\W*$/iu.test(above.opening);
  return inMenu ? -1 : i;
}
