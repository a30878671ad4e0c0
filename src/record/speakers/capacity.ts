import { slice } from '../../text/text.js';
import type { Cast, Entity, Mention } from '../entities/cast.js';
import type { Report } from '../report.js';
import { CAPACITIES, type Capacity } from '../terms.js';
import { BODIES, COLLECTIVE_PEOPLE, DOCUMENTS, OFFICES, PEOPLE, SPOKESPEOPLE, singular } from './nouns.js';
import { isAnonymous } from './own-entity.js';
import { readSource, type Source } from './source.js';
import type { Voice } from './voice.js';

/**
 * What the capacity that the rules name gains on the encoder's log-probabilities. Measured with version 3 on what it had not
 * learnt: 2,192 statements of news and 1,343 of PolNeAR train, the encoder alone right of 86.2 and 79.5 %, with this of 88.1
 * and 80.4 % (.5: 87.6 and 80.7; 1.5: 88.4 and 79.9); a limit from which the encoder overruled the rules gave 86.4 and 75.9 %.
 */
const RULE = 1;

/** Log-probability from which the encoder speaks for a statement whose source is not told: 32 of 36 right on the same. */
const SURE = Math.log(0.7);

/**
 * In whose name each statement is made, by the border rules of spec `acts.md` and the encoder together; `null` without
 * source and voice, unless the encoder is sure.
 */
export function capacitiesOf(
  report: Report,
  cast: Cast,
  voices: readonly (Voice | null)[],
  sources: readonly (Source | null)[],
): (Capacity | null)[] {
  const titles = new Titles(report, cast);
  const usuals = usualOf(report, voices);
  const political = new Set(report.text.match(PARTIES)).size >= PARTIES_NAMED;
  return sources.map((source, i) => {
    const voice = voices[i];
    const entity = voice ? cast.entities[voice.entity] : undefined;
    const ruled =
      voice && entity
        ? ofEntity(cast, entity, source, titles.of(voice.entity), political)
        : source && ofWords(source);
    const { source: [words] = [], capacities } = report.attributions[i] ?? {};
    // A place alone speaks as a body ("Moscow denies"); the encoder judges persons and descriptions.
    const alone =
      entity?.type === 'place' && words !== undefined && slice(report.text, words) === entity.name;
    if (!capacities || alone) return ruled;
    if (!source && !voice && Math.max(...capacities) < SURE) return null;
    const usual = voice ? usuals.get(voice.entity) : undefined;
    return likeliest(usual ? capacities.map((c, k) => (c + (usual[k] ?? 0)) / 2) : capacities, ruled);
  });
}

/** Of each speaker, the encoder's log-probabilities over all that he says: most people speak in one capacity throughout. */
function usualOf(report: Report, voices: readonly (Voice | null)[]): ReadonlyMap<number, readonly number[]> {
  const sums = new Map<number, { n: number; of: number[] }>();
  voices.forEach((voice, i) => {
    const scores = report.attributions[i]?.capacities;
    if (!voice || !scores) return;
    const sum = sums.get(voice.entity) ?? { n: 0, of: CAPACITIES.map(() => 0) };
    sums.set(voice.entity, { n: sum.n + 1, of: sum.of.map((s, k) => s + (scores[k] ?? 0)) });
  });
  return new Map([...sums].map(([entity, { n, of }]) => [entity, of.map((s) => s / n)]));
}

function likeliest(scores: readonly number[], ruled: Capacity | null): Capacity | null {
  const sums = CAPACITIES.map((each, k) => (scores[k] ?? 0) + (each === ruled ? RULE : 0));
  return CAPACITIES[sums.indexOf(Math.max(...sums))] ?? null;
}

function ofEntity(
  cast: Cast,
  entity: Entity,
  source: Source | null,
  titles: readonly string[],
  political: boolean,
): Capacity {
  const described = source && !source.pronoun ? ofWords(source) : null;
  if (entity.anonymous || described === 'anonymous') return 'anonymous';
  if (entity.type === 'document') return 'document';
  if (entity.type === 'person') {
    const held = titles.map(ofTitle).filter((c) => c !== null);
    if (source?.pronoun?.number === 'plural' && source.pronoun.person === 'first') return 'collective';
    if (source?.pronoun?.gender === 'neuter') return 'collective';
    if (held.includes('spokesperson')) return 'spokesperson';
    if (titles.some((t) => SCHOLAR.test(t)) && !titles.some((t) => OFFICE.test(t.toLowerCase())))
      return 'own';
    return held[0] ?? (bodyOf(cast, entity) || (political && titles.length === 0) ? 'official' : 'own');
  }
  const name = ofName(entity.name);
  // "MPs", "officials": offices in the plural are as official as one of them.
  if (!BODY.test(entity.name) && (name === 'official' || name === 'spokesperson')) return name;
  if (entity.type === 'organisation' || entity.type === 'place') return 'collective';
  if (entity.type === 'group' || entity.plural)
    return ofMembers(cast, entity) ?? ofPlural(described) ?? ofPlural(name) ?? 'collective';
  if ((entity.type === null || entity.type === 'other') && OFFICE.test(entity.name.toLowerCase()))
    return 'official';
  if (entity.type === null && entity.gender !== null && titles.some((t) => ofTitle(t) !== null))
    return ofTitle(titles.find((t) => ofTitle(t) !== null) ?? '') ?? 'own';
  return (
    described ?? name ?? (source?.capitalised || /^\p{Lu}/u.test(entity.name) ? 'collective' : 'document')
  );
}

