import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReader, type ReadoutRecord } from '../../../src/readout.js';
import { checkRecord } from '../../../src/record/schema.js';
import { CodePoints } from '../../../src/text/text.js';
import { FOLDED_BELOW } from '../../../src/views/cli/terminal/sureness.js';
import { readout, sample, scratch } from './run.js';

const DENIAL = sample('11-denial.txt');
const SENTENCE = '“We will sail on Monday,” Captain Ines Markham told reporters in Port Amery.';

const flat = (text: string): string => text.replace(/\s+/gu, ' ');

describe('readout read', () => {
  it('shows each statement in the order of the text: source, cue and content as they stand there', async () => {
    const [shown, json] = await Promise.all([readout(['read', DENIAL]), readout(['read', DENIAL, '--json'])]);
    expect([shown.code, shown.stderr, json.code]).toEqual([0, '', 0]);
    const record = JSON.parse(json.stdout) as ReadoutRecord;
    expect(record.statements.length).toBeGreaterThan(3);
    const points = new CodePoints(record.text);
    const slice = (spans: readonly (readonly [number, number])[]) =>
      spans
        .map((s) => points.fromWire(s))
        .map(({ start, end }) => record.text.slice(start, end))
        .join(' … ');
    const text = flat(shown.stdout);
    let at = 0;
    for (const s of record.statements.filter(({ confidence }) => confidence >= FOLDED_BELOW)) {
      const source = s.source.length > 0 ? slice(s.source) : '(nobody named)';
      const line = flat(`${s.id} ${source} › ${slice(s.cue)} › ${slice(s.content)}`);
      expect(text.indexOf(line, at)).toBeGreaterThanOrEqual(at);
      at = text.indexOf(line, at) + 1;
    }
    expect(text).toContain(flat(record.report.headline ?? 'no headline'));
    expect(shown.stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(shown.stdout).not.toContain('\u001b');
  });

  it('prints the record that the library gives, in one line where no person reads it', async () => {
    const words = ['--json', '--id', 'denial', '--url', 'https://example.org/a', '--published', '2026-03-15'];
    const { stdout } = await readout(['read', DENIAL, ...words]);
    expect(stdout.trimEnd().split('\n').length).toBe(1);
    const reader = await openReader({ threads: 1 });
    const record = await reader.read(readFileSync(DENIAL), {
      ...{ name: DENIAL, id: 'denial', url: 'https://example.org/a', published: '2026-03-15' },
      mediaType: 'text/plain',
    });
    await reader.close();
    expect(JSON.parse(stdout)).toEqual(record);
    expect(checkRecord(JSON.parse(stdout))).toHaveProperty('record');
  });

  it('reads with the model asked for, and names its files in the record', async () => {
    const read = (...words: string[]) =>
      readout(['read', '-', '--json', '--body', ...words], { stdin: SENTENCE });
    const [base, small] = await Promise.all([read(), read('--model', 'small')]);
    const made = ({ stdout }: { stdout: string }) => (JSON.parse(stdout) as ReadoutRecord).made.models;
    expect(Object.keys(made(small))).toEqual(Object.keys(made(base)));
    expect(made(small).attribution).not.toBe(made(base).attribution);
    const { statements } = JSON.parse(small.stdout) as ReadoutRecord;
    expect(statements.map((s) => [s.quotation, s.speaker?.name])).toEqual([['direct', 'Ines Markham']]);
  });

  it('reads standard input, and takes it as body where told to', async () => {
    const { code, stdout } = await readout(['read', '-', '--json', '--body'], { stdin: SENTENCE });
    expect(code).toBe(0);
    const record = JSON.parse(stdout) as ReadoutRecord;
    expect(record.text).toBe(SENTENCE);
    expect(record.report.blocks.map((b) => b.label)).toEqual(['body']);
    expect(record.statements.map((s) => s.quotation)).toEqual(['direct']);
  });

  it('writes one page that stands alone, whole or not at all', async () => {
    const folder = scratch();
    const out = join(folder, 'denial.html');
    writeFileSync(out, 'what was there before');
    const { code, stdout, stderr } = await readout(['read', DENIAL, '--html', out]);
    expect([code, stdout, stderr]).toEqual([0, '', `Written to ${out}\n`]);
    const page = readFileSync(out, 'utf8');
    expect(page).toMatch(/^<!doctype html>/u);
    expect(page).toContain('id="record"');
    expect(page).not.toMatch(/(?:src|href)="https?:/u);
    expect(readdirSync(folder)).toEqual(['denial.html']);
    const nowhere = join(folder, 'no', 'such', 'folder.html');
    const failed = await readout(['read', DENIAL, '--html', nowhere]);
    expect([failed.code, failed.stdout]).toEqual([2, '']);
    expect(failed.stderr).toBe(`readout: ${nowhere} cannot be written: there is no such folder.\n`);
    expect(existsSync(nowhere)).toBe(false);
  });

  it.each([
    [['--color', 'always'], {}, true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [[], {}, false],
  ])('colours as told: %j %j', async (words, env, colour) => {
    const { stdout } = await readout(['read', '-', ...words], { stdin: SENTENCE, env });
    expect(stdout.includes('\u001b[')).toBe(colour);
  });

  it('ends a reading that takes too long', async () => {
    const long = `${SENTENCE}\n\n`.repeat(9_000);
    const result = await readout(['read', '-', '--body', '--timeout', '1.5'], { stdin: long });
    expect(result).toEqual({
      code: 10,
      stdout: '',
      stderr:
        'readout: Reading standard input took longer than its time limit of 1.5 s; split it, or allow more.\n',
    });
  });

  it('shows progress where asked, and none where nobody looks', async () => {
    const stdin = `${SENTENCE}\n\n`.repeat(100);
    const asked = await readout(['read', '-', '--body', '--progress', '--json'], { stdin });
    expect(asked.stderr).toContain('reading standard input: 0 %');
    expect((await readout(['read', '-', '--json'], { stdin })).stderr).toBe('');
  });
});
