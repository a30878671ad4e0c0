import { readFile } from 'node:fs/promises';
import { Tokenizer as HuggingFaceTokenizer } from '@huggingface/tokenizers';
import { ReadoutError } from '../errors.js';

/** Word pieces of the encoder's vocabulary (BERT, uncased, 30,522 entries). */
export interface Tokenizer {
  /** Ids of the pieces of one word: at least one, at most `MOST_PIECES`. */
  pieces(word: string): readonly number[];
  readonly cls: number;
  readonly sep: number;
  readonly pad: number;
}

/** Longer words (rules of underscores, addresses) are cut: their tail tells the model nothing. */
export const MOST_PIECES = 8;

/** Words remembered with their pieces; an English news corpus has about this many that matter. */
const CACHE = 50_000;

/** Longest word handed to the vocabulary, in UTF-16 units: beyond 100 characters BERT knows it as unknown anyway. */
const LONGEST_WORD = 200;

export async function loadTokenizer(file: URL): Promise<Tokenizer> {
  let json: object;
  try {
    json = JSON.parse(await readFile(file, 'utf8')) as object;
  } catch (cause) {
    throw new ReadoutError(
      'model',
      `The tokenizer at ${file.pathname} cannot be read; restore the models folder.`,
      {
        cause,
      },
    );
  }
  const tokenizer = new HuggingFaceTokenizer(json, {});
  const id = (token: string): number => {
    const found = tokenizer.token_to_id(token);
    if (found === undefined) throw new ReadoutError('model', `${file.pathname} has no ${token}.`);
    return found;
  };
  const unknown = [id('[UNK]')];
  const cache = new Map<string, readonly number[]>();
  return {
    cls: id('[CLS]'),
    sep: id('[SEP]'),
    pad: id('[PAD]'),
    pieces(word) {
      const known = cache.get(word);
      if (known) return known;
      const ids =
        word.length > LONGEST_WORD ? unknown : tokenizer.encode(word, { add_special_tokens: false }).ids;
      // A lone combining mark or control character normalises to nothing; it still is a word.
      const pieces = ids.length === 0 ? unknown : ids.slice(0, MOST_PIECES);
      if (cache.size >= CACHE) cache.clear();
      cache.set(word, pieces);
      return pieces;
    },
  };
}
