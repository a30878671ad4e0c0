import { ReadoutError } from '../errors.js';
import { ROLES, type Role, type Scored } from './matching.js';
import { codePoints, type Spans } from './tokens.js';

/** A statement of a gold set or of a record, as far as it is compared. */
export interface Levelled extends Scored {
  /** It stands inside the content of another. */
  readonly nested: boolean;
  /** The kind of block that it stands in; `body` where that is not said. */
  readonly tier: string;
  /** 0 to 1; `null` where there is none. */
  readonly confidence: number | null;
}

/** One article of a gold set: `{id, text, statements: [{source, cue, content, parent?}]}`, offsets in code points. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly Levelled[];
}

/** What somebody's program found in an article; `text` is `null` where the record does not repeat it. */
export interface Found {
  readonly id: string;
  readonly text: string | null;
  readonly statements: readonly Levelled[];
}

type Json = Readonly<Record<string, unknown>>;

const off = (where: string, what: string): ReadoutError => new ReadoutError('format', `${where}: ${what}.`);

/** A line of a gold set. Throws `ReadoutError` (`format`), which names `where` and what is off. */
export function goldArticle(value: Json, where: string): GoldArticle {
  const id = idOf(value, where);
  if (typeof value.text !== 'string') throw off(where, `article ${id} has no "text"`);
  return { id, text: value.text, statements: statementsOf(value, `${where}, article ${id}`) };
}

/** A line of records; offsets are checked by `checkSpans` once the article's text is known. */
export function foundIn(value: Json, where: string): Found {
  const id = idOf(value, where);
  const text = value.text ?? null;
  if (text !== null && typeof text !== 'string') throw off(where, `the "text" of record ${id} is not text`);
  return { id, text, statements: statementsOf(value, `${where}, record ${id}`) };
}

function idOf({ id }: Json, where: string): string {
  if (typeof id === 'string' && id !== '') return id;
  if (Number.isSafeInteger(id)) return String(id);
  throw off(where, 'it has no "id", by which gold and records are paired');
}

function statementsOf({ statements }: Json, where: string): Levelled[] {
  if (!Array.isArray(statements)) throw off(where, '"statements" is not a list');
  return statements.map((value: unknown, i): Levelled => {
    const place = `${where}, statement ${i + 1}`;
    if (typeof value !== 'object' || value === null) throw off(place, 'it is not an object');
    const s = value as Json;
    const role = (name: Role) => spansOf(s[name], `${place}, ${name}`);
    return {
      source: role('source'),
      cue: role('cue'),
      content: role('content'),
      nested: (s.parent ?? null) !== null,
      tier: typeof s.tier === 'string' ? s.tier : 'body',
      confidence: typeof s.confidence === 'number' ? s.confidence : null,
    };
  });
}

function spansOf(value: unknown, where: string): Spans {
  const list = value ?? [];
  if (!Array.isArray(list)) throw off(where, 'it is not a list of [start, end]');
  return list.map((pair: unknown): [number, number] => {
    const [start, end] = Array.isArray(pair) && pair.length === 2 ? (pair as unknown[]) : [];
    if (typeof start === 'number' && typeof end === 'number' && isSpan(start, end)) return [start, end];
    throw off(where, `${JSON.stringify(pair)} is no [start, end] with 0 ≤ start < end, in whole code points`);
  });
}

const isSpan = (start: number, end: number): boolean =>
  Number.isSafeInteger(start) && Number.isSafeInteger(end) && 0 <= start && start < end;

/** Every span lies inside the text, or `ReadoutError` (`format`) says which does not. */
export function checkSpans(statements: readonly Levelled[], text: string, where: string): void {
  const length = codePoints(text);
  for (const [i, s] of statements.entries())
    for (const role of ROLES)
      for (const [start, end] of s[role])
        if (end > length)
          throw off(
            where,
            `the ${role} of statement ${i + 1}, [${start}, ${end}], ends outside the text of ${length} code points`,
          );
}

/** Blocks whose outermost statements count: a headline or standfirst is the outlet's paraphrase of the body. */
const SCORED_TIERS = new Set(['body', 'caption']);

/** The statements of one level that are scored: the outermost of body and captions, or the nested. */
export const ofLevel = (statements: readonly Levelled[], nested: boolean): Levelled[] =>
  statements.filter((s) => s.nested === nested && (nested || SCORED_TIERS.has(s.tier)));

/** Ids in the order of their code points, every second one from the first (1) or from the second (2); or all. */
export function half(ids: Iterable<string>, which: 1 | 2 | null): string[] {
  const sorted = [...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return which === null ? sorted : sorted.filter((_, i) => i % 2 === which - 1);
}
