import { isGivenName } from './capitals.js';
import { COMMON_WORDS } from './data/common-words.js';
import { CONNECTORS, PARTICLES } from './data/function-words.js';
import { BODY_HEADS, EVENT_HEADS, PARTIES, PLACE_HEADS } from './data/heads.js';
import { PLACES } from './data/places.js';
import { ROLES } from './data/roles.js';
import { REGNAL, TITLE_MODIFIERS, TITLES } from './data/titles.js';
import type { Run } from './names.js';
import { stateNamed } from './states.js';
import type { Line, Token } from './tokens.js';

/** A name inside a run, with the title before it. Token indices into the line, both ends included. */
export interface Segment extends Run {
  /** From the first word of the title, with what stands before it in the run ("Russian President"), to its last. */
  readonly title: { readonly first: number; readonly head: number; readonly last: number } | null;
}

/** A title without a name: "the Prime Minister". */
export interface BareTitle extends Run {
  readonly head: number;
}

export interface Split {
  readonly segments: readonly Segment[];
  readonly bare: readonly BareTitle[];
}

const isHead = (t: Token | undefined): boolean =>
  t !== undefined && (BODY_HEADS.has(t.key) || PLACE_HEADS.has(t.key) || EVENT_HEADS.has(t.key));

const POST_NOMINAL = /^(?:QC|KC|SC|MP|MEP|MSP|AM|CBE|OBE|MBE|PhD|MD)$/u;

const isDemonym = (t: Token | undefined): boolean =>
  t !== undefined && stateNamed(t.text)?.kind === 'demonym';

/** Takes a run apart: what comes before a title, the title, the name. */
export function split(line: Line, run: Run): Split {
  const { tokens } = line;
  const head = titleIn(tokens, run);
  if (head < 0) return { segments: plain(tokens, run), bare: [] };
  let first = head;
  while (first > run.first && belongsToTitle(tokens[first - 1])) first--;
  const before: Segment[] = first > run.first ? plain(tokens, { first: run.first, last: first - 1 }) : [];
  const object = objectOf(tokens, head, run.last);
  const inside: Segment[] = object && !isPortfolio(tokens, head, object) ? plain(tokens, object) : [];
  const start = (object ? object.last : head) + 1;
  const titleEnd = start - 1;
  if (start > run.last)
    return { segments: [...before, ...inside], bare: [{ first: run.first, head, last: titleEnd }] };
  // Letters after the name are none of it.
  let last = run.last;
  while (last > start && POST_NOMINAL.test(tokens[last]?.text ?? '')) last--;
  const regnal = REGNAL.has(tokens[head]?.key ?? '') && !object;
  const title = { first: run.first, head, last: titleEnd };
  const name = { first: regnal ? head : start, last, title };
  return { segments: [...before, ...inside, name], bare: [] };
}

/** "Deputy", "Ex-Prime", "Emergencies": before a title, words that English has in lower case are the title's. */
function belongsToTitle(t: Token | undefined): boolean {
  const key = t?.key.replace(/^ex-/u, '') ?? '';
  if (t && !t.possessive && TITLES.get(t.key)?.role) return true;
  if (!t || t.possessive || isHead(t) || stateNamed(t.text) || PARTIES.has(key))
    return TITLE_MODIFIERS.has(key) && !t?.possessive;
  return TITLE_MODIFIERS.has(key) || COMMON_WORDS.has(key) || COMMON_WORDS.has(key.replace(/ies$/u, 'y'));
}

/** Index of the last word of the run that is a title of what follows it, or closes the run as a title; -1 for none. */
function titleIn(tokens: readonly Token[], { first, last }: Run): number {
  for (let i = last; i >= first; i--) {
    const t = tokens[i];
    if (!t || !TITLES.has(t.key) || (t.possessive && i < last)) continue;
    const before = tokens[i - 1];
    // "John Major", "Mervyn King": a surname after a given name.
    if (i > first && i === last && before && isGivenName(before.key) && !TITLES.has(before.key)) continue;
    if (i > first && i === last && /^\p{Lu}\.$/u.test(before?.text ?? '')) continue;
    // "Dr Taran Dean"
    if (
      i === last &&
      before &&
      !TITLES.has(before.key) &&
      TITLES.get(tokens[i - 2]?.key ?? '')?.role === false
    )
      continue;
    const next = tokens[i + 1];
    // "Dean Rusker": a given name that is a title too.
    if (i < last && i + 1 === last && isGivenName(t.key) && !CONNECTORS.has(next?.key ?? '')) continue;
    if (i < last && CONNECTORS.has(next?.key ?? '')) return i;
    // "Department of Justice" ends in no title.
    if (i === last && i > first && CONNECTORS.has(before?.key ?? '')) continue;
    if (i < last && !TITLES.get(t.key)?.gender && bodyAfter(tokens, i, last)) continue;
    // "Sultan Qadir Grand Mosque"
    if (i + 1 < last && NAMESAKES.test(tokens[last]?.key ?? '')) continue;
    return i;
  }
  return -1;
}

