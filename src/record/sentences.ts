import type { Span } from '../text/text.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations after which a sentence goes on: titles, ranks, months, and initials. English usage of news agencies. */
const GOES_ON =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Sec|Amb|Pres|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Ltd|Corp|Co|p|pp|ca|approx|\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|[ap]\.m|e\.g|i\.e)\.["”’)]*\s*$/u;

/** Sentences of one paragraph, trimmed, in order. Unicode's rules, mended after abbreviations. */
export function sentenceSpans(text: string, paragraph: Span): Span[] {
  const found: { start: number; end: number }[] = [];
  let open = false;
  for (const { segment, index } of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
    const start = paragraph.start + index;
    const last = found.at(-1);
    if (open && last) last.end = start + segment.length;
    else found.push({ start, end: start + segment.length });
    open = GOES_ON.test(segment);
  }
  return found.map((s) => trimmed(text, s)).filter((s) => s.start < s.end);
}

function trimmed(text: string, s: Span): Span {
  const words = text.slice(s.start, s.end);
  const start = s.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, s.end - (words.length - words.trimEnd().length)) };
}
