import type { Said } from './reading.js';
import type { Act, Capacity, How, LinkKind, Modifier, Quotation, Tier } from './wire.js';

/** Every word of ours that names a part of a record: the words of the trade, in one place. */
export const QUOTATION: Readonly<Record<Quotation, string>> = {
  direct: 'direct quotation',
  indirect: 'reported speech',
  mixed: 'partly quoted',
};

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

const HOW: Readonly<Record<How, string>> = {
  named: 'named outright',
  role: 'by role, not by name',
  pronoun: 'by pronoun',
  metonym: 'by the office or capital',
  implied: 'inferred',
};

const CAPACITY: Readonly<Record<Capacity, string>> = {
  own: 'for themselves',
  official: 'in office',
  spokesperson: 'as a spokesperson',
  collective: 'as a body',
  anonymous: 'without being named',
  document: 'in writing',
};

/** How we know the speaker, in words. */
export function speakerKnown(said: Said, source: string): string {
  const { speaker } = said.wire;
  if (speaker !== null) return HOW[speaker.how];
  if (source === '') return 'speaker not in the sentence';
  return /^\p{L}{1,6}$/u.test(source) ? 'by pronoun — not resolved' : 'not resolved';
}

/** In what capacity somebody speaks. */
export const capacityInWords = (capacity: Capacity): string => CAPACITY[capacity];

const ACT: Readonly<Record<Act, string>> = {
  state: 'states',
  confirm: 'confirms',
  concede: 'concedes',
  deny: 'denies',
  predict: 'predicts',
  accuse: 'accuses',
  criticise: 'criticises',
  praise: 'praises',
  regret: 'regrets',
  demand: 'demands',
  request: 'requests',
  question: 'asks',
  propose: 'proposes',
  promise: 'promises',
  accept: 'accepts',
  reject: 'rejects',
  threaten: 'threatens',
  warn: 'warns',
  'decline-comment': 'declines to comment',
  believe: 'believes',
  want: 'wants',
  intend: 'intends',
};

export const ACTS = Object.keys(ACT) as readonly Act[];

/** "demands", "denies": what the statement does. */
export const actInWords = (act: Act): string => ACT[act];

const MODIFIERS: Readonly<Record<Modifier, string>> = {
  negated: 'negated',
  conditional: 'on a condition',
  hedged: 'hedged',
  'reported-past': 'about earlier words',
};

export const modifierInWords = (modifier: Modifier): string => MODIFIERS[modifier];

const LINK: Readonly<Record<LinkKind, readonly [does: string, done: string]>> = {
  answers: ['answers', 'answered by'],
  denies: ['denies', 'denied by'],
  contradicts: ['contradicts', 'contradicted by'],
  repeats: ['repeats', 'repeated by'],
};

/** "denies" from the statement that makes the link, "denied by" from the other. */
export const linkInWords = (kind: LinkKind, from: boolean): string => LINK[kind][from ? 0 : 1];

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
