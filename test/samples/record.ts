import type { ReadoutRecord } from '../../src/record/record.js';
import { CodePoints, type Span, span } from '../../src/text/text.js';
import { blockSpans, type Marked, type MarkedBlock, type MarkedStatement } from './marked.js';

/** A record as blocks and statements over the blocks' own text, to compare it with what was expected. */
export function fromRecord(record: ReadoutRecord): Marked {
  const points = new CodePoints(record.text);
  const places = record.report.blocks.map(({ start, end }) => points.fromWire([start, end]));
  const blocks = record.report.blocks.map(
    ({ label }, i): MarkedBlock => ({ label, text: record.text.slice(places[i]?.start, places[i]?.end) }),
  );
  const targets = blockSpans(blocks);
  const moved = (wire: readonly (readonly [number, number])[]): Span[] =>
    wire.flatMap((pair) => {
      const from = points.fromWire(pair);
      return places.flatMap((place, i) => {
        const shift = (targets[i]?.start ?? 0) - place.start;
        const start = Math.max(from.start, place.start);
        const end = Math.min(from.end, place.end);
        return start < end ? [span(start + shift, end + shift)] : [];
      });
    });
  const numbers = new Map<string, string>();
  const children = new Map<string | null, number>();
  const statements = record.statements.map((s): MarkedStatement => {
    const parent = s.parent === null ? null : (numbers.get(s.parent) ?? null);
    const nth = (children.get(parent) ?? 0) + 1;
    children.set(parent, nth);
    const id = parent === null ? `${nth}` : `${parent}.${nth}`;
    numbers.set(s.id, id);
    return {
      id,
      parent,
      speaker: s.speaker?.name ?? null,
      source: moved(s.source),
      cue: moved(s.cue),
      content: moved(s.content),
      addressee: moved(s.addressee?.spans ?? []),
    };
  });
  return { blocks, statements };
}
