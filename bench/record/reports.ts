import { readFileSync } from 'node:fs';
import { type GoldArticle, type GoldStatement, goldArticles } from '../gold.js';
import { ROOT } from './gold-report.js';

/** A labelled statement with what only the world sets have. */
export interface WorldStatement extends GoldStatement {
  readonly addressee: readonly (readonly [number, number])[];
  /** Names that count as right; none where the text does not tell; `null` where nobody has labelled it. */
  readonly speaker: readonly string[] | null;
  readonly act?: string | null;
  readonly capacity?: string | null;
}

export interface WorldArticle extends GoldArticle {
  readonly date?: string;
  readonly statements: readonly WorldStatement[];
}

/** The parts of `world/train`, sorted by id: rules were written on the first, checked on the second; the last is scored alone. */
export const PARTS = { tuning: [0, 120], check: [120, 184], unseen: [184, 214] } as const;
/** `news` and `news-check`: pronouns of 60 reports of `data/news`, a half to learn from and one that is counted alone. */
export type Part = keyof typeof PARTS | 'world' | 'polnear' | 'news' | 'news-check';

/** The reports of a part; `null` when the sets are not on this machine. Parents come before their children in all. */
export function worldArticles(part: Part): WorldArticle[] | null {
  if (part === 'polnear') return labelledPolnear();
  if (part === 'news' || part === 'news-check') return labelledNews(part === 'news' ? 1 : 2);
  if (part === 'world') return goldArticles('world/world.jsonl.gz') as WorldArticle[] | null;
  const all = goldArticles('world/train.jsonl.gz') as WorldArticle[] | null;
  return all?.slice(...PARTS[part]) ?? null;
}

const LABELS = `${ROOT}bench/labels/speakers-polnear-dev.json`;

/** PolNeAR dev, with the speakers that we resolved by hand; statements without a label have no `speaker`. */
function labelledPolnear(): WorldArticle[] | null {
  const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as {
    article: string;
    statement: number;
    names: string[];
  }[];
  const names = new Map(labels.map((l) => [`${l.article} ${l.statement}`, l.names]));
  return (
    goldArticles('polnear/dev.jsonl.gz')?.map((article) => ({
      ...article,
      statements: article.statements.map((s, i) => ({
        ...s,
        addressee: [],
        speaker: names.get(`${article.id} ${i}`) ?? null,
      })),
    })) ?? null
  );
}

const NEWS = `${ROOT}bench/labels/speakers-news.json`;
const STATEMENTS = `${ROOT}training/labels/news.jsonl`;

type NewsSpans = readonly (readonly [number, number])[];

/** Reports of `data/news` with the statements that we marked and whom their pronouns mean; other statements have no `speaker`. */
function labelledNews(half: 1 | 2): WorldArticle[] | null {
  const labels = JSON.parse(readFileSync(NEWS, 'utf8')) as {
    article: string;
    half: number;
    statement: number;
    names: string[];
  }[];
  const names = new Map<string, Map<number, string[]>>();
  for (const l of labels)
    if (l.half === half) names.set(l.article, (names.get(l.article) ?? new Map()).set(l.statement, l.names));
  const texts = new Map<string, string>();
  for (const set of ['wikinews', 'bbc', 'abc']) {
    const articles = goldArticles(`news/${set}.jsonl.gz`);
    if (!articles) return null;
    for (const { id, text } of articles) if (names.has(id)) texts.set(id, text);
  }
  return readFileSync(STATEMENTS, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; statements: [number | null, ...NewsSpans[]][] })
    .filter(({ id }) => names.has(id))
    .map(({ id, statements }) => ({
      id,
      text: texts.get(id) ?? '',
      statements: statements.map(([parent, source = [], cue = [], content = [], addressee = []], i) => ({
        parent,
        source,
        cue,
        content,
        addressee,
        speaker: names.get(id)?.get(i) ?? null,
      })),
    }));
}
