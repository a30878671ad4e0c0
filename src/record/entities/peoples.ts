import type { Candidate } from './candidates.js';
import { isGivenName } from './capitals.js';
import { isAdjectiveOf, type StateName, stateNamed } from './states.js';
import type { Line } from './tokens.js';

/** Adjectives of peoples and states: the world's, and those that the report itself shows to be formed from a place. */
export interface Peoples {
  /** What state a word is or stands for. The state of a place that no list knows is `text:` and the place's key. */
  of(word: string): StateName | undefined;
  /** Words taken for adjectives because the report names their place. */
  readonly derived: ReadonlySet<string>;
}

export const textState = (key: string): string => `text:${key}`;

/** Places of one beginning that an adjective is compared with, so that cost stays in step with length. */
const MOST_ALIKE = 48;

export function peoplesOf(lines: readonly Line[], candidates: readonly Candidate[]): Peoples {
  const places = new Map<string, Set<string>>();
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
    const near = places.get(word.slice(0, 4)) ?? new Set();
    if (near.size < MOST_ALIKE) places.set(word.slice(0, 4), near.add(word));
  }
  const derived = new Map<string, StateName>();
  const states = new Map<string, StateName>();
  for (const { tokens } of lines)
    for (const [i, t] of tokens.entries()) {
      // "the capital of Sorrania" makes Sorrania a state without its adjective.
      const whose = t.key === 'capital' && tokens[i + 1]?.key === 'of' ? tokens[i + 2] : undefined;
      if (whose?.shape === 'cap' && !stateNamed(whose.text))
        states.set(whose.key, { state: textState(whose.key), kind: 'state' });
      if (t.shape !== 'cap' || derived.has(t.key) || isGivenName(t.key) || stateNamed(t.text)) continue;
      const near = places.get(t.key.slice(0, 4));
      for (const place of near ?? [])
        if (isAdjectiveOf(t.key, place)) {
          derived.set(t.key, { state: textState(place), kind: 'demonym' });
          states.set(place, { state: textState(place), kind: 'state' });
        }
    }
  return {
    of: (word) => stateNamed(word) ?? derived.get(word.toLowerCase()) ?? states.get(word.toLowerCase()),
    derived: new Set(derived.keys()),
  };
}
