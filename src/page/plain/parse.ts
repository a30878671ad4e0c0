import type { PlainPage } from '../blocks.js';
import { lines } from './lines.js';
import { unwrap } from './unwrap.js';

/**
 * Plain text → page. `text` is decoded already and stays as it is, character for character; blocks are its lines
 * that show something, the lines of a hard-wrapped paragraph joined into one. Every character that shows lies in
 * exactly one block. Cost is linear in the text.
 *
 * @param charset the character set that the text was decoded from, kept for the record.
 */
export function parsePlain(text: string, charset: string): PlainPage {
  const blocks = unwrap(text, lines(text)).map((span) => ({ span }));
  return { kind: 'plain-page', text, blocks, charset };
}
