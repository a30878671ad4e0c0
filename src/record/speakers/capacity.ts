import { slice } from '../../text/text.js';
import type { Cast, Entity, Mention } from '../entities/cast.js';
import type { Report } from '../report.js';
import type { Capacity } from '../schema.js';
import { isAnonymous } from './introduced.js';
import {
  BODIES,
  COLLECTIVE_PEOPLE,
  DOCUMENTS,
  NAMELESS,
  OFFICES,
  PEOPLE,
  SPOKESPEOPLE,
  singular,
} from './nouns.js';
import { readSource, type Source } from './source.js';
import type { Voice } from './voice.js';

/** In whose name each statement is made, by the border rules of spec `acts.md`; `null` without source and voice. */
export function capacitiesOf(
  report: Report,
  cast: Cast,
  voices: readonly (Voice | null)[],
  sources: readonly (Source | null)[],
): (Capacity | null)[] {
  const titles = new Titles(report, cast);
  return sources.map((source, i) => {
    const voice = voices[i];
    const entity = voice ? cast.entities[voice.entity] : undefined;
    if (voice && entity) return ofEntity(entity, source, titles.of(voice.entity));
    return source ? ofWords(source) : null;
  });
}

function ofEntity(entity: Entity, source: Source | null, titles: readonly string[]): Capacity {
  if (entity.anonymous || (source && !source.pronoun && isAnonymous(source))) return 'anonymous';
  if (entity.type === 'document') return 'document';
  if (entity.type === 'organisation' || entity.type === 'place') return 'collective';
  const described = source && !source.pronoun ? ofWords(source) : null;
  if (entity.plural || entity.type === 'group') {
    const own = ofName(entity.name);
    return (
      [described, own].find((c) => c === 'official' || c === 'spokesperson' || c === 'document') ??
      'collective'
    );
  }
  const held = titles.map(ofTitle).filter((c) => c !== null);
  if (entity.type === 'person' || held.length > 0) {
    if (held.includes('spokesperson')) return 'spokesperson';
    return held[0] ?? (described === 'collective' || described === null ? 'own' : described);
  }
  return described ?? ofName(entity.name) ?? 'own';
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
  if (BODIES.has(head)) return 'collective';
  if (PEOPLE.has(head)) return source.plural ? 'collective' : 'own';
  if (DOCUMENTS.has(head)) return 'document';
  if (source.plural) return 'collective';
  return null;
}

/** By what a person is called: offices and spokespeople count, everybody else speaks for himself or herself. */
function ofTitle(title: string): Capacity | null {
  const source = readSource(title, [{ start: 0, end: title.length }]);
  if (!source) return null;
  if (/\b(?:former|ex|late|retired|one-time|sometime)\b/iu.test(title)) return null;
  const words = source.words
    .filter((w) => w.span.end <= source.core.end + 2)
    .map((w) => singular(w.lower.replace(/['’]s?$/u, '')));
  const head = words.at(-1) ?? '';
  if (SPOKESPEOPLE.has(head) || words.some((w) => /^spokes(?:man|woman|person)$/u.test(w)))
    return 'spokesperson';
  if (OFFICES.has(head)) return 'official';
  if (NAMELESS.has(head)) return null;
  return words.some((w) =>
    /^(?:president|minister|secretary|chairman|chancellor|mp|senator|mayor|governor|executive)$/u.test(w),
  )
    ? 'official'
    : null;
}

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

  #beside(m: Mention): string[] {
    const { text } = this.#report;
    const before = text.slice(Math.max(0, m.span.start - 60), m.span.start);
    const title =
      /(?:^|[\s"“(])((?:[\p{L}'’.-]+\s){1,5})$/u.exec(before.split(/[.!?\n,;:"“”()]/u).at(-1) ?? '')?.[1] ??
      '';
    const after = text.slice(m.span.end, m.span.end + 120);
    const apposed =
      /^,\s+((?:the|a|an|who is|its|his|her|their|\p{L}+['’]s|\p{Ll}+)\s[^,;.“”"\n]{3,80})[,.]/u.exec(
        after,
      )?.[1] ?? '';
    const inside = slice(text, m.span);
    const own =
      /^((?:[\p{L}'’.-]+\s)*?[\p{L}'’.-]+)\s(?=\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)?$)/u.exec(
        inside,
      )?.[1] ?? '';
    return [own, title.trim(), apposed.replace(/^who is\s/u, '')].filter((t) => t !== '');
  }
}
