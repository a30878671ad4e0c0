import type { Span } from '../../text/text.js';
import { stem } from './stem.js';
import { type Tag, tagWords } from './tagger.js';
import { type Word, wordsIn } from './words.js';

/** A word of a report with its part of speech and its stem. */
export interface Tagged extends Word {
  readonly tag: Tag;
  readonly stem: string;
}

/** A noun phrase without its determiner: adjectives and nouns up to the head, by word numbers of the sentence. */
export interface Phrase {
  readonly first: number;
  /** The last word, which is the head. */
  readonly head: number;
  /** A possessive or a demonym stands before it, or is its first word, so it is somebody's. */
  readonly owned: boolean;
  /** "… of the invasion": number of the phrase that completes this one. */
  readonly of: number | null;
}

export interface TaggedSentence {
  readonly span: Span;
  readonly words: readonly Tagged[];
  readonly phrases: readonly Phrase[];
}

export function tagSentence(text: string, span: Span): TaggedSentence {
  const words = wordsIn(text, span);
  const tags = tagWords(words.map((w) => w.shown));
  const tagged = words.map(
    ({ span, shown }, i): Tagged => ({ span, shown, tag: tags[i] ?? 'J', stem: stem(shown) }),
  );
  return { span, words: tagged, phrases: phrasesOf(tagged) };
}

const NOMINAL = new Set<Tag>(['N', 'P']);
const POSSESSIVE = /^['’]s?$/u;

/** Head-final runs of nouns, with the adjectives and participles before them. Linear in the words. */
function phrasesOf(words: readonly Tagged[]): Phrase[] {
  const found: Phrase[] = [];
  let first = -1;
  let head = -1;
  let owned = false;
  let before = -1;
  const close = () => {
    if (head >= 0) {
      // Adjectives after the last noun belong to no phrase: the run ends with its head.
      const last = found.at(-1);
      const joins =
        last && before === last.head && /^of$/iu.test(words[before + 1]?.shown ?? '') && last.of === null;
      if (joins) found[found.length - 1] = { ...last, of: found.length };
      found.push({ first, head, owned, of: null });
      before = head;
    }
    first = -1;
    head = -1;
    owned = false;
  };
  words.forEach((word, i) => {
    const { tag, shown } = word;
    if (NOMINAL.has(tag)) {
      if (first < 0) first = i;
      head = i;
    } else if (tag === 'A' || (tag === 'V' && participleBefore(words, i))) {
      if (head >= 0) close();
      if (first < 0) first = i;
    } else if (POSSESSIVE.test(shown) && head === i - 1 && head >= 0) {
      close();
      owned = true;
    } else if (tag === 'D' || tag === 'U' || tag === 'O') {
      close();
      owned = tag === 'O';
      before = before >= 0 && i - before <= 3 ? before : -1;
    } else {
      close();
      if (!/^of$/iu.test(shown)) before = -1;
    }
  });
  close();
  return found;
}

/** "its looming invasion", "frozen assets": a participle between a determiner or adjective and a noun. */
function participleBefore(words: readonly Tagged[], i: number): boolean {
  if (!/(?:ing|ed|en)$/iu.test(words[i]?.shown ?? '')) return false;
  const next = words[i + 1]?.tag;
  const last = words[i - 1];
  return (
    (next === 'N' || next === 'A') &&
    (last?.tag === 'D' || last?.tag === 'A' || POSSESSIVE.test(last?.shown ?? ''))
  );
}
