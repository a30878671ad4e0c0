import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ended, printed, ROOT, readout, start } from './run.js';

const samples = readdirSync(`${ROOT}samples`).filter((name) => /\.(?:txt|html)$/u.test(name));

describe('readout demo', () => {
  it('reads every bundled sample, and shows one in full', async () => {
    const { code, stdout, stderr } = await readout(['demo', '--no-serve']);
    expect([code, stderr]).toEqual([0, '']);
    expect(samples.length).toBeGreaterThanOrEqual(8);
    for (const name of samples) expect(stdout).toMatch(new RegExp(`[1-9]\\d* statements? +${name}\\n`, 'u'));
    expect(stdout).toContain(' › ');
    expect(stdout).toMatch(/In the report: \d+ statements/u);
  });

  it('serves the reading page after that, at another port where its own is taken', async () => {
    const first = start(['serve', '--port', '0']);
    const port = /:(\d+)\//u.exec(await printed(first, 'Ctrl-C'))?.[1] ?? '';
    const second = start(['demo', '--port', port]);
    const result = ended(second);
    const url = /Reading page: (\S+)/u.exec(await printed(second, 'Ctrl-C'))?.[1] ?? '';
    expect(url).not.toContain(`:${port}/`);
    expect((await fetch(url)).status).toBe(200);
    second.kill('SIGINT');
    expect((await result).code).toBe(0);
    first.kill('SIGINT');
  });
});
