import type { HowSpeaker } from '../schema.js';

/** Words that stand for somebody named elsewhere: their own words tell no speaker. */
const PRONOUNS = new Set(
  'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which that this these those one some many others everyone everybody anyone anybody somebody someone nobody all both neither either each most'.split(
    ' ',
  ),
);

const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your some several many two three'.split(' '),
);

/**
 * How a source names its speaker, from its own words alone: a pronoun names nobody (`null`), a source whose head is a
 * capitalised name is `named`, anything else describes a `role`. "the Kremlin official" is a role: a name inside a
 * description is not the one who speaks.
 */
export function howNamed(
  source: string,
  sentenceInitial: boolean,
  seenCapitalised: (word: string) => boolean,
): HowSpeaker | null {
  const words = source.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  const [first, ...rest] = words;
  if (!first) return null;
  const bare = words.map((w) => w.toLowerCase().replace(/['’]s?$/u, ''));
  if (bare.every((w) => PRONOUNS.has(w))) return null;
  const capital = (w: string | undefined) => w !== undefined && /^\p{Lu}/u.test(w);
  const described = DETERMINERS.has(first.toLowerCase());
  if (rest.length === 0)
    return capital(first) && (!sentenceInitial || seenCapitalised(first)) ? 'named' : 'role';
  if (described) return capital(words.at(-1)) ? 'named' : 'role';
  // "Yuna Adar, the minister" and "minister Yuna Adar" alike: two capitals in a row that open or close the source.
  const pairs = words.some(
    (w, i) => capital(w) && capital(words[i + 1]) && (i > 0 || !sentenceInitial || words.length > 2),
  );
  return pairs || (capital(words.at(-1)) && !sentenceInitial) || capital(words.at(-1)) ? 'named' : 'role';
}
