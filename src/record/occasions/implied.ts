import { type Report, sentenceIndex } from '../report.js';
import type { Gathered } from './cluster.js';
import type { Hearer } from './settings.js';

/** How sure an implied audience is. Not measured: no labelled set marks implied hearers. Shown as implied. */
const IMPLIED = 0.6;

/** Occasions whose audience stays the same until they end. */
const WITH_AUDIENCE: Readonly<Record<string, string>> = {
  briefing: 'briefing',
  interview: 'interview',
  speech: 'speech',
  letter: 'letter',
  hearing: 'hearing',
};

/** Paragraphs over which an audience is carried on. */
const REACH = 6;

/**
 * Adds the audience that an occasion implies: what was said at a briefing after "told reporters" was said to them too, as
 * long as speaker and occasion stay the same.
 */
export function impliedHearers(
  report: Report,
  stated: readonly (Hearer | null)[],
  occasion: readonly (number | null)[],
  found: readonly Gathered[],
  voice: (i: number) => number | null,
): (Hearer | null)[] {
  /** The first hearer of each speaker in each paragraph of an occasion, with its place in the list. */
  const known = new Map<string, { hearer: Hearer; index: number }>();
  const keyOf = (i: number, paragraph: number) => `${occasion[i]} ${voice(i)} ${paragraph}`;
  const paragraphOf = (i: number) => {
    const a = report.attributions[i];
    const at = a?.cue[0]?.start ?? a?.content[0]?.start ?? 0;
    return report.sentences[sentenceIndex(report, at)]?.paragraph ?? -1;
  };
  for (const [index, hearer] of stated.entries()) {
    if (!hearer || occasion[index] === null || voice(index) === null) continue;
    const key = keyOf(index, paragraphOf(index));
    if (!known.has(key)) known.set(key, { hearer, index });
  }
  /** In the nearest paragraph; of one before and one after as near, the one listed first. */
  const nearest = (i: number, paragraph: number): Hearer | null => {
    for (let far = 0; far <= REACH; far++) {
      const before = known.get(keyOf(i, paragraph - far));
      const after = known.get(keyOf(i, paragraph + far));
      if (before || after)
        return (!after || (before && before.index <= after.index) ? before : after)?.hearer ?? null;
    }
    return null;
  };
  return stated.map((hearer, i) => {
    const at = occasion[i] ?? null;
    const attribution = report.attributions[i];
    if (hearer || at === null || !attribution || attribution.parent !== null) return hearer;
    const kind = WITH_AUDIENCE[found[at]?.kind ?? ''];
    if (!kind) return null;
    const near = nearest(i, paragraphOf(i));
    if (!near) return null;
    return {
      ...near,
      how: 'implied',
      confidence: Math.min(IMPLIED, near.confidence),
      why: `audience of the ${kind} at which the same speaker is quoted`,
    };
  });
}