/**
 * Words of party politics: in a report with three of them, somebody whom it names without a word on who that is holds
 * an office that its readers know. Capacity on the tuning reports rose from 84.0 to 86.4 % with it and the sole offices
 * of `roles.ts` together.
 */
const PARTIES =
  /\b(?:Labour|Tory|Tories|Conservatives?|Lib Dems?|Liberal Democrats?|Liberals|Nationals|Greens|Democrats?|Republicans?|MPs?|Commons|Downing Street|parliament|Parliament|Congress|Senate|cabinet|Cabinet|coalition|opposition|election)\b/gu;
const PARTIES_NAMED = 3;

/** Names that hold an office's word and are bodies for all that. */
const BODY =
  /\b(?:Office|Committee|Council|Ministry|Department|Party|Board|Commission|House|Association|Union|Society)\b/u;

const ofPlural = (c: Capacity | null): Capacity | null =>
  c === 'official' || c === 'spokesperson' || c === 'document' || c === 'anonymous' ? c : null;

/** Several persons by name: their own capacity, where it is one and the same. */
function ofMembers(cast: Cast, entity: Entity): Capacity | null {
  const names = entity.name.split(/,? and |, /u);
  if (names.length < 2) return null;
  const members = names.map((n) => cast.entities.find((e) => e.name === n && e.type === 'person'));
  if (members.some((m) => m === undefined))
    return names.some((n) => OFFICES.has(singular(n.split(' ').at(-1) ?? '')) && n.endsWith('s'))
      ? 'official'
      : null;
  const all = new Set(
    members.map((m) => (m?.role && ofTitle(m.role)) || (m && bodyOf(cast, m) ? 'official' : 'own')),
  );
  const [one] = all;
  return all.size === 1 && one ? one : null;
}

/** Whoever stands for a state or party, whatever the text calls him, is its official. */
function bodyOf(cast: Cast, entity: Entity): boolean {
  const body = entity.represents === null ? undefined : cast.entities[entity.represents];
  return (
    body !== undefined &&
    (body.type === 'place' || /part(?:y|ies)|government|ministry|council|parliament|police/iu.test(body.name))
  );
}

function ofName(name: string): Capacity | null {
  const source = readSource(name, [{ start: 0, end: name.length }]);
  return source && ofWords(source);
}

/** By the head noun of a description. */
function ofWords(source: Source): Capacity | null {
  if (source.pronoun) return source.plural || source.pronoun.number === 'plural' ? 'collective' : null;
  if (isAnonymous(source)) return 'anonymous';
  const head = singular(source.head);
  if (SPOKESPEOPLE.has(head)) return 'spokesperson';
  if (COLLECTIVE_PEOPLE.has(source.head)) return 'collective';
  if (OFFICES.has(head)) return 'official';
  if (
    head === 'member' &&
    /committee|council|parliament|house|congress|senate|board|cabinet/iu.test(source.text)
  )
    return 'official';
  if (BODIES.has(head)) return 'collective';
  if (PEOPLE.has(head)) return source.plural ? 'collective' : 'own';
  if (DOCUMENTS.has(head)) return 'document';
  if (source.plural) return 'collective';
  return null;
}

/** By what a person is called: offices and spokespeople count, everybody else speaks for himself or herself. */
function ofTitle(title: string): Capacity | null {
  if (/\b(?:former|ex|late|retired|one-time|sometime)\b/iu.test(title)) return null;
  if (/^(?:of|from|for) /u.test(title)) return ofBody(title);
  const source = readSource(title, [{ start: 0, end: title.length }]);
  if (!source) return null;
  const head = singular(source.head);
  const words = source.words.filter((w) => w.span.end <= source.core.end + 2).map((w) => w.lower);
  if (SPOKESPEOPLE.has(head) || words.some((w) => /^spokes(?:man|woman|person)$/u.test(w)))
    return 'spokesperson';
  if (/\b(?:communications|press) (?:director|secretary|officer|chief)/iu.test(title)) return 'spokesperson';
  if (OFFICES.has(head) || OFFICE.test(words.join(' '))) return 'official';
  return /^(?:a )?(?:co-)?(?:member|head) of /u.test(title) ? 'official' : null;
}

