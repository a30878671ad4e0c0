import type { Candidate } from './candidates.js';
import { type Cluster, join, newCluster } from './cluster.js';
import { COMMON_WORDS } from './data/common-words.js';
import { AUXILIARIES, CONNECTORS, SPEECH_VERBS } from './data/function-words.js';
import { BODY_HEADS, GROUPS } from './data/heads.js';
import { PARTY_NAMES } from './data/parties.js';
import type { Peoples } from './peoples.js';

const COMPANY_TAIL = /^(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa|nv|group|holdings)$/u;

/** Bodies, places, groups and documents, clustered: one name, its acronym, its short forms. */
export function clusterBodies(candidates: readonly Candidate[], peoples: Peoples): Cluster[] {
  const byKey = new Map<string, Cluster>();
  const clusters: Cluster[] = [];
  const known = new Map<Candidate, Cluster>();
  for (const c of candidates) {
    const key = keyOfBody(c, peoples);
    let cluster = byKey.get(key);
    if (!cluster) {
      cluster = newCluster(null);
      cluster.state = peoples.of(c.text) ?? null;
      clusters.push(cluster);
      byKey.set(key, cluster);
    }
    join(cluster, c);
    known.set(c, cluster);
  }
  const into = new Map<Cluster, Cluster>();
  const find = (c: Cluster): Cluster => {
    let at = c;
    for (let next = into.get(at); next; next = into.get(at)) at = next;
    return at;
  };
  const merge = (from: Cluster, to: Cluster): void => {
    const a = find(from);
    const b = find(to);
    if (a !== b && !(a.state && b.state && a.state.state !== b.state.state)) into.set(a, b);
  };
  acronyms(candidates, known, clusters, merge);
  shortForms(clusters, merge);
  for (const [from] of into) {
    const to = find(from);
    for (const m of from.members) join(to, m);
    to.state ??= from.state;
  }
  const kept = clusters.filter((c) => !into.has(c));
  for (const c of kept) {
    c.members.sort((a, b) => a.span.start - b.span.start);
    const surest = c.members.reduce((a, b) => (b.sure > a.sure ? b : a));
    // An unknown name that speaks and is nobody's is, in the news, a body's: "Netcraft said".
    c.type =
      c.state?.kind === 'state' ? 'place' : (surest.type ?? (c.members.some(speaks) ? 'organisation' : null));
    c.plural = c.type === 'group';
  }
  return kept;
}

const speaks = (c: Candidate): boolean => {
  const next = c.line.tokens[c.last + 1];
  return next?.shape === 'lower' && SPEECH_VERBS.has(next.key) && !AUXILIARIES.has(next.key);
};

function keyOfBody(c: Candidate, peoples: Peoples): string {
  const state = peoples.of(c.text);
  if (state && (state.kind === 'state' || state.kind === 'body')) return `state ${state.state}`;
  const words = c.words.filter((w, i) => !(i === 0 && w === 'the'));
  // "Republic of Sorrania" is Sorrania.
  if (
    /^(?:republic|kingdom|state|commonwealth)$/u.test(words[0] ?? '') &&
    words[1] === 'of' &&
    words.length === 3
  ) {
    const inner = peoples.of(words[2] ?? '');
    if (inner?.kind === 'state') return `state ${inner.state}`;
  }
  while (words.length > 1 && COMPANY_TAIL.test(words.at(-1) ?? '')) words.pop();
  const party = PARTY_NAMES.get(words.join(' '));
  if (party !== undefined) return party;
  const tail = words.at(-1) ?? '';
  if (GROUPS.has(tail)) words[words.length - 1] = tail.replace(/ies$/u, 'y').replace(/s$/u, '');
  return words.join(' ').replaceAll("'", '');
}

/** "World Health Organization (WHO)", "WHO (…)", and acronyms that are the initials of one name of the report. */
function acronyms(
  candidates: readonly Candidate[],
  known: ReadonlyMap<Candidate, Cluster>,
  clusters: readonly Cluster[],
  merge: (from: Cluster, to: Cluster) => void,
): void {
  for (let i = 1; i < candidates.length; i++) {
    const c = candidates[i];
    const before = candidates[i - 1];
    if (!c || !before || c.line !== before.line || c.first !== before.last + 2) continue;
    const { tokens } = c.line;
    if (tokens[before.last + 1]?.text !== '(' || tokens[c.last + 1]?.text !== ')') continue;
    const [a, b] = [known.get(before), known.get(c)];
    const short = c.text.length < before.text.length ? c : before;
    if (
      a &&
      b &&
      !/\s/u.test(short.text) &&
      (initialsOf(short === c ? before : c).has(letters(short.text)) ||
        (short === c &&
          /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(c.text) &&
          before.type !== 'place' &&
          !isOfPlace(before, letters(c.text))))
    )
      merge(short === c ? b : a, short === c ? a : b);
  }
  const byInitials = new Map<string, Set<Cluster>>();
  for (const cluster of clusters)
    for (const m of cluster.members)
      if (m.words.length > 1)
        for (const key of initialsOf(m)) byInitials.set(key, (byInitials.get(key) ?? new Set()).add(cluster));
  for (const cluster of clusters) {
    const m = cluster.members[0];
    if (m?.words.length !== 1 || letters(m.text).length < 2 || m.text !== m.text.toUpperCase()) continue;
    const full = byInitials.get(letters(m.text));
    const [only] = full ?? [];
    if (full?.size === 1 && only && !only.state) merge(cluster, only);
  }
}

