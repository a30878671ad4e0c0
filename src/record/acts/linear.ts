import { ACTS } from '../terms.js';
import { LINEAR } from './data/linear.js';

interface Table {
  readonly weights: Int8Array;
  /** Where in `weights` the row of a feature begins. */
  readonly rows: ReadonlyMap<string, number>;
}

let table: Table | undefined;

function load(): Table {
  const weights = new Int8Array(Buffer.from(LINEAR.weights, 'base64'));
  const width = ACTS.length;
  return { weights, rows: new Map(LINEAR.features.split('\n').map((name, i) => [name, i * width])) };
}

/** Log-probabilities over `ACTS`, by the weights of `data/linear.ts`; features without weights count nothing. */
export function linearScores(features: readonly string[]): number[] {
  table ??= load();
  const { weights, rows } = table;
  const sums = new Int32Array(ACTS.length);
  for (const name of features) {
    const row = rows.get(name);
    if (row === undefined) continue;
    for (let act = 0; act < sums.length; act++) sums[act] = (sums[act] ?? 0) + (weights[row + act] ?? 0);
  }
  return logSoftmax(Array.from(sums, (sum) => sum * LINEAR.scale));
}

export function logSoftmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const sum = Math.log(scores.reduce((total, score) => total + Math.exp(score - top), 0));
  return scores.map((score) => score - top - sum);
}
