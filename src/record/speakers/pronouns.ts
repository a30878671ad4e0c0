/** What a pronoun's own words tell: person, number, gender, and its place in the clause. */
export interface Pronoun {
  readonly person: 'first' | 'second' | 'third' | 'relative' | 'demonstrative' | 'indefinite';
  readonly number: 'singular' | 'plural' | 'either';
  readonly gender: 'male' | 'female' | 'neuter' | null;
  readonly place: 'subject' | 'object' | 'possessive' | 'any';
}

type Row = readonly [
  words: string,
  person: Pronoun['person'],
  number: Pronoun['number'],
  gender: Pronoun['gender'],
  place: Pronoun['place'],
];

/**
 * English pronouns that can stand for one who speaks (Quirk et al., A Comprehensive Grammar, 6.1–6.48). "her" is both
 * object and possessive.
 */
const ROWS: readonly Row[] = [
  ['i', 'first', 'singular', null, 'subject'],
  ['me myself', 'first', 'singular', null, 'object'],
  ['my mine', 'first', 'singular', null, 'possessive'],
  ['we', 'first', 'plural', null, 'subject'],
  ['us ourselves', 'first', 'plural', null, 'object'],
  ['our ours', 'first', 'plural', null, 'possessive'],
  ['you yourself yourselves', 'second', 'either', null, 'any'],
  ['your yours', 'second', 'either', null, 'possessive'],
  ['he', 'third', 'singular', 'male', 'subject'],
  ['him himself', 'third', 'singular', 'male', 'object'],
  ['his', 'third', 'singular', 'male', 'possessive'],
  ['she', 'third', 'singular', 'female', 'subject'],
  ['herself', 'third', 'singular', 'female', 'object'],
  ['her', 'third', 'singular', 'female', 'any'],
  ['hers', 'third', 'singular', 'female', 'possessive'],
  ['it itself', 'third', 'singular', 'neuter', 'any'],
  ['its', 'third', 'singular', 'neuter', 'possessive'],
  ['they', 'third', 'plural', null, 'subject'],
  ['them themselves', 'third', 'plural', null, 'object'],
  ['their theirs', 'third', 'plural', null, 'possessive'],
  ['who that', 'relative', 'either', null, 'subject'],
  ['which', 'relative', 'either', 'neuter', 'subject'],
  ['whom', 'relative', 'either', null, 'object'],
  ['whose', 'relative', 'either', null, 'possessive'],
  ['this', 'demonstrative', 'singular', 'neuter', 'any'],
  ['these those', 'demonstrative', 'plural', null, 'any'],
];

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  ROWS.flatMap(([words, person, number, gender, place]) =>
    words.split(' ').map((word): [string, Pronoun] => [word, { person, number, gender, place }]),
  ),
);

/** The pronoun that a word is ("He", "he's", "they’ve"), or `undefined`. */
export function pronounOf(word: string): Pronoun | undefined {
  // "US" is a country, "IT" a trade.
  if (/^\p{Lu}{2}/u.test(word)) return undefined;
  const bare = word.toLowerCase().replace(/['’](?:s|d|m|re|ve|ll)$/u, '');
  return PRONOUNS.get(bare);
}
