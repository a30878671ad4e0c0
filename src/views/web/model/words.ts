import { ACT, HOW } from '../../words/words.js';
import type { Said } from './reading.js';
import type { Act, Quotation, Tier } from './wire.js';

/** Words that the reading page alone has for the parts of a record; the rest is in `src/views/words/`. */
export const QUOTATION_SHORT: Readonly<Record<Quotation, string>> = {
  direct: 'direct',
  indirect: 'reported',
  mixed: 'partly quoted',
};

export const TIER: Readonly<Record<Tier, string>> = {
  headline: 'in the headline: the outlet’s paraphrase',
  standfirst: 'in the standfirst: the outlet’s paraphrase',
  caption: 'in a caption',
  body: 'in the report',
};

export const TIER_SHORT: Readonly<Record<Tier, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  caption: 'caption',
  body: 'body',
};

/** How we know the speaker, in words. */
export function speakerKnown(said: Said, source: string): string {
  const { speaker } = said.wire;
  if (speaker !== null) return HOW[speaker.how];
  if (source === '') return 'speaker not in the sentence';
  return /^\p{L}{1,6}$/u.test(source) ? 'by pronoun — not resolved' : 'not resolved';
}

export const ACTS = Object.keys(ACT) as readonly Act[];
