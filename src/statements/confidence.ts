import type { Quotation, Signals } from './attribution.js';
import type { WordAttribution } from './word-attribution.js';

export function signalsOf(a: WordAttribution, quotation: Quotation): Signals {
  const inside = a.content.reduce((sum, w) => sum + a.claim(w), 0);
  const all = a.content.length + Math.max(0, a.claimed - inside);
  const nested = a.parent !== null;
  return {
    cue: a.probability,
    level: nested ? 1 - a.outer : a.outer,
    source: a.sourceCertainty,
    content: all > 0 ? inside / all : 0,
    certainty: a.certainty,
    nested,
    sourceless: a.source.length === 0,
    quotation,
    length: a.content.length,
  };
}

/** The signals as numbers to be weighed: log odds of what is a probability, 0 or 1 of what is so or not. */
export const FEATURES = {
  one: () => 1,
  cue: (s) => logit(s.cue),
  level: (s) => logit(s.level),
  source: (s) => logit(s.source),
  content: (s) => logit(s.content),
  certainty: (s) => logit(s.certainty),
  nested: (s) => Number(s.nested),
  sourceless: (s) => Number(s.sourceless),
  direct: (s) => Number(s.quotation === 'direct'),
  mixed: (s) => Number(s.quotation === 'mixed'),
  length: (s) => Math.log2(1 + s.length),
} satisfies Readonly<Record<string, (s: Signals) => number>>;

export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

/** One weight a feature, fitted to a model on held-out reports (`npm run bench calibrate`); in its manifest. */
export type ConfidenceWeights = Readonly<Record<FeatureName, number>>;

/**
 * 0 to 1, in thousandths: that cue, most of the content, and source are right together (who_said). Without weights, what
 * the model says of cue and roles, which is surer of itself than it should be.
 */
export function confidence(s: Signals, weights: ConfidenceWeights | null): number {
  if (weights === null) return thousandths(s.cue * s.certainty);
  const sum = FEATURE_NAMES.reduce((n, name) => n + weights[name] * FEATURES[name](s), 0);
  return thousandths(1 / (1 + Math.exp(-sum)));
}

const thousandths = (p: number): number => Math.round(1000 * p) / 1000;

/** Log odds, no further out than 1 in 1,000: beyond that a softmax tells nothing more. */
function logit(p: number): number {
  const kept = Math.min(0.999, Math.max(0.001, p));
  return Math.log(kept / (1 - kept));
}
