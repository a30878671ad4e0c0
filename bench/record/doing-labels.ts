import { readFileSync } from 'node:fs';
import { goldArticles } from '../gold.js';
import { ROOT, type Spans } from './gold-report.js';
import { type WorldArticle, worldArticles } from './reports.js';

/** A statement whose act and capacity somebody told; `null` where the label has none. */
export interface DoingLabel {
  readonly statement: number;
  readonly cue: Spans;
  readonly act: string | null;
  readonly capacity: string | null;
  readonly modifiers: readonly string[];
}

export interface Marked {
  readonly article: WorldArticle;
  readonly labels: readonly DoingLabel[];
}

interface LabelFile {
  readonly agreement: Readonly<Record<'items' | 'act' | 'actKappa' | 'capacity', number>>;
  readonly statements: readonly (Pick<DoingLabel, 'statement' | 'cue' | 'act'> &
    Partial<DoingLabel> & { readonly article: string })[];
}

const labelFile = (name: string): LabelFile =>
  JSON.parse(readFileSync(`${ROOT}bench/labels/${name}.json`, 'utf8')) as LabelFile;

const SCORED = 'acts-polnear-dev';
const CHOOSING = 'acts-polnear-dev-choosing';

/** How far our two passes over PolNeAR agreed, as told in the file of labels; shares of `items`. */
export const agreement = (): LabelFile['agreement'] => labelFile(SCORED).agreement;

/**
 * Labelled statements of PolNeAR dev: the 200 that are scored, or 320 others to choose by, which tell acts alone. `null`
 * where the set is not on this machine.
 */
export function polnearDoings(part: 'scored' | 'choosing'): Marked[] | null {
  const { statements } = labelFile(part === 'scored' ? SCORED : CHOOSING);
  const labels = statements.map((label) => ({ capacity: null, modifiers: [], ...label }));
  const articles = goldArticles('polnear/dev.jsonl.gz') as WorldArticle[] | null;
  return (
    articles
      ?.map((article) => ({ article, labels: labels.filter((label) => label.article === article.id) }))
      .filter(({ labels }) => labels.length > 0) ?? null
  );
}

/** The labelled statements of a part of the world set; the set itself tells acts and capacities, but no modifiers. */
export function worldDoings(part: 'check' | 'unseen'): Marked[] | null {
  return (
    worldArticles(part)?.map((article) => ({
      article,
      labels: article.statements.map(({ act, capacity, cue }, statement) => ({
        statement,
        cue,
        act: act ?? null,
        capacity: capacity ?? null,
        modifiers: [],
      })),
    })) ?? null
  );
}
