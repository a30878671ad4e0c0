/**
 * Parties that the press names in several ways, its members' name and its nickname among them: way of naming → one key.
 * British and American usage; written by hand.
 */
const ROWS: readonly (readonly [key: string, names: string])[] = [
  ['conservative party', 'conservative party, conservatives, conservative, tories, tory, tory party'],
  ['labour party', 'labour party, labour'],
  ['liberal democrats', 'liberal democrats, liberal democrat, lib dems, lib dem, liberal democrat party'],
  ['democratic party', 'democratic party, democrats, democrat'],
  ['republican party', 'republican party, republicans, republican, gop'],
];

export const PARTY_NAMES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([key, names]) => names.split(', ').map((name): [string, string] => [name, key])),
);
