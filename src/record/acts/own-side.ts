import { slice } from '../../text/text.js';
import type { Cast } from '../entities/cast.js';
import type { Report } from '../report.js';
import { MentionIndex } from '../speakers/mention-index.js';
import type { Speakers } from '../speakers/speakers.js';

/** Characters at the head of a content in which its subject begins: a mark, "that", an article. */
const HEAD = 12;

/** From the subject's name to what it will do: "Moscow | would review", "the Russian | side will". What it will be is no deed. */
const WILL =
  /^(?: (?:side|authorities|government|officials|delegation))?(?: (?:also|still|now|then|\p{L}+ly))? (?:will|would|shall)\b(?!(?: \p{L}+){0,2} be\b)/u;

/**
 * For each attribution, whether its content begins with what the source's own side will do: "the aide said Moscow would
 * review the ideas". What one's own side will do is a commitment, what another's will do a forecast.
 */
export function ownSides(report: Report, { cast, voices }: Speakers): boolean[] {
  const index = new MentionIndex(cast.mentions);
  return report.attributions.map(({ content: [first] }, i) => {
    const speaker = voices[i]?.entity;
    if (first === undefined || speaker === undefined) return false;
    const side = sideOf(cast, speaker);
    const head = { start: first.start, end: Math.min(first.end, first.start + HEAD) };
    return index
      .over(head)
      .some(
        ({ span, entity }) =>
          span.start >= first.start &&
          entity !== speaker &&
          isOf(cast, entity, side) &&
          WILL.test(slice(report.text, { start: span.end, end: Math.min(first.end, span.end + 40) })),
      );
  });
}

/** Whom a speaker speaks for, through all that these speak for. */
function sideOf({ entities }: Cast, speaker: number): Set<number> {
  const side = new Set<number>([speaker]);
  for (let at = entities[speaker]?.represents; at != null && !side.has(at); at = entities[at]?.represents)
    side.add(at);
  return side;
}

/** Named on the side itself, or a seat or body that stands for it. */
function isOf({ entities }: Cast, entity: number, side: ReadonlySet<number>): boolean {
  const { type, represents } = entities[entity] ?? {};
  return side.has(entity) || (type !== 'person' && represents != null && side.has(represents));
}
