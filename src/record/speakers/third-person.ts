import { ANTECEDENT_WEIGHTS } from './antecedent-weights.js';
import {
  type Candidate,
  candidatesOf,
  type DescribedPhrase,
  type Occurrence,
  type Teller,
} from './antecedents.js';
import { NEUTER_WEIGHTS, PLURAL_WEIGHTS } from './group-weights.js';
import type { History } from './history.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Pronoun } from './pronouns.js';
import type { Scene } from './scene.js';

/** Whom a pronoun means, how sure, and in words why. */
export interface Antecedent {
  /** One of the cast, or the words of a description that is not in it. */
  readonly meant: number | NounPhrase;
  /** Share of the scorer's weight, 0 to 1. */
  readonly probability: number;
  readonly why: string;
}

/** Scores every candidate; `null` where there is none. Shares are over the candidates and "none of them". */
export function thirdPerson(
  scene: Scene,
  history: History,
  at: Occurrence,
  tellers: readonly Teller[],
  phrases: readonly DescribedPhrase[],
  observe?: (at: Occurrence, candidates: readonly Candidate[]) => void,
): Antecedent | null {
  const candidates = candidatesOf(scene, history, at, tellers, phrases);
  observe?.(at, candidates);
  const shares = sharesOf(candidates, weightsFor(at.pronoun));
  let best = -1;
  shares.forEach((share, i) => {
    if (best < 0 || share > (shares[best] ?? 0)) best = i;
  });
  const found = candidates[best];
  const meant = found?.phrase ?? found?.entity ?? null;
  if (!found || meant === null) return null;
  return {
    meant,
    probability: shares[best] ?? 0,
    why: reason(scene, history, at, found, candidates, tellers),
  };
}

function weightsFor({ gender, number }: Pronoun): Readonly<Record<string, number>> {
  if (gender === 'male' || gender === 'female') return ANTECEDENT_WEIGHTS;
  return number === 'plural' ? PLURAL_WEIGHTS : NEUTER_WEIGHTS;
}

/** Softmax over the candidates' scores, with room for "none". */
function sharesOf(candidates: readonly Candidate[], weights: Readonly<Record<string, number>>): number[] {
  const scores = candidates.map(({ features }) => {
    let sum = 0;
    for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
    return sum;
  });
  const none = weights['none'] ?? 0;
  const top = Math.max(none, ...scores);
  const odds = scores.map((s) => Math.exp(s - top));
  const all = odds.reduce((a, b) => a + b, Math.exp(none - top));
  return odds.map((o) => o / all);
}

function reason(
  scene: Scene,
  history: History,
  at: Occurrence,
  found: Candidate,
  candidates: readonly Candidate[],
  tellers: readonly Teller[],
): string {
  const { start } = at.span;
  const kind = kindOf(at);
  if (found.phrase) {
    const [nearer] = candidates.filter((c) => c.mention.span.start <= start);
    return nearer === found ? 'what is described last before' : 'what is described before and fits best';
  }
  if (candidates.length === 1) return `the only ${kind} named before`;
  if (tellers[0]?.entity === found.entity) return 'the one whose words these are';
  const where =
    scene.paragraph(start) === scene.paragraph(found.mention.span.start)
      ? 'same paragraph'
      : 'earlier paragraph';
  const [last] = history.spokenBefore(start, 1);
  if (last?.entity === found.entity) return `last speaker, ${where}`;
  if (found.mention.span.start > start) return 'named later in the sentence';
  const nearest = candidates.every((c) => c === found || c.mention.span.start <= found.mention.span.start);
  return nearest ? `last ${kind} named, ${where}` : `the ${kind} that fits best, ${where}`;
}

function kindOf({ pronoun }: Occurrence): string {
  if (pronoun.gender === 'male') return 'man';
  if (pronoun.gender === 'female') return 'woman';
  return pronoun.number === 'plural' ? 'group' : 'body';
}
