import { createRequire } from 'node:module';
import { type Dispatcher, request } from 'undici';
import { ReadoutError } from '../errors.js';
import { CODINGS, MAX_BYTES, readBody, tooLarge } from './body.js';
import { type AllowPrivate, publicAgent } from './connect.js';
import { failed, statusFault } from './fault.js';
import { shown, targetOf } from './target.js';

/**
 * Entry of fetching: one page from the public internet, and nothing else from anywhere else. Every connection is
 * checked when it is made, every redirect as the first address was.
 */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where the page was in the end, after all redirects. */
  readonly url: string;
  /** As the server declared them, lower case; `null` where it did not. */
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** ISO 8601, when the last byte had come. */
  readonly retrieved: string;
}

export interface FetchOptions {
  /** For tests alone, which serve pages on this machine: addresses to reach although they are not public. */
  readonly allowPrivate?: AllowPrivate;
  /** Limit of the whole, redirects included, in milliseconds. */
  readonly totalMs?: number;
  /** Limit of each silence: until connected, until the headers, between two pieces of the body. */
  readonly stallMs?: number;
  readonly signal?: AbortSignal | undefined;
}

const TOTAL_MS = 20_000;
const MAX_REDIRECTS = 5;

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

const HEADERS = {
  'user-agent': `readout/${version} (+local tool)`,
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
  'accept-language': 'en',
  'accept-encoding': CODINGS,
};

/**
 * Fetches one page. Throws `ReadoutError`: `refused` (not http or https, not public, a redirect that is not followed),
 * `not-found`, `fetch` (the other side failed or fell silent), `timeout` (the whole took too long), `too-large`,
 * `binary` (declared to be no page).
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { allowPrivate = () => false, totalMs = TOTAL_MS, stallMs } = options;
  const limit = AbortSignal.timeout(totalMs);
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
  const agent = publicAgent(allowPrivate, stallMs);
  let url = targetOf(address);
  const seen = new Set<string>();
  try {
    for (;;) {
      seen.add(url.href);
      const response = await request(url, { dispatcher: agent, signal, headers: HEADERS });
      // A body that is left unread, or left half-way, tells so by an error that nobody else awaits.
      response.body.on('error', () => undefined);
      const next = redirectOf(response, url);
      if (!next) return await pageOf(response, url);
      response.body.destroy();
      if (seen.has(next.href))
        throw notFollowed(address, `it is sent on in a circle, back to ${shown(next)}`);
      if (seen.size > MAX_REDIRECTS)
        throw notFollowed(address, `it is sent on more than ${MAX_REDIRECTS} times`);
      url = next;
    }
  } catch (error) {
    if (limit.aborted) throw tooSlow(url, totalMs, error);
    throw failed(url, error);
  } finally {
    await agent.destroy();
  }
}

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return null;
  const location = first(headers.location);
  if (!location) {
    throw new ReadoutError(
      'fetch',
      `${shown(from)} sends on (status ${statusCode}) without saying where to.`,
    );
  }
  return targetOf(location, from);
}

async function pageOf(response: Dispatcher.ResponseData, url: URL): Promise<FetchedPage> {
  const { statusCode, headers, body } = response;
  const type = first(headers['content-type']) ?? '';
  const mediaType = type.split(';')[0]?.trim().toLowerCase() || null;
  const length = Number(first(headers['content-length']) ?? 0);
  const fault =
    statusFault(statusCode, url) ?? (length > MAX_BYTES ? tooLarge(shown(url)) : notPage(mediaType, url));
  if (fault) {
    body.destroy();
    throw fault;
  }
  const bytes = await readBody(body, first(headers['content-encoding']) ?? '', shown(url));
  const charset = /;\s*charset\s*=\s*["']?([^"';\s]+)/iu.exec(type)?.[1]?.toLowerCase() ?? null;
  return { bytes, url: url.href, mediaType, charset, retrieved: new Date().toISOString() };
}

function notPage(mediaType: string | null, url: URL): ReadoutError | null {
  if (!mediaType || !/^(?:image|video|audio|font|model)\/|^application\/(?:pdf|zip|gzip)$/u.test(mediaType))
    return null;
  return new ReadoutError(
    'binary',
    `${shown(url)} is ${mediaType}, not a page or text; give the page's address.`,
  );
}

const notFollowed = (address: string, why: string): ReadoutError =>
  new ReadoutError('refused', `${shown(address)} is not followed: ${why}. Save the page and read the file.`);

const tooSlow = (url: URL, totalMs: number, cause: unknown): ReadoutError =>
  new ReadoutError(
    'timeout',
    `${shown(url)} did not come within ${(totalMs / 1000).toLocaleString('en')} s; try again, or save the page and read the file.`,
    { cause },
  );

const first = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;
