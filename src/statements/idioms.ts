import { type LaidOut, wordsIn } from './layout.js';
import type { WordAttribution } from './word-attribution.js';

/**
 * Set phrases with a verb of saying in which nobody says anything (dictionaries of idioms; the sentences of
 * test/samples that say nothing). PolNeAR train has eight of them, of which its annotators took one for a statement.
 */
interface Idiom {
  /** A word that its cue has; where no cue has it, nothing is searched. */
  readonly verb: RegExp;
  readonly words: RegExp;
}

const IDIOMS: readonly Idiom[] = [
  {
    verb: /\b(?:say|said|bid|bade)/iu,
    words:
      /\b(?:say|says|said|saying|bid|bids|bade)\s+(?:(?:a|the|his|her|its|our|their)\s+)?(?:final\s+|last\s+)?(?:goodbyes?|farewells?|grace|prayers)\b/giu,
  },
  {
    verb: /\bsay\b/iu,
    words: /\b(?:needless|sad|strange|suffice(?:\s+it)?|that\s+is|which\s+is)\s+to\s+say\b/giu,
  },
  { verb: /\bsay\b/iu, words: /\bto\s+say\s+(?:the\s+least|nothing\s+of)\b/giu },
  {
    verb: /\b(?:say|said|goes)/iu,
    words:
      /\bleast\s+said\b|\bas\s+they\s+say\b(?=\s*[,.—–])|\bas\s+the\s+saying\s+goes\b|\bgoes\s+without\s+saying\b/giu,
  },
  {
    verb: /\bobserv/iu,
    words:
      /\bobserv(?:e|es|ed|ing)\s+(?:(?:a|an|the|its|their|two)\s+)?(?:speed|minute['’]s|moment['’]s|minute|moment|silence|cease-?fire|truce|fast|holiday|sabbath)\b/giu,
  },
];

/** Without the statements whose cue is part of a set phrase; what stood inside one moves to its parent. */
export function withoutIdioms(
  found: readonly WordAttribution[],
  paragraphs: readonly LaidOut[],
): WordAttribution[] {
  const idle = new Set<number>();
  for (const [p, cues] of cuesByParagraph(found, paragraphs))
    for (const { verb, words } of IDIOMS)
      if (cues.some((cue) => verb.test(cue)))
        for (const match of p.text.matchAll(words))
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

/** The words of the cues that begin in each paragraph. */
function cuesByParagraph(
  found: readonly WordAttribution[],
  paragraphs: readonly LaidOut[],
): Map<LaidOut, string[]> {
  const cues = new Map<LaidOut, string[]>();
  const inOrder = [...found].sort((a, b) => a.first - b.first);
  let at = 0;
  for (const { first, last } of inOrder) {
    while (at < paragraphs.length && (paragraphs[at]?.end ?? 0) <= first) at++;
    const p = paragraphs[at];
    const from = p?.words[first - p.first];
    const to = p?.words[Math.min(last, p.end - 1) - p.first];
    if (!p || !from || !to) continue;
    const text = p.text.slice(from.start, to.end);
    const known = cues.get(p);
    if (known) known.push(text);
    else cues.set(p, [text]);
  }
  return cues;
}
