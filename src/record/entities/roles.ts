import type { Span } from '../../text/text.js';
import { CALENDAR, FUNCTION_WORDS, SPEECH_VERBS } from './data/function-words.js';
import { PAST_FORMS, ROLES, type Role } from './data/roles.js';
import { TITLE_MODIFIERS, TITLES } from './data/titles.js';
import type { Segment } from './segments.js';
import type { Line, Token } from './tokens.js';

/** What a line says somebody is, beside the name. */
export interface Reading {
  /** Its words, without article. */
  readonly span: Span;
  readonly head: Role;
  /** The noun itself, as keys: "prime minister". */
  readonly noun: string;
  /** The noun's own place in the text. */
  readonly at: Span;
  readonly former: boolean;
  /** The owner before it, "Labour's" of "Labour's election strategist"; part of neither name nor role. */
  readonly owner: Span | null;
}

const MARK = /^[,;:()"“”]$/u;

const LAST_WORDS: ReadonlySet<string> = new Set(
  [...ROLES.keys()].map((noun) => noun.slice(noun.lastIndexOf(' ') + 1)),
);

/** The role noun that ends at token `i`: two words first ("prime minister"). */
export function roleAt(
  tokens: readonly Token[],
  i: number,
): { role: Role; first: number; noun: string } | null {
  const t = tokens[i];
  if (!t || !(LAST_WORDS.has(t.key) || t.key.includes('-'))) return null;
  const before = tokens[i - 1];
  const two = before ? `${before.key} ${t.key}` : '';
  const double = ROLES.get(two);
  if (double) return { role: double, first: i - 1, noun: two };
  const three = before && tokens[i - 2] ? `${tokens[i - 2]?.key} ${two}` : '';
  const triple = ROLES.get(three);
  if (triple) return { role: triple, first: i - 2, noun: three };
  const role = ROLES.get(t.key) ?? ROLES.get(t.key.replace(/^(?:ex|co|vice|former)-/u, ''));
  return role ? { role, first: i, noun: t.key } : null;
}

/** The role that stands straight before the name: "Russian presidential aide", "Labour's election strategist". */
export function roleBefore(line: Line, segment: Segment): Reading | null {
  const { tokens } = line;
  const { title } = segment;
  if (title) {
    const isRole = (i: number) => TITLES.get(tokens[i]?.key ?? '')?.role === true;
    // "Prime Minister Dr Hubert Minnow": the office stands before the courtesy.
    let head = title.head;
    while (head > title.first && !isRole(head)) head--;
    if (isRole(head)) {
      const found = roleAt(tokens, head);
      const first = leftEdge(tokens, found?.first ?? head);
      const last = head === title.head ? title.last : head;
      return found && reading(tokens, { first, last }, found, head);
    }
  }
  const at = (title ? title.first : segment.first) - 1;
  // "the sheriff's office" is not the sheriff's name.
  const found = tokens[at]?.possessive ? null : roleAt(tokens, at);
  if (found) return reading(tokens, { first: leftEdge(tokens, found.first), last: at }, found, at);
  return tokens[at]?.text === ',' ? appositionBefore(tokens, at - 1) : null;
}

/** "the general manager of Abu Dhabi Media, Dr Ali bin Tamim": from its article on. */
function appositionBefore(tokens: readonly Token[], last: number): Reading | null {
  let first = last;
  const from = Math.max(0, last - 14);
  while (first >= from && !MARK.test(tokens[first]?.text ?? '')) first--;
  const start = first + 1;
  const opener = tokens[start]?.key ?? '';
  const article = /^(?:the|a|an|his|her|its|their|our)$/u.test(opener);
  if (!article && start > 0) return null;
  for (let i = start; i <= last; i++) {
    const t = tokens[i];
    if (!t || (t.shape === 'lower' && SPEECH_VERBS.has(t.key)) || (i > start && t.key === 'and')) return null;
    if (i > start && FUNCTION_WORDS.has(t.key)) return null;
    const found = roleAt(tokens, i);
    const next = tokens[i + 1];
    if (!found || (i < last && !/^(?:of|for|at|to|with|from|in)$/u.test(next?.key ?? ''))) continue;
    if (tokens.slice(i + 2, last + 1).some((w) => w.shape === 'lower' && SPEECH_VERBS.has(w.key)))
      return null;
    return reading(tokens, { first: article ? start + 1 : start, last }, found, i);
  }
  return null;
}

/** The role after the name: ", 74, an aide to the president,", ", chairman of the Mozilla foundation,", " is the mayor". */
export function roleAfter(line: Line, segment: Segment): Reading | null {
  const { tokens } = line;
  let i = segment.last + 1;
  const comma = tokens[i];
  if (/^(?:is|was|became|remains)$/u.test(comma?.key ?? '')) return predicate(tokens, i + 1);
  if (!comma || !/^[,(–—-]$/u.test(comma.text)) return null;
  i++;
  if (tokens[i]?.shape === 'digit' && /^[,)]$/u.test(tokens[i + 1]?.text ?? '')) i += 2;
  if (/^(?:who)$/u.test(tokens[i]?.key ?? '') && /^(?:is|was)$/u.test(tokens[i + 1]?.key ?? '')) i += 2;
  return predicate(tokens, i);
}

function predicate(tokens: readonly Token[], at: number): Reading | null {
  const article = /^(?:the|a|an|one|its|their|his|her|our|then|now)$/u.test(tokens[at]?.key ?? '');
  const first = article ? at + 1 : at;
  for (let i = first; i < Math.min(tokens.length, first + 9); i++) {
    const t = tokens[i];
    if (!t || t.shape === 'mark' || FUNCTION_WORDS.has(t.key)) return null;
    if (t.shape === 'lower' && SPEECH_VERBS.has(t.key)) return null;
    // The last role noun of the group is its head: "president and chief executive", "government minister".
    const found = roleAt(tokens, i);
    const next = tokens[i + 1];
    const ends =
      !next ||
      next.shape === 'mark' ||
      FUNCTION_WORDS.has(next.key) ||
      SPEECH_VERBS.has(next.key) ||
      /ed$/u.test(next.key);
    if (!found || !ends) {
      // Without an article only a plain noun group is a role: not ", Yemen bomb kills photojournalist".
      if (
        !article &&
        t.shape === 'lower' &&
        /s$/u.test(t.key) &&
        !t.possessive &&
        !TITLE_MODIFIERS.has(t.key)
      )
        return null;
      continue;
    }
    if (/^(?:man|woman|boy|girl)$/u.test(found.noun)) return null;
    if (!article && next && !/^(?:,|\)|of|for|at|to|with|in|and|\.|–|—|-)$/u.test(next.text)) return null;
    return reading(tokens, { first, last: phraseEnd(tokens, i) }, found, i);
  }
  return null;
}

