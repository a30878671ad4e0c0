import { type GoldArticle, type GoldStatement, goldArticles } from '../gold.js';

/** A labelled statement with what only the world sets have. */
export interface WorldStatement extends GoldStatement {
  readonly addressee: readonly (readonly [number, number])[];
  /** Names that count as right; none where the text does not tell. */
  readonly speaker: readonly string[];
  readonly act?: string | null;
  readonly capacity?: string | null;
}

export interface WorldArticle extends GoldArticle {
  readonly date?: string;
  readonly statements: readonly WorldStatement[];
}

/** The parts of `world/train`, sorted by id: rules were written on the first, checked on the second; the last is scored alone. */
export const PARTS = { tuning: [0, 120], check: [120, 184], unseen: [184, 214] } as const;
export type Part = keyof typeof PARTS | 'world';

/** The reports of a part; `null` when the sets are not on this machine. Parents come before their children in all. */
export function worldArticles(part: Part): WorldArticle[] | null {
  if (part === 'world') return goldArticles('world/world.jsonl.gz') as WorldArticle[] | null;
  const all = goldArticles('world/train.jsonl.gz') as WorldArticle[] | null;
  return all?.slice(...PARTS[part]) ?? null;
}
