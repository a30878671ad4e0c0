import { IRREGULAR_VERBS } from './data/irregular-verbs.js';

const VOWEL = /[aeiouy]/u;

/**
 * The lemma of a lower-case word: irregular verbs by list, else its ending is taken off, and of the stems that remain the
 * first that `known` holds. Where none is known the bare stem stands, without final e, so that all forms of it agree.
 */
export function lemma(word: string, known: ReadonlySet<string>): string {
  const irregular = Object.hasOwn(IRREGULAR_VERBS, word) ? IRREGULAR_VERBS[word] : undefined;
  if (irregular !== undefined) return irregular;
  if (known.has(word) || word.length < 4) return word;
  const stems = stemsOf(word);
  return stems.find((stem) => known.has(stem)) ?? stems[0] ?? word;
}

function stemsOf(word: string): string[] {
  const cut = (n: number) => word.slice(0, -n);
  if (/(?:ies|ied)$/u.test(word)) return [`${cut(3)}y`, cut(1)];
  const ending = /(?:ing|ed)$/u.exec(word)?.[0];
  if (ending !== undefined && VOWEL.test(cut(ending.length))) {
    const stem = cut(ending.length);
    const undoubled = /([b-df-hj-np-tv-z])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
    return [...undoubled, stem, `${stem}e`];
  }
  if (/(?:ss|us|is|'s)$/u.test(word) || !word.endsWith('s')) return [word];
  return /(?:[sxz]|ch|sh|o)es$/u.test(word) ? [cut(2), cut(1)] : [cut(1)];
}
