import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../src/views/web/model/reading.js';
import { marksIn, segmentsOf } from '../../../../src/views/web/model/segments.js';
import { recordOf } from '../written.js';

/** Statements with any spans over a text of 40 characters in two blocks, as no model would give them. */
const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 39 }), fc.integer({ min: 1, max: 40 })), { maxLength: 3 })
  .map((list) => list.filter(([a, b]) => a < b));
const statements = fc.array(fc.record({ source: spans, cue: spans, content: spans }), {
  minLength: 1,
  maxLength: 5,
});

describe('segments', () => {
  it('laid end to end are the block, and each mark is the segments that carry it', () => {
    fc.assert(
      fc.property(statements, (given) => {
        const record = recordOf({
          blocks: [
            ['body', 'abcdefghijklmnopqrs'],
            ['body', 'ABCDEFGHIJKLMNOPQRS'],
          ],
          statements: Object.fromEntries(given.map((s, i) => [`s${i + 1}`, s])),
        });
        const reading = readingOf(record);
        const blocks = [
          { start: 0, end: 19 },
          { start: 21, end: 40 },
        ];
        const marks = marksIn(blocks, reading.statements);
        for (const [i, block] of blocks.entries()) {
          const segments = segmentsOf(block, marks[i] ?? [], []);
          expect(segments.map((s) => record.text.slice(s.start, s.end)).join('')).toBe(
            record.text.slice(block.start, block.end),
          );
          for (const said of reading.statements) {
            const covered = segments.filter((s) => s.inside.includes(said)).map((s) => [s.start, s.end]);
            const wanted = segments
              .filter((s) => said.content.some((c) => c.start <= s.start && c.end >= s.end))
              .map((s) => [s.start, s.end]);
            expect(covered).toEqual(wanted);
          }
        }
      }),
    );
  });

  it('put the outer content first and begin each statement once', () => {
    const record = recordOf({
      blocks: [
        ['body', '{s1 source|Ada} {s1 cue|said} {s1 content|{s2 source|Bo} {s2 cue|knew} {s2 content|all}}'],
      ],
      statements: { s1: {}, s2: { parent: 's1' } },
    });
    const { statements: said } = readingOf(record);
    const block = { start: 0, end: 20 };
    const segments = segmentsOf(block, marksIn([block], said)[0] ?? [], []);
    expect(segments.at(-1)?.inside.map((s) => s.id)).toEqual(['s1', 's2']);
    expect(segments.flatMap((s) => s.begins.map((b) => `${b.id}@${s.start}`))).toEqual(['s1@0', 's2@9']);
  });
});
