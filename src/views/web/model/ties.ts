import type { Span } from './offsets.js';
import type { Said } from './said.js';
import type { LinkKind, ReadoutRecord, WireSpans } from './wire.js';

/** A link between two statements, as seen from one of them. */
export interface Tie {
  readonly kind: LinkKind;
  /** Whether this statement answers the other, or the other answers it. */
  readonly from: boolean;
  readonly other: Said;
  readonly confidence: number;
  /** The words that support it. */
  readonly spans: readonly Span[];
}

/** The links of every statement by its id, those that it makes before those that are made to it. */
export function tiesOf(
  record: ReadoutRecord,
  byId: ReadonlyMap<string, Said>,
  spans: (list: WireSpans) => Span[],
): Map<string, Tie[]> {
  const found = new Map<string, Tie[]>();
  const add = (id: string, tie: Tie) => found.set(id, [...(found.get(id) ?? []), tie]);
  for (const link of record.links) {
    const from = byId.get(link.from);
    const to = byId.get(link.to);
    if (!from || !to || from === to) continue;
    const { kind, confidence } = link;
    const words = spans(link.spans);
    add(from.id, { kind, from: true, other: to, confidence, spans: words });
    add(to.id, { kind, from: false, other: from, confidence, spans: words });
  }
  for (const [id, ties] of found)
    found.set(
      id,
      ties.sort((a, b) => Number(b.from) - Number(a.from) || a.other.number - b.other.number),
    );
  return found;
}

/** All statements of the exchange that `said` belongs to, itself included, in the order of the text. */
export function exchangeOf(said: Said, ties: ReadonlyMap<string, readonly Tie[]>): Said[] {
  const found = new Set([said]);
  for (const one of found) for (const tie of ties.get(one.id) ?? []) found.add(tie.other);
  return [...found].sort((a, b) => a.number - b.number);
}
