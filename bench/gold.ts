import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Scored } from '#readout/evaluation/evaluation.js';

/** Where the labelled sets lie: beside the checkout, or where READOUT_SHARED says. They never ship. */
export const SHARED =
  process.env.READOUT_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));

export interface GoldStatement extends Scored {
  readonly parent?: number | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

/** The articles of a set, sorted by id; `null` when the sets are not on this machine. */
export function goldArticles(file: string): GoldArticle[] | null {
  const path = `${SHARED}/data/${file}`;
  if (!existsSync(path)) return null;
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
