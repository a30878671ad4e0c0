import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GoldArticle, type GoldStatement, goldArticles } from '../gold.js';

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
export type Part = keyof typeof PARTS | 'world' | 'polnear';

/** The reports of a part; `null` when the sets are not on this machine. Parents come before their children in all. */
export function worldArticles(part: Part): WorldArticle[] | null {
  if (part === 'polnear') return labelledPolnear();
  if (part === 'world') return goldArticles('world/world.jsonl.gz') as WorldArticle[] | null;
  const all = goldArticles('world/train.jsonl.gz') as WorldArticle[] | null;
  return all?.slice(...PARTS[part]) ?? null;
}

const LABELS = fileURLToPath(new URL('../../../bench/labels/speakers-polnear-dev.json', import.meta.url));

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
