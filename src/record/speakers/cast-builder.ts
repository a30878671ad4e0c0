import type { Span } from '../../text/text.js';
import type { Cast, Entity, Mention } from '../entities/cast.js';

/** The cast while speakers are added to it: entities keep their index, mentions are sorted once at the end. */
export class CastBuilder {
  readonly entities: Entity[];
  readonly mentions: Mention[];
  readonly #seen: Set<string>;

  constructor(cast: Cast) {
    this.entities = [...cast.entities];
    this.mentions = [...cast.mentions];
    this.#seen = new Set(cast.mentions.map(keyOf));
  }

  add(entity: Partial<Entity> & { readonly name: string }): number {
    this.entities.push({
      type: null,
      aliases: [],
      role: null,
      represents: null,
      gender: null,
      plural: false,
      anonymous: false,
      ...entity,
    });
    return this.entities.length - 1;
  }

  at(index: number): Entity {
    const entity = this.entities[index];
    if (!entity) throw new RangeError(`the cast has no entity ${index}`);
    return entity;
  }

  /** What was learned later: a pronoun tells a gender, a statement an alias. */
  learn(index: number, more: Partial<Entity>): void {
    this.entities[index] = { ...this.at(index), ...more };
  }

  mention(span: Span, entity: number, how: Mention['how']): void {
    const mention = { span, entity, how };
    if (this.#seen.has(keyOf(mention))) return;
    this.#seen.add(keyOf(mention));
    this.mentions.push(mention);
  }

  done(): Cast {
    this.mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return { kind: 'cast', entities: this.entities, mentions: this.mentions };
  }
}

const keyOf = ({ span, entity }: Mention): string => `${span.start} ${span.end} ${entity}`;
