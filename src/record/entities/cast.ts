import type { Span } from '../../text/text.js';
import type { EntityType, HowSpeaker } from '../schema.js';

/** Where an entity is named, described, or meant by a pronoun; snapped to whole graphemes. */
export interface Mention {
  readonly span: Span;
  /** Index into `Cast.entities`. */
  readonly entity: number;
  readonly how: Exclude<HowSpeaker, 'implied'>;
}

/** Somebody or something that a report speaks of. */
export interface Entity {
  readonly type: EntityType | null;
  /** The fullest name that the text gives, or its first description where it gives none. */
  readonly name: string;
  /** Other names and descriptions, each once, in text order. */
  readonly aliases: readonly string[];
  /** As the text says it: "presidential aide". */
  readonly role: string | null;
  /** Index into `Cast.entities` of the state, body or person that it speaks for. */
  readonly represents: number | null;
  /** From titles and pronouns; `null` where nothing tells. */
  readonly gender: 'male' | 'female' | null;
  readonly plural: boolean;
  /** The text withholds the name. */
  readonly anonymous: boolean;
}

/** Everybody that a report speaks of, and where. */
export interface Cast {
  readonly kind: 'cast';
  readonly entities: readonly Entity[];
  /** By start, the longer first where two start together. */
  readonly mentions: readonly Mention[];
}
