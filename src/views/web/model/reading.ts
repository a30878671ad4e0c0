import { type CastMember, castOf, speakerKey, UNRESOLVED } from './cast.js';
import { wordsAt } from './exact.js';
import { type Span, utf16Of } from './offsets.js';
import { type Part, partsOf } from './report.js';
import type { Said } from './said.js';
import { FOLDED_BELOW, sureness } from './sureness.js';
import { type Tie, tiesOf } from './ties.js';
import type { ReadoutRecord, WireOccasion, WireSpans } from './wire.js';

export type { Said } from './said.js';

/** A record made ready to be read. */
export interface Reading {
  readonly record: ReadoutRecord;
  readonly text: string;
  readonly statements: readonly Said[];
  readonly byId: ReadonlyMap<string, Said>;
  readonly cast: readonly CastMember[];
  /** Links between statements, by the id of either. */
  readonly ties: ReadonlyMap<string, readonly Tie[]>;
  readonly occasions: ReadonlyMap<string, WireOccasion>;
  readonly parts: readonly Part[];
  /** Spans of the wire, in UTF-16. */
  readonly spansOf: (list: WireSpans) => Span[];
  readonly nameOf: (entity: string) => string | null;
}

export function readingOf(record: ReadoutRecord): Reading {
  const { text } = record;
  const at = utf16Of(text);
  const spans = (list: WireSpans): Span[] => list.map(([start, end]) => ({ start: at(start), end: at(end) }));
  const cast = castOf(record);
  const hues = new Map(cast.map((c) => [c.key, c.hue]));
  const names = new Map(record.entities.map((e) => [e.id, e.name]));
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
      who: wire.speaker?.name ?? wordsAt(text, source),
      hue: hues.get(speaker) ?? 0,
      sureness: sureness(wire.confidence),
      folded: wire.confidence < FOLDED_BELOW,
      apart: wire.tier === 'headline' || wire.tier === 'standfirst',
      start: Math.min(...[...source, ...cue, ...content].map((s) => s.start)),
    });
  }
  return {
    record,
    text,
    statements: [...byId.values()],
    byId,
    cast,
    ties: tiesOf(record, byId, spans),
    occasions: new Map(record.occasions.map((o) => [o.id, o])),
    parts: partsOf(record, at),
    spansOf: spans,
    nameOf: (entity) => names.get(entity) ?? null,
  };
}
