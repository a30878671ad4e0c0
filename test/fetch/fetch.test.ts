import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { brotliCompressSync, createGzip, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPage } from '../../src/fetch/fetch.js';
import { type Site, site } from './servers.js';

const PAGE = '<!doctype html><title>Talks</title><p>Minister Yuna Adar said no.</p>';
const MIB = 1024 * 1024;

/** The test's own servers are on this machine; everything else stays refused. */
const own = { allowPrivate: (address: string) => address === '127.0.0.1' || address === '::1' };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const sends =
  (status: number, headers: Record<string, string>, body?: string | Uint8Array): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

const to = (location: string, status = 302): Answer => sends(status, { location }, 'moved');

const zeros = Buffer.alloc(64 * 1024);

const endless: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const more = (): void => {
    while (!response.destroyed && response.write(zeros));
  };
  response.on('drain', more);
  more();
};

/** 1 GiB of zeros in about 1 MB. */
const bomb: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
  const gzip = createGzip();
  gzip.pipe(response);
  let left = 1024 * MIB;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= zeros.length;
      if (!gzip.write(zeros)) return;
    }
    gzip.end();
  };
  gzip.on('drain', more).on('error', () => undefined);
  response.on('close', () => gzip.destroy());
  more();
};

const ROUTES: Readonly<Record<string, Answer>> = {
  '/page': sends(200, { 'content-type': 'Text/HTML; charset="ISO-8859-1"' }, PAGE),
  '/plain': sends(200, {}, 'Just text.'),
  '/gzip': sends(200, { 'content-encoding': 'gzip' }, gzipSync(PAGE)),
  '/br': sends(200, { 'content-encoding': 'br' }, brotliCompressSync(PAGE)),
  '/deflate': sends(200, { 'content-encoding': 'deflate' }, deflateSync(PAGE)),
  '/twice': sends(200, { 'content-encoding': 'gzip, br' }, brotliCompressSync(gzipSync(PAGE))),
  '/cut': sends(200, { 'content-encoding': 'gzip' }, gzipSync(PAGE.repeat(1000)).subarray(0, 100)),
  '/lies': sends(200, { 'content-encoding': 'gzip' }, 'not gzip at all'),
  '/zstd': sends(200, { 'content-encoding': 'zstd' }, 'whatever'),
  '/404': sends(404, {}, 'gone'),
  '/410': sends(410, {}, 'gone'),
  '/403': sends(403, {}, 'no'),
  '/503': sends(503, {}, 'later'),
  '/pdf': sends(200, { 'content-type': 'application/pdf' }, '%PDF'),
  '/1': to('/2', 301),
  '/2': to('3', 307),
  '/3': to('/4', 308),
  '/4': to('/5', 303),
  '/5': to('/page'),
  '/0': to('/1'),
  '/self': to('/self'),
  '/round': to('/about'),
  '/about': to('/round'),
  '/nowhere': sends(302, {}),
  '/to-metadata': to('http://169.254.169.254/latest/meta-data/'),
  '/to-decimal': to('http://2886729729/'),
  '/to-file': to('file:///etc/passwd'),
  '/to-login': to('http://name:word@example.org/'),
  '/declared': (_, response) => response.writeHead(200, { 'content-length': String(17 * MIB) }).write('a'),
  '/endless': endless,
  '/bomb': bomb,
  '/silent': () => undefined,
  '/stalls': (_, response) => response.writeHead(200).write('<p>And then'),
  '/drips': (_, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('.'), 50);
    response.on('close', () => clearInterval(drip));
  },
  '/breaks': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('<p>And');
    setTimeout(() => response.destroy(), 50);
  },
  '/agent': (request, response) => response.end(request.headers['user-agent']),
};

