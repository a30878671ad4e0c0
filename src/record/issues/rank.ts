import { DEALINGS, GENERAL, rarity } from '../phrases/phrases.js';
import type { Concept } from './concepts.js';

/** A concept with what speaks for it. */
export interface Ranked {
  readonly concept: Concept;
  /** Numbers of the units (sentences) in which it stands. */
  readonly units: ReadonlySet<number>;
  readonly score: number;
}

/** What a sentence's mention is worth; 0 for one that no statement stands in and that is no headline. */
export interface Unit {
  readonly weight: number;
  readonly stated: boolean;
}

/**
 * Keyness: how often over distinct sentences, by the weight of each, times how seldom news has the words. Headline and
 * standfirst weigh more (`WEIGHTS` in issues.ts). A longer phrase is worth a little more than its head: it says more.
 */
export function rank(
  concept: Concept,
  units: readonly Unit[],
  standing: ReadonlyMap<string, readonly number[]>,
): Ranked | null {
  const [only = ''] = concept.stems;
  const lone = concept.stems.length === 1;
  // What somebody offered is an offer: a lone noun counts wherever its stem stands.
  const more = lone && !concept.proper ? (standing.get(only) ?? []) : [];
  const in_ = new Set([...concept.uses.map((u) => u.sentence), ...more]);
  if (lone && DEALINGS.has(only) && in_.size < OFTEN) return null;
  let weight = 0;
  let stated = 0;
  for (const i of in_) {
    weight += units[i]?.weight ?? 0;
    if (units[i]?.stated) stated++;
  }
  if (stated < 1 || in_.size < 2 || weight < LEAST) return null;

  const telling = concept.stems.filter((s) => !GENERAL.has(s)).map(rarity);
  const mean = telling.reduce((a, b) => a + b, 0) / Math.max(1, telling.length);
  const length = 1 + 0.25 * (Math.min(3, concept.stems.length) - 1);
  const score =
    (lone && DEALINGS.has(only) ? DEALING : 1) *
    weight *
    (1 + mean) *
    length *
    (concept.proper ? (concept.stems.length > 1 ? PROPER : LONE_PROPER) : 1);
  return { concept, units: in_, score };
}

/** The weight of a statement and a mention elsewhere: under it a phrase is one statement's own. */
const LEAST = 1.5;

/** Sentences in which a dealing (an offer, talks) must stand to be a matter, and its worth beside a thing's. */
const OFTEN = 3;
const DEALING = 0.6;

/** A name is more often the place or body that a matter is about than the matter: measured on the samples' headlines. */
const PROPER = 0.7;
const LONE_PROPER = 0.4;
