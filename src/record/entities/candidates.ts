import type { Span } from '../../text/text.js';
import type { EntityType } from '../schema.js';
import { type Capitals, isGivenName } from './capitals.js';
import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.js';
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
  return { candidates: demoted(candidates), bare };
}

/**
 * Two unknown words are taken for a person's name only where the report does not use them otherwise: "Deportivo coach
 * Javier Irureta" shows that Deportivo La Coruña is nobody's, "in Cassel Tarn" that Cassel Tarn is a place's.
 */
function demoted(candidates: readonly Candidate[]): Candidate[] {
  const modifiers = new Set<string>();
  const places = new Set<string>();
  for (const c of candidates) {
    if (c.type === 'organisation' && c.sure === 1 && isModifier(c.line.tokens, c.last))
      modifiers.add(c.words[0] ?? '');
    if (c.type === 'place' && c.sure < 3 && c.words.length > 1) places.add(c.words.join(' '));
  }
  const guessed = (c: Candidate) =>
    c.type === 'person' && !c.titled && c.readings.length === 0 && !isGivenName(c.words[0] ?? '');
  return candidates.map((c) => {
    if (!guessed(c)) return c;
    const type = places.has(c.words.join(' '))
      ? 'place'
      : modifiers.has(c.words[0] ?? '')
        ? 'organisation'
        : null;
    return type ? { ...c, type, sure: 1, gender: null, genderFrom: null } : c;
  });
}

function candidate(text: string, line: Line, segment: Segment): Candidate | null {
  const { tokens } = line;
  const name = tokens.slice(segment.first, segment.last + 1);
  const [a] = name;
  const b = name.at(-1);
  if (!a || !b) return null;
  const before = roleBefore(line, segment);
  const after = roleAfter(line, segment);
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
