import { keyOf } from '../html/facts.js';
import type { Declared } from './declared.js';

const SUFFIX = /\s+[|\-–—:»·]\s+([^|–—»·]{2,60})$/u;

/** A title without the outlet's name at its end: "Talks resume | The Daily Post" → "Talks resume". */
function withoutOutlet(title: string, outlets: readonly string[]): string {
  const match = SUFFIX.exec(title);
  if (!match) return title;
  const suffix = keyOf(match[1] ?? '');
  return outlets.some((outlet) => isNameOf(keyOf(outlet), suffix)) ? title.slice(0, match.index) : title;
}

/** "IGN" of "ign.com", "TheHill" of "The Hill". */
const isNameOf = (outlet: string, suffix: string): boolean => {
  const [a, b] = [outlet.replaceAll(' ', ''), suffix.replaceAll(' ', '')];
  return a === b || a === `${b}com` || `${a}com` === b;
};

/** The outlet that the page's `<title>` names after the headline that the page shows, or `null`. */
export function outletAfter(title: string | null, headline: string | null): string | null {
  const match = title ? SUFFIX.exec(title) : null;
  if (!title || !headline || !match) return null;
  return keyOf(title.slice(0, match.index)) === keyOf(headline) ? (match[1]?.trim() ?? null) : null;
}

/** Titles that a page cut for another use. */
const isCut = (title: string): boolean => /(?:\.\.\.|…)$/.test(title);

/**
 * The headline: by JSON-LD; else the one that the page shows, unless its `<title>` is a fuller one of its own, as
 * outlets write for search engines and for their JSON-LD; else what `meta` or `<title>` say.
 */
export function headlineOf(
  declared: Declared,
  shown: string | null,
  outlets: readonly string[],
): string | null {
  const bare = (title: string): string => withoutOutlet(title, outlets);
  const [structured] = declared.structuredHeadlines;
  if (structured) return bare(structured);
  const inMeta = declared.headlines.map(bare).find((title) => !isCut(title)) ?? null;
  const title = declared.title ? bare(declared.title) : null;
  const known = shown ?? inMeta;
  if (known && title && isFuller(title, known, inMeta)) return title;
  return known ?? title;
}

/** Words in common from which two titles are of one report. */
const SAME_REPORT = 0.3;

/** Longer than what is shown, not merely it and more, on the same report, and not what `meta` contradicts the page by. */
function isFuller(title: string, shown: string, inMeta: string | null): boolean {
  const [key, shownKey] = [keyOf(title), keyOf(shown)];
  if (key.length <= shownKey.length || key.includes(shownKey) || isCut(title)) return false;
  if (inMeta !== null && keyOf(inMeta) !== shownKey) return false;
  const words = new Set(key.split(' '));
  const common = shownKey.split(' ').filter((word) => words.has(word)).length;
  return common >= shownKey.split(' ').length * SAME_REPORT;
}
