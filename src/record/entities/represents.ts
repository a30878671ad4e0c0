import type { Span } from '../../text/text.js';
import type { Candidate } from './candidates.js';
import { type Cluster, metonymic, newCluster } from './cluster.js';
import type { Peoples } from './peoples.js';
import type { Reading } from './roles.js';
import { adjectiveAt } from './sides.js';
import type { StateName } from './states.js';
import type { Line } from './tokens.js';

/** Finds the entities named inside a stretch, and the states that its adjectives stand for. */
export interface Places {
  /** Names that lie in the stretch, in text order. */
  inside(span: Span): { readonly candidate: Candidate; readonly cluster: Cluster }[];
  /** The state's own entity; with `make`, one made from its first adjective where the report does not name it. */
  state(state: string, make: boolean): Cluster | null;
  /** States of the adjectives in the stretch. */
  adjectives(span: Span): StateName[];
  /** Entities of states that only their adjectives name. */
  readonly made: readonly Cluster[];
}

export function placesOf(lines: readonly Line[], clusters: readonly Cluster[], peoples: Peoples): Places {
  const names = clusters
    .flatMap((cluster) => cluster.members.map((candidate) => ({ candidate, cluster })))
    .sort((a, b) => a.candidate.span.start - b.candidate.span.start);
  const states = new Map<string, Cluster>();
  for (const c of clusters)
    if (c.state && (c.state.kind === 'state' || c.state.kind === 'body') && !states.has(c.state.state))
      states.set(c.state.state, c);
  const adjectives: { readonly span: Span; readonly state: StateName }[] = [];
  for (const { tokens } of lines)
    tokens.forEach((t, i) => {
      const found = t.shape === 'cap' || t.shape === 'upper' ? adjectiveAt(tokens, i, peoples) : null;
      const start = found && tokens[found.first]?.span.start;
      if (found && found.state.kind === 'demonym' && start !== undefined && start !== null)
        adjectives.push({ span: { start, end: t.span.end }, state: found.state });
    });
  const first = new Map<string, Span>();
  for (const a of adjectives) if (!first.has(a.state.state)) first.set(a.state.state, a.span);
  const made: Cluster[] = [];
  return {
    made,
    inside: (span) => within(names, span, (n) => n.candidate.span),
    adjectives: (span) => within(adjectives, span, (a) => a.span).map((a) => a.state),
    state: (state, make) => {
      const known = states.get(state);
      const span = first.get(state);
      if (known || !span || !make) return known ?? null;
      const cluster = newCluster(
        /^(?:text:.*|[A-Z]{2}(?:-[A-Z]{3})?)$/u.test(state) ? 'place' : 'organisation',
      );
      cluster.state = { state, kind: 'state' };
      cluster.others.push({ span, how: 'metonym' });
      made.push(cluster);
      states.set(state, cluster);
      return cluster;
    },
  };
}

/** Items of a list sorted by start that lie inside the span. O(log n + found). */
function within<T>(sorted: readonly T[], span: Span, spanOf: (item: T) => Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    const item = sorted[mid];
    if (item && spanOf(item).start < span.start) low = mid + 1;
    else high = mid;
  }
  const found: T[] = [];
  for (let i = low; i < sorted.length; i++) {
    const item = sorted[i];
    if (!item || spanOf(item).start >= span.end) break;
    if (spanOf(item).end <= span.end) found.push(item);
  }
  return found;
}

const OFFICE_OF_STATE =
  /^(?:ministry|government|army|navy|embassy|parliament|senate|presidency|police|military|authorities|cabinet|airforce|force|forces|consulate|administration|assembly|department|agency)$/u;

/**
 * "the Sorranian capital, Valdessa", "Valdessa, the capital of Sorrania": a capital that no list knows stands for its
 * state where the report itself says so.
 */
