import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { ReadoutError } from '../../errors.js';

/** What `readout read` was pointed at, as bytes, with what is known of them. */
export interface Input {
  readonly bytes: Uint8Array;
  /** How messages name it. */
  readonly name: string;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly mediaType: string | null;
  readonly charset: string | null;
}

/** A file longer than this is not even read; the page stage has the real limits, which are lower. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
};

/** FILE, URL or `-` → bytes. Throws `ReadoutError` (`not-found`, `usage`, `too-large`, and those of fetching). */
export async function readInput(given: string): Promise<Input> {
  if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(given)) {
    // Loaded here alone: who reads files needs no HTTP client.
    const { fetchPage } = await import('../../fetch/fetch.js');
    return { name: given, ...(await fetchPage(given)) };
  }
  const name = given === '-' ? 'standard input' : given;
  const bytes = await whole(await openInput(given), name);
  const mediaType = TYPES[extname(given).toLowerCase()] ?? null;
  return { bytes, name, url: null, retrieved: null, mediaType, charset: null };
}

/** A file, or standard input for `-`, as a stream of bytes. */
export async function openInput(given: string): Promise<Readable> {
  if (given === '-') {
    if (process.stdin.isTTY) process.stderr.write('Paste the report, then press Ctrl-D.\n');
    return process.stdin;
  }
  try {
    const found = await stat(given);
    if (found.isDirectory()) throw new ReadoutError('usage', `${given} is a folder; name a file in it.`);
  } catch (error) {
    throw cannotOpen(given, error);
  }
  const stream = createReadStream(given, { highWaterMark: 256 * 1024 });
  await new Promise((resolve, reject) => {
    stream.once('open', resolve);
    stream.once('error', (error) => reject(cannotOpen(given, error)));
  });
  return stream;
}

function cannotOpen(name: string, error: unknown): unknown {
  if (error instanceof ReadoutError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ReadoutError('not-found', `There is no file ${name}; check the path.`, { cause: error });
  }
  const why = code === 'EACCES' ? 'you may not read it' : String(code);
  return new ReadoutError('not-found', `${name} cannot be opened: ${why}.`, { cause: error });
}

async function whole(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) {
      stream.destroy();
      throw new ReadoutError(
        'too-large',
        `${name} is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB, far more than one report: split it and read the parts.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
