import { isCaption } from './credits.js';
import { hasAny } from './head.js';
import { isProse, type Look } from './look.js';
import type { Mark } from './marks.js';
import type { Zone } from './zones.js';

/** Facts that outweigh the likeliest sequence, since they have one meaning only. Order matters: the head first. */
export function refine(zones: readonly Zone[], looks: readonly Look[]): Zone[] {
  return interruptions(tailMatter(headMatter(zones, looks), looks), looks);
}

/** So many blocks of body may really be standfirst, repeated headline and caption above the date line. */
const HEAD_REACH = 5;

/**
 * A line that holds a date alone, a byline, a reading time or the headline once more closes what stands before the body: blocks above it that
 * passed for body are standfirst and captions, where the text goes on with prose.
 */
function headMatter(zones: readonly Zone[], looks: readonly Look[]): Zone[] {
  const start = zones.indexOf('body');
  if (start < 0) return [...zones];
  let closes = -1;
  for (let i = start; i < Math.min(looks.length - 1, start + HEAD_REACH); i++) {
    const look = looks[i];
    if (look && !isProse(look) && closesHead(look, looks, i)) closes = i;
    // The first paragraph is none when the next line credits it to a photographer.
    if (i === start + 1 && look && isCreditAlone(look)) closes = i;
  }
  const restIsProse = looks
    .slice(closes + 1)
    .some((look, k) => isProse(look) && zones[closes + 1 + k] === 'body');
  if (closes < 0 || !restIsProse) return [...zones];
  return zones.map((zone, i) => (i <= closes ? 'before' : zone));
}

function closesHead(look: Look, looks: readonly Look[], i: number): boolean {
  if (look.dateOnly || hasAny(look, ['byline', 'published', 'updated', 'readTime'])) return true;
  // The headline once more, as the picture's alternative text.
  return look.words >= 4 && looks.slice(0, i).some((other) => other.key === look.key);
}

const ENDS_BODY: readonly Mark[] = ['source', 'desk', 'tags', 'comments', 'relatedHeading', 'legal'];

/** Lines at the body's end that say of themselves that it is over. The first block of body stays, whatever it says. */
function tailMatter(zones: readonly Zone[], looks: readonly Look[]): Zone[] {
  const start = zones.indexOf('body');
  let end = zones.lastIndexOf('body');
  const isOver = (look: Look | undefined): boolean =>
    look !== undefined &&
    look.words <= 40 &&
    !look.hasQuotation &&
    hasAny(look, ENDS_BODY) &&
    (!isProse(look) || look.marks.has('desk'));
  while (end > start && (zones[end] !== 'body' || isOver(looks[end]))) end--;
  return zones.map((zone, i) => (i > end && start >= 0 ? 'after' : zone));
}

const isCreditAlone = (look: Look): boolean => look.words <= 12 && !look.ends && isCaption(look);

/** Within the body: a pointer to another story, a source line, a credited caption that no sentence runs into. */
function interruptions(zones: readonly Zone[], looks: readonly Look[]): Zone[] {
  const last = zones.lastIndexOf('body');
  return zones.map((zone, i) => {
    const look = looks[i];
    if (zone !== 'body' || !look || i === last) return zone;
    if (look.marks.has('readMore') && !look.ends && look.words <= 30) return 'between';
    if (look.marks.has('advert')) return 'between';
    if (look.marks.has('source') && !look.ends && look.words <= 20) return 'between';
    if (!look.ends && look.words <= 60 && isCaption(look)) return 'between';
    return zone;
  });
}
