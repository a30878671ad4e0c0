import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader, type ReadoutRecord } from '../../../src/readout.js';

const shared = process.env.READOUT_SHARED ?? new URL('../../../../shared', import.meta.url).pathname;
const seed = `${shared}/seed/000.txt`;
const here = existsSync(seed);

describe.skipIf(!here)(`speakers of the seed report${here ? '' : ' (skipped: not on this machine)'}`, () => {
  let reader: Reader;
  let record: ReadoutRecord;
  beforeAll(async () => {
    reader = await openReader();
    record = await reader.read(readFileSync(seed), { name: seed });
  });
  afterAll(() => reader.close());

  /** Names behind every source that reads so; no character of the report is above U+FFFF. */
  const behind = (words: string, nested: boolean) =>
    record.statements
      .filter((s) => (s.parent !== null) === nested)
      .filter(
        (s) =>
          s.source
            .map(([b, e]) => record.text.slice(b, e))
            .join(' ')
            .toLowerCase() === words,
      )
      .map((s) => s.speaker?.name);

  it('every outermost "he" and "the Kremlin official" is Yuri Ushakov', () => {
    const found = [
      ...behind('he', false),
      ...behind('the kremlin official', false),
      ...behind('ushakov', false),
    ];
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found)).toEqual(new Set(['Yuri Ushakov']));
  });

  it('Ushakov is one person, whatever he was doing', () => {
    const named = record.entities.filter((e) => [e.name, ...e.aliases].some((n) => n.includes('Ushakov')));
    expect(named.map((e) => [e.name, e.type])).toEqual([['Yuri Ushakov', 'person']]);
  });

  it('inside what Putin told Biden, "he" is Putin', () => {
    expect(behind('he', true).filter((name) => name !== 'Vladimir Putin' && name !== 'Yuri Ushakov')).toEqual(
      [],
    );
  });

  it('inside Ushakov’s account of what Putin addressed, "his" is Putin', () => {
    expect(behind('his', true).filter((name) => name !== 'Vladimir Putin' && name !== 'Joe Biden')).toEqual(
      [],
    );
  });
});
