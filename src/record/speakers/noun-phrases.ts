import { overlaps, type Span } from '../../text/text.js';
import type { Mention } from '../entities/cast.js';
import { type Phrase, type Tagged, type TaggedSentence, taggedSentences } from '../phrases/phrases.js';
import { type Report, sentenceIndex } from '../report.js';
import type { MentionIndex } from './mention-index.js';
import { BODIES, COLLECTIVE_PEOPLE, DOCUMENTS, OFFICES, PEOPLE, SPOKESPEOPLE, singular } from './nouns.js';

/** What a head noun is, as far as its word tells. */
export type HeadKind = 'people' | 'body' | 'document' | 'thing';

/** A noun phrase that no name covers, by which a pronoun may be meant: "the growers", "SBC and AT&T". */
export interface NounPhrase {
  /** With its determiner, its possessor and an "of …" behind it. */
  readonly span: Span;
  /** The head noun; of several joined, the last one's. */
  readonly head: Span;
  readonly noun: string;
  readonly kind: HeadKind;
  readonly plural: boolean;
  /** The names joined in it, where both are names. */
  readonly names: readonly [Mention, Mention] | null;
  readonly joined: boolean;
  readonly definite: boolean;
  /** Head and modifiers without determiner: phrases with the same key are one. */
  readonly key: string;
}

/** Sentences before a pronoun whose phrases it may mean, and the most of them that are weighed. */
const SENTENCES = 3;
const REACH = 24;

/** Nouns of time and measure: nobody says "they" of years. Compiled by hand. */
const MEASURES =
  /^(?:year|month|week|day|hour|minute|second|time|percent|cent|dollar|euro|pound|mile|kilometre|kilometer|metre|meter|foot|inch|ton|tonne|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|lot|number|way|today|yesterday|tomorrow)$/u;

/** The noun phrases of a report as pronouns look back at them; a sentence's are made when first asked for. */
export class NounPhrases {
  readonly #report: Report;
  readonly #index: MentionIndex;
  readonly #made = new Map<number, readonly NounPhrase[]>();

  constructor(report: Report, index: MentionIndex) {
    this.#report = report;
    this.#index = index;
  }

