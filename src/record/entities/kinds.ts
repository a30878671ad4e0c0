import type { EntityType } from '../schema.js';
import { isGivenName } from './capitals.js';
import { COMMON_WORDS } from './data/common-words.js';
import { COMPANIES } from './data/companies.js';
import { COMMON_ACRONYMS, FUNCTION_WORDS, PLACE_PREPOSITIONS, SPEECH_VERBS } from './data/function-words.js';
import {
  ADJECTIVES,
  BODY_HEADS,
  DOCUMENT_HEADS,
  EVENT_HEADS,
  GROUPS,
  PARTIES,
  PLACE_HEADS,
} from './data/heads.js';
import { PLACES } from './data/places.js';
import { REGNAL, TITLES } from './data/titles.js';
import { type Reading, roleAt } from './roles.js';
import type { Segment } from './segments.js';
import { stateNamed } from './states.js';
import type { Line, Token } from './tokens.js';

export interface Kind {
  readonly type: EntityType | null;
  readonly sure: number;
  readonly definite: boolean;
  readonly located: boolean;
}

/** What kind of thing a name names, from its own words first, then from what stands beside it; `null`: no name at all. */
export function kindOf(line: Line, segment: Segment, readings: readonly Reading[]): Kind | null {
  const { tokens } = line;
  const { first, last, title } = segment;
  const name = tokens.slice(first, last + 1);
  const before = tokens[(title?.first ?? first) - 1];
  const after = tokens[last + 1];
  const definite = !title && before?.key === 'the';
  const two = definite ? tokens[first - 2] : before;
  const at = definite ? first - 2 : (title?.first ?? first) - 1;
  const located =
    two !== undefined &&
    two.shape !== 'mark' &&
    (PLACE_PREPOSITIONS.has(two.key) || (two.key === 'of' && governed(tokens[at - 1])));
  const kind = (type: EntityType | null, sure: number): Kind => ({ type, sure, definite, located });

  if (title) return kind('person', 3);
  if (name.every((t) => TITLES.has(t.key) && t.text.endsWith('.'))) return null;
  // "Parks Victoria ranger Dennis Matthews": what stands before a role noun is whose the role is.
  const modifies = isModifier(tokens, last);
  const words = name.map((t) => t.text).join(' ');
  const known = stateNamed(words);
  if (known?.kind === 'demonym') return demonym(name, after, definite) ? kind('group', 3) : null;
  if (known) return kind(known.kind === 'state' || known.kind === 'capital' ? 'place' : 'organisation', 3);

  const lead = name[0];
  const tail = name.at(-1);
  if (!lead || !tail) return null;
  if (isVessel(tokens, first, name.length)) return kind('other', 3);
  if (name.length > 1 && PLACES.has(words.toLowerCase())) return kind('place', 3);
  if (name.length === 1) {
    const placed = placeFollows(tokens, last);
    return single(lead, kind, { readings, before, after, definite, located, modifies, placed });
  }
  // "Roman Catholic", "U.S. Route": neither is somebody called Roman or U. S.
  const given =
    (isGivenName(lead.key) || /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(lead.text)) &&
    !ADJECTIVES.has(name[1]?.key ?? '') &&
    !stateNamed(lead.text);
  const person =
    given && name.length <= 5 && !name.some((t) => t.key === 'of' || t.key === 'for' || t.text === '&');
  const own = byHead(name);
  if (own && !(person && name.length === 2 && !strong(tail.key))) return kind(own, 3);
  if (GROUPS.has(tail.key)) return kind('group', 3);
  if (PARTIES.has(tail.key) && !given) return kind('organisation', 3);
  if (modifies) return kind('organisation', 1);
  if (person) return kind('person', definite ? 1 : 3);
  if (STORMS.test(lead.key)) return kind('other', 3);
  if (REGNAL.has(lead.key)) return kind('person', 2);
  if (PLACE_OPENERS.has(lead.key) && !name.some((t) => t.shape === 'upper') && name.length <= 3)
    return kind('place', 2);
  if (readings.length > 0 && !definite) return kind('person', 2);
  if (aged(tokens, last)) return kind('person', 2);
  if (definite) return kind(name.some((t) => COMMON_WORDS.has(t.key)) ? 'organisation' : null, 1);
  if (placeFollows(tokens, last)) return kind('place', 1);
  if (name.some((t) => t.shape === 'upper')) return kind('organisation', 1);
  if (located) return kind('place', 1);
  if (name.some((t) => COMMON_WORDS.has(t.key))) return kind(null, 0);
  if (name.some((t) => stateNamed(t.text) || ADJECTIVES.has(t.key) || /\d|-majority$/u.test(t.key)))
    return kind(null, 0);
  if (ABSTRACT.test(tail.key) || (PLACES.has(tail.key) && !readings.length)) return kind('organisation', 1);
  // Two or three words that are neither English nor the name of a body: in the news, as a rule somebody.
  return name.length <= 3 ? kind('person', after && SPEECH_VERBS.has(after.key) ? 2 : 1) : kind(null, 0);
}

