import type { ReadoutRecord } from '../../../record/record.js';

/** The parts of a record by name. The page takes types from the program, and nothing else. */
export type { ReadoutRecord };
export type WireStatement = ReadoutRecord['statements'][number];
export type WireSpans = WireStatement['source'];
export type Label = ReadoutRecord['report']['blocks'][number]['label'];
export type Tier = WireStatement['tier'];
export type Quotation = WireStatement['quotation'];
export type How = NonNullable<WireStatement['speaker']>['how'];
