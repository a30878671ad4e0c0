import type { ReadoutRecord } from '../../../record/record.js';

export type WireStatement = ReadoutRecord['statements'][number];
type Label = ReadoutRecord['report']['blocks'][number]['label'];
type How = NonNullable<WireStatement['speaker']>['how'];

/** Words of the trade for the parts of a record. The reading page says the same, in its own file for the browser. */
export const QUOTATION: Readonly<Record<WireStatement['quotation'], string>> = {
  direct: 'direct quotation',
  indirect: 'reported speech',
  mixed: 'partly quoted',
};

export const TIER: Readonly<Record<WireStatement['tier'], string>> = {
  headline: 'in the headline',
  standfirst: 'in the standfirst',
  caption: 'in a caption',
  body: '',
};

export const HOW: Readonly<Record<How, string>> = {
  named: 'named outright',
  role: 'by role, not by name',
  pronoun: 'by pronoun',
  metonym: 'by the office or capital',
  implied: 'inferred',
};

export const CAPACITY: Readonly<Record<NonNullable<WireStatement['capacity']>, string>> = {
  own: 'for themselves',
  official: 'in office',
  spokesperson: 'as a spokesperson',
  collective: 'as a body',
  anonymous: 'without being named',
  document: 'in writing',
};

export const ACT: Readonly<Record<NonNullable<WireStatement['act']>, string>> = {
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

export const MODIFIER: Readonly<Record<WireStatement['modifiers'][number], string>> = {
  negated: 'negated',
  conditional: 'on a condition',
  hedged: 'hedged',
  'reported-past': 'about earlier words',
};

type LinkKind = ReadoutRecord['links'][number]['kind'];

/** From the statement that makes the link, and from the other. */
export const LINK: Readonly<Record<LinkKind, readonly [does: string, done: string]>> = {
  answers: ['answers', 'answered by'],
  denies: ['denies', 'denied by'],
  contradicts: ['contradicts', 'contradicted by'],
  repeats: ['repeats', 'repeated by'],
};

/** Furniture, by what a reader calls it: one, many. */
export const FURNITURE: Readonly<Partial<Record<Label, readonly [one: string, many: string]>>> = {
  'related-inline': ['link to a related report', 'links to related reports'],
  'related-item': ['related headline', 'related headlines'],
  promo: ['promotion', 'promotions'],
  footer: ['footer line', 'footer lines'],
  other: ['other line', 'other lines'],
};

type Precision = NonNullable<WireStatement['said']>['precision'];

/** "12 February 2022" of an ISO date, "February 2022" of a month; what is neither is shown as it is. */
export function calendarDay(iso: string, precision: Precision = 'day', weekday = false): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/u.exec(iso) ?? [];
  if (!year) return iso;
  const name = MONTHS[Number(month) - 1];
  if (!name || precision === 'year') return year;
  if (!day || precision === 'month') return `${name} ${year}`;
  const date = `${Number(day)} ${name} ${year}`;
  const of = DAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
  return weekday ? `${of} ${date}` : date;
}

/** When, as finely as it is known: "Saturday 12 February 2022", "some time in 2021", "some time from 9 to 15 May 2021". */
export function whenInWords(iso: string, precision: Precision): string {
  const [first = '', last] = iso.split('/');
  if (last !== undefined) {
    const from = calendarDay(first, precision).split(' ');
    const to = calendarDay(last, precision).split(' ');
    // The month and the year that both ends share are said once.
    for (let i = to.length - 1; i > 0 && from.length > 1 && from.at(-1) === to[i]; i--) from.pop();
    return `some time from ${from.join(' ')} to ${to.join(' ')}`;
  }
  const words = calendarDay(first, precision, true);
  return precision === 'period' ? `some time in ${words}` : words;
}

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
