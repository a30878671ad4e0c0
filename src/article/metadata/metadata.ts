import type { LabelledBlock, Metadata } from '../labelled.js';
import { dateIn } from '../plain/dates.js';
import { MARKS } from '../plain/marks.js';
import { agenciesIn } from './agencies.js';
import { people } from './bylines.js';
import { dateInAddress, isoDate } from './dates.js';
import type { Declared } from './declared.js';
import { headlineOf, outletAfter } from './titles.js';

export interface Hints {
  /** Where the page came from. */
  readonly url?: string | null;
  /** ISO 8601, where the caller knows better than the page. */
  readonly published?: string | null;
}

/**
 * A labelled HTML page's metadata. For each fact the first source that has it, in the order of docs/metadata.md:
 * the caller, JSON-LD, `meta`, the visible page, the address.
 */
export function metadataOf(
  document: Document,
  text: string,
  blocks: readonly LabelledBlock[],
  declared: Declared,
  hints: Hints,
): Metadata {
  const shown = (label: LabelledBlock['label']): string[] =>
    blocks
      .filter((block) => block.label === label)
      .map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, ' '));
  const dates = shown('published');
  const bylines = shown('byline');
  const [shownHeadline = null] = shown('headline');
  const outlet = declared.outlets[0] ?? outletAfter(declared.title, shownHeadline);
  return {
    outlet,
    section: declared.sections[0] ?? shown('kicker')[0] ?? null,
    headline: headlineOf(declared, shownHeadline, outlet ? [...declared.outlets, outlet] : []),
    standfirst: shown('standfirst')[0] ?? declared.standfirsts[0] ?? null,
    bylines: writers(declared, [...bylines, ...dates]),
    agencies: agencies(
      [...declared.authors, ...declared.sources, ...bylines, ...dates, ...shown('source-line')],
      dateline(shown('body')[0]),
    ),
    published:
      hints.published ??
      declared.published[0] ??
      firstDate(dates.filter((line) => !MARKS.updated.test(line.toLowerCase()))) ??
      timeElement(document) ??
      firstDate(bylines) ??
      dateInAddress(hints.url ?? declared.url ?? '') ??
      firstDate(dates),
    modified:
      declared.modified[0] ?? firstDate(dates.filter((line) => MARKS.updated.test(line.toLowerCase()))),
  };
}

/** JSON-LD's authors; else those of `meta` that the page shows too, else the shown ones, else those of `meta`. */
function writers(declared: Declared, lines: readonly string[]): string[] {
  const authors = people(declared.authors);
  if (authors.length > 0) return authors;
  const inMeta = people(declared.metaAuthors);
  const shown = people(lines.map(withoutDate));
  const both = inMeta.filter((name) => lines.some((line) => line.toLowerCase().includes(name.toLowerCase())));
  return [both, shown, inMeta].find((names) => names.length > 0) ?? [];
}

function withoutDate(line: string): string {
  const date = dateIn(line);
  return date ? line.replace(date.text, ' | ') : line;
}

function firstDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const date = isoDate(line);
    if (date) return date;
  }
  return null;
}

/** The first `time` element that gives a day, outside lists of other stories. */
function timeElement(document: Document): string | null {
  for (const time of document.querySelectorAll('time[datetime], [itemprop="datePublished"]')) {
    if (time.closest('nav, aside, footer, li')) continue;
    const date = isoDate(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '');
    if (date) return date;
  }
  return null;
}

/** "GENEVA (Reuters) - ": the agency that a first paragraph opens with. */
const DATELINE = /^[^.!?]{0,60}?\(([^()]{2,40})\)\s*[-–—]/u;

const dateline = (opening: string | undefined): string => (opening && DATELINE.exec(opening)?.[1]) ?? '';

const agencies = (lines: readonly string[], credit: string): string[] => [
  ...new Set([...lines, credit].flatMap(agenciesIn)),
];
