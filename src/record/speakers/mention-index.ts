import { overlaps, type Span } from '../../text/text.js';
import type { Mention } from '../entities/cast.js';

/** Mentions nest a few deep: a name that began before a source and reaches into it lies among the last so many. */
const NESTED = 6;

/** Looks up the mentions of a cast by place. O(log n) and the mentions returned. */
export class MentionIndex {
  readonly #sorted: readonly Mention[];
  readonly #byEntity = new Map<number, Mention[]>();

  /** `mentions` by start, as in a cast. */
  constructor(mentions: readonly Mention[]) {
    this.#sorted = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    for (const m of this.#sorted) {
      const list = this.#byEntity.get(m.entity);
      if (list) list.push(m);
      else this.#byEntity.set(m.entity, [m]);
    }
  }

  /** The mentions of one entity, in text order. */
  of(entity: number): readonly Mention[] {
    return this.#byEntity.get(entity) ?? [];
  }

  /** The mentions that share a place with `span`, in text order. */
  over(span: Span): Mention[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#sorted[mid]?.span.start ?? 0) < span.start) low = mid + 1;
      else high = mid;
    }
    const found: Mention[] = [];
    for (let i = Math.max(0, low - NESTED); i < this.#sorted.length; i++) {
      const m = this.#sorted[i];
      if (!m || m.span.start >= span.end) break;
      if (overlaps(m.span, span)) found.push(m);
    }
    return found;
  }

  /** Two names with nothing but "and" between, the later last: "Adar and Brel". */
  pairsBefore(offset: number, text: string, limit: number): [Mention, Mention][] {
    const found: [Mention, Mention][] = [];
    let seen = 0;
    for (let i = this.#sorted.length - 1; i > 0 && seen < limit; i--) {
      const b = this.#sorted[i];
      if (!b || b.span.end > offset) continue;
      seen++;
      for (let k = i - 1; k >= Math.max(0, i - NESTED); k--) {
        const a = this.#sorted[k];
        if (
          a &&
          a.entity !== b.entity &&
          /^,? and (?:\p{Lu}\p{L}+ |the |(?:\p{L}+ ){0,4}(?:officer|minister|leader|president|director|executive|coach|captain|secretary) )*$/u.test(
            text.slice(a.span.end, b.span.start),
          )
        )
          found.push([a, b]);
      }
    }
    return found;
  }
}
