import type { Span } from '../../text/text.js';
import { AUXILIARIES, DETERMINERS, PASTS, PREPOSITIONS, SUBORDINATORS } from './function-words.js';
import type { MentionIndex } from './mention-index.js';
import { singular } from './nouns.js';
import type { Scene } from './scene.js';
import type { Source, Word } from './source.js';
import { wordsIn } from './source.js';

/** Where a short description was first given in full, or who of the cast has it in the name. */
export type Introduction =
  | { readonly kind: 'words'; readonly span: Span }
  | { readonly kind: 'entity'; readonly entity: number };

/** Sentences at the start of a report, and before a description, in which its full form is looked for. */
const OPENING = 10;
const BEFORE = 6;

/** Sentences at the start in which a name that comes but once counts. */
const LEAD = 3;

/** Words behind a noun that go with it, and the longest that they may be. */
const LONGEST = 14;

/** Participles by which a description goes on: "a letter posted on …", "a team led by …". */
const PARTICIPLES =
  /^(?:led|based|posted|published|released|issued|signed|headed|run|owned|made|written|engaged|working|commissioned|conducted|funded|filed)$/u;

/** Words that open a description of others than those meant. */
const OTHERS = /^(?:all|both|each|every|some|any|other|another|more|most|no|such|two|three|several|many)$/u;

/** Heads that reports use of one and the same group of scholars. */
const SCHOLARS = ['team', 'researcher', 'scientist', 'author', 'astronomer', 'academic'];

/** Sentences behind a headline in which it is told who its "scientists" are. */
const AHEAD = 4;

/** Whether a description stands in a headline, which is told in full behind it. */
export const isHeadline = (scene: Scene, { span }: Source): boolean =>
  scene.report.sentences[scene.sentence(span.start)]?.label === 'headline';

/**
 * "the researchers" → "researchers from the University of Tal", "the government" → "the government of Sorrania"; of a
 * headline's "Scientists", what follows it.
 */
export function introductionOf(scene: Scene, index: MentionIndex, source: Source): Introduction | null {
  const { text, sentences } = scene.report;
  if (source.words.length > 2 || source.tail) return null;
  const ahead = isHeadline(scene, source);
  const head = singular(source.head);
  const heads = new Set(SCHOLARS.includes(head) && source.plural ? SCHOLARS : [head]);
  const here = scene.sentence(source.span.start);
  const named = new Set<number>();
  const names: { readonly entity: number; readonly at: number }[] = [];
  let words = null as Span | null;
  const [from, to] = ahead ? [here + 1, here + AHEAD] : [0, here];
  for (let s = from; s <= to; s++) {
    if (!ahead && s === OPENING) s = Math.max(s, here - BEFORE);
    const sentence = sentences[s];
    if (!sentence) break;
    // A headline leaves out what would tell a verb from a noun.
    if (sentence.label === 'headline') continue;
    const found = wordsIn(text, sentence.span);
    found.forEach((word, i) => {
      if (
        (!ahead && word.span.end > source.span.start) ||
        !heads.has(singular(word.lower.replace(/['’]s?$/u, '')))
      )
        return;
      const over = index
        .over(word.span)
        .find((m) => m.how !== 'role' && m.span.end - m.span.start > word.text.length);
      if (over) {
        const close = s < LEAD || here - s <= BEFORE || index.of(over.entity).length > 1;
        if (close && scene.cast.at(over.entity).type !== 'person') {
          named.add(over.entity);
          names.push({ entity: over.entity, at: word.span.start });
        }
        return;
      }
      if (words !== null || scene.quote(word.span.start)?.long) return;
      const plural = word.lower !== singular(word.lower);
      if (plural !== source.plural && word.lower !== 'team') return;
      const end = endOf(text, found, i);
      const start = startOf(text, found, i);
      const full = end > word.span.end || /\s\p{Lu}/u.test(text.slice(start, word.span.start));
      const opens = wordsIn(text, { start, end })[0]?.lower ?? '';
      if (full && !OTHERS.test(opens)) words = { start, end };
    });
  }
  // "The act" right behind the Passage Act is that, whatever "an act of piracy" stood before.
  const latest = names.at(-1);
  if (!ahead && words && latest && words.end <= latest.at && here - scene.sentence(latest.at) <= 1)
    return { kind: 'entity', entity: latest.entity };
  const [only] = named;
  if (!ahead && only !== undefined && named.size === 1 && words === null)
    return { kind: 'entity', entity: only };
  return words === null ? null : { kind: 'words', span: words };
}

/** Back to the determiner that opens the description. */
function startOf(text: string, words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0) {
    const [before, word] = [words[from - 1], words[from]];
    if (!before || !word || /[^\s-]/u.test(text.slice(before.span.end, word.span.start))) break;
    if (stops(before) || /^\p{Ll}+ed$/u.test(before.text)) break;
    from--;
    if (DETERMINERS.has(before.lower)) break;
  }
  return words[from]?.span.start ?? 0;
}

/** On through phrases with a preposition or participle, up to a mark or a verb. */
function endOf(text: string, words: readonly Word[], at: number): number {
  let last = at;
  const opens = words[at + 1];
  if (!opens || !joins(text, words[at], opens)) return words[at]?.span.end ?? 0;
  const then = words[at + 2];
  const participle = PARTICIPLES.test(opens.lower) && then !== undefined && PREPOSITIONS.has(then.lower);
  if (!/^(?:of|from|at|in|by|behind|for|on)$/u.test(opens.lower) && !participle)
    return words[at]?.span.end ?? 0;
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST); i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word || !joins(text, before, word)) break;
    const bound = PREPOSITIONS.has(word.lower) || DETERMINERS.has(word.lower) || PARTICIPLES.test(word.lower);
    // Behind a noun, "reports" and "reported" are verbs; behind "of" or "the" they are nouns.
    const verb = last === i - 1 && i > at + 1 && /^\p{Ll}+(?:ed|[^s]s)$/u.test(word.text);
    if (!bound && (stops(word) || verb)) break;
    if (!bound) last = i;
  }
  return words[last]?.span.end ?? 0;
}

const joins = (text: string, a: Word | undefined, b: Word): boolean =>
  a !== undefined && /^[\s-]+$/u.test(text.slice(a.span.end, b.span.start));

const stops = ({ text, lower }: Word): boolean =>
  AUXILIARIES.has(lower) ||
  SUBORDINATORS.has(lower) ||
  PASTS.has(lower) ||
  /^(?:and|or|but|(?:mon|tues|wednes|thurs|fri|satur|sun)day|that|it|they|he|she|not|also)$/u.test(lower) ||
  // "Scientific Reports" has no verb.
  /^(?:says?|reports?|announced?|found)$/u.test(text) ||
  PREPOSITIONS.has(lower);
