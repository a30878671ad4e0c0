import type { Span } from '../../text/text.js';
import { DETERMINERS, PREPOSITIONS } from './function-words.js';
import type { MentionIndex } from './mention-index.js';
import type { NounPhrase, NounPhrases } from './noun-phrases.js';
import type { Scene } from './scene.js';
import { type Source, wordsIn } from './source.js';

/** What stands right before "who", "which", "that": somebody of the cast, or the words of a description. */
export type Before =
  | { readonly kind: 'entity'; readonly entity: number }
  | { readonly kind: 'words'; readonly start: number; readonly end: number }
  | null;

/** Words that may stand between a noun and its relative and are no noun phrase of their own: "on it", "in ten days". */
const BETWEEN =
  /^(?:\s(?:on|in|of|for|from|to|with|about|at|by|over|during|within)\s(?:it|them|him|her|us|there|(?:(?!who|which)[\p{L}\d]+\s){0,3}(?:year|month|week|day|hour|minute|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)s?)|\s(?:it|they|he|she|we|I)\s(?:had\s|has\s|have\s)?\p{Ll}+|\s(?:yesterday|today|here|there|(?:last|this|next)\s\p{L}+))*$/iu;

/** Characters before a relative that are read: a sentence without an end costs no more than its length. */
const REACH = 400;

/** Phrases behind which a nearer one may hang by a preposition: "a bill for the relief of farmers". */
const CHAIN = 4;

/** The antecedent of a relative pronoun: what ends right before it, or what that hangs on by prepositions. */
export function antecedentBefore(
  scene: Scene,
  index: MentionIndex,
  phrases: NounPhrases,
  source: Source,
): Before {
  const { text } = scene.report;
  const whole = scene.sentenceSpan(source.span.start);
  const sentence = { ...whole, start: Math.max(whole.start, source.span.start - REACH) };
  const lead = text.slice(sentence.start, source.span.start);
  // "of whom", "many of whom", "most of which"
  const end =
    sentence.start +
    lead.replace(/(?:,?\s*(?:\p{L}+\s+)?(?:of|to|by|with|for))?[\s,(–—-]*$/u, '').replace(/,\s*\d{1,3}$/u, '')
      .length;
  const ending = index
    .over({ start: Math.max(sentence.start, end - 1), end })
    .filter((m) => /^['’.\s]*$/u.test(text.slice(m.span.end, end)) && m.span.end <= end + 1);
  const longest = ending.reduce((best, m) => Math.max(best, m.span.end - m.span.start), 0);
  const mention = ending.find((m) => m.span.end - m.span.start === longest);
  if (mention) return { kind: 'entity', entity: mention.entity };
  const phrase = described(text, phrases.before(end), sentence, end, source);
  if (phrase) return { kind: 'words', start: phrase.start, end: phrase.end };
  return lastWords(text, { start: sentence.start, end });
}

/** The noun phrase that the relative completes: of those it may hang on, one that can speak and has its verb's number. */
function described(
  text: string,
  before: readonly NounPhrase[],
  sentence: Span,
  end: number,
  source: Source,
): Span | null {
  const near = before.filter((p) => p.span.start >= sentence.start && !p.joined);
  const [last] = near;
  if (!last || !BETWEEN.test(text.slice(last.span.end, end).replace(/,$/u, ''))) return null;
  const chain = [last];
  for (const p of near.slice(1)) {
    const next = chain.at(-1) ?? last;
    if (chain.length >= CHAIN || p.span.end > next.span.start) continue;
    const words = text.slice(p.span.end, next.span.start).trim().toLowerCase().split(/\s+/u);
    if (!PREPOSITIONS.has(words[0] ?? '') || words.length > 3) break;
    chain.push(p);
  }
  const verb = /^\s+([\p{L}’']+)/u.exec(text.slice(source.span.end, source.span.end + 20))?.[1] ?? '';
  const number = /^(?:are|were|have)$/u.test(verb)
    ? true
    : /^(?:is|was|has|says)$/u.test(verb)
      ? false
      : null;
  const fits = chain.filter((p) => number === null || p.plural === number);
  const personal = /^who/iu.test(source.text);
  const speaks = (p: NounPhrase) =>
    personal ? p.kind === 'people' || p.kind === 'body' : p.kind !== 'thing';
  // "sent a bill to the congress which …": what was sent, not to whom.
  const [first, second] = fits;
  const chosen =
    !personal && first?.kind === 'body' && second?.kind === 'document'
      ? second
      : (fits.find(speaks) ?? first ?? last);
  const completed = text.slice(chosen.span.end, last.span.end);
  return COMPLETES.test(completed) ? { start: chosen.span.start, end: last.span.end } : chosen.span;
}

/** What belongs to a description: "a bill for the relief of farmers", not "… to the congress". */
const COMPLETES = /^\s(?:of|for|about|on|against|into)\s(?!.*\s(?:to|in|at|from|with|by)\s)/u;

/** Where no noun phrase is told: the words back to the last determiner, preposition or mark. */
function lastWords(text: string, clause: Span): Before {
  const words = wordsIn(text, clause);
  let from = words.length - 1;
  while (from > 0) {
    const gap = text.slice(words[from - 1]?.span.end ?? 0, words[from]?.span.start ?? 0);
    const word = words[from]?.lower ?? '';
    if (DETERMINERS.has(word) || /^(?:one|every)$/u.test(word)) break;
    if (/[,;:“”"()]/u.test(gap)) break;
    const before = words[from - 1]?.lower ?? '';
    if (PREPOSITIONS.has(before) || /^(?:and|or|but|that|is|was|were|are|said|told)$/u.test(before)) break;
    from--;
  }
  const first = words[from];
  return first ? { kind: 'words', start: first.span.start, end: clause.end } : null;
}
