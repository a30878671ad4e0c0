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

/** Of statements as sure as this, about so many are right: the cuts are those of the reading page. */
export function sureness(confidence: number): string {
  if (confidence < 0.5) return 'unsure';
  return confidence < 0.75 ? 'fairly sure' : 'sure';
}

/** Furniture, by what a reader calls it: one, many. */
export const FURNITURE: Readonly<Partial<Record<Label, readonly [one: string, many: string]>>> = {
  'related-inline': ['link to a related report', 'links to related reports'],
  'related-item': ['related headline', 'related headlines'],
  promo: ['promotion', 'promotions'],
  footer: ['footer line', 'footer lines'],
  other: ['other line', 'other lines'],
};

/** "12 February 2022" of an ISO date, "February 2022" of a month; what is neither is shown as it is. */
export function calendarDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!name) return iso;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
