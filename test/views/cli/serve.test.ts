import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ended, printed, readout, start } from './run.js';

describe('readout serve', () => {
  it('says where it serves, answers, and ends when told to', async () => {
    const child = start(['serve', '--port', '0']);
    const result = ended(child);
    const url = /http:\S+/u.exec(await printed(child, 'Ctrl-C'))?.[0] ?? '';
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    expect(await (await fetch(`${url}api/health`)).json()).toEqual({ status: 'ok' });
    const read = await fetch(`${url}api/read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Minister Yuna Adar said the dam would be closed on Friday.' }),
    });
    expect(await read.json()).toMatchObject({ format: 'readout/1' });
    expect(await (await fetch(url)).text()).toMatch(/^<!doctype html>/iu);
    child.kill('SIGTERM');
    expect(await result).toMatchObject({ code: 0, stderr: '' });
  });

  it('says when another program has the port', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    const { code, stderr } = await readout(['serve', '--port', port]);
    expect(code).toBe(2);
    expect(stderr).toContain(`port ${port} is taken`);
    other.close();
  });
});
