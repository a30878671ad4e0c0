import { type LaidOut, type Proposal, wordsIn } from './layout.js';

/**
 * A speaker's mark at the start of a paragraph: one to six words of capitals or with a capital each, perhaps how it is
 * heard in brackets, and a colon. `MR. OKORO:`, `THE PRESIDENT (via interpreter):`, `Oda Renn:`, `Q:`.
 */
const MARK =
  /^(?<name>(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|of|de|van|von|al|bin)){0,5})(?<heard> ?\([^()\n]{1,40}\))?:(?=\s|$)/u;

/** A direction for the stage that closes a turn: `(Laughter.)`, `[Applause]`. */
const DIRECTION = /\s*[([]\p{Lu}[\p{L} ]{2,30}\.?[)\]]\s*$/u;

/** A transcript has at least so many turns, and somebody in it who speaks again. */
const LEAST_TURNS = 3;

/** Lists of dates, scores and addresses have marks too; what is said has the stops of sentences. */
const SENTENCE = /\p{L}[.?!…]["”’')\]]?\s*$/u;
const LEAST_SENTENCES = 0.6;

/** Headings with a colon stand far apart; turns follow each other, with a paragraph that goes on here and there. */
const LEAST_MARKED = 0.5;

/**
 * Turns of a transcript: who has the word, by the mark, until the next mark. Nothing where the text is none. Of 1,044
 * reports (PolNeAR train and dev, 120 of world train) it takes four for transcripts, which they are.
 */
export function turns(paragraphs: readonly LaidOut[]): Proposal[] {
  const marks = paragraphs.map((p) => MARK.exec(p.text)?.groups ?? null);
  const marked = paragraphs.flatMap((p, i) => (marks[i] ? [{ p, name: marks[i]?.name ?? '' }] : []));
  const names = new Set(marked.map(({ name }) => name));
  const again = names.size < marked.length && names.size > 1;
  const spoken = marked.filter(({ p }) => SENTENCE.test(p.text.replace(DIRECTION, ''))).length;
  const within = marks.findLastIndex((mark) => mark) - marks.findIndex((mark) => mark) + 1;
  if (marked.length < Math.max(LEAST_TURNS, LEAST_MARKED * within)) return [];
  if (!again || spoken < LEAST_SENTENCES * marked.length) return [];
  const found: Proposal[] = [];
  for (const [i, p] of paragraphs.entries()) {
    const mark = marks[i];
    if (!mark) continue;
    const name = mark.name ?? '';
    const colon = name.length + (mark.heard ?? '').length;
    const content = contentOf(p, colon + 1);
    for (let k = i + 1; k < nextMark(marks, i); k++) {
      const next = paragraphs[k];
      if (!next || next.stretch !== p.stretch || isDirection(next.text)) break;
      content.push(...contentOf(next, 0));
    }
    if (content.length === 0) continue;
    found.push({
      source: wordsIn(p, 0, name.length),
      cue: wordsIn(p, name.length, colon + 1),
      content,
      stretch: p.stretch,
    });
  }
  return found;
}

/** Where the turn of paragraph `i` ends at the latest; the last turn of a text is its own paragraph alone. */
function nextMark(marks: readonly unknown[], i: number): number {
  const next = marks.findIndex((mark, k) => k > i && mark !== null);
  return next === -1 ? i + 1 : next;
}

const isDirection = (text: string): boolean => text.replace(DIRECTION, '').trim() === '';

function contentOf(p: LaidOut, from: number): number[] {
  return wordsIn(p, from, p.text.replace(DIRECTION, '').length);
}
