import { type Span, slice, snap } from '../../text/text.js';
import type { Candidate } from './candidates.js';
import type { Cast, Entity, Mention } from './cast.js';
import { type Cluster, firstPlace, metonymic } from './cluster.js';

/**
 * Clusters → the cast: entities by where they are first spoken of, mentions in text order. A mention that crosses another
 * is left out, and with its last mention an entity.
 */
export function assemble(text: string, clusters: readonly Cluster[]): Cast {
  const places = new Map(clusters.map((c) => [c, firstPlace(c)]));
  const order = [...clusters].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const all = order.flatMap((c, entity) => mentionsOf(text, c, entity));
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.entity - b.entity);
  const mentions = nested(all);
  const kept = [...new Set(mentions.map((m) => m.entity))].sort((a, b) => a - b);
  const renumbered = new Map(kept.map((old, i) => [old, i]));
  const index = new Map(kept.flatMap((old, i) => (order[old] ? [[order[old], i] as const] : [])));
  return {
    kind: 'cast',
    entities: [...index.keys()].map((c) => entityOf(text, c, index)),
    mentions: mentions.map((m) => ({ ...m, entity: renumbered.get(m.entity) ?? 0 })),
  };
}

function entityOf(text: string, c: Cluster, index: ReadonlyMap<Cluster, number>): Entity {
  const name = nameOf(text, c);
  const said = [...c.members.map((m) => m.span), ...c.others.map((o) => o.span)].sort(
    (a, b) => a.start - b.start,
  );
  const aliases = new Set(said.map((s) => tidy(slice(text, s))));
  for (const alias of aliases) if (bare(alias) === bare(name)) aliases.delete(alias);
  return {
    type: c.type,
    name,
    aliases: [...aliases],
    role: roleOf(text, c),
    represents: c.represents ? (index.get(c.represents) ?? null) : null,
    gender: c.gender,
    plural: c.plural,
    anonymous: false,
  };
}

const bare = (words: string): string => words.replace(/^the /iu, '');

const tidy = (words: string): string => words.replace(/\s+/gu, ' ');

/** The fullest name; of two as full, one not set in capitals throughout, then the first. */
function nameOf(text: string, c: Cluster): string {
  let best: Candidate | undefined;
  const fullness = (m: Candidate) =>
    m.words.length * 4 + (m.line.style === 'mixed' ? 2 : m.line.style === 'title' ? 1 : 0);
  for (const m of c.members) if (!best || fullness(m) > fullness(best)) best = m;
  if (best) return tidy(slice(text, best.span));
  const [other] = c.others;
  return other ? tidy(slice(text, other.span)).replace(/^the /iu, '') : '';
}

function roleOf(text: string, c: Cluster): string | null {
  const best =
    c.readings.find((r) => r.head.office && !r.former) ?? c.readings.find((r) => r.noun !== 'counterpart');
  return best ? tidy(slice(text, best.span)) : null;
}

function mentionsOf(text: string, c: Cluster, entity: number): Mention[] {
  const names = c.members.map((m) => ({
    span: m.span,
    how: metonymic(c, m) ? ('metonym' as const) : ('named' as const),
  }));
  return [...names, ...c.others].map(({ span, how }) => ({ span: snap(text, span), entity, how }));
}

/** Leaves out what crosses a mention before it, and a second mention of the same words. */
function nested(sorted: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const open: Span[] = [];
  for (const m of sorted) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= m.span.start) open.pop();
    const around = open.at(-1);
    if (around && (m.span.end > around.end || (m.span.start === around.start && m.span.end === around.end)))
      continue;
    kept.push(m);
    open.push(m.span);
  }
  return kept;
}
