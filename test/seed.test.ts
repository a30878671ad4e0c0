import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader, type ReadoutRecord } from '../src/readout.js';

const shared = process.env.READOUT_SHARED ?? new URL('../../shared', import.meta.url).pathname;
const seed = `${shared}/seed/000.txt`;
const labels = `${shared}/seed/lines.tsv`;
const here = existsSync(seed);

/** Line of the report → first word that a cue of an outermost statement there must hold. */
const CUES: readonly (readonly [number, string])[] = [
  [9, 'said'],
  [11, 'denied'],
  [13, 'described'],
  [13, 'said'],
  [15, 'said'],
  [17, 'said'],
  [19, 'said'],
  [21, 'said'],
  [23, 'said'],
  [25, 'added'],
  [31, 'said'],
  [33, 'complained'],
  [33, 'saying'],
  [35, 'told'],
  [37, 'added'],
  [39, 'underlined'],
  [41, 'said'],
];

describe.skipIf(!here)(`the seed report${here ? '' : ' (skipped: not on this machine)'}`, () => {
  let reader: Reader;
  let record: ReadoutRecord;
  let text: string;
  beforeAll(async () => {
    reader = await openReader();
    text = readFileSync(seed, 'utf8');
    record = await reader.read(readFileSync(seed), { name: seed });
  });
  afterAll(() => reader.close());

  /** No character of it is above U+FFFF, so code points slice it. */
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const shown = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([b, e]) => text.slice(b, e)).join(' ');

  it('has each of its lines labelled as marked', () => {
    const rows = readFileSync(labels, 'utf8')
      .split('\n')
      .slice(1, 64)
      .map((row) => row.split('\t'));
    const found = new Map(record.report.blocks.map((b) => [lineOf(b.start), b.label]));
    const differing = rows.filter(([n, label]) => (found.get(Number(n)) ?? 'blank') !== label);
    expect(rows).toHaveLength(63);
    expect(differing).toEqual([]);
  });

  it('has its outermost body statements found by their cues', () => {
    const outer = record.statements.filter((s) => s.parent === null && s.tier === 'body');
    const cues = outer.map((s) => [lineOf(s.cue[0]?.[0] ?? 0), shown(s.cue)] as const);
    const missing = CUES.filter(
      ([line, word]) => !cues.some(([at, cue]) => at === line && cue.split(' ').includes(word)),
    );
    expect(missing).toEqual([]);
  });

  it('has no statement made from furniture', () => {
    const allowed = new Set(['headline', 'standfirst', 'caption', 'body']);
    const label = new Map(record.report.blocks.map((b) => [lineOf(b.start), b.label]));
    const lines = record.statements.flatMap((s) =>
      [...s.source, ...s.cue, ...s.content].map(([b]) => lineOf(b)),
    );
    expect(lines.filter((line) => !allowed.has(label.get(line) ?? ''))).toEqual([]);
  });
});
