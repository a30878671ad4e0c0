import { PREPOSITIONS } from './function-words.js';
import type { MentionIndex } from './mention-index.js';
import { BODIES, DOCUMENTS, OFFICES, PEOPLE, SPOKESPEOPLE, singular } from './nouns.js';
import type { Scene } from './scene.js';
import { type Source, type Word, wordsIn } from './source.js';

/** What stands right before "who", "which", "that": somebody of the cast, or the words of a description. */
export type Before =
  | { readonly kind: 'entity'; readonly entity: number }
  | { readonly kind: 'words'; readonly start: number; readonly end: number }
  | null;

/** The antecedent of a relative pronoun: what ends right before it, with at most a comma between. */
export function antecedentBefore(scene: Scene, index: MentionIndex, source: Source): Before {
  const { text } = scene.report;
  const sentence = scene.sentenceSpan(source.span.start);
  const lead = text.slice(sentence.start, source.span.start);
  // "of whom", "many of whom", "most of which"
  const end =
    sentence.start +
    lead.replace(/(?:,?\s*(?:\p{L}+\s+)?(?:of|to|by|with|for))?[\s,(–—-]*$/u, '').replace(/,\s*\d{1,3}$/u, '')
      .length;
  const ending = index
    .over({ start: Math.max(sentence.start, end - 1), end })
    .filter((m) => /^['’.\s]*$/u.test(text.slice(m.span.end, end)) && m.span.end <= end + 1);
  const clause = { start: sentence.start, end };
  const words = wordsIn(text, clause);
  let from = words.length - 1;
  while (from > 0) {
    const gap = text.slice(words[from - 1]?.span.end ?? 0, words[from]?.span.start ?? 0);
    const word = words[from]?.lower ?? '';
    if (/^(?:a|an|the|those|these|this|any|one|some|many|all|no|every)$/u.test(word)) break;
    if (/[,;:“”"()]/u.test(gap)) break;
    const before = words[from - 1]?.lower ?? '';
    if (PREPOSITIONS.has(before) || /^(?:and|or|but|that|is|was|were|are|said|told)$/u.test(before)) break;
    from--;
  }
  const longest = ending.reduce((best, m) => Math.max(best, m.span.end - m.span.start), 0);
  const mention = ending.find((m) => m.span.end - m.span.start === longest);
  if (mention) return { kind: 'entity', entity: mention.entity };
  from = pastPreposition(words, from);
  const first = words[from];
  return first ? { kind: 'words', start: first.span.start, end } : null;
}

/** "a bill for the relief of farmers that …": the noun that can speak, not the one that stands nearest. */
function pastPreposition(words: readonly Word[], from: number): number {
  const can = (i: number) => {
    const one = singular(words[i]?.lower ?? '');
    return (
      DOCUMENTS.has(one) || BODIES.has(one) || PEOPLE.has(one) || OFFICES.has(one) || SPOKESPEOPLE.has(one)
    );
  };
  if (can(words.length - 1)) return from;
  for (let at = from; at > 1 && PREPOSITIONS.has(words[at - 1]?.lower ?? ''); ) {
    let start = at - 2;
    while (
      start > 0 &&
      !/^(?:an?|the|this|that|some|any)$/u.test(words[start]?.lower ?? '') &&
      !PREPOSITIONS.has(words[start - 1]?.lower ?? '')
    )
      start--;
    if (can(at - 2)) return start;
    at = start;
  }
  return from;
}
