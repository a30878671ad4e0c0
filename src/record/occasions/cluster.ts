import type { Span } from '../../text/text.js';
import type { TextDate } from '../dates/dates.js';
import { SAME_EVENT } from './data/kinds.js';
import type { Told } from './facts.js';
import type { OccasionMention } from './mentions.js';

/** An occasion while its mentions are gathered. */
export interface Gathered {
  kind: string;
  readonly parties: number[];
  date: TextDate | null;
  readonly spans: Span[];
  readonly mentions: number[];
  /** Of its mentions, one at least stands for an event by itself, or has a statement, a date or a party. */
  firm: boolean;
}

/** Everything that is known of one mention. */
export interface Evidence {
  readonly mention: OccasionMention;
  readonly told: Told;
  /** Who speaks in the statements that are tied to it by their own words, and to whom. */
  readonly speakers: readonly number[];
  readonly tied: boolean;
  /** Its owner is described, not named: "the judge's statement". */
  readonly ownerIsRole: boolean;
}

/** Occasions tried for a mention, the last spoken of first: keeps the cost of a very long text linear. */
const LOOKED_AT = 100;

/** Kinds of which one person makes several in a day: only a definite mention means an earlier one. */
const REPEATABLE = new Set(['post', 'letter']);

/**
 * Gathers the mentions of one event. A definite mention ("the call", "that meeting", "his speech") means the last
 * event of its kind that nothing contradicts; an indefinite one ("a speech in Edinburgh") means one already named only
 * where the same people stand in both and no date contradicts.
 */
export function gather(evidence: readonly Evidence[]): { found: Gathered[]; of: (number | null)[] } {
  const found: Gathered[] = [];
  /** Indices into `found`, the one last spoken of first. */
  const recent: number[] = [];
  /** Kind → how many of `found` are of it. */
  const kinds = new Map<string, number>();
  const count = (kind: string, by: number) => kinds.set(kind, (kinds.get(kind) ?? 0) + by);
  const of = evidence.map((e, i): number | null => {
    const people = [...new Set([...e.told.parties, ...e.speakers])];
    const target = antecedent(found, recent, kinds, e, people);
    if (target !== null) {
      const o = found[target];
      if (o) {
        count(o.kind, -1);
        join(o, e, people, i);
        count(o.kind, 1);
      }
      recent.splice(recent.indexOf(target), 1);
      recent.unshift(target);
      return target;
    }
    // Inside quotation marks an event is talked about, and only what the report knows already is certain.
    if (e.mention.quoted && !e.tied) return null;
    const fact = e.tied || e.told.date !== null || e.told.parties.length > 0;
    const { form, weak } = e.mention;
    if (weak && !e.tied && (form === 'bare' || (!fact && form !== 'definite'))) return null;
    if (e.mention.tiedOnly && !e.tied) return null;
    const { mention, told } = e;
    const { kind } = mention;
    found.push({
      kind,
      parties: people,
      date: told.date,
      spans: [mention.span],
      mentions: [i],
      firm: !weak || fact,
    });
    count(kind, 1);
    recent.unshift(found.length - 1);
    return found.length - 1;
  });
  const kept = found.filter((o) => o.firm);
  const places = new Map(kept.map((o, k) => [o, k]));
  return {
    found: kept,
    of: of.map((k) => {
      const o = k === null ? undefined : found[k];
      return (o && places.get(o)) ?? null;
    }),
  };
}

function join(o: Gathered, e: Evidence, people: readonly number[], index: number): void {
  for (const p of people) if (!o.parties.includes(p)) o.parties.push(p);
  o.date ??= e.told.date;
  if (o.kind === 'conversation' && e.mention.kind !== 'conversation') o.kind = e.mention.kind;
  // Named twice as "the call", it is one that the report takes as known.
  o.firm = true;
  o.spans.push(e.mention.span);
  o.mentions.push(index);
}

function antecedent(
  found: readonly Gathered[],
  recent: readonly number[],
  counts: ReadonlyMap<string, number>,
  e: Evidence,
  people: readonly number[],
): number | null {
  const { mention, told } = e;
  const definite = mention.form === 'definite' || mention.form === 'possessive';
  const kinds =
    definite || mention.form === 'verb'
      ? (SAME_EVENT[mention.kind] ?? [mention.kind])
      : [mention.kind, ...(mention.kind === 'call' ? ['conversation'] : [])];
  for (const i of recent.slice(0, LOOKED_AT)) {
    const o = found[i];
    if (!o || !kinds.includes(o.kind) || !agree(o.date, told.date)) continue;
    const shared = people.filter((p) => o.parties.includes(p)).length;
    if (definite) {
      const contradicted = people.length > 0 && o.parties.length > 0 && shared === 0;
      if (!contradicted) return i;
      // "the statement issued by Lycos": where the report knows one event of the kind, "the" means it, whatever its
      // people are called; a pronoun or name that owns it ("his speech") must be one of them.
      const only = kinds.reduce((n, kind) => n + (counts.get(kind) ?? 0), 0) === 1;
      const described = mention.form === 'definite' || e.ownerIsRole;
      if (only && described && e.told.parties.length <= (e.ownerIsRole ? 1 : 0)) return i;
      continue;
    }
    if (REPEATABLE.has(mention.kind)) continue;
    const mutual = mention.kind === 'call' || mention.kind === 'meeting';
    if (people.length === 0 || o.parties.length === 0) {
      // A headline or standfirst names the event before the report does: one of two days is enough to part them.
      if (
        mutual &&
        o.parties.length === 0 &&
        (o.date === null || told.date === null || o.date.date === told.date.date)
      )
        return i;
      continue;
    }
    if (mutual ? shared >= Math.min(2, people.length, o.parties.length) : shared > 0) return i;
  }
  return null;
}

/** Whether two dates can be one: equal, or one within the other as written. */
export function agree(a: TextDate | null, b: TextDate | null): boolean {
  if (!a || !b) return true;
  if (a.date === b.date) return true;
  const within = (day: string, other: TextDate): boolean => {
    const [first = '', last] = other.date.split('/');
    return last === undefined ? day.startsWith(first) : first <= day && day <= last;
  };
  return within(a.date, b) || within(b.date, a);
}
