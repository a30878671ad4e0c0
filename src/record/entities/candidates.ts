import type { Span } from '../../text/text.js';
import type { EntityType } from '../schema.js';
import { type Capitals, isGivenName } from './capitals.js';
import { FUNCTION_WORDS, SPEECH_VERBS } from './data/function-words.js';
import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.js';
import { PLACES } from './data/places.js';
import { ROLES } from './data/roles.js';
import { TITLES } from './data/titles.js';
import { isModifier, kindOf } from './kinds.js';
import { runsOf } from './names.js';
import { type Reading, roleAfter, roleBefore } from './roles.js';
import { type BareTitle, type Segment, split } from './segments.js';
import type { Line, Token } from './tokens.js';

export type Gender = 'male' | 'female' | null;

/** A name where it stands, before it is known whose it is. */
export interface Candidate {
  readonly kind: 'candidate';
  readonly span: Span;
  /** Its words, by which names are compared. */
  readonly words: readonly string[];
  readonly text: string;
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly type: EntityType | null;
  /** How much speaks for the type: 3 its own words or title, 2 its surroundings, 1 the habit of news, 0 nothing. */
  readonly sure: number;
  readonly gender: Gender;
  /** `title`: the title before it tells; `name`: the given name does. */
  readonly genderFrom: 'title' | 'name' | null;
  /** After "the". */
  readonly definite: boolean;
  /** After a preposition of place. */
  readonly located: boolean;
  readonly titled: boolean;
  readonly readings: readonly Reading[];
}

export interface Found {
  readonly candidates: readonly Candidate[];
  readonly bare: readonly { readonly line: Line; readonly title: BareTitle }[];
}

/** Every name of a report, in text order. */
export function candidatesOf(text: string, lines: readonly Line[], capitals: Capitals): Found {
  const candidates: Candidate[] = [];
  const bare: { line: Line; title: BareTitle }[] = [];
  for (const line of lines)
    for (const run of runsOf(line, capitals)) {
      const parts = split(line, run);
      for (const title of parts.bare) bare.push({ line, title });
      for (const segment of parts.segments) {
        const made = candidate(text, line, segment);
        if (made) candidates.push(made);
      }
    }
  candidates.sort((a, b) => a.span.start - b.span.start);
  return { candidates: demoted(teams(turns(candidates))), bare };
}

/** "Liverpool striker Dan Hale": a town that has players is a team wherever the report names it. */
function teams(candidates: readonly Candidate[]): Candidate[] {
  const named = new Set<string>();
  for (const { type, words, line, last } of candidates) {
    const [name] = words;
    if (type !== 'place' || name === undefined || words.length > 1 || line.tokens[last]?.possessive) continue;
    const role = ROLES.get(line.tokens[last + 1]?.key ?? '');
    if (role?.cls === 'sport' && PLACES.has(name)) named.add(name);
  }
  return candidates.map((c) =>
    c.words.length === 1 && named.has(c.words[0] ?? '') ? { ...c, type: 'organisation', sure: 3 } : c,
  );
}

