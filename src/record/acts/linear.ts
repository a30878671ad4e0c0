import { ACTS } from '../terms.js';
import { LINEAR } from './data/linear.js';

let rows: ReadonlyMap<string, Int8Array> | undefined;

function load(): ReadonlyMap<string, Int8Array> {
  const weights = new Int8Array(Buffer.from(LINEAR.weights, 'base64'));
  const width = ACTS.length;
  return new Map(
    LINEAR.features.split('\n').map((name, i) => [name, weights.subarray(i * width, (i + 1) * width)]),
  );
}

/** Log-probabilities over `ACTS`, by the weights of `data/linear.ts`; features without weights count nothing. */
export function linearScores(features: readonly string[]): number[] {
  rows ??= load();
  const scores = new Array<number>(ACTS.length).fill(0);
  for (const name of features) {
    rows.get(name)?.forEach((weight, act) => {
      scores[act] = (scores[act] ?? 0) + weight * LINEAR.scale;
    });
  }
  return logSoftmax(scores);
}

export function logSoftmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const sum = Math.log(scores.reduce((total, score) => total + Math.exp(score - top), 0));
  return scores.map((score) => score - top - sum);
}
