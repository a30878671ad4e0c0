import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader, type ReadoutRecord } from '../../../src/readout.js';

const shared = process.env.READOUT_SHARED ?? new URL('../../../../shared', import.meta.url).pathname;
const seed = `${shared}/seed/000.txt`;
const here = existsSync(seed);

describe.skipIf(!here)(`occasions of the seed report${here ? '' : ' (skipped: not on this machine)'}`, () => {
  let reader: Reader;
  let record: ReadoutRecord;
  beforeAll(async () => {
    reader = await openReader();
    record = await reader.read(readFileSync(seed), { name: seed });
  });
  afterAll(() => reader.close());

  const named = (ids: readonly string[]) =>
    ids
      .map((id) =>
        record.entities
          .find((e) => e.id === id)
          ?.name.split(' ')
          .at(-1),
      )
      .sort();
  const of = (kind: string) => record.occasions.filter((o) => o.kind === kind);
  const line = (offset: number) => record.text.slice(0, offset).split('\n').length;

  it('has one call, on 12 February 2022, of the two presidents', () => {
    expect(of('call').map((o) => [o.date, o.precision, named(o.parties)])).toEqual([
      ['2022-02-12', 'day', ['Biden', 'Putin']],
    ]);
    expect(of('call')[0]?.spans.length).toBeGreaterThan(3);
  });

  it('has one briefing, with the aide', () => {
    expect(of('briefing').map((o) => named(o.parties))).toEqual([['Ushakov']]);
  });

  it('has the meeting of 2021 from the caption, and no statement of the body tied to it', () => {
    const [meeting, ...more] = of('meeting');
    expect(more).toEqual([]);
    expect(meeting?.date).toBe('2021-06-16');
    expect(meeting?.spans.map(([b]) => line(b))).toEqual([6]);
    const tied = record.statements.filter((s) => s.occasion === meeting?.id && s.tier === 'body');
    expect(tied).toEqual([]);
  });

  it('ties the aide’s words to the briefing and what Putin told Biden to the call', () => {
    const kindOf = (s: ReadoutRecord['statements'][number]) =>
      record.occasions.find((o) => o.id === s.occasion)?.kind;
    const aide = record.statements.filter(
      (s) => s.parent === null && s.tier === 'body' && s.speaker?.name.endsWith('Ushakov'),
    );
    expect(aide.length).toBeGreaterThan(10);
    expect(new Set(aide.map(kindOf))).toEqual(new Set(['briefing']));
    const told = record.statements.filter((s) => s.parent !== null && s.addressee?.name.endsWith('Biden'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(kindOf)).toEqual(told.map(() => 'call'));
    expect(told.map((s) => s.said?.date)).toEqual(told.map(() => '2022-02-12'));
  });

  it('never takes the day of publication for the day of saying', () => {
    const dated = record.statements.filter((s) => s.said?.date === '2022-02-12');
    expect(dated.every((s) => (s.said?.spans.length ?? 0) > 0)).toBe(true);
    expect(dated.every((s) => s.said?.spans.every(([b]) => line(b) === 11))).toBe(true);
  });
});
