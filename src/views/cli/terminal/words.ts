import type { ReadoutRecord } from '../../../record/record.js';

export type WireStatement = ReadoutRecord['statements'][number];
type Label = ReadoutRecord['report']['blocks'][number]['label'];

export const TIER: Readonly<Record<WireStatement['tier'], string>> = {
  headline: 'in the headline',
  standfirst: 'in the standfirst',
  caption: 'in a caption',
  body: '',
};

/** Furniture, by what a reader calls it: one, many. */
export const FURNITURE: Readonly<Partial<Record<Label, readonly [one: string, many: string]>>> = {
  'related-inline': ['link to a related report', 'links to related reports'],
  'related-item': ['related headline', 'related headlines'],
  promo: ['promotion', 'promotions'],
  footer: ['footer line', 'footer lines'],
  other: ['other line', 'other lines'],
};
