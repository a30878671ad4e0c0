import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ReadoutRecord } from '../../../src/readout.js';
import { checkRecord } from '../../../src/record/schema.js';
import { ended, printed, readout, scratch, start } from './run.js';

interface ErrorRecord {
  readonly format: 'readout-error/1';
  readonly id: string | null;
  readonly line: number;
  readonly error: { readonly code: string; readonly message: string };
}

const SENTENCE = 'Minister Yuna Adar said the dam would be closed on Friday.';
const parse = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReadoutRecord | ErrorRecord);
const lines = (values: readonly unknown[]): string => values.map((v) => `${JSON.stringify(v)}\n`).join('');

describe('readout extract', { timeout: 120_000 }, () => {
  it('writes records in the order of the lines, whatever each takes', async () => {
    const given = Array.from({ length: 40 }, (_, i) => ({
      id: `r${i}`,
      text: `${SENTENCE}\n\n`.repeat(i % 7 === 0 ? 120 : 1),
    }));
    const { code, stdout, stderr } = await readout(['extract', '--jobs', '2'], { stdin: lines(given) });
    const records = parse(stdout);
    expect(code).toBe(0);
    expect(records.map((r) => r.id)).toEqual(given.map((g) => g.id));
    for (const [i, record] of records.entries()) {
      expect(checkRecord(record)).toHaveProperty('record');
      expect(record).toMatchObject({ text: given[i]?.text });
    }
    expect(stderr).toMatch(/^40 read in \d+:\d\d \(\d+\.\d a second\)\n$/u);
  });

  it('takes pages and texts, ids as numbers, none at all, and what is known beside', async () => {
    const given = [
      {
        id: 7,
        html: `<html><head><meta charset="latin1"></head><p>Señora Adar said it: ${SENTENCE}</p></html>`,
      },
      { text: SENTENCE, url: 'https://example.org/a', published: '2026-02-12', body: true, more: 'let pass' },
      { id: 'last', text: SENTENCE, url: null, published: null },
    ];
    // A byte order mark, Windows line ends, blank lines and no line feed at the end are no reason to fail.
    const stdin = `\ufeff${given.map((g) => JSON.stringify(g)).join('\r\n\r\n')}`;
    const { code, stdout } = await readout(['extract', '--jobs', '1', '--quiet'], { stdin });
    const [page, text, last] = parse(stdout) as ReadoutRecord[];
    expect(code).toBe(0);
    expect(page).toMatchObject({ id: '7', snapshot: { mediaType: 'text/html' } });
    expect(page?.text).toContain('Señora Adar');
    expect(text).toMatchObject({
      snapshot: { url: 'https://example.org/a' },
      report: { published: '2026-02-12' },
    });
    expect(text?.id).toBe(text?.snapshot.sha256);
    expect(text?.report.blocks.map((b) => b.label)).toEqual(['body']);
    expect(last?.id).toBe('last');
  });

  it('gives an error record for each bad line, and goes on', async () => {
    const bad: [line: string | Buffer, id: string | null, code: string, words: string][] = [
      ['not json', null, 'format', 'line 1 is not JSON: "not json"'],
      ['[1]', null, 'format', 'line 2 is not a JSON object'],
      ['{"id":"a"}', 'a', 'format', 'either "text" or "html"'],
      ['{"id":"b","text":"x","html":"y"}', 'b', 'format', 'only one'],
      ['{"id":"c","text":12}', 'c', 'format', '"text" is not text'],
      ['{"id":{},"text":"x"}', null, 'format', '"id" is neither'],
      ['{"id":"d","text":"x","published":"soon"}', 'd', 'format', '"published"'],
      ['{"id":"e","text":"x","url":"example"}', 'e', 'format', '"url"'],
      ['{"id":"f","text":"x","body":"yes"}', 'f', 'format', '"body"'],
      ['{"id":"g","text":"half \\ud83d pair"}', 'g', 'format', 'half a surrogate pair stands at character 6'],
      [Buffer.from('{"id":"h","text":"\xe9"}', 'latin1'), null, 'charset', 'line 11 is not UTF-8'],
      ['{"id":"i","text":"  "}', 'i', 'empty', 'nothing to read in line 12'],
      ['{"id":"j","text":"a\\u0000\\u0001\\u0000\\u0002b"}', 'j', 'binary', 'line 13'],
      [`{"id":"k","text":"${'word '.repeat(1_000_000)}"}`, 'k', 'too-large', '5,000,000 characters'],
    ];
    const good = JSON.stringify({ id: 'good', text: SENTENCE });
    const stdin = Buffer.concat(
      [...bad.map(([line]) => line), good].flatMap((line) => [Buffer.from(line), Buffer.from('\n')]),
    );
    const { code, stdout, stderr } = await readout(['extract', '--jobs', '1'], { stdin });
    const records = parse(stdout);
    expect(code).toBe(3);
    expect(records.length).toBe(bad.length + 1);
    for (const [i, [, id, error, words]] of bad.entries()) {
      const record = records[i] as ErrorRecord;
      expect(record).toMatchObject({ format: 'readout-error/1', id, line: i + 1, error: { code: error } });
      expect(record.error.message).toContain(words);
    }
    expect(records.at(-1)).toMatchObject({ format: 'readout/1', id: 'good' });
    expect(stderr).toMatch(/^1 read, 14 failed in /u);
  });

  it('skips a line that is too long to be held, without holding it', async () => {
    const child = start(['extract', '--jobs', '1', '--quiet']);
    const result = ended(child);
    const piece = Buffer.alloc(1024 * 1024, 97);
    child.stdin.write('{"id":"long","text":"');
    for (let i = 0; i < 80; i++) if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
    child.stdin.end(`"}\n${JSON.stringify({ id: 'next', text: SENTENCE })}\n`);
    const { code, stdout } = await result;
    const [long, next] = parse(stdout);
    expect(code).toBe(3);
    expect(long).toMatchObject({ line: 1, error: { code: 'too-large' } });
    expect(next).toMatchObject({ format: 'readout/1', id: 'next' });
  });

  it('reads files, packed ones by their name, and says when one is damaged', async () => {
    const folder = scratch();
    const plain = join(folder, 'a.jsonl');
    const packed = join(folder, 'a.jsonl.gz');
    const damaged = join(folder, 'b.jsonl.gz');
    const content = lines([
      { id: '1', text: SENTENCE },
      { id: '2', text: SENTENCE },
    ]);
    writeFileSync(plain, content);
    // Two members, as `cat a.gz b.gz` makes them.
    writeFileSync(packed, Buffer.concat([gzipSync(content), gzipSync(content)]));
    writeFileSync(damaged, gzipSync(content).subarray(0, 40));
    const jobs = ['--jobs', '1', '--quiet'];
    const [a, b, c, none] = await Promise.all(
      [plain, packed, damaged, join(folder, 'none')].map((path) => readout(['extract', path, ...jobs])),
    );
    expect(parse(a?.stdout ?? '').map((r) => r.id)).toEqual(['1', '2']);
    expect(parse(b?.stdout ?? '').map((r) => r.id)).toEqual(['1', '2', '1', '2']);
    expect([c?.code, c?.stderr]).toEqual([
      13,
      `readout: ${damaged} is not a whole gzip file: unpack it to see how far it goes.\n`,
    ]);
    expect(none?.code).toBe(4);
  });

  it('gives each record as soon as it is read, while more may come', async () => {
    const child = start(['extract', '--jobs', '1', '--quiet']);
    child.stdin.write(lines([{ id: 'first', text: SENTENCE }]));
    expect(await printed(child, '\n')).toContain('"id":"first"');
    const result = ended(child);
    child.stdin.end(lines([{ id: 'second', text: SENTENCE }]));
    expect((await result).stdout).toContain('"id":"second"');
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['extract', '--jobs', '1']);
    child.stdin.on('error', () => undefined);
    child.stdin.end(lines(Array.from({ length: 400 }, (_, i) => ({ id: i, text: SENTENCE }))));
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('finishes the line that it is writing when stopped by Ctrl-C', async () => {
    const child = start(['extract', '--jobs', '1']);
    child.stdin.on('error', () => undefined);
    child.stdin.write(lines(Array.from({ length: 400 }, (_, i) => ({ id: i, text: SENTENCE.repeat(5) }))));
    const result = ended(child);
    await printed(child, /\n.*\n/u);
    child.kill('SIGINT');
    const { code, stdout, stderr } = await result;
    expect(code).toBe(130);
    expect(stderr).toMatch(/^\nStopped: \d+ read/u);
    expect(stdout.endsWith('\n')).toBe(true);
    const records = parse(stdout);
    expect(records.map((r) => r.id)).toEqual(records.map((_, i) => String(i)));
    expect(records.length).toBeLessThan(400);
  });

  it('takes no more in than it can read: memory stays bounded while the reader of the output waits', async () => {
    const child = start(['extract', '--jobs', '1', '--quiet']);
    child.stdin.on('error', () => undefined);
    child.stdout.pause();
    const line = lines([{ id: 'x'.repeat(32 * 1024), text: SENTENCE, html: SENTENCE }]);
    let written = 0;
    // Lines that fail at once, and whose error records fill the pipe that nobody empties.
    const stalled = await new Promise<boolean>((resolve) => {
      const push = (): void => {
        while (written < 4000) {
          written++;
          if (!child.stdin.write(line)) break;
        }
        if (written >= 4000) resolve(false);
        else {
          const waited = setTimeout(() => resolve(true), 8000);
          child.stdin.once('drain', () => {
            clearTimeout(waited);
            push();
          });
        }
      };
      push();
    });
    child.kill('SIGKILL');
    expect(stalled).toBe(true);
  });
});