/** "Parliament of New Moor Wolds (NMW)": the initials of what stands behind the "of". */
function isOfPlace({ words }: Candidate, short: string): boolean {
  const inner = words.slice(words.lastIndexOf('of') + 1);
  return inner.length < words.length && inner.map((w) => w[0] ?? '').join('') === short;
}

const letters = (s: string): string => s.replace(/[^\p{L}]/gu, '').toLowerCase();

/** Initials with and without the small words. */
function initialsOf(c: Candidate): Set<string> {
  const words = c.words.flatMap((w) => w.split('-'));
  const all = words.map((w) => w[0] ?? '').join('');
  const big = words
    .filter((w) => !CONNECTORS.has(w))
    .map((w) => w[0] ?? '')
    .join('');
  return new Set([all, big].filter((s) => s.length >= 2));
}

/** "SBC" for "SBC Communications", "the Commission" for "the European Commission": where one name alone fits. */
function shortForms(clusters: readonly Cluster[], merge: (from: Cluster, to: Cluster) => void): void {
  const starts = new Map<string, Set<Cluster>>();
  const ends = new Map<string, Set<Cluster>>();
  for (const cluster of clusters)
    for (const { words, type } of cluster.members) {
      if (words.length < 2 || type === 'place' || type === 'document' || type === 'group') continue;
      const [first = ''] = words;
      starts.set(first, (starts.get(first) ?? new Set()).add(cluster));
      if (words.length > 3) {
        const two = words.slice(0, 2).join(' ');
        starts.set(two, (starts.get(two) ?? new Set()).add(cluster));
      }
      const last = words.at(-1) ?? '';
      ends.set(last, (ends.get(last) ?? new Set()).add(cluster));
    }
  const clips = new Map<string, Set<Cluster>>();
  for (const cluster of clusters)
    for (const { words } of cluster.members)
      if (words.length === 2) clips.set(clipOf(words), (clips.get(clipOf(words)) ?? new Set()).add(cluster));
  for (const cluster of clusters) {
    const m = cluster.members[0];
    if (!m || cluster.state || m.type === 'place') continue;
    if (m.type === 'group' && m.words.length === 1) continue;
    const key = m.words.join(' ');
    const common = m.words.length === 1 && (COMMON_WORDS.has(key) || BODY_HEADS.has(key));
    const acronym = m.words.length === 1 && m.text === m.text.toUpperCase();
    const fits = common ? (m.definite ? ends.get(key) : undefined) : (starts.get(key) ?? clipped(m, clips));
    const others = [...(fits ?? [])].filter((k) => k !== cluster && !(acronym && !endsInHead(k)));
    if (others.length === 1 && others[0]) merge(cluster, others[0]);
  }
}

/** "MTV" is the company of "MTV Networks", not the "MTV Smut Peddlers" that somebody wrote about. */
const endsInHead = (k: Cluster): boolean => k.members.some((m) => BODY_HEADS.has(m.words.at(-1) ?? ''));

const clipOf = (words: readonly string[]): string => words.map((w) => w.slice(0, 3)).join(' ');

/** "Lib Dems" for "Liberal Democrats". */
function clipped(m: Candidate, clips: ReadonlyMap<string, Set<Cluster>>): Set<Cluster> | undefined {
  const words = m.words.map((w) => w.replace(/s$/u, ''));
  if (words.length !== 2 || words.some((w) => w.length < 3 || w.length > 4)) return undefined;
  const near = [...(clips.get(clipOf(words)) ?? [])].filter((k) =>
    k.members.some(
      (o) =>
        o.words.length === 2 &&
        words.every((w, i) => (o.words[i] ?? '').startsWith(w) && (o.words[i]?.length ?? 0) > w.length + 1),
    ),
  );
  return near.length > 0 ? new Set(near) : undefined;
}
