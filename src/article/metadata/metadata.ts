import type { LabelledBlock, Metadata } from '../article.js';
import { MARKS } from '../plain/marks.js';
import { agenciesIn } from './agencies.js';
import { people } from './bylines.js';
import { dateInAddress, isoDate } from './dates.js';
import type { Declared } from './declared.js';
import { withoutOutlet } from './titles.js';

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
  const headline = shown('headline')[0] ?? declared.headlines[0] ?? declared.title;
  const outlet = declared.outlets[0] ?? null;
  const dates = shown('published');
  const bylines = people([...declared.bylines]);
  return {
    outlet,
    section: declared.sections[0] ?? shown('kicker')[0] ?? null,
    headline: headline ? withoutOutlet(headline, declared.outlets) : null,
    standfirst: shown('standfirst')[0] ?? declared.standfirsts[0] ?? null,
    bylines: bylines.length > 0 ? bylines : people(shown('byline')),
    agencies: agencies(
      [...declared.bylines, ...declared.sources, ...shown('byline'), ...shown('source-line')],
      dateline(shown('body')[0]),
    ),
    published:
      hints.published ??
      declared.published[0] ??
      firstDate(dates.filter((line) => !MARKS.updated.test(line))) ??
      timeElement(document) ??
      firstDate(shown('byline')) ??
      dateInAddress(hints.url ?? declared.url ?? '') ??
      firstDate(dates),
    modified: declared.modified[0] ?? firstDate(dates.filter((line) => MARKS.updated.test(line))),
  };
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
