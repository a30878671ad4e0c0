/**
 * Where quotation marks open and close in one paragraph. Straight and curly doubles, guillemets and the doubled
 * apostrophes of some agencies (`''…''`) are doubles; singles are told from apostrophes by what stands beside them.
 */
export type QuoteState =
  | 'outside'
  | 'open'
  | 'inside'
  | 'close'
  | 'open-single'
  | 'inside-single'
  | 'close-single';

interface Word {
  readonly start: number;
  readonly end: number;
}

const OPENS = new Set(['“', '„', '«']);
const CLOSES = new Set(['”', '»']);
const STRAIGHT = new Set(['"', "''", '``']);
const SINGLES = new Set(["'", '‘', '’']);

/** The state of each word of a paragraph. A double that never closes holds to the paragraph's end, as in print. */
export function quoteStates(text: string, words: readonly Word[]): QuoteState[] {
  const states: QuoteState[] = [];
  let double = false;
  let single = false;
  for (const [i, word] of words.entries()) {
    const shown = isPlain(text.charCodeAt(word.start)) ? '' : text.slice(word.start, word.end);
    if (OPENS.has(shown) || (STRAIGHT.has(shown) && !double)) {
      states.push('open');
      double = true;
      single = false;
    } else if (CLOSES.has(shown) || STRAIGHT.has(shown)) {
      states.push('close');
      double = false;
      single = false;
    } else if (SINGLES.has(shown) && !single && opensSingle(text, word, words, i)) {
      states.push('open-single');
      single = true;
    } else if (single && SINGLES.has(shown) && shown !== '‘' && closesSingle(text, word)) {
      states.push('close-single');
      single = false;
    } else states.push(single ? 'inside-single' : double ? 'inside' : 'outside');
  }
  return states;
}

/** Of a, A, 0 …: the common case, told without looking a word up. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** A single opens where a word begins and another single closes it later in the paragraph: `'tis` alone does not. */
function opensSingle(text: string, mark: Word, words: readonly Word[], index: number): boolean {
  if (text.slice(mark.start, mark.end) === '’') return false;
  const before = text[mark.start - 1];
  const after = text[mark.end];
  if (isWordCharacter(before) || before === '.' || after === undefined || /\s/u.test(after)) return false;
  for (let i = index + 1; i < words.length; i++) {
    const later = words[i];
    if (!later) break;
    const shown = text.slice(later.start, later.end);
    if ((shown === "'" || shown === '’') && closesSingle(text, later)) return true;
  }
  return false;
}

/** A single closes after a word or its punctuation and before a space, punctuation or the end: not in `don't`. */
function closesSingle(text: string, mark: Word): boolean {
  const before = text[mark.start - 1];
  return before !== undefined && !/\s/u.test(before) && !isWordCharacter(text[mark.end]);
}
