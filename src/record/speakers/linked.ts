import type { Mention } from '../entities/cast.js';
import { PREPOSITIONS } from './function-words.js';
import type { MentionIndex } from './mention-index.js';
import { BODIES, DOCUMENTS, OFFICES, PEOPLE, SPOKESPEOPLE, singular } from './nouns.js';
import type { Scene } from './scene.js';
import { type Source, wordsIn } from './source.js';

/** What a source names: one entity of the cast, or several joined by "and". */
export interface Linked {
  readonly mention: Mention;
  /** Those joined with it, itself first; empty for one alone. */
  readonly joined: readonly Mention[];
  /** Something more is joined that has no name: "Adar and other ministers". */
  readonly more: boolean;
}

const PERSONAL = (head: string): boolean =>
  OFFICES.has(head) ||
  SPOKESPEOPLE.has(head) ||
  PEOPLE.has(head) ||
  /(?:er|or|ist|man|woman|ian)$/u.test(head);

/** The name that a source's own words give its speaker, among the cast's mentions; `null` where they give none. */
export function linkedTo(scene: Scene, index: MentionIndex, source: Source): Linked | null {
  const { text } = scene.report;
  const within = index.over(source.span).filter((m) => m.span.end <= source.span.end + 2);
  if (within.length === 0) return null;
  const head = headMention(scene, within, source);
  if (!head) return null;
  const after = text.slice(Math.max(head.span.end, source.span.start), source.span.end);
  const conjunction = /^(?:\s*\([^)]*\))?(?:,? (?:and|or|&)|,)\s/u.exec(after);
  if (!conjunction || !/\b(?:and|or|&)\s/u.test(after)) return { mention: head, joined: [], more: false };
  if (CLAUSE.test(after)) return { mention: head, joined: [], more: false };
  const joined = coordinated(scene, within, source, head);
  const last = joined.at(-1) ?? head;
  const own = /^['’]s?\s\p{Ll}+,?\s/u.exec(text.slice(last.span.end, source.span.end));
  if (own) return ofOwned(scene, within, source, last.span.end + own[0].length);
  if (/^\s+\p{Ll}+s$/u.test(text.slice(last.span.end, source.span.end))) return null;
  const rest = text.slice(last.span.end, source.span.end);
  const more = /^,? (?:and|or) /u.test(rest) && !/^,? and (?:said|told|added)/u.test(rest);
  return { mention: head, joined: joined.length > 1 ? joined : [], more };
}

/** "Adar and Brel's mother, Yuna,": of those who own the noun nobody speaks; the name behind it, if one closes the source. */
function ofOwned(
  { cast, report: { text } }: Scene,
  within: readonly Mention[],
  { span }: Source,
  at: number,
): Linked | null {
  const mention = within.find(
    (m) =>
      m.span.start >= at &&
      m.how === 'named' &&
      (cast.at(m.entity).type ?? 'person') === 'person' &&
      /^(?:(?:Dr|Mr|Mrs|Ms|Sir|Prof)\.?\s)?$/u.test(text.slice(at, m.span.start)) &&
      CLOSING.test(text.slice(m.span.end, span.end)),
  );
  return mention ? { mention, joined: [], more: false } : null;
}

