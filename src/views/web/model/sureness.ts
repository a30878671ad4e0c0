/**
 * How sure, in words. Of what is "sure" at least 95 in 100 are right, of what is "likely" at least 75: the record's
 * numbers are calibrated on held-out reports to make it so (models/attribution/CARD.md). The terminal says the same.
 */
export const SURE_FROM = 0.9;
export const LIKELY_FROM = 0.65;

/** What is less sure than this is kept in the record and folded away here. */
export const FOLDED_BELOW = 0.35;

export type Sureness = 'sure' | 'likely' | 'unsure';

export function sureness(confidence: number): Sureness {
  if (confidence >= SURE_FROM) return 'sure';
  return confidence >= LIKELY_FROM ? 'likely' : 'unsure';
}

export const percent = (fraction: number): string => `${Math.round(fraction * 100)} %`;
