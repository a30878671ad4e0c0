import type { ReadoutRecord } from '../../../record/record.js';

/** The parts of a record by name. The page takes types from the program, and nothing else. */
export type { ReadoutRecord };
export type WireStatement = ReadoutRecord['statements'][number];
export type WireSpans = WireStatement['source'];
export type WireEntity = ReadoutRecord['entities'][number];
export type WireOccasion = ReadoutRecord['occasions'][number];
export type Label = ReadoutRecord['report']['blocks'][number]['label'];
export type Tier = WireStatement['tier'];
export type Quotation = WireStatement['quotation'];
export type Act = NonNullable<WireStatement['act']>;
export type Modifier = WireStatement['modifiers'][number];
export type Capacity = NonNullable<WireStatement['capacity']>;
export type Precision = NonNullable<WireStatement['said']>['precision'];
export type LinkKind = ReadoutRecord['links'][number]['kind'];
export type How = NonNullable<WireStatement['speaker']>['how'];
