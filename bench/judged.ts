import {
  areRight,
  type GoldArticle,
  goldArticle,
  half,
  type Judged,
  type Levelled,
} from '#readout/evaluation/evaluation.js';
import { goldArticles } from './gold.js';

/** The sets that confidence is held against. PolNeAR marks the outermost statements alone. */
export const JUDGED_SETS = [
  { name: 'PolNeAR dev', file: 'polnear/dev.jsonl.gz', nested: false },
  { name: 'world', file: 'world/world.jsonl.gz', nested: true },
] as const;
export type JudgedSet = (typeof JUDGED_SETS)[number];

/** The three words that the views say, and from which confidence on; the reading page has the same. */
export const SURE_FROM = 0.9;
export const LIKELY_FROM = 0.65;

export interface SetArticle extends GoldArticle {
  readonly half: 1 | 2;
}

/** The articles of a set by sorted id, each with its half; `null` where the sets are not on this machine. */
export function setArticles(set: JudgedSet): SetArticle[] | null {
  const articles = goldArticles(set.file)?.map((a) => goldArticle({ ...a }, set.file));
  if (!articles) return null;
  const odd = new Set(
    half(
      articles.map((a) => a.id),
      1,
    ),
  );
  return articles.map((a) => ({ ...a, half: odd.has(a.id) ? 1 : 2 }));
}

/** Which of the found are judged at all, with whether each is right: nested ones only where gold marks such. */
export function judge<Found extends Levelled>(
  set: JudgedSet,
  article: GoldArticle,
  found: readonly Found[],
): { readonly found: Found; readonly right: boolean }[] {
  const right = areRight(article.text, article.statements, found);
  return found
    .map((one, i) => ({ found: one, right: right[i] === true }))
    .filter((one) => set.nested || !one.found.nested);
}

/** Share right of what is called sure, likely and unsure, as one line. */
export function shares(all: readonly Judged[]): string {
  const share = (word: string, from: number, below: number) => {
    const some = all.filter(({ confidence }) => confidence >= from && confidence < below);
    const right = some.filter((j) => j.right).length;
    return `${word} ${some.length ? ((100 * right) / some.length).toFixed(1) : '–'} % of ${some.length}`;
  };
  return [
    share('sure', SURE_FROM, Infinity),
    share('likely', LIKELY_FROM, SURE_FROM),
    share('unsure', -Infinity, LIKELY_FROM),
  ].join(', ');
}