function readCapital(c: Cluster, places: Places): void {
  for (const { line, first, last } of c.members) {
    const { tokens } = line;
    const behind = tokens[last + 1]?.text === ',' ? [last + 2, last + 3, last + 4] : [];
    const at = [first - 1, first - 2, ...behind].find((i) => tokens[i]?.key === 'capital');
    if (at === undefined) continue;
    const near = (from: number, to: number): Span => ({
      start: tokens[Math.max(0, from)]?.span.start ?? 0,
      end: tokens[Math.min(tokens.length - 1, to)]?.span.end ?? 0,
    });
    const adjective = places.adjectives(near(at - 2, at))[0]?.state;
    const named = places
      .inside(near(at, at + 3))
      .find((n) => n.cluster.state?.kind === 'state' && n.cluster !== c);
    const owner = tokens[at - 1]?.possessive
      ? places.inside(near(at - 2, at)).find((n) => n.cluster.state?.kind === 'state' && n.cluster !== c)
      : undefined;
    const state =
      adjective ??
      owner?.cluster.state?.state ??
      (tokens[at + 1]?.key === 'of' ? named?.cluster.state?.state : undefined);
    if (!state) continue;
    c.state = { state, kind: 'capital' };
    c.type = 'place';
    return;
  }
}

/** Whom each entity speaks for: aide → the Kremlin → Russia, minister → state, spokesman for X → X. */
export function represent(clusters: readonly Cluster[], places: Places): void {
  for (const c of clusters)
    if (!c.state && c.type !== 'person' && c.members.some((m) => m.sure < 3)) readCapital(c, places);
  for (const c of clusters) {
    if (c.type === 'person') {
      c.represents =
        c.readings.map((r) => bodyOf(r, c, places)).find((b) => b !== null) ?? affiliation(c, places);
      continue;
    }
    if (c.state && (c.state.kind === 'capital' || c.state.kind === 'seat' || c.state.kind === 'demonym'))
      c.represents = places.state(
        c.state.state,
        c.others.length > 0 || c.members.some((m) => metonymic(c, m)),
      );
    else if (c.type === 'organisation' && !c.state) c.represents = stateOfBody(c, places);
    if (c.represents === c) c.represents = null;
  }
}

function bodyOf(reading: Reading, self: Cluster, places: Places): Cluster | null {
  if (!reading.head.office || reading.former) return null;
  const named = places.inside(reading.span).filter((n) => n.cluster !== self);
  const usable = (n: { readonly cluster: Cluster }) =>
    n.cluster.type !== 'document' && n.cluster.type !== 'other';
  // The ambassador to Germany speaks for whoever sent him.
  const sent = /^(?:ambassador|envoy|consul|negotiator)$/u.test(reading.noun);
  const after = sent ? undefined : named.find((n) => n.candidate.span.start >= reading.at.end && usable(n));
  if (after) return after.cluster;
  const before = named.findLast((n) => n.candidate.span.end <= reading.at.start && usable(n));
  if (before && before.cluster.type !== 'person') return before.cluster;
  const [owner] = reading.owner ? places.inside(reading.owner) : [];
  if (owner && owner.cluster !== self) return owner.cluster;
  if (before) return before.cluster;
  const state = places.adjectives(reading.owner ?? reading.span)[0] ?? places.adjectives(reading.span)[0];
  return state ? places.state(state.state, true) : null;
}

/** "Dr Jeremy Philpott of the UK Patent Office": a body straight after the name. */
function affiliation(c: Cluster, places: Places): Cluster | null {
  for (const m of c.members) {
    const { tokens } = m.line;
    if (!/^(?:of|from|for)$/u.test(tokens[m.last + 1]?.key ?? '')) continue;
    const at = m.last + (tokens[m.last + 2]?.key === 'the' ? 3 : 2);
    const from = tokens[at]?.span.start;
    const to = tokens[Math.min(tokens.length - 1, at + 6)]?.span.end;
    if (from === undefined || to === undefined) continue;
    const body = places.inside({ start: from, end: to }).find((n) => n.candidate.first <= at + 1);
    if (body && body.cluster.type === 'organisation') return body.cluster;
  }
  return null;
}

/** "Russian Foreign Ministry": the state of its adjective, where the body is one of a state. */
function stateOfBody(c: Cluster, places: Places): Cluster | null {
  for (const m of c.members) {
    if (!m.words.some((w) => OFFICE_OF_STATE.test(w))) continue;
    const [adjective] = places.adjectives(m.span);
    if (adjective) return places.state(adjective.state, true);
  }
  return null;
}