/** What is built or founded in somebody's name. */
const NAMESAKES =
  /^(?:mosque|hospital|university|airport|museum|college|school|bridge|stadium|foundation|library|theatre)$/u;

/** "Chief Executive Office", "General Motors": what follows is no name of a person. */
function bodyAfter(tokens: readonly Token[], title: number, last: number): boolean {
  const next = tokens[title + 1];
  const tail = tokens[last];
  if (!next || !tail || isGivenName(next.key)) return false;
  if (BODY_HEADS.has(tail.key) || BODY_HEADS.has(next.key)) return true;
  return last === title + 1 && AMBIGUOUS.has(tokens[title]?.key ?? '') && COMMON_WORDS.has(next.key);
}
const AMBIGUOUS = new Set([
  'general',
  'chief',
  'major',
  'director',
  'head',
  'chair',
  'private',
  'judge',
  'master',
]);

/** "of Information" in "Minister of Information Moammar al-Eryani": common words and known states belong to the title. */
function objectOf(tokens: readonly Token[], head: number, last: number): Run | null {
  if (!CONNECTORS.has(tokens[head + 1]?.key ?? '')) return null;
  let i = head + 2;
  if (tokens[i]?.key === 'the') i++;
  const first = i;
  for (let end = Math.min(last, first + 3); end >= first; end--) {
    const name = tokens
      .slice(first, end + 1)
      .map((t) => t.text)
      .join(' ');
    const known = stateNamed(name);
    if (known && known.kind !== 'demonym') return { first, last: end };
  }
  while (i <= last && !isGivenName(tokens[i]?.key ?? '')) {
    const t = tokens[i];
    if (!t) break;
    const belongs =
      COMMON_WORDS.has(t.key) ||
      TITLE_MODIFIERS.has(t.key) ||
      CONNECTORS.has(t.key) ||
      isHead(t) ||
      isDemonym(t) ||
      t.shape === 'upper' ||
      // "of the Kingdom of Sorrania"
      (tokens[i - 1]?.key === 'of' && isHead(tokens[i - 2]));
    if (!belongs && i > first) break;
    i++;
    if (t.possessive) break;
  }
  let end = Math.max(first, i - 1);
  while (end > first && CONNECTORS.has(tokens[end]?.key ?? '')) end--;
  return { first, last: end };
}

const PORTFOLIO_HOLDER = /^(?:(?:under-?)?secretary|minister|commissioner|spokes(?:man|woman|person))$/u;

/** "for Foreign Affairs", "of State for Trade and Industry": what a minister sees to is nobody whom he could speak for. */
function isPortfolio(tokens: readonly Token[], head: number, object: Run): boolean {
  if (!PORTFOLIO_HOLDER.test(tokens[head]?.key ?? '')) return false;
  const words = tokens.slice(object.first, object.last + 1);
  return words.every(
    (t) =>
      (COMMON_WORDS.has(t.key) || TITLE_MODIFIERS.has(t.key) || CONNECTORS.has(t.key) || AREA.test(t.key)) &&
      !(
        BODY_HEADS.has(t.key) &&
        !/^(?:industry|industries|energy|communications|media|services?)$/u.test(t.key)
      ),
  );
}
const AREA = /(?:[ai]tion|ment|ility|ity|ness|ing|ics|ance|ence|ies)s?$/u;

/** A run without a title: "Belgian Justine Henin" is two names, "British Airways" one. */
function plain(tokens: readonly Token[], { first, last }: Run): Segment[] {
  if (
    first < last &&
    /^(?:former|outgoing|fellow|longtime|long-time|veteran|then)$/u.test(tokens[first]?.key ?? '')
  )
    return plain(tokens, { first: first + 1, last });
  const whole: Segment[] = [{ first, last, title: null }];
  if (first === last) return whole;
  const name = tokens.slice(first, last + 1);
  if (stateNamed(name.map((t) => t.text).join(' '))) return whole;
  for (let k = 1; k < name.length; k++) {
    const before = name[k - 1];
    const at = name[k];
    if (!before || !at || PARTICLES.has(before.key) || CONNECTORS.has(before.key)) continue;
    const rest = name.slice(k);
    const named = rest.length >= 2 && isGivenName(at.key) && !rest.some(isHead);
    const unknown =
      rest.length === 2 && !rest.some((t) => COMMON_WORDS.has(t.key) || isHead(t) || CONNECTORS.has(t.key));
    const opener =
      isDemonym(before) ||
      PARTIES.has(before.key) ||
      (named &&
        !isGivenName(before.key) &&
        (PLACES.has(before.key) || /^(?:commons|lords)$/u.test(before.key))) ||
      (k === 1 && named && (ROLES.has(before.key) || (before.shape === 'upper' && before.key.length > 1)));
    if ((opener && (named || unknown)) || (named && BODY_HEADS.has(before.key) && k > 1))
      return [...plain(tokens, { first, last: first + k - 1 }), ...plain(tokens, { first: first + k, last })];
  }
  return whole;
}
