import type { Candidate } from './candidates.js';
import { isGivenName } from './capitals.js';
import { ADJECTIVES } from './data/heads.js';
import { isAdjectiveOf, type StateName, stateNamed } from './states.js';
import type { Line, Token } from './tokens.js';

/** Adjectives of peoples and states: the world's, and those that the report itself shows to be formed from a place. */
export interface Peoples {
  /** What state a word is or stands for. The state of a place that no list knows is `text:` and the place's key. */
  of(word: string): StateName | undefined;
  /** Words taken for adjectives because the report names their place. */
  readonly derived: ReadonlySet<string>;
}

/** Whose office or seat it is, where only a state has one: "the capital of Sorrania", "Sorrania's foreign minister". */
function ownerOf(tokens: Line['tokens'], i: number): Token | undefined {
  const t = tokens[i];
  const before = tokens[i - 1];
  if (!t || !STATELY.test(t.key)) return undefined;
  const [first, last] = /^(?:foreign|prime)$/u.test(t.key) ? [i, i + 1] : [i, i];
  if (last > i && !/^(?:minist(?:er|ry)|affairs)$/u.test(tokens[last]?.key ?? '')) return undefined;
  // "Harrow's government" is led by Harrow.
  if (before?.possessive) return /^(?:government|kingdom|republic)$/u.test(t.key) ? undefined : before;
  // "the Sorranian capital of Valdessa" is Sorrania's.
  if (tokens[last + 1]?.key !== 'of' || (t.key === 'capital' && tokens[first - 1]?.shape === 'cap'))
    return undefined;
  if (t.shape === 'lower' && /^(?:kingdom|republic|sultanate|emirate|coastguard)$/u.test(t.key))
    return undefined;
  return tokens[last + 2];
}

const STATELY = /^(?:capital|kingdom|republic|sultanate|emirate|government|foreign|prime|coastguard)$/u;

/** What only a state has; a government or an administration is called by its leader's name as well. */
const OF_STATES =
  /^(?:capital|authorities|officials?|side|embassy|foreign|presidential|presidency|president|parliament|delegation|ambassador|envoy|navy|coastguard|diplomats?)$/u;

/** "the Sorranian capital", where the report never names Sorrania itself. */
function isUnnamed(tokens: Line['tokens'], i: number): boolean {
  const t = tokens[i];
  const next = tokens[i + 1];
  return (
    t?.shape === 'cap' &&
    !t.possessive &&
    /(?:[dlnrstv]ian|[^i]ese)$/u.test(t.key) &&
    next?.shape === 'lower' &&
    OF_STATES.test(next.key) &&
    !ADJECTIVES.has(t.key) &&
    !isGivenName(t.key) &&
    !stateNamed(t.text)
  );
}

export const textState = (key: string): string => `text:${key}`;

/** Places of one beginning that an adjective is compared with, so that cost stays in step with length. */
const MOST_ALIKE = 48;

export function peoplesOf(lines: readonly Line[], candidates: readonly Candidate[]): Peoples {
  const places = new Map<string, Set<string>>();
  const near = (word: string): void => {
    const alike = places.get(word.slice(0, 4)) ?? new Set();
    if (alike.size < MOST_ALIKE) places.set(word.slice(0, 4), alike.add(word));
  };
  for (const c of candidates) {
    const [word = ''] = c.words;
    if (
      c.words.length !== 1 ||
      c.type === 'person' ||
      word.length < 4 ||
      stateNamed(c.text) ||
      isGivenName(word)
    )
      continue;
    near(word);
  }
  const derived = new Map<string, StateName>();
  const states = new Map<string, StateName>();
  const each = (read: (tokens: Line['tokens'], i: number) => void): void => {
    for (const { tokens } of lines) for (let i = 0; i < tokens.length; i++) read(tokens, i);
  };
  // "the capital of Sorrania" makes Sorrania a state without its adjective.
  each((tokens, i) => {
    const whose = ownerOf(tokens, i);
    if (whose?.shape !== 'cap' || stateNamed(whose.text)) return;
    states.set(whose.key, { state: textState(whose.key), kind: 'state' });
    near(whose.key);
  });
  each((tokens, i) => {
    const t = tokens[i];
    if (t?.shape !== 'cap' || derived.has(t.key) || isGivenName(t.key) || stateNamed(t.text)) return;
    for (const place of places.get(t.key.slice(0, 4)) ?? [])
      if (isAdjectiveOf(t.key, place)) {
        derived.set(t.key, { state: textState(place), kind: 'demonym' });
        states.set(place, { state: textState(place), kind: 'state' });
      }
    if (isUnnamed(tokens, i) && !derived.has(t.key))
      derived.set(t.key, { state: textState(t.key), kind: 'demonym' });
  });
  return {
    of: (word) => stateNamed(word) ?? derived.get(word.toLowerCase()) ?? states.get(word.toLowerCase()),
    derived: new Set(derived.keys()),
  };
}
