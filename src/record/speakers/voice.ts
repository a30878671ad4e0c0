import type { HowSpeaker } from '../schema.js';

/** Whom a statement's source resolves to. */
export interface Voice {
  /** Index into `Cast.entities`. */
  readonly entity: number;
  readonly how: HowSpeaker;
  /** 0 to 1: that this is the one who speaks. */
  readonly confidence: number;
  /** In words, for the reader: "last named speaker, same paragraph"; `null` where the source itself names it. */
  readonly why: string | null;
}
