import { overlaps, type Span, slice } from '../../text/text.js';
import type { Report } from '../report.js';
import type { CastBuilder } from './cast-builder.js';
import type { MentionIndex } from './mention-index.js';

/** One turn of an interview or transcript: all that is said until the next begins. */
interface Turn {
  readonly span: Span;
  /** Index into the cast; `null` where the head names nobody of it. */
  readonly speaker: number | null;
}

/** "((Yuna Adar)) We began …" as Wikinews prints interviews, "YUNA ADAR: We began …", "Yuna Adar: We began …". */
const HEAD =
  /^(?:\(\(\s*([^()\n]{2,40}?)\s*\)\)\s*:?|(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4})\s?:)(?=\s)/u;

/** Fewer heads are no turns: "Note: …", "Peter Corin: a life". */
const LEAST = 2;

/** Who has the word in the turns of an interview. */
export class Turns {
  readonly #turns: readonly Turn[];

  constructor(report: Report, cast: CastBuilder, index: MentionIndex) {
    this.#turns = turnsOf(report, cast, index);
  }

  /** Whose turn an offset stands in; `null` outside of turns, or where nobody is known. O(log n). */
  speaker(offset: number): number | null {
    let low = 0;
    let high = this.#turns.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#turns[mid]?.span.start ?? 0) <= offset) low = mid + 1;
      else high = mid;
    }
    const turn = this.#turns[low - 1];
    return turn && offset < turn.span.end ? turn.speaker : null;
  }
}

interface Head {
  readonly start: number;
  readonly name: Span | null;
  readonly bracketed: boolean;
  /** Its paragraph ends in a question, so that what follows is another's. */
  readonly asks: boolean;
  /** It stands right behind a question. */
  readonly answers: boolean;
}

/** First sentence and end of each paragraph. */
function paragraphsOf(sentences: Report['sentences']): { readonly first: Span; readonly end: number }[] {
  const found: { first: Span; end: number }[] = [];
  let last = -1;
  for (const { span, paragraph } of sentences) {
    const open = found.at(-1);
    if (open && paragraph === last) open.end = span.end;
    else found.push({ first: span, end: span.end });
    last = paragraph;
  }
  return found;
}

function turnsOf({ text, sentences }: Report, cast: CastBuilder, index: MentionIndex): Turn[] {
  const heads: Head[] = [];
  for (const { first, end } of paragraphsOf(sentences)) {
    const { start } = first;
    const asks = text[end - 1] === '?';
    const found = HEAD.exec(text.slice(start, start + 80));
    if (found) {
      const label = found[1] ?? found[2] ?? '';
      const at = start + found[0].indexOf(label);
      heads.push({
        start,
        name: { start: at, end: at + label.length },
        bracketed: found[1] !== undefined,
        asks,
        answers: false,
      });
    } else if (heads.length > 0 && text[first.end - 1] === '?' && !/\bI\b/u.test(slice(text, first))) {
      // A question without a head is the interviewer's.
      heads.push({ start, name: null, bracketed: true, asks, answers: false });
    } else if (heads.at(-1)?.asks) {
      // "Yuna Adar We began …": an answer whose head lost its marks, or that has none.
      const opens = index
        .over({ start, end: start + 1 })
        .find((m) => m.how === 'named' && m.span.start === start);
      const name =
        opens && /^\s\p{Lu}/u.test(text.slice(opens.span.end, opens.span.end + 2)) ? opens.span : null;
      heads.push({ start, name, bracketed: true, asks, answers: true });
    }
  }
  const named = heads.filter((h) => h.name !== null);
  if (named.length < LEAST || !(named.some((h) => h.bracketed) || returns(text, named))) return [];
  const end = sentences.at(-1)?.span.end ?? 0;
  const people = new Map<string, number>();
  cast.entities.forEach((e, i) => {
    if (e.type === 'person' && !people.has(initials(e.name))) people.set(initials(e.name), i);
  });
  const speakers = heads.map(({ name }) => name && speakerOf(text, name, people, index));
  // Where one alone answers, answers without a head are his.
  const answering = new Set(speakers.filter((who, i) => who !== null && !heads[i]?.asks));
  const [only = null] = answering.size === 1 ? answering : [];
  return heads.map(({ start, answers }, i) => ({
    span: { start, end: heads[i + 1]?.start ?? end },
    speaker: speakers[i] ?? (answers ? only : null),
  }));
}

/** Whether a head comes twice, as heads of turns do. */
function returns(text: string, heads: readonly { readonly name: Span | null }[]): boolean {
  const seen = new Set<string>();
  return heads.some(({ name }) => {
    const label = name ? slice(text, name) : '';
    if (seen.has(label)) return true;
    seen.add(label);
    return false;
  });
}

/** Whose initials stand at a head, or whose name. */
function speakerOf(
  text: string,
  name: Span,
  people: ReadonlyMap<string, number>,
  index: MentionIndex,
): number | null {
  const known = people.get(slice(text, name));
  if (known !== undefined) return known;
  return index.over(name).find((m) => m.how === 'named' && overlaps(m.span, name))?.entity ?? null;
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((w) => w[0])
    .join('')
    .toUpperCase();
