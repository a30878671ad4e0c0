import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, constants as zlib } from 'node:zlib';
import { ReadoutError } from '../errors.js';

/** Bytes of a page as they are read, i.e. after decompression; the page stage admits no more. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** More layers of compression than any server means. */
const MAX_CODINGS = 2;

/** What `accept-encoding` asks for. `deflate` is read where it comes, but servers disagree on what it means. */
export const CODINGS = 'gzip, br';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  // A page cut short is still read as far as it goes, as browsers do.
  gzip: () => createGunzip({ finishFlush: zlib.Z_SYNC_FLUSH }),
  'x-gzip': () => createGunzip({ finishFlush: zlib.Z_SYNC_FLUSH }),
  deflate: () => createInflate({ finishFlush: zlib.Z_SYNC_FLUSH }),
  br: () => createBrotliDecompress(),
};

/**
 * Reads a body to its end, decompressing as it comes and counting what comes out: a small file that unpacks to
 * gigabytes is left at the limit. Throws `ReadoutError` (`too-large`, `fetch`).
 */
export async function readBody(body: Readable, encoding: string, where: string): Promise<Uint8Array> {
  const codings = encoding
    .split(',')
    .map((c) => c.trim().toLowerCase())
    .filter((c) => c !== '' && c !== 'identity');
  if (codings.length > MAX_CODINGS || codings.some((c) => !DECODERS[c])) {
    body.destroy();
    throw new ReadoutError(
      'fetch',
      `${where} is sent compressed as "${encoding.slice(0, 80)}", which is not read; save the page and read the file.`,
    );
  }
  // Applied in the order listed, so undone from the last.
  const decoders = codings.reverse().flatMap((c) => DECODERS[c]?.() ?? []);
  const out = decoders.length === 0 ? body : pipeline([body, ...decoders], () => undefined);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of out as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BYTES) throw tooLarge(where);
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks, size);
}

export function tooLarge(where: string): ReadoutError {
  const limit = MAX_BYTES / 1024 / 1024;
  return new ReadoutError(
    'too-large',
    `${where} is larger than ${limit} MB, the most that is fetched; save the part you need and read the file.`,
  );
}