/** Through "of the …", "at the …" to the next mark, relative or verb. */
function phraseEnd(tokens: readonly Token[], head: number): number {
  let i = head;
  if (!/^(?:of|for|at|to|with|from)$/u.test(tokens[i + 1]?.key ?? '')) return head;
  for (i = head + 1; i < Math.min(tokens.length, head + 12); i++) {
    const t = tokens[i];
    if (!t || t.shape === 'mark') break;
    if (
      t.shape === 'lower' &&
      (SPEECH_VERBS.has(t.key) ||
        /^(?:who|which|that|whose|when|where|and|but|is|are|were|been|as|he|she|they)$/u.test(t.key))
    )
      break;
  }
  return i - 1;
}

/** Leftwards from a role noun over the nouns and adjectives that go with it. */
function leftEdge(tokens: readonly Token[], head: number): number {
  let first = head;
  let named = tokens[head]?.shape !== 'lower';
  for (let i = head - 1; i >= Math.max(0, head - 8); i--) {
    const t = tokens[i];
    if (!t || t.shape === 'mark' || t.possessive) break;
    if (t.shape === 'lower') {
      if (FUNCTION_WORDS.has(t.key) || SPEECH_VERBS.has(t.key)) break;
      const adjective = PAST_FORMS.has(t.key) || TITLE_MODIFIERS.has(t.key);
      // Left of a name only adjectives go on: "former Sorranian ambassador", not "attack Tory leader".
      if (!adjective && (named || /(?:ed|ing)$/u.test(t.key))) break;
    } else {
      if (t.shape !== 'upper' && (FUNCTION_WORDS.has(t.key) || CALENDAR.has(t.key))) break;
      named = true;
    }
    first = i;
  }
  return first;
}

function reading(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  found: { role: Role; first: number; noun: string },
  headEnd: number,
): Reading | null {
  const a = tokens[first];
  const b = tokens[last];
  const h = tokens[found.first];
  const e = tokens[headEnd];
  if (!a || !b || !h || !e) return null;
  const owner = tokens[first - 1];
  return {
    span: { start: a.span.start, end: b.span.end },
    head: found.role,
    noun: found.noun,
    at: { start: h.span.start, end: e.span.end },
    former: tokens
      .slice(first, headEnd + 1)
      .some((t) => /^(?:former|ex|late|then|outgoing|ousted|deposed)$|^ex-/u.test(t.key)),
    owner: owner?.possessive ? owner.span : null,
  };
}
