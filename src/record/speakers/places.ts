import type { Span } from '../../text/text.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PASTS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './function-words.js';

/** Where a name stands in its clause, as far as the words beside it tell. */
export type Place = 'subject' | 'object' | 'possessive' | 'prepositional' | 'inverted' | 'other';

/** Letters looked at on either side: about ten words. */
const REACH = 70;
const SAYS =
  /^(?:said|says|added|adds|told|asked|insisted|replied|continued|explained|argued|warned|wrote|concluded|recalled|admitted|noted)$/u;

/** The place of a mention. `floor` and `ceiling` are the ends of its sentence. */
export function placeOf(text: string, span: Span, sentence: Span): Place {
  const after = text.slice(span.end, Math.min(sentence.end, span.end + REACH * 2));
  if (/^['’](?:s\b|(?=\s))/u.test(after)) return 'possessive';
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  const next = nextWord(after);
  const verb = next !== null && isVerb(next);
  const previous = previousFunction(before);
  if (verb && previous !== 'preposition') return 'subject';
  if (previous === 'said') return 'inverted';
  if (previous === 'preposition') return 'prepositional';
  if (previous === 'start') return verb || next === null ? 'subject' : 'other';
  return previous === 'verb' ? 'object' : 'other';
}

/** True where nothing but an opening stands before it in its sentence. */
export function opensSentence(text: string, span: Span, sentence: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(
    text
      .slice(sentence.start, span.start)
      .replace(/^(?:but|and|however|meanwhile|earlier|later|the|mr|mrs|ms|dr|president)\b,?/iu, ''),
  );
}

/** The word after a mention, past one description between commas or brackets. */
function nextWord(after: string): string | null {
  const rest = after.replace(/^\s*(?:,[^,;.“”"]{1,110},|\([^)]{1,60}\)|[–—][^–—]{1,90}[–—])/u, '');
  const match = /^\s+(?:also\s+|then\s+|later\s+|now\s+|only\s+|\p{Ll}+ly\s+)*([\p{L}'’]+)/u.exec(rest);
  return match?.[1] ?? null;
}

const isVerb = (word: string): boolean =>
  AUXILIARIES.has(word.replace('’', "'")) ||
  PASTS.has(word) ||
  (/^\p{Ll}+(?:ed|es|s)$/u.test(word) && word.length > 3 && !PREPOSITIONS.has(word));

/** What kind of word governs a mention: the nearest function word, verb or mark before its own titles. */
function previousFunction(before: string): 'start' | 'preposition' | 'verb' | 'said' | 'clause' | 'other' {
  const words = before.match(/[\p{L}\p{N}'’.-]+|[,;:()"“”–—]/gu) ?? [];
  let seen = 0;
  for (let i = words.length - 1; i >= 0 && seen < 7; i--, seen++) {
    const word = words[i] ?? '';
    const lower = word.toLowerCase();
    if (/^[,;:()"“”–—]$/u.test(word)) return 'clause';
    if (lower === 'of' && seen > 0) continue;
    if (PREPOSITIONS.has(lower)) return 'preposition';
    if (CONJUNCTIONS.has(lower) || SUBORDINATORS.has(lower)) return 'clause';
    if (SAYS.test(lower)) return 'said';
    if (AUXILIARIES.has(lower) || PASTS.has(lower)) return 'verb';
    if (/^\p{Ll}+(?:ed|ing)$/u.test(word)) return 'verb';
    if (DETERMINERS.has(lower)) continue;
  }
  return before.trim() === '' || seen < 7 ? 'start' : 'other';
}
