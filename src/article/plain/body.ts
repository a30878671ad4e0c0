import type { Label } from '../labelled.js';
import { isProse, type Look } from './look.js';

/** Longest subhead in words: newspapers set them in one line or two. */
const LONGEST = 14;

/** A turn of a transcript: "Q:", "MR. HALE:". Its words are the body's, however short. */
const TURN = /^(?:[\p{Lu}][\p{L}.'’-]*[ .]?){1,5}:/u;
const ITEM = /^(?:[-–—*•‣▪◦·]|\(?\d{1,3}[.)]) ?/u;

/** A short line without an end between paragraphs heads what follows; everything else of the body is body. */
export function bodyLabel(looks: readonly Look[], i: number): Label {
  const look = looks[i];
  const next = looks[i + 1];
  const previous = looks[i - 1];
  if (!look || !next || !previous) return 'body';
  if (look.words === 0 || look.words > LONGEST || /[.,:;…]["'”’»)]*$/u.test(look.closing) || look.startsSmall)
    return 'body';
  if (TURN.test(look.opening) || ITEM.test(look.opening) || look.marks.has('offsite')) return 'body';
  return isProse(next) && (isProse(previous) || look.blankBefore > 0) ? 'subhead' : 'body';
}
