import type { Candidate } from './candidates.js';
import { type Cluster, join, newCluster } from './cluster.js';
import { COMMON_WORDS } from './data/common-words.js';
import { PARTICLES } from './data/function-words.js';
import { NICKNAMES } from './data/nicknames.js';
import { ORDINALS, REGNAL, TITLES } from './data/titles.js';
import { stateNamed } from './states.js';

/** What of a name tells two people apart. */
interface NameParts {
  /** Before the surname, without particles. */
  readonly given: readonly string[];
  /** The last word, without "Jr". */
  readonly surname: string;
}

/** People of one surname that are looked at: a list of names must not cost the square of its length. */
const MOST_NAMESAKES = 48;

const JUNIOR = /^(?:jr|sr|snr|jnr)$/u;

function partsOf(c: Candidate): NameParts {
  // "Xi" is a name where it comes first.
  const words = c.words.filter((w, i) => !JUNIOR.test(w) && !(i === 0 ? REGNAL : ORDINALS).has(w));
  const core = words.filter((w) => !PARTICLES.has(w));
  const surname = core.at(-1) ?? words.at(-1) ?? '';
  return { given: PARTICLES.has(words[0] ?? '') ? [] : core.slice(0, -1), surname };
}

/** Names of persons, clustered: full names first, then what is short for one of them. Returns the candidates left over. */
export function clusterPersons(candidates: readonly Candidate[]): {
  readonly clusters: Cluster[];
  readonly rest: Candidate[];
} {
  const clusters: Cluster[] = [];
  const bySurname = new Map<string, Cluster[]>();
  const byGiven = new Map<string, Cluster[]>();
  const owner = new Map<Candidate, Cluster>();
  const parts = new Map(candidates.map((c) => [c, partsOf(c)]));
  const put = (map: Map<string, Cluster[]>, key: string, cluster: Cluster): void => {
    const list = map.get(key);
    if (!list) map.set(key, [cluster]);
    else if (list.length < MOST_NAMESAKES && !list.includes(cluster)) list.push(cluster);
  };
  const open = (c: Candidate, { given, surname }: NameParts): void => {
    const near = [surname, ...given].flatMap((word) => bySurname.get(word) ?? []).slice(0, MOST_NAMESAKES);
    const cluster =
      near.find((k) => k.members.slice(0, MOST_NAMESAKES).some((m) => sameName(m, c, parts))) ??
      newCluster('person');
    if (cluster.members.length === 0) clusters.push(cluster);
    join(cluster, c);
    owner.set(c, cluster);
    put(bySurname, surname, cluster);
    for (const g of given) put(byGiven, g, cluster);
  };
  for (const c of candidates) {
    const p = parts.get(c);
    if (p && p.given.length > 0 && c.type === 'person' && c.sure >= 2) open(c, p);
  }
  // Unsure two-word names join a person whose surname they share, or stand alone as one.
  for (const c of candidates) {
    const p = parts.get(c);
    if (!p || owner.has(c) || p.given.length === 0 || c.sure >= 2 || c.definite) continue;
    if (c.type === 'person' || (c.type === null && bySurname.has(p.surname))) open(c, p);
  }
  assignShort(candidates, parts, { owner, bySurname, byGiven, clusters });
  return { clusters, rest: candidates.filter((c) => !owner.has(c)) };
}

interface Known {
  readonly owner: Map<Candidate, Cluster>;
  readonly bySurname: Map<string, Cluster[]>;
  readonly byGiven: Map<string, Cluster[]>;
  readonly clusters: Cluster[];
}

/** Called so often by a surname alone, somebody keeps it when a namesake turns up. */
const ESTABLISHED = 3;

/** Surnames alone, and given names alone, in text order: of two people who share one, the last spoken of. */
function assignShort(
  candidates: readonly Candidate[],
  parts: ReadonlyMap<Candidate, NameParts>,
  { owner, bySurname, byGiven, clusters }: Known,
): void {
  const seen = new Map<Cluster, number>();
  const alone = new Map<string, Cluster>();
  const called = new Map<Cluster, number>();
  for (const c of candidates) {
    const known = owner.get(c);
    if (known) seen.set(known, c.span.start);
    const p = parts.get(c);
    if (known || !p || p.given.length > 0 || !maybePerson(c)) continue;
    const fits = (k: Cluster) => !c.gender || !k.gender || c.gender === k.gender || k.genderFrom === 'name';
    const options = (bySurname.get(p.surname) ?? byGiven.get(p.surname) ?? []).filter(fits);
    const established = options.filter((k) => (called.get(k) ?? 0) >= ESTABLISHED);
    let best = established[0] ?? options[0];
    for (const k of established.length > 0 ? established : options)
      if ((seen.get(k) ?? -1) > (best ? (seen.get(best) ?? -1) : -1)) best = k;
    if (!best && c.type === 'person' && c.sure >= 2) {
      best = alone.get(p.surname);
      if (!best || !fits(best)) {
        best = newCluster('person');
        clusters.push(best);
        alone.set(p.surname, best);
      }
    }
    if (!best) continue;
    join(best, c);
    owner.set(c, best);
    seen.set(best, c.span.start);
    called.set(best, (called.get(best) ?? 0) + 1);
  }
  // "Cole said" beside "Commissioner Cole".
  for (const c of candidates) {
    const p = parts.get(c);
    const cluster = p && alone.get(p.surname);
    if (!p || !cluster || owner.has(c) || p.given.length > 0 || !maybePerson(c)) continue;
    join(cluster, c);
    owner.set(c, cluster);
  }
}

/** Whether a single name can be somebody's: no body's acronym, no known place unless a title is before it. */
function maybePerson(c: Candidate): boolean {
  if (c.titled || (c.type === 'person' && c.sure >= 2)) return true;
  if (c.definite || c.type === 'group' || c.type === 'document') return false;
  const last = c.words.at(-1) ?? '';
  if (stateNamed(c.text) || TITLES.has(last)) return false;
  if (
    c.type === 'organisation' &&
    ((/^\p{Lu}+$/u.test(c.text) && c.line.style === 'mixed') || COMMON_WORDS.has(last))
  )
    return false;
  return !(c.type === 'place' && c.located && c.sure >= 3);
}

/** Whether two names can be one person's: the same surname and no contradicting given name, or one inside the other. */
function sameName(a: Candidate, b: Candidate, parts: ReadonlyMap<Candidate, NameParts>): boolean {
  const x = parts.get(a);
  const y = parts.get(b);
  if (!x || !y) return false;
  if (a.genderFrom === 'title' && b.genderFrom === 'title' && a.gender !== b.gender) return false;
  if (x.surname === y.surname) {
    if (x.given.length === 0 || y.given.length === 0) return true;
    const [short, long] = x.given.length <= y.given.length ? [x.given, y.given] : [y.given, x.given];
    return (
      short.every((g) => long.some((h) => sameGiven(g, h))) || sameGiven(x.given[0] ?? '', y.given[0] ?? '')
    );
  }
  // "Nicolás Maduro" and "Nicolás Maduro Moros".
  const [inner, outer] = x.given.length <= y.given.length ? [x, y] : [y, x];
  return outer.given.includes(inner.surname) && inner.given.every((g) => outer.given.includes(g));
}

function sameGiven(a: string, b: string): boolean {
  if (a === b || NICKNAMES[a] === b || NICKNAMES[b] === a) return true;
  if (NICKNAMES[a] !== undefined && NICKNAMES[a] === NICKNAMES[b]) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length <= 2 ? long[0] === short[0] : long.startsWith(short) && short.length >= 3;
}