/** "Murray Irrigation", "Wool Innovation": the last word is what a body does, and nobody's surname. */
const ABSTRACT = /(?:[ai]tion|ment|ility|ology|ness)s?$/u;

const STORMS = /^(?:hurricane|cyclone|typhoon|storm)$/u;
const SHIPS =
  /^(?:ship|steamship|tanker|vessel|ferry|freighter|frigate|yacht|cruiser|destroyer|submarine|trawler|warship|airliner)$/u;

/** "the tanker Maribel Dawn", "HMS Resolve", "the master of the Maribel Dawn". */
function isVessel(tokens: readonly Token[], first: number, words: number): boolean {
  if (/^(?:HMS|HMAS|HMNZS|USS|RMS|INS|MV|MT|SS)$/u.test(tokens[first]?.text ?? '')) return words > 1;
  const before = tokens[first - 1];
  if (before?.shape === 'lower' && SHIPS.test(before.key)) return true;
  if (before?.key !== 'the' || words < 2) return false;
  const crew = /^(?:captain|master|skipper|crew|sailors)$/u.test(tokens[first - 3]?.key ?? '');
  return tokens[first - 2]?.key === 'aboard' || (tokens[first - 2]?.key === 'of' && crew);
}

/** "Oldham, Lancashire, England": a place behind a comma says what the name before it is. */
function placeFollows(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.possessive || tokens[last + 1]?.text !== ',') return false;
  for (let end = last + 2; end <= last + 4; end++) {
    const at = tokens.slice(last + 2, end + 1);
    if (at.some((t) => t.shape === 'mark' || t.shape === 'lower' || t.possessive)) return false;
    const words = at.map((t) => t.text).join(' ');
    const after = tokens[end + 1];
    const ends =
      !after ||
      /^[,.;)]$/u.test(after.text) ||
      (FUNCTION_WORDS.has(after.key) && !/^(?:and|or|&)$/u.test(after.key));
    if (!ends) continue;
    if (PLACES.has(words.toLowerCase()) || stateNamed(words)?.kind === 'state') return true;
  }
  return false;
}

const PLACE_OPENERS = new Set(
  'new san santa los las fort port mount lake cape north south east west upper lower central'.split(' '),
);

/** "mayor of", "the city of", "people of": what follows is a place. */
const governed = (t: Token | undefined): boolean =>
  t !== undefined &&
  (/^(?:mayor|governor|king|queen|people|residents|streets|outskirts|coast)$/u.test(t.key) ||
    (PLACE_HEADS.has(t.key) && t.shape === 'lower'));

interface Around {
  readonly readings: readonly Reading[];
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly definite: boolean;
  readonly located: boolean;
  readonly modifies: boolean;
  /** A place behind a comma says that it is one. */
  readonly placed: boolean;
}

/** "YouTube"; but "McDonald", "DiCaprio". */
const CAMEL = /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

/** Whether a lower-case role noun follows, and a name after it. */
export function isModifier(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.possessive) return false;
  for (let i = last + 1; i <= last + 4; i++) {
    const t = tokens[i];
    if (!t || !(t.shape === 'lower' || COMMON_ACRONYMS.has(t.key))) return false;
    if (FUNCTION_WORDS.has(t.key) || SPEECH_VERBS.has(t.key)) return false;
    const next = tokens[i + 1];
    if (next?.shape === 'cap' && (roleAt(tokens, i) || (isGivenName(next.key) && AGENT.test(t.key))))
      return true;
  }
  return false;
}

/** What somebody does, to judge by the ending: "ranger". */
const AGENT = /(?:er|or|ist|man|woman|ian|ant|eer)$/u;

function single(
  t: Token,
  kind: (type: EntityType | null, sure: number) => Kind,
  around: Around,
): Kind | null {
  const { readings, after, definite, located, modifies } = around;
  if (GROUPS.has(t.key)) return kind('group', 3);
  if (PARTIES.has(t.key)) return kind('organisation', 3);
  if (ADJECTIVES.has(t.key)) return null;
  const place = PLACES.has(t.text.toLowerCase()) && !COMMON_WORDS.has(t.key);
  if (place && (located || t.shape === 'upper')) return kind('place', 3);
  if (t.shape === 'upper' || /\p{Lu}.*\p{Lu}/u.test(t.text.slice(1))) {
    if (t.key.length < 2) return null;
    return kind('organisation', readings.length > 0 ? 1 : 2);
  }
  if (COMMON_WORDS.has(t.key)) {
    if (
      BODY_HEADS.has(t.key) &&
      !/^(?:news|times|post|mail|sun|team|bank|air|gas|oil|co|works|group)$/u.test(t.key)
    )
      return kind('organisation', definite ? 2 : 1);
    // Perhaps somebody's surname ("Fields said"): kept where the report has such a person.
    return kind(null, 0);
  }
  if (place && readings.length === 0) return kind('place', 2);
  if (COMPANIES.has(t.key)) return kind('organisation', 2);
  if (modifies) return kind('organisation', 1);
  if (readings.length > 0 && !definite) return kind('person', 2);
  if (isGivenName(t.key)) return kind('person', 1);
  if (located) return kind('place', 2);
  if (around.placed) return kind('place', 1);
  if (definite || CAMEL.test(t.text)) return kind('organisation', 1);
  if (after && SPEECH_VERBS.has(after.key) && after.shape === 'lower') return kind(null, 0);
  return kind(null, 0);
}

