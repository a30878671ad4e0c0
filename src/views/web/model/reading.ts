import { type CastMember, castOf, speakerKey, UNRESOLVED } from './cast.js';
import { type Span, utf16Of } from './offsets.js';
import { type Part, partsOf } from './report.js';
import type { ReadoutRecord, WireSpans, WireStatement } from './wire.js';

/** Below this, a statement is folded away as "unsure": the attribution is more likely wrong than right. */
export const UNSURE_BELOW = 0.5;

/** A statement as the page shows it: places in UTF-16, its speaker's hue, and where it stands among the others. */
export interface Said {
  readonly id: string;
  /** From 1, in the order of the record: the number in print. */
  readonly number: number;
  readonly wire: WireStatement;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly parent: Said | null;
  readonly depth: number;
  readonly speaker: string;
  /** 1 to 8, or 0 for everybody beyond the eighth and for those not resolved. */
  readonly hue: number;
  readonly unsure: boolean;
  /** Stands in the headline or standfirst: the outlet's paraphrase, never counted beside the body's statements. */
  readonly apart: boolean;
  /** Where it begins in the text. */
  readonly start: number;
}

/** A record made ready to be read. */
export interface Reading {
  readonly record: ReadoutRecord;
  readonly text: string;
  readonly statements: readonly Said[];
  readonly byId: ReadonlyMap<string, Said>;
  readonly cast: readonly CastMember[];
  readonly parts: readonly Part[];
}

export function readingOf(record: ReadoutRecord): Reading {
  const at = utf16Of(record.text);
  const spans = (list: WireSpans): Span[] => list.map(([start, end]) => ({ start: at(start), end: at(end) }));
  const cast = castOf(record);
  const hues = new Map(cast.map((c) => [c.key, c.hue]));
  const byId = new Map<string, Said>();
  for (const [i, wire] of record.statements.entries()) {
    const parent = wire.parent === null ? null : (byId.get(wire.parent) ?? null);
    const source = spans(wire.source);
    const cue = spans(wire.cue);
    const content = spans(wire.content);
    const speaker = wire.speaker === null ? UNRESOLVED : speakerKey(wire.speaker);
    byId.set(wire.id, {
      id: wire.id,
      number: i + 1,
      wire,
      source,
      cue,
      content,
      parent,
      depth: parent === null ? 0 : parent.depth + 1,
      speaker,
      hue: hues.get(speaker) ?? 0,
      unsure: wire.confidence < UNSURE_BELOW,
      apart: isApart(wire),
      start: Math.min(...[...source, ...cue, ...content].map((s) => s.start)),
    });
  }
  return {
    record,
    text: record.text,
    statements: [...byId.values()],
    byId,
    cast,
    parts: partsOf(record, at),
  };
}

export const isApart = (wire: WireStatement): boolean =>
  wire.tier === 'headline' || wire.tier === 'standfirst';
