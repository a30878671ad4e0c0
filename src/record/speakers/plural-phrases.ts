import type { Span } from '../../text/text.js';
import { PREPOSITIONS } from './function-words.js';
import { BODIES, COLLECTIVE_PEOPLE, OFFICES, PEOPLE, SPOKESPEOPLE, singular } from './nouns.js';
import type { Scene } from './scene.js';
import { type Word, wordsIn } from './source.js';

/**
 * The last plural description of people or bodies before `offset`, in its sentence or the one before, that leads its
 * clause: "the growers" before "… said they …". `null` where there is none. Such phrases are in no cast.
 */
export function pluralPhraseBefore(scene: Scene, offset: number): Span | null {
  const { sentences, text } = scene.report;
  const here = scene.sentence(offset);
  for (let s = here; s >= Math.max(0, here - 1); s--) {
    const sentence = sentences[s];
    if (!sentence || sentence.paragraph !== sentences[here]?.paragraph) break;
    const words = wordsIn(text, { start: sentence.span.start, end: Math.min(sentence.span.end, offset) });
    const found = leading(text, words);
    if (found) return found;
  }
  return null;
}

function leading(text: string, words: readonly Word[]): Span | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || !isSeveral(word)) continue;
    let from = i;
    while (from > 0 && isModifier(words[from - 1]) && !/[,;:“”"()]/u.test(gap(text, words, from))) from--;
    const before = words[from - 1];
    const free =
      !before ||
      /[,;:“”"]/u.test(gap(text, words, from)) ||
      /^(?:and|but|that|when|while|after|before|because|if|as|said|says)$/u.test(before.lower);
    const first = words[from];
    if (free && first && !(before && PREPOSITIONS.has(before.lower)))
      return { start: first.span.start, end: word.span.end };
  }
  return null;
}

const gap = (text: string, words: readonly Word[], i: number): string =>
  text.slice(words[i - 1]?.span.end ?? 0, words[i]?.span.start ?? 0);

function isSeveral({ lower }: Word): boolean {
  if (
    lower === 'people' ||
    lower === 'police' ||
    lower === 'authorities' ||
    lower === 'women' ||
    lower === 'men'
  )
    return true;
  const one = singular(lower);
  if (one === lower || COLLECTIVE_PEOPLE.has(lower)) return false;
  return PEOPLE.has(one) || OFFICES.has(one) || BODIES.has(one) || SPOKESPEOPLE.has(one);
}

const isModifier = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:the|these|those|some|many|several|most|all|two|three|four|five|other|both|our|their|its|his|her|\p{Ll}+(?:al|ic|ish|ese|ian|an|ar|ed|ing|ous|ive|ful|less|ary|er)|\p{Lu}\p{L}+|\p{L}+['’]s|\d+|top|state|local|wool|grain|city|farm|police)$/u.test(
    word.text,
  );
