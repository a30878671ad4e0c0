import type { Paint, Style } from './colour.js';
import { columns, graphemes } from './width.js';

/** A stretch in one style. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

export interface Margins {
  /** Columns of a whole line. */
  readonly width: number;
  /** What stands before the first line, and before all others. */
  readonly first: string;
  readonly rest: string;
}

/** Parts of a word: one, or more where styles change inside it. `piece` tells stretches of equal style apart. */
type Word = { text: string; style: Style; piece: number }[];

/** Sets pieces as one paragraph, broken at spaces alone, or inside a word that is longer than a line. */
export function wrap(pieces: readonly Piece[], paint: Paint, { width, first, rest }: Margins): string {
  const room = Math.max(10, width - columns(rest));
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words(pieces, room)) {
    const size = sizeOf(word);
    if (used > 0 && used + 1 + size > room) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += size + (used > 0 ? 1 : 0);
  }
  return lines.map((line, i) => (i === 0 ? first : rest) + painted(line, paint)).join('\n');
}

const sizeOf = (word: Word): number => word.reduce((sum, part) => sum + columns(part.text), 0);

function words(pieces: readonly Piece[], room: number): Word[] {
  const found: Word[] = [];
  let open: Word | null = null;
  for (const [piece, { text, style }] of pieces.entries()) {
    // Only spaces part words: a no-break space holds them together.
    for (const token of text.match(/ +|[^ ]+/gu) ?? []) {
      if (token.startsWith(' ')) {
        open = null;
        continue;
      }
      if (!open) {
        open = [];
        found.push(open);
      }
      open.push({ text: token, style, piece });
    }
  }
  return found.flatMap((word) => (sizeOf(word) <= room ? [word] : broken(word, room)));
}

function broken(word: Word, room: number): Word[] {
  const found: Word[] = [[]];
  let used = 0;
  for (const part of word)
    for (const g of graphemes(part.text)) {
      const size = columns(g);
      if (used + size > room) {
        found.push([]);
        used = 0;
      }
      found.at(-1)?.push({ ...part, text: g });
      used += size;
    }
  return found;
}

/** One line; the space between two words of one piece is painted as they are. */
function painted(line: readonly Word[], paint: Paint): string {
  const runs: { text: string; style: Style; piece: number }[] = [];
  for (const [i, word] of line.entries())
    for (const [j, part] of word.entries()) {
      const last = runs.at(-1);
      const space = i > 0 && j === 0 ? ' ' : '';
      if (last && last.piece === part.piece) last.text += space + part.text;
      else {
        if (space) runs.push({ text: space, style: 'plain', piece: -1 });
        runs.push({ ...part });
      }
    }
  return runs.map(({ text, style }) => paint(text, style)).join('');
}