/** "Americans", "the Dutch"; not the adjective. */
function demonym(name: readonly Token[], after: Token | undefined, definite: boolean): boolean {
  const t = name.at(-1);
  if (!t) return false;
  const noun =
    !after ||
    after.shape === 'mark' ||
    SPEECH_VERBS.has(after.key) ||
    !/^\p{L}/u.test(after.text) ||
    NOT_AFTER_ADJECTIVE.test(after.key);
  if (/(?:ans|is|ns|ers|rks|les|cks|ots|ons|nes|des|ks|bs)$/u.test(t.key) && t.key !== 'swiss') return true;
  return definite && noun && /(?:ese|ish|ch|sh|ss)$/u.test(t.key);
}
const NOT_AFTER_ADJECTIVE =
  /^(?:and|or|but|who|which|that|to|in|of|for|on|at|by|from|with|as|if|because|when|while|have|had|has|are|were|is|was|will|would|do|did|does|can|could|may|might|should|must)$/u;

/** Heads strong enough to outweigh a given name before them: "Victoria University", "Jordan River". */
const strong = (key: string): boolean =>
  (BODY_HEADS.has(key) &&
    !/^(?:church|cross|post|sun|mail|guard|watch|post|court|air|moss|bros|stores|steel|west|church|nations|press|media|hall|park|wines?|wood|hill|grains)$/u.test(
      key,
    )) ||
  /^(?:river|island|islands|airport|street|road|bridge|hotel|castle|palace|university|stadium|bay|county|city)$/u.test(
    key,
  );

/** By the noun that a name ends in, or that stands before its "of". */
function byHead(name: readonly Token[]): EntityType | null {
  const of = name.findIndex((t) => /^(?:of|for|on|to|against)$/u.test(t.key));
  const order = of > 0 ? [name[of - 1]] : [name.at(-1), ...name.slice(0, -1).reverse()];
  for (const [i, t] of order.entries()) {
    if (!t) continue;
    const keys = [t.key, t.key.replace(/s$/u, '')];
    const has = (set: ReadonlySet<string>) => keys.some((k) => set.has(k));
    if (i > 0) {
      // Not at the end: "Airbus Industries Chief", "Police Federation Scotland"; only what is surely a body's.
      if (
        /^(?:ministry|department|university|committee|commission|council|party|association|institute|federation|union|authority|agency|foundation|inc|ltd|plc|corp)$/u.test(
          t.key,
        )
      )
        return 'organisation';
      continue;
    }
    if (
      has(DOCUMENT_HEADS) &&
      !/^(?:atlas|survey|journal|review|plan|programme|code|paper|study)$/u.test(t.key)
    )
      return 'document';
    // "Bishops' Conference", "Teachers' League": what people own together is no event.
    if (has(EVENT_HEADS) && name.some((n) => n !== t && n.possessive && n.key.endsWith('s')))
      return 'organisation';
    if (has(EVENT_HEADS) && t.key !== 'league') return 'other';
    if (
      has(PLACE_HEADS) &&
      !/^(?:state|park|republic|hall|city|town|south|north|east|west|america)s?$/u.test(t.key)
    )
      return 'place';
    if (has(BODY_HEADS)) return 'organisation';
    // "East Africa" is a place, "Lycos Europe" a company.
    if (CONTINENTS.test(t.key) && !PLACE_OPENERS.has(name[0]?.key ?? '')) return null;
    if (has(PLACE_HEADS)) return 'place';
  }
  return null;
}

const CONTINENTS = /^(?:africa|asia|europe|america)$/u;

/** "Ushakov, 74," and "Ushakov (74)". */
function aged(tokens: readonly Token[], last: number): boolean {
  const [a, b, c] = tokens.slice(last + 1, last + 4);
  return (
    b?.shape === 'digit' &&
    /^\d{1,3}$/u.test(b.text) &&
    /^[,(]$/u.test(a?.text ?? '') &&
    /^[,).]$/u.test(c?.text ?? '')
  );
}