  /** Those that end before `offset`, nearest first. */
  before(offset: number): NounPhrase[] {
    const here = sentenceIndex(this.#report, offset);
    const found: NounPhrase[] = [];
    for (let s = here; s >= Math.max(0, here - SENTENCES) && found.length < REACH; s--) {
      const phrases = this.#of(s);
      for (let i = phrases.length - 1; i >= 0 && found.length < REACH; i--) {
        const phrase = phrases[i];
        if (phrase && phrase.head.end <= offset) found.push(phrase);
      }
    }
    return found;
  }

  #of(sentence: number): readonly NounPhrase[] {
    const known = this.#made.get(sentence);
    if (known) return known;
    const tagged = taggedSentences(this.#report)[sentence];
    const made = tagged ? nounPhrases(this.#report.text, tagged, this.#index) : [];
    this.#made.set(sentence, made);
    return made;
  }
}

function nounPhrases(text: string, sentence: TaggedSentence, index: MentionIndex): NounPhrase[] {
  const { words, phrases } = sentence;
  const inner = new Set(phrases.flatMap((p) => (p.of === null ? [] : [p.of])));
  const found: NounPhrase[] = [];
  phrases.forEach((phrase, i) => {
    const head = words[phrase.head];
    if (!head) return;
    const start = startOf(words, phrases, i);
    const next = phrases[i + 1];
    const end = words[endOf(phrases, i)]?.span.end ?? head.span.end;
    const from = words[start]?.span.start ?? head.span.start;
    const name = nameAt(index, head.span);
    const span = { start: from, end };
    if (!name && !inner.has(i)) {
      const noun = head.shown.toLowerCase();
      const one = singular(noun);
      if (/\p{L}{2}/u.test(noun) && !MEASURES.test(one))
        found.push({
          span,
          head: head.span,
          noun,
          kind: kindOf(one),
          plural: COLLECTIVE_PEOPLE.has(noun) || one !== noun,
          names: null,
          joined: false,
          definite: isDefinite(words[start]),
          key: keyOf(words, phrase),
        });
    }
    const joined = next && joinedWith(text, words, phrase, next, phrases, i);
    const last = next && words[next.head];
    const other = last ? nameAt(index, last.span) : null;
    if (joined && last && (!name || name.entity !== other?.entity)) {
      const noun = last.shown.toLowerCase();
      found.push({
        span: { start: name?.span.start ?? from, end: other?.span.end ?? last.span.end },
        head: last.span,
        noun,
        kind: name && other ? 'people' : kindOf(singular(noun)),
        plural: true,
        names: name && other ? [name, other] : null,
        joined: true,
        definite: isDefinite(words[start]),
        key: `${keyOf(words, phrase)} + ${keyOf(words, next)}`,
      });
    }
  });
  return found;
}

/** Two phrases with nothing but "and", and a determiner, between: both names, both several, or both people. */
function joinedWith(
  text: string,
  words: readonly Tagged[],
  a: Phrase,
  b: Phrase,
  phrases: readonly Phrase[],
  i: number,
): boolean {
  const [x, y] = [words[endOf(phrases, i)], words[b.first]];
  if (!x || !y) return false;
  if (
    !/^(?:,? \d\d,?)? and (?:the |a |an |their |his |her |other )?$/u.test(
      text.slice(x.span.end, y.span.start),
    )
  )
    return false;
  const [p, q] = [words[a.head], words[b.head]];
  if (!p || !q) return false;
  const proper = (w: Tagged) => /^\p{Lu}/u.test(w.shown);
  if (proper(p) && proper(q)) return true;
  const several = (w: Tagged) => singular(w.shown.toLowerCase()) !== w.shown.toLowerCase();
  if (several(p) && several(q)) return true;
  return [p, q].every((w) => kindOf(singular(w.shown.toLowerCase())) === 'people');
}

/** First word of a phrase with what belongs to it: determiner, number, possessor. */
function startOf(words: readonly Tagged[], phrases: readonly Phrase[], i: number): number {
  let start = phrases[i]?.first ?? 0;
  for (let steps = 0; steps < 3; steps++) {
    const before = words[start - 1];
    if (
      !before ||
      !/^[DUO]$/u.test(before.tag) ||
      /^(?:that|there|it|he|she|they|we|i|you)$/iu.test(before.shown)
    )
      break;
    start--;
  }
  const owner = phrases[i - 1];
  if (owner && /^['’]s?$/u.test(words[start - 1]?.shown ?? '') && owner.head === start - 2)
    return startOf(words, phrases, i - 1);
  return start;
}

/** Last word of a phrase, "of …" with it. */
function endOf(phrases: readonly Phrase[], i: number): number {
  const phrase = phrases[i];
  const of = phrase?.of ?? null;
  return (of === null ? phrase?.head : phrases[of]?.head) ?? 0;
}

/** The name, or description of somebody in the cast, that holds a head noun. */
function nameAt(index: MentionIndex, head: Span): Mention | null {
  return index.over(head).find((m) => overlaps(m.span, head) && m.span.end >= head.end) ?? null;
}

function keyOf(words: readonly Tagged[], { first, head }: Phrase): string {
  return words
    .slice(first, head + 1)
    .map((w) => w.shown.toLowerCase())
    .join(' ');
}

const isDefinite = (word: Tagged | undefined): boolean =>
  /^(?:the|these|those|this|that|both|his|her|its|their|our|my)$/iu.test(word?.shown ?? '');

function kindOf(noun: string): HeadKind {
  if (PEOPLE.has(noun) || OFFICES.has(noun) || SPOKESPEOPLE.has(noun) || COLLECTIVE_PEOPLE.has(noun))
    return 'people';
  if (BODIES.has(noun)) return 'body';
  if (DOCUMENTS.has(noun)) return 'document';
  return /(?:man|woman|ist|ian|eer)$/u.test(noun) ? 'people' : 'thing';
}