/** "TOLLOCH: Good morning. twice over: a transcript's turns are somebody's. */
function turns(candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>();
  const key = ({ first, last, line, words }: Candidate): string | null => {
    const { tokens } = line;
    const opens = first === 0 && words.length === 1 && tokens[last + 1]?.text === ':';
    return opens && tokens[0]?.shape === 'upper' && words[0]?.length !== 1 ? (words[0] ?? null) : null;
  };
  for (const c of candidates) {
    const name = key(c);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return candidates.map((c) =>
    (counts.get(key(c) ?? '') ?? 0) > 1 ? { ...c, type: 'person' as const, sure: 2 } : c,
  );
}

/**
 * Two unknown words are taken for a person's name only where the report does not use them otherwise: "Deportivo coach
 * Javier Irureta" shows that Deportivo La Coruña is nobody's, "in Cassel Tarn" that Cassel Tarn is a place's, "the Maribel
 * Dawn" and "the tanker Maribel Dawn" that no Maribel Dawn speaks.
 */
function demoted(candidates: readonly Candidate[]): Candidate[] {
  const modifiers = new Set<string>();
  const places = new Set<string>();
  const things = new Map<string, EntityType | null>();
  for (const c of candidates) {
    if (c.type === 'organisation' && c.sure === 1 && isModifier(c.line.tokens, c.last))
      modifiers.add(c.words[0] ?? '');
    const words = c.words.join(' ');
    if (c.type === 'place' && c.sure < 3 && c.words.length > 1) places.add(words);
    if (c.type === 'other' && c.sure === 3) things.set(words, 'other');
    if (c.definite && c.type !== 'person' && !isOwner(c) && !things.has(words)) things.set(words, c.type);
  }
  const guessed = (c: Candidate) =>
    c.type === 'person' && !c.titled && c.readings.length === 0 && !isGivenName(c.words[0] ?? '');
  return candidates.map((c) => {
    const thing = things.get(c.words.join(' '));
    if (thing === 'other' && (c.type === null || guessed(c)))
      return { ...c, type: 'other', sure: 1, gender: null, genderFrom: null };
    if (!guessed(c)) return c;
    if (thing !== undefined) return { ...c, type: thing, sure: 1, gender: null, genderFrom: null };
    const type = places.has(c.words.join(' '))
      ? 'place'
      : modifiers.has(c.words[0] ?? '')
        ? 'organisation'
        : null;
    return type ? { ...c, type, sure: 1, gender: null, genderFrom: null } : c;
  });
}

/** "the Harrow government": the article is another noun's. */
const isOwner = (c: Candidate): boolean => {
  const next = c.line.tokens[c.last + 1];
  return next?.shape === 'lower' && !FUNCTION_WORDS.has(next.key) && !SPEECH_VERBS.has(next.key);
};

function candidate(text: string, line: Line, segment: Segment): Candidate | null {
  const { tokens } = line;
  const name = tokens.slice(segment.first, segment.last + 1);
  const [a] = name;
  const b = name.at(-1);
  if (!a || !b) return null;
  const before = roleBefore(line, segment);
  const after = isWhere(tokens, segment) ? null : roleAfter(line, segment);
  const readings = [before, after].filter((r): r is Reading => r !== null);
  const kind = kindOf(line, segment, readings);
  if (!kind) return null;
  const span = { start: a.span.start, end: b.span.end };
  const person = kind.type === 'person';
  const [gender, genderFrom] = person ? genderOf(tokens, segment, readings) : [null, null];
  return {
    kind: 'candidate',
    span,
    words: name.filter((t) => t.shape !== 'mark').map((t) => t.key),
    text: text.slice(span.start, span.end),
    line,
    first: segment.first,
    last: segment.last,
    type: kind.type,
    sure: kind.sure,
    gender,
    genderFrom,
    definite: kind.definite,
    located: kind.located,
    titled: segment.title !== null,
    readings: person ? readings : after && kind.type !== 'place' ? [after] : [],
  };
}

/** "In Tarn, a spokesman, Miriam Tolloch, said": what follows is said of somebody else. */
const isWhere = (tokens: readonly Token[], { first, last, title }: Segment): boolean =>
  title === null &&
  first === last &&
  /^(?:in|at|near|from)$/u.test(tokens[first - 1]?.key ?? '') &&
  !isGivenName(tokens[first]?.key ?? '');

/** From the title, then the noun for what somebody is, then the given name. */
function genderOf(
  tokens: readonly Token[],
  { title, first, last }: Segment,
  readings: readonly Reading[],
): [Gender, Candidate['genderFrom']] {
  for (let i = title?.first ?? 0; title && i <= title.last; i++) {
    const told = TITLES.get(tokens[i]?.key ?? '')?.gender;
    if (told) return [told, 'title'];
  }
  for (const { head } of readings) if (head.gender) return [head.gender, 'title'];
  const given = tokens[first]?.key ?? '';
  if (last === first) return [null, null];
  if (MALE_NAMES.has(given) && !FEMALE_NAMES.has(given)) return ['male', 'name'];
  if (FEMALE_NAMES.has(given) && !MALE_NAMES.has(given)) return ['female', 'name'];
  return [null, null];
}
