import type { PlainPage } from '../../page/page.js';
import type { Span } from '../../text/text.js';
import { dateIn } from './dates.js';
import { MARKS, type Mark } from './marks.js';

/** What a block looks like from outside: everything that labelling decides by, read off once. */
export interface Look {
  readonly span: Span;
  /** First characters, white space collapsed: enough for every set phrase. */
  readonly opening: string;
  /** Last characters, likewise. */
  readonly closing: string;
  /** Words; two characters of Chinese or Japanese count as one. */
  readonly words: number;
  readonly characters: number;
  /** Ends as a sentence does, closing quotation marks and brackets aside. */
  readonly ends: boolean;
  /** Sentence ends followed by another sentence. */
  readonly inner: number;
  /** Share of the cased words that begin with a capital; 0 in scripts without case. */
  readonly capitals: number;
  readonly allCaps: boolean;
  readonly startsSmall: boolean;
  readonly hasQuotation: boolean;
  readonly commas: number;
  /** Number of a numbered item, 0 for a bulleted one, or `null`. */
  readonly item: number | null;
  /** Parts set apart by bars, bullets, tabs or arrows. */
  readonly parts: number;
  readonly marks: ReadonlySet<Mark>;
  /** The date that the block gives, where it holds little else. */
  readonly dateOnly: boolean;
  readonly hasDate: boolean;
  /** Blank lines before the block; the page's edge counts as two. */
  readonly blankBefore: number;
  readonly blankAfter: number;
  /** Words lower-cased, punctuation aside: equal keys are repeats. */
  readonly key: string;
  /** Times that the key occurs in the page. */
  readonly repeats: number;
  /** Words of four letters or more, lower-cased, from the first 300 words. */
  readonly content: readonly string[];
}

/** A sentence or more: what reports are made of. Long lines without an end (captions, bad copies) count from 25 words. */
export const isProse = (look: Look): boolean =>
  (look.words >= 8 && look.ends && look.capitals < 0.6) || (look.words >= 25 && look.capitals < 0.6);

const OPENING = 240;
const CLOSING = 120;
const CONTENT = 300;
/** Of a paragraph as long as a book, this much shows what it is. */
const COUNTED = 20_000;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const IDEOGRAPHS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const SENTENCE_END = /(?:[.!?…]|[。！？।؟۔])["'”’»)\]」』]*$/u;
const INNER_END = /[.!?…]["'”’»)]*\s+["'“‘«(]?[\p{Lu}\p{N}\p{Lo}]|[。！？]/gu;
const QUOTATION = /["“„«「][^"”»」]{3,}["”»」]?/u;
const PARTS = /\s[|•·»›>/]\s|\t|[|•·»›]/gu;

export function looks(page: PlainPage): Look[] {
  const counts = new Map<string, number>();
  const found = page.blocks.map(({ span }, i) => {
    const before = page.blocks[i - 1]?.span.end;
    const after = page.blocks[i + 1]?.span.start;
    const look = lookAt(
      page.text,
      span,
      blankLines(page.text, before, span.start),
      blankLines(page.text, span.end, after),
    );
    counts.set(look.key, (counts.get(look.key) ?? 0) + 1);
    return look;
  });
  return found.map((look) => ({ ...look, repeats: look.key ? (counts.get(look.key) ?? 1) : 1 }));
}

function lookAt(text: string, span: Span, blankBefore: number, blankAfter: number): Look {
  const opening = collapse(text.slice(span.start, Math.min(span.end, span.start + OPENING)));
  const closing = collapse(text.slice(Math.max(span.start, span.end - CLOSING), span.end));
  const counted = text.slice(span.start, Math.min(span.end, span.start + COUNTED));
  const words = counted.match(WORD) ?? [];
  const scale = (span.end - span.start) / counted.length;
  const cased = words.filter((w) => /^[\p{Lu}\p{Ll}]/u.test(w));
  const ideographs = counted.match(IDEOGRAPHS)?.length ?? 0;
  const capitals = cased.filter((w) => /^\p{Lu}/u.test(w)).length;
  const date = opening.length < 120 ? dateIn(opening) : null;
  return {
    span,
    opening,
    closing,
    words: Math.round((ideographs > words.length ? ideographs / 2 : words.length) * scale),
    characters: span.end - span.start,
    ends: SENTENCE_END.test(closing),
    inner: counted.match(INNER_END)?.length ?? 0,
    capitals: cased.length ? capitals / cased.length : 0,
    allCaps: capitals > 0 && counted === counted.toUpperCase(),
    startsSmall: /^\W*\p{Ll}/u.test(opening),
    hasQuotation: QUOTATION.test(counted),
    commas: counted.match(/[,;،，、]/gu)?.length ?? 0,
    item: itemOf(opening),
    parts: counted.match(PARTS)?.length ?? 0,
    marks: marksOf(opening.toLowerCase(), closing.toLowerCase()),
    dateOnly: date !== null && isLittleElse(opening, date.text),
    hasDate: date !== null,
    blankBefore,
    blankAfter,
    key: words.slice(0, 60).join(' ').toLowerCase(),
    repeats: 1,
    content: words.slice(0, CONTENT).flatMap((w) => (w.length >= 4 ? [w.toLowerCase()] : [])),
  };
}

function itemOf(opening: string): number | null {
  const [, number, bullet] = /^(?:\(?(\d{1,3})[.)](?!\d)|([*•‣▪◦·–—-] ))/u.exec(opening) ?? [];
  return number ? Number(number) : bullet ? 0 : null;
}

const collapse = (s: string): string => s.replace(/[\s\u200b\u200e\u200f\ufeff]+/gu, ' ').trim();

function marksOf(opening: string, closing: string): ReadonlySet<Mark> {
  const found = new Set<Mark>();
  for (const [mark, expression] of Object.entries(MARKS) as [Mark, RegExp][]) {
    const where = mark === 'ellipsis' || mark === 'tail' ? closing : opening;
    if (expression.test(where)) found.add(mark);
  }
  return found;
}

/** A date line may also carry a time, a zone, a place, a word such as "Updated" and a reading time: six words more. */
function isLittleElse(opening: string, date: string): boolean {
  const rest = opening.replace(date, ' ').match(WORD) ?? [];
  return rest.length <= 6;
}

function blankLines(text: string, from: number | undefined, to: number | undefined): number {
  if (from === undefined || to === undefined) return 2;
  const ends = text.slice(from, to).match(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu)?.length ?? 0;
  return Math.max(0, ends - 1);
}
