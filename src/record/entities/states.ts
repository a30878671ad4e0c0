import { createRequire } from 'node:module';
import { MORE_DEMONYMS, MORE_NAMES, SEATS, STATE_BODIES } from './data/seats.js';
import { keyOf } from './tokens.js';

/** A name that is, or stands for, a state or a body of states. */
export interface StateName {
  /** ISO 3166 alpha-2, or the name of a body of states. */
  readonly state: string;
  /** `demonym`: its adjective or people; `capital` and `seat` stand for it. */
  readonly kind: 'state' | 'body' | 'demonym' | 'capital' | 'seat';
}

interface Country {
  readonly cca2: string;
  readonly independent: boolean | null;
  readonly name: { readonly common: string; readonly official: string };
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly m: string; readonly f: string } };
}

/** Not independent, yet parties of their own in the news. */
const PARTIES = new Set(['HK', 'PS', 'TW', 'XK', 'GL', 'PR', 'GI', 'NC']);
/** Capitals whose name is better known as something else, and spellings that are English words. */
const LEFT_OUT = new Set([
  'victoria',
  'georgetown',
  'kingston',
  'island',
  'saudi',
  'thai',
  'togolese',
  'lao',
  'mann',
  'south korean',
  'diet',
]);

let index: Map<string, StateName> | undefined;

const pieces = (list: string): string[] => list.split(/\s*[,;]\s*|\s+or\s+/u).filter(Boolean);

function build(): Map<string, StateName> {
  const countries = createRequire(import.meta.url)('world-countries') as readonly Country[];
  const found = new Map<string, StateName>();
  const add = (name: string, entry: StateName): void => {
    const key = keyOf(name);
    if (!found.has(key) && !LEFT_OUT.has(key)) found.set(key, entry);
  };
  for (const { name, aliases } of STATE_BODIES)
    for (const alias of pieces(aliases))
      add(alias, { state: name, kind: alias === 'European' ? 'demonym' : 'body' });
  for (const [state, names] of Object.entries(MORE_NAMES))
    for (const name of pieces(names)) add(name, { state, kind: 'state' });
  for (const c of countries) {
    if (c.independent === false && !PARTIES.has(c.cca2)) continue;
    const short = (s: string) => /^\p{Lu}{2}$/u.test(s) && s !== 'US';
    for (const name of [c.name.common, c.name.official, ...c.altSpellings])
      if (!short(name) && /^[\p{Script=Latin}\s'’.-]+$/u.test(name))
        add(name, { state: c.cca2, kind: 'state' });
  }
  for (const { name, stands, type } of SEATS)
    add(name, { state: stands, kind: type === 'place' ? 'capital' : 'seat' });
  for (const c of countries) {
    if (c.independent === false && !PARTIES.has(c.cca2)) continue;
    for (const capital of c.capital)
      add(capital.replace(/ D\.C\.$/u, ''), { state: c.cca2, kind: 'capital' });
    const { m = '', f = '' } = c.demonyms?.eng ?? {};
    for (const d of [...pieces(m), ...pieces(f)]) add(d, { state: c.cca2, kind: 'demonym' });
  }
  for (const [state, names] of Object.entries(MORE_DEMONYMS))
    for (const name of pieces(names)) add(name, { state, kind: 'demonym' });
  return found;
}

/** What state a name is or stands for, from `world-countries` and our list of seats of power; a plural s is passed over. */
export function stateNamed(name: string): StateName | undefined {
  index ??= build();
  const key = keyOf(name).replace(/^the /u, '');
  // "us" is a pronoun unless in capitals.
  if (key === 'us' && !/U\.?S/u.test(name)) return undefined;
  const entry = index.get(key);
  if (entry || !key.endsWith('s')) return entry;
  const single =
    index.get(key.slice(0, -1)) ?? (key.endsWith('men') ? index.get(`${key.slice(0, -3)}man`) : undefined);
  return single?.kind === 'demonym' ? single : undefined;
}

const ENDING = /(?:ians?|ans?|ish|ese|ns|n|is?|ers?|ics?)$/u;

/**
 * Whether one word is formed from the name of the other as adjectives of peoples are, "Sorranian" from "Sorrania": for
 * states that no list knows. The shared stem has at least four letters.
 */
export function isAdjectiveOf(adjective: string, place: string): boolean {
  const a = keyOf(adjective);
  const p = keyOf(place);
  if (a === p || !ENDING.test(a)) return false;
  const stems = [a, a.replace(/s$/u, '')].flatMap((w) => [
    w.replace(/n$/u, ''),
    w.replace(/an$/u, ''),
    w.replace(/ian$/u, ''),
    w.replace(/i$/u, ''),
    w.replace(/(?:ish|ese)$/u, ''),
  ]);
  return stems.some(
    (s) =>
      s.length >= 4 &&
      s !== a &&
      (p === s || p === `${s}a` || p === `${s}ia` || p === `${s}y` || p === `${s}e` || p === `${s}o`),
  );
}
