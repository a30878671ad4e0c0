/**
 * Share of speakers that were right, by the evidence that they rest on: `npm run bench -- speakers` prints the table on
 * the 120 tuning reports, from gold statements. The confidence of the attribution itself is apart from this one: a
 * wrong span and a wrong name are independent faults, and a reader is told of each.
 */
export const CONFIDENCE = {
  named: 0.98,
  metonym: 0.95,
  'cast-role': 0.85,
  'own-words': 0.9,
  anonymous: 0.9,
  joined: 0.9,
  ahead: 0.8,
  'same-words': 0.9,
  'same-head': 0.8,
  role: 0.8,
  'only-role': 0.9,
  company: 0.7,
  person: 0.7,
  pair: 0.7,
  several: 0.7,
  relative: 0.9,
  'first-person': 0.95,
  'for-whom': 0.75,
  implied: 0.7,
} as const;

export type Evidence = keyof typeof CONFIDENCE;

/** Under this share of the scorer's weight a pronoun stays unresolved. */
export const PRONOUN_FLOOR = 0.35;

/** Under this share "they" means the last plural description rather than a name, where there is one. */
export const SEVERAL_FLOOR = 0.65;

/** A pronoun's share of the scorer's weight → how often it was right. */
export function pronounConfidence(probability: number): number {
  return Math.min(0.97, Math.max(0.3, probability));
}
