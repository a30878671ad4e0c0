import type { Report } from '../report.js';
import { ACTS, type Act, type Modifier } from '../schema.js';
import { featuresOf } from './features.js';
import { linearScores } from './linear.js';
import { modifiersOf } from './modifiers.js';
import { type Reading, readingOf } from './reading.js';
import { ruling } from './rules.js';

/** What a statement does. */
export interface Doing {
  readonly act: Act | null;
  readonly modifiers: readonly Modifier[];
}

/**
 * How the three opinions add up: weighted log-scores, summed. `linear` and `encoder` weigh log-probabilities; `rules` is
 * what the act that the rules name gains, by what told it. Measured in folds over 184 reports, without the encoder.
 */
export const WEIGHTS = {
  rules: { cue: 1, sign: 3, clause: 0.5, default: 0.5 },
  linear: 1,
  encoder: 1,
} as const;

/** The act and modifiers of each attribution, by the borders of spec `acts.md`. */
export function actsOf(report: Report): Doing[] {
  return report.attributions.map((attribution) => {
    if (attribution.cue.length === 0) return { act: null, modifiers: [] };
    const reading = readingOf(report, attribution);
    const act = bestAct(reading);
    return { act, modifiers: modifiersOf(reading, act) };
  });
}

function bestAct(reading: Reading): Act {
  const { act: ruled, by } = ruling(reading);
  const linear = linearScores(featuresOf(reading));
  const encoder = reading.attribution.acts;
  const scores = ACTS.map(
    (act, i) =>
      WEIGHTS.linear * (linear[i] ?? 0) +
      WEIGHTS.encoder * (encoder?.[i] ?? 0) +
      (act === ruled ? WEIGHTS.rules[by] : 0),
  );
  return ACTS[scores.indexOf(Math.max(...scores))] ?? 'state';
}
