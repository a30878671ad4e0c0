import type { Entity, Mention } from '../entities/cast.js';
import type { EntityType } from '../schema.js';
import type { CastBuilder } from './cast-builder.js';
import type { Evidence } from './confidence.js';
import { BODIES, DOCUMENTS, NAMELESS, OFFICES, PEOPLE, SPOKESPEOPLE, singular, WITHHELD } from './nouns.js';
import { pronounOf } from './pronouns.js';
import type { Source } from './source.js';

/** The text withholds the name: "sources close to …", "an official who asked not to be named". */
export function isAnonymous(source: Source): boolean {
  return WITHHELD.test(source.text) || NAMELESS.has(singular(source.head));
}

/** The terms of anonymity as the text gives them. */
export function namelessRole(source: Source): string {
  return `the text withholds the name: "${source.text}"`;
}

/** Somebody whom the text names by description alone. `joined` replaces the words where a pronoun opens them. */
export function ownEntity(
  source: Source,
  inside: readonly Mention[],
  cast: CastBuilder,
  joined: string | null,
): Omit<Entity, 'aliases'> {
  const head = singular(source.head);
  const type = typeOf(head, source);
  const anonymous = isAnonymous(source);
  const [shown] = source.text.split(/,\s(?=who\b|whom\b|whose\b|which\b)/u);
  const role = anonymous || type === 'person' ? source.text : null;
  return {
    type: anonymous && !source.plural ? 'person' : type,
    name: joined ?? (shown && shown.split(' ').length > 1 ? shown : source.text),
    role,
    represents: type === 'document' ? null : standsFor(source, inside, cast),
    gender: genderOf(head),
    plural: source.plural || joined !== null,
    anonymous,
  };
}

/** How much a description by its own words is worth: "the lawyer" and "his lawyer" may be somebody whom the text names. */
export function ownEvidence({ words }: Source): Evidence {
  const opens = words[0]?.lower ?? '';
  if (pronounOf(opens)?.place === 'possessive' || opens === 'her') return 'own-possessive';
  return opens === 'the' ? 'own-definite' : 'own-words';
}

function typeOf(head: string, source: Source): EntityType | null {
  if (
    source.plural &&
    (OFFICES.has(head) || PEOPLE.has(head) || SPOKESPEOPLE.has(head) || NAMELESS.has(head))
  )
    return 'group';
  if (OFFICES.has(head) || SPOKESPEOPLE.has(head) || NAMELESS.has(head)) return 'person';
  if (DOCUMENTS.has(head)) return 'document';
  if (BODIES.has(head)) return source.plural ? 'group' : 'organisation';
  if (PEOPLE.has(head)) return 'person';
  if (source.plural) return 'group';
  return /(?:man|woman|er|or|ist|ian)$/u.test(head) ? 'person' : 'other';
}

/** "a Home Office spokesman", "a spokesman for the ministry", "Russian officials": the name inside the description. */
function standsFor(source: Source, inside: readonly Mention[], cast: CastBuilder): number | null {
  const named = inside.filter(
    (m) => m.how !== 'pronoun' && m.span.start >= source.span.start && m.span.end <= source.span.end,
  );
  const body = named.findLast((m) => cast.at(m.entity).type !== 'person' && m.span.end <= source.core.end);
  if (body) return body.entity;
  const after = named.find((m) => m.span.start >= source.core.end);
  return after && /^(?:for|of|at|from|with|in|within|to)\b/u.test(source.tail) ? after.entity : null;
}

function genderOf(head: string): Entity['gender'] {
  if (/(?:woman|girl|mother|wife|daughter|sister|actress|queen)$/u.test(head)) return 'female';
  return /(?:[^o]man|boy|father|husband|son|brother|king)$/u.test(head) &&
    !/(?:human|german|roman|woman)$/u.test(head)
    ? 'male'
    : null;
}
