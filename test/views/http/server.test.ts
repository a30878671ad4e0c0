import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPool, type Pool } from '../../../src/pool/pool.js';
import { type ReadoutRecord, RecordSchema } from '../../../src/record/schema.js';
import { STATUS } from '../../../src/views/http/failure.js';
import { POLICY } from '../../../src/views/http/headers.js';
import { type Serving, serve } from '../../../src/views/http/server.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

let pool: Pool;
let server: Serving;

beforeAll(async () => {
  pool = await openPool({ workers: 1, threads: 1 });
  server = await serve({ pool, samples: root('samples') });
});
afterAll(async () => {
  await server.close();
  await pool.close();
});

const at = (path: string) => new URL(path, server.url);
const read = (body: BodyInit, type: string, query = '', headers: Record<string, string> = {}) =>
  fetch(at(`/api/read${query}`), { method: 'POST', body, headers: { 'content-type': type, ...headers } });
const readJson = (value: unknown) => read(JSON.stringify(value), 'application/json');

async function expectError(response: Response, status: number, code: string, names: RegExp): Promise<void> {
  expect(response.status).toBe(status);
  const body = (await response.json()) as { error: { code: string; message: string } };
  // The one shape, and nothing beside it.
  expect(body).toEqual({ error: { code, message: expect.stringMatching(names) } });
  expect(body.error.message).not.toMatch(/\n|at \//u);
}

/** `fetch` sets Host itself; this lets a test say what a rebound name or another page would. */
function plainGet(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

const SENTENCE = '“We will sail on Monday,” Captain Ines Markham told reporters in Port Amery.';

describe('POST /api/read', () => {
  it('reads a text given as JSON, with its options', async () => {
    const response = await readJson({ text: SENTENCE, id: 'one', published: '2031-03-04', body: true });
    expect(response.status).toBe(200);
    const record = RecordSchema.parse(await response.json());
    expect(record).toMatchObject({ id: 'one', text: SENTENCE, report: { published: '2031-03-04' } });
    expect(record.report.blocks.map((b) => b.label)).toEqual(['body']);
    expect(record.snapshot.mediaType).toBe('text/plain');
  });

  it('reads a page sent as it is, in its own character set', async () => {
    const page = `<html><head><title>x</title></head><body><article><h1>Ferries sail</h1><p>${'Les cafés du port étaient fermés. '.repeat(20)}</p></article></body></html>`;
    const response = await read(
      Buffer.from(page, 'latin1'),
      'text/html; charset=iso-8859-1',
      '?id=two&body=false',
    );
    const record = RecordSchema.parse(await response.json());
    expect(record.text).toContain('Les cafés du port étaient fermés.');
    expect(record).toMatchObject({ id: 'two', snapshot: { mediaType: 'text/html' } });
  });

  it('gives the same record for the same bytes, by JSON or as they are', async () => {
    const byJson = await (await readJson({ text: SENTENCE })).text();
    const asIs = await (await read(SENTENCE, 'text/plain; charset=utf-8')).text();
    expect(asIs).toBe(byJson);
  });

  it('tells how far it is, line by line, and the record last', async () => {
    const long = Array.from(
      { length: 120 },
      (_, i) => `Minister ${i} said the talks would go on for ${i} days.`,
    ).join('\n\n');
    const response = await read(long, 'text/plain', '', { accept: 'application/x-ndjson' });
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as Record<string, unknown>);
    expect(lines.length).toBeGreaterThan(2);
    const { record } = lines.pop() as { record: ReadoutRecord };
    expect(RecordSchema.parse(record).text).toBe(long);
    for (const line of lines) expect(line).toHaveProperty('progress.stage', 'reading');
  });

  it('tells an error on the last line of a streamed answer', async () => {
    const response = await read(' \n ', 'text/plain', '?name=blank.txt', { accept: 'application/x-ndjson' });
    const last = JSON.parse((await response.text()).trimEnd().split('\n').at(-1) ?? '');
    expect(last).toEqual({ error: { code: 'empty', message: expect.stringContaining('blank.txt') } });
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing to read', {}, /exactly one of "text", "html" or "url"/u],
    ['two reports', { text: 'a', html: '<p>b' }, /exactly one/u],
    ['a date that is none', { text: 'a', published: 'yesterday' }, /published.*ISO 8601/u],
    ['an option that is none', { text: 'a', colour: 'red' }, /colour/u],
  ])('takes no request with %s', async (_, body, names) => {
    await expectError(await readJson(body), 400, 'usage', names);
  });

  it('names what is wrong with an input', async () => {
    await expectError(await read('{"text": ', 'application/json'), 400, 'usage', /JSON/u);
    await expectError(await read('x', 'image/png'), 415, 'binary', /image\/png/u);
    await expectError(await read('x', 'text/plain', '?published=soon'), 400, 'usage', /published/u);
    await expectError(await read('', 'text/plain', '?name=a.txt'), 422, 'empty', /a\.txt/u);
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    await expectError(await read(png, 'text/plain', '?name=a.png'), 415, 'binary', /a\.png/u);
    await expectError(await readJson({ url: 'http://127.0.0.1:1/' }), 403, 'refused', /127\.0\.0\.1/u);
    await expectError(await readJson({ url: 'file:///etc/hosts' }), 403, 'refused', /file:/u);
  });

  it('takes no request over 32 MiB', async () => {
    const response = await read(new Uint8Array(32 * 1024 * 1024 + 1).fill(97), 'text/plain');
    await expectError(response, 413, 'too-large', /32 MiB/u);
  });
});

describe('GET', () => {
  it('/api/health answers within 50 ms while a long text is read', async () => {
    const long = `${'The minister said that the talks would go on. '.repeat(30)}\n\n`.repeat(6);
    let done = false;
    const reading = read(long, 'text/plain').finally(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const waits: number[] = [];
    for (let i = 0; i < 10; i++) {
      const start = performance.now();
      const response = await fetch(at('/api/health'));
      expect(await response.json()).toEqual({ status: 'ok' });
      waits.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(done).toBe(false);
    // The median: the test's own process shares the machine's cores with the model.
    expect(waits.sort((a, b) => a - b)[4]).toBeLessThan(50);
    expect((await reading).status).toBe(200);
  });

  it('/api/samples lists the samples, and each can be had as plain text', async () => {
    const { samples } = (await (await fetch(at('/api/samples'))).json()) as {
      samples: { name: string; title: string }[];
    };
    expect(samples.length).toBeGreaterThanOrEqual(8);
    for (const { name, title } of samples) {
      expect(title).not.toBe('');
      const response = await fetch(at(`/api/samples/${name}`));
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(await response.text()).toBe(readFileSync(root(`samples/${name}`), 'utf8'));
    }
  });

  it('gives no file that is not listed', async () => {
    for (const name of ['README.md', '..%2fpackage.json', '%2e%2e%2fpackage.json', 'nothing.txt']) {
      await expectError(await fetch(at(`/api/samples/${name}`)), 404, 'not-found', /./u);
    }
    await expectError(await fetch(at('/assets/..%2f..%2fpackage.json')), 404, 'not-found', /./u);
    await expectError(await fetch(at('/api/nothing')), 404, 'not-found', /\/api\/nothing/u);
  });

  it('serves the page, its hashed files for ever, and one policy on all', async () => {
    const page = await fetch(server.url);
    const html = await page.text();
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = /src="(\/assets\/[^"]+\.js)"/u.exec(html)?.[1] ?? '';
    const asset = await fetch(at(script));
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toContain('text/javascript');
    for (const response of [page, asset, await fetch(at('/api/health')), await fetch(at('/nothing'))]) {
      expect(response.headers.get('content-security-policy')).toBe(POLICY);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
    expect(POLICY).not.toMatch(/unsafe/u);
  });
});

describe('the guard', () => {
  it('answers to loopback names with its own port alone', async () => {
    const { port } = server;
    expect(await plainGet('/api/health', { host: `localhost:${port}` })).toBe(200);
    expect(await plainGet('/api/health', { host: `127.0.0.1:${port}` })).toBe(200);
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`]) {
      expect(await plainGet('/', { host })).toBe(421);
    }
  });

  it('refuses other pages', async () => {
    const host = `127.0.0.1:${server.port}`;
    expect(await plainGet('/api/health', { host, origin: `http://${host}` })).toBe(200);
    expect(await plainGet('/api/health', { host, origin: 'http://evil.example' })).toBe(403);
    expect(await plainGet('/api/health', { host, origin: 'null' })).toBe(403);
    expect(await plainGet('/api/samples', { host, 'sec-fetch-site': 'cross-site' })).toBe(403);
    // Following a link to the page is no attack.
    expect(await plainGet('/', { host, 'sec-fetch-site': 'cross-site' })).toBe(200);
  });
});

describe('serving', () => {
  it('says so when the port is taken', async () => {
    await expect(serve({ pool, samples: root('samples'), port: server.port })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(`port ${server.port} is taken`),
    });
  });
});

describe('the documents', () => {
  const docs = readFileSync(root('docs/api.md'), 'utf8');

  it('docs/openapi.json is what the server says of itself', async () => {
    const description = await (await fetch(at('/api/openapi.json'))).json();
    await expect(`${JSON.stringify(description, null, 2)}\n`).toMatchFileSnapshot(root('docs/openapi.json'));
  });

  it('docs/api.md has every route, and no other', async () => {
    const { paths } = (await (await fetch(at('/api/openapi.json'))).json()) as {
      paths: Record<string, object>;
    };
    const served = Object.entries(paths).flatMap(([path, on]) =>
      Object.keys(on).map((m) => `${m.toUpperCase()} ${path}`),
    );
    const written = [...docs.matchAll(/^\| `((?:GET|POST) [^`]+)` \|/gmu)].map((m) => m[1]);
    expect(written.sort()).toEqual(served.sort());
  });

  it('docs/api.md has the status of every error code', () => {
    const written = [...docs.matchAll(/^\| (\d{3}) \| `([a-z-]+)` \|/gmu)].map(([, status, code]) => [
      code,
      Number(status),
    ]);
    expect(Object.fromEntries(written)).toEqual(STATUS);
  });
});