describe('fetching a page', { timeout: 60_000 }, () => {
  let server: Site;
  beforeAll(async () => {
    server = await site((request, response) => {
      const answer = ROUTES[request.url ?? ''];
      if (answer) answer(request, response);
      else response.writeHead(404).end();
    });
  });
  afterAll(() => server.close());

  const fetched = async (path: string) => {
    const page = await fetchPage(server.url + path, own);
    return { ...page, text: new TextDecoder().decode(page.bytes) };
  };

  it('gives the bytes, and what the server said of them', async () => {
    const page = await fetched('/page');
    expect(page.text).toBe(PAGE);
    expect(page).toMatchObject({ url: `${server.url}/page`, mediaType: 'text/html', charset: 'iso-8859-1' });
    expect(Date.parse(page.retrieved)).toBeLessThanOrEqual(Date.now());
    expect(await fetched('/plain')).toMatchObject({ text: 'Just text.', mediaType: null, charset: null });
  });

  it('says who it is', async () => {
    expect((await fetched('/agent')).text).toMatch(/^readout\/\d+\.\d+\.\d+ \(\+local tool\)$/u);
  });

  it.each(['/gzip', '/br', '/deflate', '/twice'])('unpacks %s', async (path) => {
    expect((await fetched(path)).text).toBe(PAGE);
  });

  it('keeps what came of a compressed page that is cut short', async () => {
    expect((await fetched('/cut')).text).toMatch(/^<!doctype html><title>Talks/u);
  });

  it('follows up to five redirects, and says where the page was', async () => {
    expect(await fetched('/1')).toMatchObject({ text: PAGE, url: `${server.url}/page` });
    await expect(fetched('/0')).rejects.toMatchObject({ code: 'refused', message: /more than 5 times/u });
  });

  it.each([
    ['/404', 'not-found', 'status 404'],
    ['/410', 'not-found', 'status 410'],
    ['/403', 'fetch', 'does not let programs read it'],
    ['/503', 'fetch', 'status 503'],
    ['/pdf', 'binary', 'application/pdf'],
    ['/self', 'refused', 'in a circle'],
    ['/round', 'refused', 'in a circle'],
    ['/nowhere', 'fetch', 'without saying where to'],
    ['/to-metadata', 'refused', '169.254.169.254 is a link-local address'],
    ['/to-decimal', 'refused', '172.16.0.1 is a private address'],
    ['/to-file', 'refused', 'only http and https'],
    ['/to-login', 'refused', 'a name or password'],
    ['/declared', 'too-large', '16 MB'],
    ['/endless', 'too-large', '16 MB'],
    ['/bomb', 'too-large', '16 MB'],
    ['/lies', 'fetch', 'not what it says'],
    ['/zstd', 'fetch', 'compressed as "zstd"'],
    ['/breaks', 'fetch', 'broke off'],
  ])('%s fails as %s', async (path, code, words) => {
    const failure = fetched(path);
    await expect(failure).rejects.toMatchObject({ name: 'ReadoutError', code });
    await expect(failure).rejects.toThrowError(words);
  });

  it.each([
    ['/silent', 'before answering'],
    ['/stalls', 'in the middle of the page'],
  ])('%s: a server that falls silent is left', async (path, words) => {
    const failure = fetchPage(server.url + path, { ...own, stallMs: 300 });
    await expect(failure).rejects.toMatchObject({ code: 'fetch' });
    await expect(failure).rejects.toThrowError(words);
  });

  it('a server that drips for ever meets the limit of the whole', async () => {
    const failure = fetchPage(`${server.url}/drips`, { ...own, totalMs: 400 });
    await expect(failure).rejects.toMatchObject({ code: 'timeout', message: /within 0\.4 s/u });
  });
});

describe('what is not the public internet', () => {
  let server: Site;
  beforeAll(async () => {
    server = await site((_, response) => response.end('secret'));
  });
  afterAll(() => server.close());

  it.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://LOCALHOST:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0x7f.1:PORT/',
    'http://017700000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://①②⑦.0.0.1:PORT/',
    'http://0:PORT/',
    'http://0.0.0.0:PORT/',
    'http://[::1]:PORT/',
    'http://[::]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/',
    'http://[64:ff9b::127.0.0.1]:PORT/',
    'http://[2002:7f00:1::]:PORT/',
    'http://10.0.0.1/',
    'http://192.168.0.1/',
    'http://169.254.169.254/',
    'http://100.64.0.1/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
  ])('%s is refused before anything is sent', async (address) => {
    const failure = fetchPage(address.replace('PORT', String(server.port)));
    await expect(failure).rejects.toMatchObject({ name: 'ReadoutError', code: 'refused' });
    expect(server.asked).toEqual([]);
  });

  it('a page that may be reached does not open the way to one that may not', async () => {
    const inner = await site((_, response) => response.end('secret'), '127.0.0.2');
    const outer = await site(to(inner.url));
    await expect(fetchPage(outer.url, own)).rejects.toMatchObject({ code: 'refused' });
    expect(outer.asked.length).toBe(1);
    expect(inner.asked).toEqual([]);
    await Promise.all([inner.close(), outer.close()]);
  });

  it('every address of a name is asked about, at the time of connecting', async () => {
    const asked: string[] = [];
    const allowPrivate = (address: string) => asked.push(address) > 0;
    const page = await fetchPage(`http://localhost:${server.port}/`, { allowPrivate });
    expect(new TextDecoder().decode(page.bytes)).toBe('secret');
    expect(asked).toContain('127.0.0.1');
  });

  it('no server there, and what is there no web server: both are said', async () => {
    const taken = await site(() => undefined);
    await taken.close();
    await expect(fetchPage(taken.url, own)).rejects.toMatchObject({ code: 'fetch', message: /connections/u });
    const odd = createServer((socket) => socket.end('220 mail ready\r\n'));
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
    const address = odd.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await expect(fetchPage(`http://127.0.0.1:${port}/`, own)).rejects.toMatchObject({
      code: 'fetch',
      message: /not HTTP/u,
    });
    odd.close();
  });
});
