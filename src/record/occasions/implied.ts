import { type Report, sentenceIndex } from '../report.js';
import type { Gathered } from './cluster.js';
import type { Hearer } from './occasions.js';

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
  const known = new Map<string, { hearer: Hearer; paragraph: number }[]>();
  const keyOf = (i: number) => `${occasion[i]} ${voice(i)}`;
  const paragraphOf = (i: number) => {
    const a = report.attributions[i];
    const at = a?.cue[0]?.start ?? a?.content[0]?.start ?? 0;
    return report.sentences[sentenceIndex(report, at)]?.paragraph ?? -1;
  };
  for (const [i, hearer] of stated.entries()) {
    if (!hearer || occasion[i] === null || voice(i) === null) continue;
    const list = known.get(keyOf(i)) ?? [];
    list.push({ hearer, paragraph: paragraphOf(i) });
    known.set(keyOf(i), list);
  }
  return stated.map((hearer, i) => {
    const at = occasion[i] ?? null;
    const attribution = report.attributions[i];
    if (hearer || at === null || !attribution || attribution.parent !== null) return hearer;
    const kind = WITH_AUDIENCE[found[at]?.kind ?? ''];
    if (!kind) return null;
    const paragraph = paragraphOf(i);
    const near = (known.get(keyOf(i)) ?? [])
      .filter((k) => Math.abs(k.paragraph - paragraph) <= REACH)
      .sort((a, b) => Math.abs(a.paragraph - paragraph) - Math.abs(b.paragraph - paragraph))[0];
    if (!near) return null;
    return {
      ...near.hearer,
      how: 'implied',
      confidence: Math.min(IMPLIED, near.hearer.confidence),
      why: `audience of the ${kind} at which the same speaker is quoted`,
    };
  });
}
