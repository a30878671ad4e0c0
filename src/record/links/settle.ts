import { length, type Span } from '../../text/text.js';
import type { StatementLinkKind } from '../schema.js';
import type { Proposed } from './proposed.js';

/** Of two links between one pair, the more telling kind is kept. */
const RANK: Readonly<Record<StatementLinkKind, number>> = {
  denies: 3,
  answers: 2,
  contradicts: 1,
  repeats: 0,
};

/** One link a pair, and of each kind at most one from a statement: the surest. In the order of the statements. */
export function settle(proposed: readonly Proposed[]): Proposed[] {
  const byPair = new Map<string, Proposed>();
  for (const p of proposed) {
    if (p.from === p.to) continue;
    const pair = [p.from.index, p.to.index].sort((a, b) => a - b).join();
    const known = byPair.get(pair);
    if (!known || better(p, known)) byPair.set(pair, p);
  }
  const byFrom = new Map<string, Proposed>();
  for (const p of byPair.values()) {
    const key = `${p.from.index} ${p.kind}`;
    const known = byFrom.get(key);
    if (!known || p.confidence > known.confidence) byFrom.set(key, p);
  }
  return [...byFrom.values()].sort(
    (a, b) => a.from.index - b.from.index || a.to.index - b.to.index || RANK[b.kind] - RANK[a.kind],
  );
}

const better = (a: Proposed, b: Proposed): boolean =>
  RANK[a.kind] - RANK[b.kind] || a.confidence - b.confidence
    ? RANK[a.kind] > RANK[b.kind] || (a.kind === b.kind && a.confidence > b.confidence)
    : false;

/** In text order, each once, none inside another. */
export function tidy(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const s of [...spans].sort((a, b) => a.start - b.start || length(b) - length(a))) {
    const last = kept.at(-1);
    if (!last || s.start >= last.end) kept.push(s);
  }
  return kept;
}
