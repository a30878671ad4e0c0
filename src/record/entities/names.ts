import { type Capitals, isGivenName, isName } from './capitals.js';
import { COMMON_WORDS } from './data/common-words.js';
import { CONNECTORS, PARTICLES } from './data/function-words.js';
import { OF_HEADS } from './data/heads.js';
import { NUMBERED, ORDINALS, TITLES } from './data/titles.js';
import type { Line, Token } from './tokens.js';

/** First and last token of a stretch of name words in its line, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Words of the longest run with its titles; longer ones are lists in capitals. */
const LONGEST = 16;

/** The longest stretches of name words: titles, demonyms and all; `segments.ts` takes them apart. */
export function runsOf(line: Line, capitals: Capitals): Run[] {
  const { tokens } = line;
  const name = tokens.map((_, i) => isName(line, i, capitals));
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!name[i]) continue;
    let last = i;
    for (
      let next = stepFrom(tokens, name, last, i);
      next > last && next - i < LONGEST;
      next = stepFrom(tokens, name, last, i)
    )
      last = next;
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

/** Possessives after which a name goes on: "People's Republic", "King's College". */
const OWNERS = new Set(
  'people women men children king queen teachers farmers nurses writers lloyd workers veterans'.split(' '),
);

/** "Sheriff's Office", "President's Council". */
const isOfficeOf = (tokens: readonly Token[], at: number): boolean =>
  TITLES.get(tokens[at]?.key ?? '')?.role === true &&
  /^(?:office|department|council|court)$/u.test(tokens[at + 1]?.key ?? '') &&
  tokens[at + 1]?.shape === 'cap';

const PLURAL_OWNED =
  /^(?:association|union|federation|league|society|guild|council|party|movement|club|institute|conference|alliance|network|coalition|court|fund|bank)$/u;

/** The next token of the run, or the same when it ends here. */
function stepFrom(tokens: readonly Token[], name: readonly boolean[], at: number, first: number): number {
  const t = tokens[at];
  if (!t) return at;
  // "Tanker Owners' Association": a plural owns the noun that says what the body is.
  if (t.possessive && /^['’]$/u.test(tokens[at + 1]?.text ?? '') && name[at + 2])
    return PLURAL_OWNED.test(tokens[at + 2]?.key ?? '') ? at + 2 : at;
  if (t.possessive && !(OWNERS.has(t.key) || tokens[at - 1]?.key === 'st' || isOfficeOf(tokens, at)))
    return at;
  if (name[at + 1]) return at + 1;
  const next = tokens[at + 1];
  if (!next) return at;
  if (next.shape === 'digit' && NUMBERED.has(t.key)) return at + 1;
  // "Elizabeth II", "Benedict XVI"
  if (next.shape === 'upper' && ORDINALS.has(next.key) && isGivenName(t.key)) return at + 1;
  if (/^(?:jr|sr)$/u.test(tokens[at + 2]?.key ?? '') && next.text === ',') return at + 2;
  if (next.text === '&' && name[at + 2]) return at + 2;
  if (t.shape !== 'upper' && PARTICLES.has(next.key)) {
    if (name[at + 2]) return at + 2;
    if (PARTICLES.has(tokens[at + 2]?.key ?? '') && name[at + 3]) return at + 3;
  }
  return CONNECTORS.has(next.key) ? afterConnector(tokens, name, at, first) : at;
}

const isOpened = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens.slice(first, at).some((t) => t.key === 'of' || t.key === 'for' || t.key === 'on');

const isSubject = (key: string): boolean =>
  COMMON_WORDS.has(key) || /(?:[aci]tion|[lns]sion|ment|ility|ness|[lnt]ogy|ergy|nomy|[nmt]ics)$/u.test(key);

/** "Institute of Allergy and Infectious Diseases" */
const ADJECTIVE = /(?:[aeo]ous|[ct]ious|[nrs]al|[ai]tic|gic|ary)$/u;

/** Bodies by themselves: "the Health Department and Trade Ministry" are two. */
const WHOLE =
  /^(?:ministry|department|party|government|council|committee|commission|union|association|agency|office|court|police|army|house|state|federation|labour|conservative|opposition|parliament|senate|congress|church|bank|university)s?$/u;

/** "Research and Development Corporation", "Quarantine and Inspection Service". */
function bodyEnds(tokens: readonly Token[], name: readonly boolean[], from: number): boolean {
  let last = from;
  while (name[last + 1] && last < from + 2) last++;
  if (last === from || !isSubject(tokens[from]?.key ?? '') || WHOLE.test(tokens[from]?.key ?? ''))
    return false;
  return /^(?:service|corporation|association|council|commission|authority|agency|ministry|department|board|committee|institute|bureau|administration|organisation|organization)s?$/u.test(
    tokens[last]?.key ?? '',
  );
}

/** "Bank of England", "Ministry of Trade and Industry", "University of the Sunshine Coast". */
function afterConnector(
  tokens: readonly Token[],
  name: readonly boolean[],
  at: number,
  first: number,
): number {
  const word = tokens[at + 1]?.key ?? '';
  const the = tokens[at + 2]?.key === 'the' ? 1 : 0;
  const target = at + 2 + the;
  const goal = tokens[target];
  if (!name[target] || !goal || word === 'the' || word === 'in' || word === '&') return at;
  const head = (t: Token | undefined) =>
    (t !== undefined && OF_HEADS.has(t.key.replace(/s$/u, ''))) || OF_HEADS.has(t?.key ?? '');
  if (word === 'and') {
    // Between two common words, inside a name that an "of" has opened: "Department of Health and Ageing".
    const left = tokens[at]?.key ?? '';
    const plain = COMMON_WORDS.has(goal.key) || ADJECTIVE.test(goal.key);
    if (isOpened(tokens, first, at) && isSubject(left) && plain) return target;
    return isSubject(left) && !WHOLE.test(left) && bodyEnds(tokens, name, target) ? target : at;
  }
  if (word === 'to' && /^(?:ambassador|envoy)$/u.test(tokens[at]?.key ?? '')) return target;
  // "League for the Defence of Human Rights": inside a name, plain words go on.
  const inside = word === 'of' && isOpened(tokens, first, at);
  if (!head(tokens[at]) && !(inside && isSubject(tokens[at]?.key ?? '') && COMMON_WORDS.has(goal.key)))
    return at;
  // "a spokesman for", "Minister for": a person may follow "of" only as the object.
  if (word === 'to') return COMMON_WORDS.has(goal.key) && !the ? target : at;
  return isGivenName(goal.key) && word !== 'of' ? at : target;
}
