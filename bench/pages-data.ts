import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { SHARED } from './gold.js';

export interface SavedPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** The body as a person marked it, paragraphs parted by blank lines. */
  readonly articleBody: string;
}

/** The saved pages with their bodies, sorted by id; `null` when the set is not on this machine. */
export function savedPages(): SavedPage[] | null {
  const folder = `${SHARED}/data/pages`;
  if (!existsSync(`${folder}/pages.jsonl.gz`)) return null;
  const lines = <T>(text: string): T[] =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  const truth = new Map(
    lines<SavedPage>(readFileSync(`${folder}/truth.jsonl`, 'utf8')).map((page) => [
      page.id,
      page.articleBody,
    ]),
  );
  return lines<SavedPage>(gunzipSync(readFileSync(`${folder}/pages.jsonl.gz`)).toString('utf8'))
    .map((page) => ({ ...page, articleBody: truth.get(page.id) ?? '' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
