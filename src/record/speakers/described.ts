import type { CastBuilder } from './cast-builder.js';

/** Descriptions that became speakers of their own, by their head in the singular. */
export class Described {
  /** Latest last, each entity once: a head that comes with every statement must not make the next dearer. */
  readonly #byHead = new Map<string, Set<number>>();
  readonly #keys = new Map<string, string>();
  readonly #cast: CastBuilder;

  constructor(cast: CastBuilder) {
    this.#cast = cast;
  }

  add(head: string, entity: number): void {
    const entities = this.#byHead.get(head) ?? new Set();
    entities.delete(entity);
    this.#byHead.set(head, entities.add(entity));
  }

  /** Who was described by this head, latest last. */
  of(head: string): readonly number[] {
    return [...(this.#byHead.get(head) ?? [])];
  }

  /** The last of `entities` that is called by words with this key. */
  called(entities: readonly number[], key: string): number | undefined {
    return entities.findLast((e) => {
      const { name, aliases } = this.#cast.at(e);
      return this.#keyOf(name) === key || aliases.some((n) => this.#keyOf(n) === key);
    });
  }

  #keyOf(name: string): string {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = wordsKey(name);
    this.#keys.set(name, key);
    return key;
  }
}

/** A description without its article and marks. */
export function wordsKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|a|an|this|that)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