/** Who studies speaks for himself or herself, wherever employed. */
const SCHOLAR =
  /\b(?:professor|lecturer|scientist|researcher|academic|economist|analyst|historian|\p{L}+ologists?|author|expert|scholar|correspondent|columnist)\b/iu;

const OFFICE =
  /\b(?:president|minister|secretary|chairman|chancellor|mp|senator|mayor|governor|executive|judge|prosecutor|commissioner)\b/u;

/** "of the growers' federation": who is named with a body speaks for it; scholars and analysts for themselves. */
const ofBody = (words: string): Capacity | null =>
  /\b(?:universit|institut|college|school|hospital|museum|research|securities|capital|bank|laborator|academy|observatory)/iu.test(
    words,
  )
    ? null
    : /\p{Lu}/u.test(words) &&
        /\b(?:association|federation|union|board|council|league|office|centre|center|group|party|party|democrats|commission|committee|society|conservation|campaign|trust|foundation|ministry|department|agency|alliance|organi[sz]ation|transport|co|ltd|police|farmers|helpers|liberty|league|patrol|liberal democrats|labour|conservatives)\b/iu.test(
          words,
        )
      ? 'official'
      : null;

/** What the text calls each person, beside the name: titles before it, descriptions behind it. */
class Titles {
  readonly #report: Report;
  readonly #cast: Cast;
  readonly #byEntity = new Map<number, Mention[]>();
  readonly #found = new Map<number, readonly string[]>();

  constructor(report: Report, cast: Cast) {
    this.#report = report;
    this.#cast = cast;
    for (const m of cast.mentions)
      if (m.how !== 'pronoun') {
        const list = this.#byEntity.get(m.entity);
        if (list) list.push(m);
        else this.#byEntity.set(m.entity, [m]);
      }
  }

  of(entity: number): readonly string[] {
    const known = this.#found.get(entity);
    if (known) return known;
    const { role, aliases } = this.#cast.entities[entity] ?? { role: null, aliases: [] };
    const described = aliases.filter(
      (a) => /\p{Ll}{3}/u.test(a.split(' ').at(-1) ?? '') && !/^\p{Lu}/u.test(a.split(' ').at(-1) ?? ''),
    );
    const beside = (this.#byEntity.get(entity) ?? []).slice(0, 12).flatMap((m) => this.#beside(m));
    const titles = [...(role ? role.split(/[;,] /u) : []), ...beside, ...described].filter(
      (t) => t.trim() !== '',
    );
    this.#found.set(entity, titles);
    return titles;
  }

  /** Before the name what ends in an office ("Trade Secretary"), behind it a description or "of …". */
  #beside(m: Mention): string[] {
    const { text } = this.#report;
    const before =
      text
        .slice(Math.max(0, m.span.start - 60), m.span.start)
        .split(/[.!?\n,;:"“”()]/u)
        .at(-1) ?? '';
    const title = /((?:[\p{L}'’.&-]+\s){1,5})$/u.exec(before)?.[1]?.trim() ?? '';
    const last = singular(title.split(' ').at(-1)?.toLowerCase() ?? '');
    const held = OFFICES.has(last) || SPOKESPEOPLE.has(last) ? title.split(' ').slice(-2).join(' ') : '';
    const after = text.slice(m.span.end, m.span.end + 120);
    const apposed =
      /^,\s+(?:who (?:is|was)\s+)?([^,;.“”"\n]{3,90}?)(?:[,.]|\s(?:was|is|has|will|said|says)\s)/u.exec(
        after,
      )?.[1] ?? '';
    const from =
      /^,?\s((?:of|from|for)\s(?:[\p{Lu}\d][\p{L}\p{N}'’&.-]*|the|and|of|for|de|a|an|on|worldwide|victim|group)(?:\s(?:[\p{Lu}\d][\p{L}\p{N}'’&.-]*|the|and|of|for|de|group|victim)){0,8})/u.exec(
        after,
      )?.[1] ?? '';
    const owner = /((?:\p{Lu}[\p{L}&-]*\s){1,5}\p{Lu}[\p{L}&-]*)['’]s\s$/u.exec(before)?.[1];
    const elected =
      /^\s(?:was |is |has been |again |re-?)*(?:elected|appointed|named|became|becomes|as)\s(?:as\s)?([^,.;]{3,40})/u.exec(
        after,
      )?.[1] ?? '';
    const inside = slice(text, m.span);
    const own = inside.split(/\s(?=\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)?$)/u)[0] ?? '';
    return [own === inside ? '' : own, held, apposed, elected, from, owner ? `of ${owner}` : ''].filter(
      (t) => t !== '',
    );
  }
}
