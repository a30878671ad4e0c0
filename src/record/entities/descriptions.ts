import { type Span, slice } from '../../text/text.js';
import type { Cluster } from './cluster.js';
import { FUNCTION_WORDS, SPEECH_VERBS } from './data/function-words.js';
import type { Role } from './data/roles.js';
import type { Places } from './represents.js';
import { type Reading, roleAt } from './roles.js';
import type { Line, Token } from './tokens.js';

/** "the Russian president", "the Kremlin official": words for somebody whom the report names elsewhere. */
interface Description {
  readonly span: Span;
  readonly role: Role;
  readonly noun: string;
  /** What stands between the article and the noun. */
  readonly modifiers: readonly Token[];
  readonly region: Span;
  readonly former: boolean;
}

/** More readings of one office than this, and "the minister" tells nothing. */
const MOST_HOLDERS = 48;

/** Gives every description to the one person of the report that it fits; where none or several fit, to nobody. */
export function describe(
  text: string,
  lines: readonly Line[],
  persons: readonly Cluster[],
  places: Places,
): void {
  const read = new Set(persons.flatMap((p) => p.readings.map((r) => r.at.start)));
  const holders = new Map<string, { readonly person: Cluster; readonly reading: Reading }[]>();
  for (const person of persons) {
    // "President Putin" a hundred times over is one reading.
    const told = new Set<string>();
    for (const reading of person.readings)
      for (const key of new Set([reading.head.same, ...generic(reading.head)])) {
        const words = `${key} ${reading.former} ${slice(text, reading.span).toLowerCase()}`;
        if (told.has(words)) continue;
        told.add(words);
        const list = holders.get(key) ?? [];
        list.push({ person, reading });
        holders.set(key, list);
      }
  }
  for (const line of lines)
    for (const d of descriptionsOf(line)) {
      if (read.has(d.region.start) || read.has(nounStart(d))) continue;
      const list = holders.get(d.role.same) ?? holders.get(generalOf(d)) ?? [];
      const person = theOne(text, d, list, places);
      if (person) person.others.push({ span: d.span, how: 'role' });
    }
}

const nounStart = (d: Description): number => d.region.end;

/** Wider words that stand for an office: "the Russian leader" for its president, "the official" for an aide. */
function generic(role: Role): string[] {
  if (role.cls === 'ruler') return ['leader', 'politician'];
  if (role.cls === 'official') return ['official'];
  if (role.cls === 'politician') return ['politician', 'lawmaker'];
  if (role.cls === 'officer') return ['executive', 'boss'];
  return [];
}

const generalOf = (d: Description): string =>
  /^(?:leader|official|politician|lawmaker|executive|boss)$/u.test(d.noun) ? d.noun : '';

function descriptionsOf({ tokens }: Line): Description[] {
  const found: Description[] = [];
  const headline = !/^[.?!"”’']$/u.test(tokens.at(-1)?.text ?? '.');
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (!t || t.shape === 'mark') continue;
    const role = roleAt(tokens, i);
    if (!role) continue;
    // "prime minister" is one noun, "president" of "president's aide" another's.
    const longer = roleAt(tokens, i + 1);
    if (longer && (longer.first <= i || tokens[i + 1]?.shape !== 'mark')) continue;
    let the = role.first - 1;
    while (the >= Math.max(0, role.first - 5) && modifies(tokens[the])) the--;
    const article = tokens[the];
    const head = tokens[role.first];
    if (!head) continue;
    // "Chelyabinsk's governor" is as definite as "the governor"; headlines leave the article out.
    const owned = article?.possessive === true && article.shape !== 'lower';
    const bare = !article && headline && the < role.first - 1;
    if (article?.key !== 'the' && !owned && !bare) continue;
    const opening = owned ? article : (tokens[the + 1] ?? head);
    found.push({
      span: { start: (article && !bare ? article : opening).span.start, end: t.span.end },
      role: role.role,
      noun: role.noun,
      modifiers: tokens.slice(the + 1, role.first),
      region: { start: opening.span.start, end: head.span.start },
      former: tokens.slice(the + 1, i + 1).some((w) => /^(?:former|ex|late|then)$|^ex-/u.test(w.key)),
    });
  }
  return found;
}

const modifies = (t: Token | undefined): boolean =>
  t !== undefined &&
  t.shape !== 'mark' &&
  !t.possessive &&
  !FUNCTION_WORDS.has(t.key) &&
  !(t.shape === 'lower' && SPEECH_VERBS.has(t.key));

function theOne(
  text: string,
  d: Description,
  holders: readonly { readonly person: Cluster; readonly reading: Reading }[],
  places: Places,
): Cluster | null {
  if (holders.length > MOST_HOLDERS) return null;
  const states = new Set(places.adjectives(d.region).map((s) => s.state));
  const bodies = places.inside(d.region).map((n) => n.cluster);
  for (const b of bodies) if (b.state) states.add(b.state.state);
  const fits = holders.filter(({ person, reading }) => {
    if (d.role.gender && person.gender && d.role.gender !== person.gender) return false;
    if (d.former !== reading.former && d.former) return false;
    if (!sameTail(text, d, reading)) return false;
    const body = person.represents;
    if (bodies.some((b) => b.state === null)) return bodies.some((b) => b.state === null && b === body);
    const own = statesOf(person);
    return states.size === 0 || own.size === 0 || [...states].some((s) => own.has(s));
  });
  const people = (list: typeof fits) => [...new Set(list.map((f) => f.person))];
  const narrow = [
    fits,
    fits.filter((f) => !f.reading.former || d.former),
    fits.filter((f) => states.size > 0 && statesOf(f.person).size > 0),
    // In the news of one country its own office-holder goes without the adjective.
    states.size === 0 && bodies.length === 0 ? fits.filter((f) => statesOf(f.person).size === 0) : [],
  ];
  for (const list of narrow) {
    const [only, ...others] = people(list);
    if (only && others.length === 0) return only;
  }
  return null;
}

/** What a person's chain of bodies stands for. */
function statesOf(person: Cluster): Set<string> {
  const found = new Set<string>();
  let at = person.represents;
  for (let i = 0; at && i < 4; i++) {
    if (at.state) found.add(at.state.state);
    at = at.represents;
  }
  return found;
}

/** "the foreign minister" is not the defence minister: plain words before the noun must be among the reading's. */
function sameTail(text: string, d: Description, reading: Reading): boolean {
  const words = slice(text, reading.span).toLowerCase();
  // A deputy is not whom his superior's title means.
  if (
    /\b(?:deputy|vice|assistant)\b/u.test(words) &&
    !d.modifiers.some((m) => /^(?:deputy|vice|assistant)$/u.test(m.key))
  )
    return false;
  return d.modifiers.every((m) => m.shape === 'upper' || !SPECIFIC.has(m.key) || words.includes(m.key));
}
const SPECIFIC = new Set(
  `foreign interior home defence defense finance health education trade transport justice environment agriculture energy
  culture sports immigration treasury shadow federal state deputy vice prime chief attorney police press opposition
  presidential conservative labour labor democratic republican liberal former`.split(/\s+/u),
);
