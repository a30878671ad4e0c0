import type { Span } from '../../text/text.js';
import { BOUNDARIES, FUTURE, FUTURE_BEFORE_TO, NOT_PAST, PAST, UNSURE } from './data/tense-words.js';

/** The time of what the words around a date tell: `null` where no verb near by tells it. */
export type Tense = 'past' | 'future' | 'unsure' | null;

const MODAL: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'should',
  'must',
  'could',
  'can',
  'may',
  'might',
]);

/** Words looked at on either side: a clause of news prose. No gold sentence needed more than 14 before its date. */
const REACH = 16;

/**
 * The time of the clause that a date stands in: by the nearest verb before it in its clause, else by the first after it.
 * "said on Friday that he would" is past, "will meet on Friday" future.
 */
export function tenseAround(text: string, at: Span): Tense {
  const before = text.slice(Math.max(0, at.start - 160), at.start);
  const clause = before.slice(before.search(/[^;:—–()“”"]*$/u));
  const earlier = wordsOf(clause).slice(-REACH);
  for (let i = earlier.length - 1; i >= 0; i--) {
    const found = tenseOf(earlier, i);
    if (found) return found;
    // "the man who was held | on Friday": a boundary ends the clause only once it has been left.
    if (BOUNDARIES.has(earlier[i] ?? '') && i < earlier.length - 1) break;
  }
  const after = /^[^;:—()“”"]*/u.exec(text.slice(at.end, at.end + 160))?.[0] ?? '';
  const later = wordsOf(after).slice(0, REACH);
  for (let i = 0; i < later.length; i++) {
    const found = tenseOf(later, i);
    if (found) return found;
  }
  return null;
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}]+(?:['’-][\p{L}]+)*|['’]ll/gu) ?? [];

function tenseOf(words: readonly string[], i: number): Tense {
  const word = (words[i] ?? '').replace('’', "'");
  const next = words[i + 1];
  if (next === 'to' && FUTURE_BEFORE_TO.has(word)) return 'future';
  if (word === 'would' && next === 'have') return 'unsure';
  // "was due", "was to have met": planned in the past, and nobody says whether it happened.
  if (FUTURE.has(word) || word.endsWith("'ll")) return 'future';
  // "will meet", "agreed to meet", "is to be held": the word before tells the time, not the verb itself.
  const led = words[i - 1] ?? '';
  if (led === 'to' || led === 'be' || MODAL.has(led) || (led.endsWith('ly') && MODAL.has(words[i - 2] ?? '')))
    return null;
  if (PAST.has(word)) return 'past';
  if (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word)) return 'past';
  return UNSURE.has(word) ? 'unsure' : null;
}
