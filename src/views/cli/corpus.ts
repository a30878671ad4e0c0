import { stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ReadoutError } from '../../errors.js';
import { openInput } from './input.js';
import { type Line, linesOf } from './lines.js';

export interface Corpus {
  readonly lines: AsyncIterable<Line>;
  /** Share of the source that was taken so far; `null` where its size is not known. */
  taken(): number | null;
}

/** A file of JSON Lines, packed by gzip where its name says so, or standard input for `-`. */
export async function openCorpus(given: string): Promise<Corpus> {
  const stream = await openInput(given);
  const size = given === '-' ? 0 : (await stat(given)).size;
  let read = 0;
  async function* counted(source: Readable): AsyncGenerator<Buffer> {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      read += chunk.length;
      yield chunk;
    }
  }
  const bytes = given.endsWith('.gz') ? unpacked(counted(stream), given) : counted(stream);
  return { lines: linesOf(bytes), taken: () => (size > 0 ? read / size : null) };
}

async function* unpacked(packed: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  try {
    yield* pipeline(packed, createGunzip(), () => undefined);
  } catch (error) {
    throw new ReadoutError('format', `${name} is not a whole gzip file: unpack it to see how far it goes.`, {
      cause: error,
    });
  }
}
