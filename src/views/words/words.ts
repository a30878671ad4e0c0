import type { ReadoutRecord } from '../../record/record.js';

/**
 * Words of the trade for the parts of a record, for the terminal and for the reading page alike. Nothing but types is
 * imported here, so that the page's bundle holds no stage of the program.
 */
export { calendarDay, whenInWords } from './dates.js';

type Statement = ReadoutRecord['statements'][number];
type LinkKind = ReadoutRecord['links'][number]['kind'];

export const QUOTATION: Readonly<Record<Statement['quotation'], string>> = {
  direct: 'direct quotation',
  indirect: 'reported speech',
  mixed: 'partly quoted',
};

export const HOW: Readonly<Record<NonNullable<Statement['speaker']>['how'], string>> = {
  named: 'named outright',
  role: 'by role, not by name',
  pronoun: 'by pronoun',
  metonym: 'by the office or capital',
  implied: 'inferred',
};

export const CAPACITY: Readonly<Record<NonNullable<Statement['capacity']>, string>> = {
  own: 'for themselves',
  official: 'in office',
  spokesperson: 'as a spokesperson',
  collective: 'as a body',
  anonymous: 'without being named',
  document: 'in writing',
};

export const ACT: Readonly<Record<NonNullable<Statement['act']>, string>> = {
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

export const MODIFIER: Readonly<Record<Statement['modifiers'][number], string>> = {
  negated: 'negated',
  conditional: 'on a condition',
  hedged: 'hedged',
  'reported-past': 'about earlier words',
};

const LINK: Readonly<Record<LinkKind, readonly [does: string, done: string]>> = {
  answers: ['answers', 'answered by'],
  denies: ['denies', 'denied by'],
  contradicts: ['contradicts', 'contradicted by'],
  repeats: ['repeats', 'repeated by'],
};

/** "denies" from the statement that makes the link, "denied by" from the other. */
export const linkInWords = (kind: LinkKind, from: boolean): string => LINK[kind][from ? 0 : 1];

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
