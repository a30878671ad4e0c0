import { calendarDay } from '../../words/words.js';
import { isMarked, withOwnMarks } from './exact.js';
import type { Reading, Said } from './reading.js';

/** Longest words that go into a link whole; longer ones are named by their first and last few. */
const WHOLE_LINK = 160;

/**
 * `“exact words”, who, in “Headline”, Outlet, date, address`. Only what stands between quotation marks in the source
 * gets any; reported speech is given without.
 */
export function citation(reading: Reading, said: Said): string {
  const { report, snapshot } = reading.record;
  const words = said.content.map((part) => {
    const exact = withOwnMarks(reading.text, part);
    return said.wire.quotation === 'direct' && !hasMark(exact) ? `“${exact}”` : exact;
  });
  const who = said.source.map((s) => reading.text.slice(s.start, s.end)).join(' … ');
  const headline = report.headline === null ? null : `in “${report.headline}”`;
  const date = report.published === null ? null : calendarDay(report.published);
  const url =
    snapshot.url === null ? null : `${snapshot.url.replace(/#.*$/su, '')}${fragment(reading, said)}`;
  return [words.join(' … '), who, headline, report.outlet, date, url].filter((p) => p).join(', ');
}

/** A mark at either end: a quotation over several paragraphs opens each and closes the last. */
const hasMark = (words: string): boolean => isMarked(words) || /^["“„«‘]|["”»’]$/u.test(words);

/** The words' place as a text fragment, which browsers open and mark; they may have changed since. */
function fragment(reading: Reading, said: Said): string {
  const parts = said.content.map(({ start, end }) => {
    const words = reading.text.slice(start, end);
    const oneBlock = !words.includes('\n');
    if (oneBlock && words.length <= WHOLE_LINK) return encode(words);
    const list = words.split(/\s+/u).filter((w) => w !== '');
    return `${encode(list.slice(0, 5).join(' '))},${encode(list.slice(-5).join(' '))}`;
  });
  return parts.length === 0 ? '' : `#:~:${parts.map((p) => `text=${p}`).join('&')}`;
}

/** A hyphen and a comma mean something in a text fragment. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