/** "according to Adar, and Brel who raised it first": a clause of its own goes on, in which the second says nothing. */
const CLAUSE = /^, and (?:\p{Lu}[\p{L}.'’-]*\s)+who\s\p{Ll}/u;

function headMention(scene: Scene, within: readonly Mention[], source: Source): Mention | null {
  const { text } = scene.report;
  const { core } = source;
  const longest = (list: readonly Mention[]) =>
    list.reduce<Mention | null>((best, m) => (!best || length(m) > length(best) ? m : best), null);
  const slack = (m: Mention) =>
    /^['’]?s?[.\s]*$/u.test(text.slice(Math.min(m.span.end, core.end), Math.max(m.span.end, core.end)));
  const ending = within.filter((m) => m.span.end > core.start && slack(m));
  const named = longest(ending);
  // "Office" alone is no name: the words before it were not taken for part of it.
  // "the Government of Tal", "the Republic" of a title: the words behind are part of the name.
  if (
    named &&
    /^(?:of\s(?:the\s)?\p{Lu}|on\s)/u.test(source.tail) &&
    /^(?:Government|Republic|Kingdom|Ministry|State|Directive|Act|Law|Convention|Regulation)$/u.test(
      text.slice(named.span.start, named.span.end),
    )
  )
    return null;
  // "Sanders" of Bernard Sanders is no plural.
  const known = named && named.how === 'named' && scene.cast.at(named.entity).type === 'person';
  if (named && (known || !isGeneric(text.slice(named.span.start, named.span.end)))) return named;
  if (named) return null;
  const covering = within.filter((m) => m.span.start <= core.start + 4 && m.span.end > core.end);
  if (covering.length) return longest(covering);
  const acting = within.find((m) => isActing(scene, source, m));
  if (acting) return acting;
  const head = singular(source.head);
  const author = UTTERED.test(head) ? within.find((m) => isAuthor(scene, source, m)) : undefined;
  if (author) return author;
  if ((DOCUMENTS.has(head) || BODIES.has(head)) && !PERSONAL(head)) return null;
  // "the lawyer, Yuna Adar,", "the president of the republic Yuna Adar": the description's own name.
  const people = within.filter((m) => {
    const { type } = scene.cast.at(m.entity);
    return (type === 'person' || type === null) && m.how === 'named' && m.span.start >= core.end;
  });
  return (
    people.find((m) => {
      const before = text.slice(core.end, m.span.start);
      const after = text.slice(m.span.end, source.span.end);
      const apposed =
        /,\s+(?:[\p{L}.'’-]+\s+){0,5}$/u.test(before) &&
        !/\b(?:of|for|by|with|to|that|who|and|in|at)\s+(?:[\p{L}.'’-]+\s+){0,2}$/u.test(before);
      const closing = CLOSING.test(after);
      return (
        (apposed ||
          (PERSONAL(head) &&
            !/\b(?:for|by|to|with|about|from|at|and)\s+(?:[\p{L}.'’-]+\s+){0,4}$/u.test(before) &&
            (!/\bof\s+(?:\p{Lu}[\p{L}.'’-]*\s+)?$/u.test(before) ||
              (PORTFOLIO.test(before) && /\s/u.test(text.slice(m.span.start, m.span.end)))))) &&
        closing
      );
    }) ?? null
  );
}

/** What is nobody's but his who said it: "Corin's statement", "a post by Anna Tolm". */
const UTTERED = /^(?:statement|tweet|post|remark|comment|testimony)$/u;

function isAuthor({ cast, report }: Scene, { core }: Source, m: Mention): boolean {
  if (m.how !== 'named' || cast.at(m.entity).type !== 'person') return false;
  if (m.span.end < core.end)
    return /^['’]s?\s(?:\p{Ll}+\s)?\p{Ll}+$/u.test(report.text.slice(m.span.end, core.end));
  const between = report.text.slice(core.end, m.span.start);
  return /\sby\s(?:[\p{L}.]+\s){0,8}$/u.test(between) && !/[,;]/u.test(between);
}

/** "Harbour aide Peter Corin briefing reporters": somebody's name with what he was doing behind it. */
function isActing({ cast, report }: Scene, { span }: Source, m: Mention): boolean {
  if (m.how !== 'named' || cast.at(m.entity).type !== 'person') return false;
  const before = wordsIn(report.text, { start: span.start, end: m.span.start });
  return (
    !before.some((w) => PREPOSITIONS.has(w.lower) || /['’]s?$|^(?:and|or)$/u.test(w.lower)) &&
    /^\s\p{Ll}{2,}ing\s/u.test(report.text.slice(m.span.end, m.span.end + 30))
  );
}

/** What may stand behind the name that a description ends in: letters of rank, and what a mark parts off. */
const CLOSING = /^(?:,?\s(?:MP|MSP|MEP|MS|TD|AM|QC|KC|SC|CBE|OBE|MBE|PhD|MD|Jr\.?|Sr\.?))*(?:\s*[,(—–].*)?$/u;

/** "Secretary of State Anna Tolm": what the secretary sees to is nobody of whom she would be the secretary. */
const PORTFOLIO =
  /\bof\s(?:State|Justice|Defen[cs]e|Labou?r|Energy|Health|Agriculture|Commerce|Education|Transportation|War|Finance|Homeland)\s$/u;

const isGeneric = (name: string): boolean =>
  !name.includes(' ') &&
  (/^(?:Office|Cent(?:er|re)|Department|Ministry|Council|Committee|Commission|Board|Agency)$/u.test(name) ||
    (/\p{Ll}s$/u.test(name) && PERSONAL(singular(name.toLowerCase()))));

const length = (m: Mention): number => m.span.end - m.span.start;

/** The head and every later name that stands beside it: "Adar, Brel and Corin". */
function coordinated(scene: Scene, within: readonly Mention[], source: Source, head: Mention): Mention[] {
  const { text } = scene.report;
  const found = [head];
  for (const m of within) {
    const last = found.at(-1) ?? head;
    if (m.span.start < last.span.end || m.span.end > source.span.end) continue;
    const between = text.slice(last.span.end, m.span.start);
    if (/\b(?:who|which|whose|of|for|in|at|from|by)\b|\(/u.test(between)) break;
    if (!/^(?:,|,? and|,? or|,? &)\s+(?:(?:the|both|\p{Ll}+|\p{Lu}[\p{L}.'’-]*)\s+){0,4}$/u.test(between))
      continue;
    if (m.entity !== last.entity && sameKind(scene, m, head)) found.push(m);
  }
  const last = found.at(-1) ?? head;
  const joins = text.slice(head.span.end, last.span.start);
  return /\b(?:and|or|&)\s/u.test(joins) ? found : [head];
}

const sameKind = (scene: Scene, a: Mention, b: Mention): boolean =>
  (scene.cast.at(a.entity).type === 'person') === (scene.cast.at(b.entity).type === 'person');
