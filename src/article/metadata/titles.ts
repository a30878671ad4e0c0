import { keyOf } from '../html/facts.js';

const SUFFIX = /\s+[|\-–—:»·]\s+([^|–—»·]{2,60})$/u;

/** A title without the outlet's name at its end: "Talks resume | The Daily Post" → "Talks resume". */
export function withoutOutlet(title: string, outlets: readonly string[]): string {
  const match = SUFFIX.exec(title);
  if (!match) return title;
  const suffix = keyOf(match[1] ?? '');
  return outlets.some((outlet) => keyOf(outlet) === suffix) ? title.slice(0, match.index) : title;
}
