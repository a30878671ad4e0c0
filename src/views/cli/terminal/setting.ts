import type { ReadoutRecord } from '../../../record/record.js';
import { CodePoints } from '../../../text/text.js';
import type { Paint } from './colour.js';
import { visible } from './visible.js';
import type { WireStatement } from './words.js';

type Tie = ReadoutRecord['links'][number];

/** How the statements of one record are set, and what is looked up for each. */
export interface Setting {
  readonly record: ReadoutRecord;
  readonly slice: (spans: WireStatement['content']) => string;
  /** 1, 2 … by speaker, in the order in which they first speak; 0 where the speaker is not known. */
  readonly voice: (statement: WireStatement) => number;
  readonly depth: (statement: WireStatement) => number;
  readonly byId: ReadonlyMap<string, WireStatement>;
  readonly entities: ReadonlyMap<string, ReadoutRecord['entities'][number]>;
  /** Links that a statement makes, then those made to it. */
  readonly ties: ReadonlyMap<string, readonly Tie[]>;
  /** Columns of the widest id. */
  readonly idWidth: number;
  readonly width: number;
  readonly paint: Paint;
}

/** What tells one speaker from another; `null` for one who is not known. */
export const speakerKey = ({ speaker }: WireStatement): string | null =>
  speaker?.entity ?? speaker?.name ?? null;

export function settingOf(record: ReadoutRecord, width: number, paint: Paint): Setting {
  const points = new CodePoints(record.text);
  const voices = new Map<string, number>();
  const depths = new Map<string, number>();
  for (const statement of record.statements) {
    const { id, parent } = statement;
    depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
    const key = speakerKey(statement);
    if (key !== null && !voices.has(key)) voices.set(key, voices.size + 1);
  }
  const ties = new Map<string, Tie[]>();
  const tie = (id: string, link: Tie) => {
    const list = ties.get(id);
    if (list) list.push(link);
    else ties.set(id, [link]);
  };
  for (const link of record.links) tie(link.from, link);
  for (const link of record.links) tie(link.to, link);
  return {
    record,
    slice: (spans) =>
      spans
        .map((s) => points.fromWire(s))
        .map(({ start, end }) => visible(record.text.slice(start, end)))
        .join(' … '),
    voice: (statement) => voices.get(speakerKey(statement) ?? '') ?? 0,
    depth: ({ id }) => depths.get(id) ?? 0,
    byId: new Map(record.statements.map((s) => [s.id, s])),
    entities: new Map(record.entities.map((e) => [e.id, e])),
    ties,
    idWidth: Math.max(...record.statements.map(({ id }) => id.length), 0),
    width,
    paint,
  };
}
