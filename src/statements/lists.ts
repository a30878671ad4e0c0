import { type LaidOut, wordsIn } from './layout.js';
import type { WordAttribution } from './word-attribution.js';

/** An entry of a list: a hyphen, a bullet, a number or a letter, and a space. */
const ENTRY = /^(?:[-–—•*·▪◦]|\(?(?:\d{1,2}|[a-z])[.)])\s/u;

/** One entry alone is more often a dash that goes on. */
const LEAST_ENTRIES = 2;

/**
 * A statement whose paragraph ends in a colon goes on in the list below it: all of its entries are content, each as far
 * as no other statement has it. The last cue of its last sentence is the one that rules over the list. Lists are rare in
 * news: 4 in 1,044 reports (PolNeAR, part of world train), none of them below a cue.
 */
export function goOnInLists(found: readonly WordAttribution[], paragraphs: readonly LaidOut[]): void {
  for (const [i, p] of paragraphs.entries()) {
    if (!p.text.endsWith(':')) continue;
    const entries = entriesBelow(paragraphs, i);
    if (entries.length < LEAST_ENTRIES) continue;
    const from = lastSentence(p);
    const ruling = found
      .filter((a) => a.parent === null && a.first >= from && a.last < p.end)
      .reduce<WordAttribution | null>((best, a) => (best && best.first > a.first ? best : a), null);
    if (!ruling) continue;
    const others = new Set(found.flatMap((a) => (a === ruling || a.parent ? [] : wordsOf(a))));
    const words = entries.flatMap((entry) => wordsIn(entry, 0, entry.text.length));
    ruling.content = [...new Set([...ruling.content, ...words.filter((w) => !others.has(w))])].sort(
      (a, b) => a - b,
    );
  }
}

/** First word of the paragraph's last sentence. */
function lastSentence(p: LaidOut): number {
  const ends = [...p.text.matchAll(/[.?!]["”’')]*\s+(?=\S)/gu)];
  const at = (ends.at(-1)?.index ?? -1) + 1;
  return wordsIn(p, at, p.text.length)[0] ?? p.first;
}

function entriesBelow(paragraphs: readonly LaidOut[], i: number): LaidOut[] {
  const found: LaidOut[] = [];
  for (let k = i + 1; k < paragraphs.length; k++) {
    const next = paragraphs[k];
    if (!next || next.stretch !== paragraphs[i]?.stretch || !ENTRY.test(next.text)) break;
    found.push(next);
  }
  return found;
}

const wordsOf = (a: WordAttribution): number[] => [
  ...Array.from({ length: a.last - a.first + 1 }, (_, i) => a.first + i),
  ...a.source,
  ...a.content,
  ...a.addressee,
];
