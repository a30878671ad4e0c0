import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openReader, type Reader } from '../../src/readout.js';
import { fromRecord, type Marked, parseMarked, renderMarked } from './marked.js';
import { type Change, changeOf, showChange, showTotal } from './released.js';

const samples = join(import.meta.dirname, '../../samples');
const released = join(import.meta.dirname, 'released');
const names = readdirSync(samples).filter((n) => /^\d.*\.(txt|html)$/u.test(n));

/** Set by scripts/release-samples.js: what is found now becomes what is compared with. */
const isRelease = Boolean(process.env.READOUT_RELEASE);

describe('changeOf', () => {
  const expected = parseMarked(
    'body: ⟦s1 She⟧ ⟦q1 said⟧ ⟦c1 no⟧; ⟦s2 he⟧ ⟦q2 hoped⟧ ⟦c2 to sail⟧. It told on her.',
  );
  const then = parseMarked(
    'body: ⟦s1 She⟧ ⟦q1 said⟧ ⟦c1 no⟧; he hoped to sail. ⟦s2 It⟧ ⟦q2 told⟧ ⟦c2 on her⟧.',
  );
  const now = parseMarked(
    'body: She ⟦q1 said⟧ ⟦c1 no⟧; ⟦s2 he⟧ ⟦q2 hoped⟧ ⟦c2 to sail⟧. It told ⟦q3 on⟧ ⟦c3 her⟧.',
  );

  it('tells what was gained, lost and changed, and what of it a person marked', () => {
    const change = changeOf(expected, then, now);
    expect(showChange('ferry', change)).toEqual([
      'ferry',
      '  + [he] hoped: to sail',
      '  + [] on: her  (wrong)',
      '  - [It] told: on her  (wrong)',
      '  ~ said: source "She" → ""',
    ]);
    expect(showTotal([change])).toMatch(
      /gained 1 right and 1 wrong, lost 0 right and 1 wrong, 1 with other words/u,
    );
  });

  it('says nothing of a sample where all is as it was', () => {
    expect(showChange('ferry', changeOf(expected, now, now))).toEqual([]);
  });
});

describe('the bundled samples beside the last released model', () => {
  let reader: Reader;
  const changes: Change[] = [];
  const lines: string[] = [];
  beforeAll(async () => {
    reader = await openReader();
    if (isRelease) mkdirSync(released, { recursive: true });
  });
  afterAll(async () => {
    await reader.close();
    // Told by test/samples/told.ts once every test has run, where it can be seen.
    if (changes.length > 0)
      writeFileSync(inject('releasedSummary'), [...lines, showTotal(changes), ''].join('\n'));
  });

  it.each(names)('%s can be compared', { timeout: 60_000 }, async (name) => {
    const file = `${basename(name, extname(name))}.txt`;
    const read = (folder: string): Marked => parseMarked(readFileSync(join(folder, file), 'utf8'));
    const now = fromRecord(await reader.read(readFileSync(join(samples, name)), { name }));
    const written = renderMarked(now);
    if (isRelease) writeFileSync(join(released, file), written);
    const kept = readFileSync(join(released, file), 'utf8');
    expect(renderMarked(parseMarked(kept))).toBe(kept);
    // Throws where the sample's text was edited and the released readings were not made again.
    const change = changeOf(read(join(samples, 'expected')), parseMarked(kept), parseMarked(written));
    changes.push(change);
    lines.push(...showChange(name, change));
  });

  it('are all of those kept', () => {
    expect(readdirSync(released).sort()).toEqual(names.map((n) => `${basename(n, extname(n))}.txt`).sort());
  });
});
