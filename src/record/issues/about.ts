import { DEALINGS, EMPTY, GENERAL, type Tagged } from '../phrases/phrases.js';
import type { Group } from './choose.js';

/** By what a statement's words are known to bear on an issue. */
export interface Sign {
  /** Any of these stems. */
  readonly stems: ReadonlySet<string>;
  /** Any of these sequences of stems, parted by spaces. */
  readonly keys: readonly string[];
  /** The general head of its name ("act" of "Passage Act"), which stands for it after "the", "this", "that". */
  readonly head: string | null;
}

export function signOf({ named, others }: Group): Sign {
  const head = named.concept.stems.at(-1) ?? '';
  const telling = named.concept.stems.filter((s) => !GENERAL.has(s) && !EMPTY.has(s));
  const vague = GENERAL.has(head) || (named.concept.stems.length > 1 && DEALINGS.has(head));
  const stems = new Set(vague ? telling.filter((s) => !DEALINGS.has(s)) : [head]);
  const keys = [named, ...others]
    .map((r) => r.concept)
    .filter((c) => c.stems.length > 1 && !c.stems.some((s) => stems.has(s)))
    .map((c) => c.key);
  for (const { concept } of others) {
    const [only] = concept.stems;
    if (concept.stems.length === 1 && only !== undefined && !GENERAL.has(only)) stems.add(only);
  }
  return { stems, keys, head: vague ? head : null };
}

const DEFINITE = /^(?:the|this|that|these|those|its|his|her|their|such)$/iu;

/** How strongly the words bear on each issue: hits, a little more for early ones; 0 for none. */
export function strengths(words: readonly Tagged[], signs: readonly Sign[]): number[] {
  const joined = ` ${words.map((w) => w.stem).join(' ')} `;
  return signs.map(({ stems, keys, head }) => {
    let strength = 0;
    words.forEach((word, i) => {
      if (stems.has(word.stem)) strength += 1 - i / (words.length * 4);
      else if (word.stem === head && DEFINITE.test(words[i - 1]?.shown ?? '')) strength += 0.5;
    });
    return strength + keys.filter((key) => joined.includes(` ${key} `)).length;
  });
}
