import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence that must yield no statement, and why somebody might think that it does. */
export interface Negative {
  readonly reason: string;
  readonly sentence: string;
}

/** `negative.txt`: one sentence a line, below a `# reason`. */
export function readNegatives(): Negative[] {
  let reason = '';
  const found: Negative[] = [];
  for (const line of readFileSync(join(import.meta.dirname, 'negative.txt'), 'utf8').split('\n')) {
    if (line.startsWith('# ')) reason = line.slice(2);
    else if (line !== '') found.push({ reason, sentence: line });
  }
  return found;
}

/** Small pages whose bodies attribute nothing, while their furniture is full of speech verbs. */
export const NEGATIVE_PAGES = ['negative-page.txt', 'negative-page.html'] as const;

export const readNegativePage = (name: (typeof NEGATIVE_PAGES)[number]): Buffer =>
  readFileSync(join(import.meta.dirname, name));
