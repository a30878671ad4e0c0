import type { Span } from '../../text/text.js';
import {
  DEALINGS,
  GENERAL,
  PERSONS,
  rarity,
  type Tagged,
  type TaggedSentence,
  TIMES,
} from '../phrases/phrases.js';

/** A phrase as it stands somewhere, from `first` to `head` of the sentence's words. */
export interface Use {
  readonly sentence: number;
  readonly span: Span;
  /** As it is written there; `null` where a short form stands for it. */
  readonly shown: string | null;
}

/** What a report may be about: one sequence of stems that ends in a noun, wherever it stands. */
export interface Concept {
  /** The stems, parted by spaces. */
  readonly key: string;
  readonly stems: readonly string[];
  readonly uses: readonly Use[];
  /** A name: written with capitals in running text. */
  readonly proper: boolean;
}

/** Longest sequence that makes a name: more words are a description. */
const LONGEST = 4;

/** Every head-final sequence of every noun phrase, gathered by its stems. Linear in the phrases. */
export function conceptsOf(
  sentences: readonly TaggedSentence[],
  isHeadline: (sentence: number) => boolean,
  isParty: (shown: string) => boolean,
): Map<string, Concept> {
  const found = new Map<string, { stems: string[]; uses: Use[]; names: number }>();
  sentences.forEach(({ words, phrases }, sentence) => {
    for (const { first, head } of phrases) {
      const last = words[head];
      if (!last || PERSONS.has(last.stem) || TIMES.has(last.stem)) continue;
      const from = Math.max(first, head - LONGEST + 1);
      const wholeName = nameStart(words, from, head);
      for (let start = head; start >= from; start--) {
        const taken = words.slice(start, head + 1);
        if (!starts(taken[0])) continue;
        if (wholeName !== null && start > wholeName) continue;
        const shown = taken.map((w) => w.shown).join(' ');
        if (isParty(shown)) continue;
        const stems = taken.map((w) => w.stem);
        const key = stems.join(' ');
        const entry = found.get(key) ?? { stems, uses: [], names: 0 };
        entry.uses.push({
          sentence,
          span: { start: taken[0]?.span.start ?? 0, end: last.span.end },
          shown,
        });
        if (wholeName !== null) entry.names++;
        found.set(key, entry);
      }
    }
  });
  const concepts = new Map<string, Concept>();
  for (const [key, { stems, uses, names }] of found) {
    // A headline leaves out what parts its phrases ("Strait avoids"): it weighs what the report has, and names nothing.
    if (uses.every((u) => isHeadline(u.sentence))) continue;
    concepts.set(key, { key, stems, uses, proper: names * 2 > uses.length });
  }
  return withShortForms(concepts, sentences);
}

/** "the act" is the Passage Act, where no other name ends in that noun. */
function withShortForms(
  concepts: Map<string, Concept>,
  sentences: readonly TaggedSentence[],
): Map<string, Concept> {
  const byHead = new Map<string, Concept[]>();
  for (const concept of concepts.values()) {
    const head = concept.stems.at(-1) ?? '';
    if (concept.proper && concept.stems.length > 1 && GENERAL.has(head))
      byHead.set(head, [...(byHead.get(head) ?? []), concept]);
  }
  sentences.forEach(({ words, phrases }, sentence) => {
    for (const { first, head } of phrases) {
      const word = words[head];
      const [concept, ...more] = (first === head && word && byHead.get(word.stem)) || [];
      if (
        !word ||
        !concept ||
        more.length > 0 ||
        !/^(?:the|this|that)$/iu.test(words[first - 1]?.shown ?? '')
      )
        continue;
      const uses = [...(concepts.get(concept.key)?.uses ?? []), { sentence, span: word.span, shown: null }];
      concepts.set(concept.key, { ...concept, uses });
    }
  });
  return concepts;
}

/** A name is not taken apart: "Passage Act" is not an act. The word at which the capitals before the head begin. */
function nameStart(words: readonly Tagged[], from: number, head: number): number | null {
  if (words[head]?.tag !== 'P') return null;
  let start = head;
  while (start > from && words[start - 1]?.tag === 'P') start--;
  return start;
}

/** Words that say nothing of the matter at the start of a name. */
const IDLE =
  /^(?:other|such|same|new|own|many|more|most|several|possible|further|further|first|second|last|next|recent|latest|former|current|certain|different|various|whole|entire|good|great|big|large|small|high|low|long|short|old|young|bad|few|major|main|real|full|key|central|important|likely|unlikely|so-called|alleged|tough|serious)$/iu;

const starts = (word: Tagged | undefined): boolean =>
  word !== undefined && !IDLE.test(word.shown) && /^[\p{L}]/u.test(word.shown) && word.shown.length > 1;

/** Rarity under which a lone word is too common to be an issue: "industry" has 2.6, "law" 3.6, "sanction" 6.8. */
const COMMON = 3;

/** Whether the words alone, whatever their number, may be called an issue. */
export function tellsSomething({ stems, uses, proper }: Concept): boolean {
  const head = stems.at(-1) ?? '';
  if (stems.length === 1) {
    if (head.length < 3 || !/\p{L}{2}/u.test(uses[0]?.shown ?? '')) return false;
    return !GENERAL.has(head) && (proper || DEALINGS.has(head) || rarity(head) >= COMMON);
  }
  return stems.some((s) => !GENERAL.has(s) && !TIMES.has(s) && rarity(s) >= COMMON);
}
