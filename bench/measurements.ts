import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ModelName } from '#readout/readout.js';

/** What the bench measured last of each model, in docs/plots/measurements.json: what the plots show. */
export interface Measurement {
  /** who_said on PolNeAR dev, F1 in percent. */
  readonly whoSaid?: number;
  /** Articles a second on one thread, and how many times as many as the BERT-base yardstick made in the same run. */
  readonly articles?: number;
  readonly ratio?: number;
}

export type Measurements = Partial<Record<ModelName, Measurement>>;

const FILE = new URL('../../docs/plots/measurements.json', import.meta.url);

export const measurements = (): Measurements =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Measurements) : {};

/** Where a model's files lie. */
export const folderOf = (model: ModelName): URL =>
  new URL(`../../models/attribution${model === 'base' ? '' : `-${model}`}/`, import.meta.url);

export const isThere = (model: ModelName): boolean => existsSync(new URL('manifest.json', folderOf(model)));

/** Keeps what was measured of one model, beside what is known of it and of the others. */
export function keep(model: ModelName, measured: Measurement): void {
  mkdirSync(new URL('./', FILE), { recursive: true });
  const all = measurements();
  const rounded = Object.entries(measured).map(([key, value]: [string, number]) => [
    key,
    Math.round(100 * value) / 100,
  ]);
  const next: Measurements = { ...all, [model]: { ...all[model], ...Object.fromEntries(rounded) } };
  writeFileSync(FILE, `${JSON.stringify(next, null, 2)}\n`);
}
