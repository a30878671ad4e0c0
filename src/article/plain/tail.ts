import type { Label } from '../labelled.js';
import { isCaption } from './credits.js';
import { hasAny } from './head.js';
import { isProse, type Look } from './look.js';
import type { Mark } from './marks.js';

const PROMO: readonly Mark[] = ['newsletter', 'cookie', 'account'];
const ASIDE: readonly Mark[] = [
  'share',
  'advert',
  'nav',
  'comments',
  'tags',
  'numberOnly',
  'duration',
  'relativeTime',
];

/** A date within so many blocks after the body is the report's; later ones are other stories'. */
const CLOSE = 6;

/** Headlines of other stories come in runs of at least so many. */
const RUN = 3;

/** Labels furniture within the body, `looks[start]` to `looks[end - 1]`. */
export function labelBetween(looks: readonly Look[], start: number, end: number): Label[] {
  let related = false;
  return looks.slice(start, end).map((look) => {
    const known = commonFurniture(look);
    if (known) return known;
    if (isRelatedHeading(look)) {
      related = true;
      return 'related-heading';
    }
    if (hasAny(look, ASIDE)) return 'other';
    if (look.dateOnly || hasAny(look, ['published', 'updated'])) return 'published';
    if (related && look.words >= 4) return 'related-item';
    if (isProse(look)) return 'caption';
    return look.words >= 5 ? 'related-inline' : 'other';
  });
}

/** Labels what follows the body, from `looks[start]` to the end. */
export function labelTail(looks: readonly Look[], start: number): Label[] {
  let related = false;
  return looks.slice(start).map((look, k) => {
    const i = start + k;
    // A page ends in its owner's mark; the same sign under a picture is the photographer's.
    if (i === looks.length - 1 && look.marks.has('legal')) return 'footer';
    const known = commonFurniture(look);
    if (known) return related && known === 'related-inline' ? 'related-item' : known;
    if (isRelatedHeading(look)) {
      related = true;
      return 'related-heading';
    }
    if (look.marks.has('desk') || look.marks.has('source')) return 'source-line';
    if (hasAny(look, ['legal', 'site'])) return 'footer';
    if (hasAny(look, ['comments', 'tags'])) {
      related = false;
      return 'other';
    }
    if (hasAny(look, ASIDE)) return 'other';
    if (look.marks.has('byline') && !isProse(look)) return related ? 'other' : 'byline';
    if (look.dateOnly || hasAny(look, ['published', 'updated']))
      return related || k > CLOSE || /^[—–-]/u.test(look.opening) ? 'other' : 'published';
    if (look.words >= 4 && (related || isHeadlineRun(looks, i, start))) return 'related-item';
    return 'other';
  });
}

/** What reads the same wherever it stands. */
function commonFurniture(look: Look): Label | null {
  if (look.marks.has('source') && look.words <= 20) return 'source-line';
  if (look.marks.has('readMore') && look.words <= 30) return 'related-inline';
  if (hasAny(look, PROMO)) return 'promo';
  if (isCaption(look)) return 'caption';
  return null;
}

const isRelatedHeading = (look: Look): boolean => look.marks.has('relatedHeading') && look.words <= 10;

const isHeadline = (look: Look | undefined): boolean =>
  look !== undefined && look.words >= 5 && look.words <= 25 && !(look.ends && look.inner > 0);

function isHeadlineRun(looks: readonly Look[], i: number, start: number): boolean {
  let from = i;
  let to = i;
  while (from - 1 >= start && to - from < RUN && isHeadline(looks[from - 1])) from--;
  while (to - from < RUN && isHeadline(looks[to + 1])) to++;
  return isHeadline(looks[i]) && to - from + 1 >= RUN;
}
