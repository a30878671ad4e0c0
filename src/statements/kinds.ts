import { ROLE_LABELS } from './model.js';

/** What a word can be to a cue: nothing, source, content, addressee. */
export const KINDS = 4;
export const SOURCE = 1;
export const CONTENT = 2;
export const ADDRESSEE = 3;

/**
 * Logits of role labels → log-probabilities of kinds, words × KINDS. Begin and continue of a role count as one: where a
 * run begins is uncertain far more often than whether there is one.
 */
export function kindScores(logits: Float32Array): Float64Array {
  const n = logits.length / ROLE_LABELS;
  const scores = new Float64Array(n * KINDS);
  for (let i = 0; i < n; i++) {
    const row = i * ROLE_LABELS;
    let most = -Infinity;
    for (let k = 0; k < ROLE_LABELS; k++) most = Math.max(most, logits[row + k] ?? 0);
    let sum = Math.exp((logits[row] ?? 0) - most);
    scores[i * KINDS] = (logits[row] ?? 0) - most;
    for (let kind = 1; kind < KINDS; kind++) {
      const begin = (logits[row + 2 * kind - 1] ?? 0) - most;
      const go = (logits[row + 2 * kind] ?? 0) - most;
      const both = Math.exp(begin) + Math.exp(go);
      sum += both;
      scores[i * KINDS + kind] = Math.log(both);
    }
    const all = Math.log(sum);
    for (let kind = 0; kind < KINDS; kind++) scores[i * KINDS + kind] = (scores[i * KINDS + kind] ?? 0) - all;
  }
  return scores;
}

/** The likeliest kind of each word. */
export function likeliest(scores: Float64Array): Uint8Array {
  const out = new Uint8Array(scores.length / KINDS);
  for (let w = 0; w < out.length; w++) {
    let best = 0;
    for (let k = 1; k < KINDS; k++)
      if ((scores[w * KINDS + k] ?? 0) > (scores[w * KINDS + best] ?? 0)) best = k;
    out[w] = best;
  }
  return out;
}
