import { type LaidOut, wordsIn } from './layout.js';
import type { WordAttribution } from './resolve.js';

/**
 * Set phrases with a verb of saying in which nobody says anything (dictionaries of idioms; the sentences of
 * test/samples that say nothing). PolNeAR train has eight of them, of which its annotators took one for a statement.
 */
const IDIOMS: readonly RegExp[] = [
  /\b(?:say|says|said|saying|bid|bids|bade)\s+(?:(?:a|the|his|her|its|our|their)\s+)?(?:final\s+|last\s+)?(?:goodbyes?|farewells?|grace|prayers)\b/giu,
  /\b(?:needless|sad|strange|suffice(?:\s+it)?|that\s+is|which\s+is)\s+to\s+say\b/giu,
  /\bto\s+say\s+(?:the\s+least|nothing\s+of)\b/giu,
  /\bleast\s+said\b|\bas\s+they\s+say\b(?=\s*[,.—–])|\bas\s+the\s+saying\s+goes\b|\bgoes\s+without\s+saying\b/giu,
  /\bobserv(?:e|es|ed|ing)\s+(?:(?:a|an|the|its|their|two)\s+)?(?:speed|minute['’]s|moment['’]s|minute|moment|silence|cease-?fire|truce|fast|holiday|sabbath)\b/giu,
];

/** Without the statements whose cue is part of a set phrase; what stood inside one moves to its parent. */
export function withoutIdioms(
  found: readonly WordAttribution[],
  paragraphs: readonly LaidOut[],
): WordAttribution[] {
  const idle = new Set<number>();
  for (const p of paragraphs)
    for (const idiom of IDIOMS)
      for (const match of p.text.matchAll(idiom))
        for (const w of wordsIn(p, match.index, match.index + match[0].length)) idle.add(w);
  if (idle.size === 0) return [...found];
  const isIdle = (a: WordAttribution) => {
    for (let w = a.first; w <= a.last; w++) if (!idle.has(w)) return false;
    return true;
  };
  const kept = found.filter((a) => !isIdle(a));
  for (const a of kept) while (a.parent && isIdle(a.parent)) a.parent = a.parent.parent;
  return kept;
}
