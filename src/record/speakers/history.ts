import type { Span } from '../../text/text.js';
import type { Mention } from '../entities/cast.js';
import type { Scene } from './scene.js';

/** Somebody who has spoken: the resolved source of an attribution, with where it stands. */
export interface Spoken {
  readonly span: Span;
  readonly entity: number;
  readonly attribution: number;
  readonly outermost: boolean;
}

/** Mentions looked at before a pronoun: about a page of a report, so that cost stays linear in its length. */
const REACH = 40;

/** What is known when a pronoun is reached: names from the start, pronouns and speakers as they are resolved. */
export class History {
  readonly #scene: Scene;
  readonly #named: readonly Mention[];
  readonly #pronouns: Mention[] = [];
  readonly #spoken: Spoken[] = [];
  /** Per entity: name mentions in all. */
  readonly counts = new Map<number, number>();
  /** The first entities of the report: its headline's and first sentence's. */
  readonly opening: ReadonlySet<number>;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#named = [...scene.cast.mentions].sort((a, b) => a.span.start - b.span.start);
    for (const { entity } of this.#named) this.counts.set(entity, (this.counts.get(entity) ?? 0) + 1);
    const end = scene.report.sentences[1]?.span.end ?? 0;
    this.opening = new Set(this.#named.filter((m) => m.span.start < end).map((m) => m.entity));
  }

  pronoun(mention: Mention): void {
    insert(this.#pronouns, mention);
  }

  spoke(spoken: Spoken): void {
    insert(this.#spoken, spoken);
  }

  /** The last mentions that start before `offset`, nearest first; pronouns already resolved among them. */
  before(offset: number): Mention[] {
    const named = lastBefore(this.#named, offset, REACH);
    const pronouns = lastBefore(this.#pronouns, offset, REACH / 2);
    return [...named, ...pronouns].sort((a, b) => b.span.start - a.span.start);
  }

  /** Names that start after `offset` in the same sentence, nearest first. */
  after(offset: number): Mention[] {
    const { end } = this.#scene.sentenceSpan(offset);
    const from = firstFrom(this.#named, offset + 1);
    const found: Mention[] = [];
    for (let i = from; i < this.#named.length; i++) {
      const m = this.#named[i];
      if (!m || m.span.start >= end) break;
      found.push(m);
    }
    return found;
  }

  /** Those who spoke before `offset`, nearest first, at most `limit`. */
  spokenBefore(offset: number, limit: number): Spoken[] {
    return lastBefore(this.#spoken, offset, limit);
  }
}

interface Placed {
  readonly span: Span;
}

/** First index whose item starts at or after `offset`. */
function firstFrom(sorted: readonly Placed[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid]?.span.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

function lastBefore<T extends Placed>(sorted: readonly T[], offset: number, limit: number): T[] {
  const end = firstFrom(sorted, offset);
  return sorted.slice(Math.max(0, end - limit), end).reverse();
}

function insert<T extends Placed>(sorted: T[], item: T): void {
  sorted.splice(firstFrom(sorted, item.span.start + 1), 0, item);
}
