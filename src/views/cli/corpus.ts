import { stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ReadoutError } from '../../errors.js';
import { openInput } from './input.js';
import { type Line, linesOf } from './lines.js';

export interface Corpus {
  readonly lines: AsyncIterable<Line>;
  /** Share of the source that `done` bytes of lines are; `null` where its size is not known. */
  share(done: number): number | null;
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
  // How much a packed file unpacks to is not known, so there it is what was read that counts.
  const packed = given.endsWith('.gz');
  return {
    lines: linesOf(packed ? unpacked(counted(stream), given) : counted(stream)),
    share: (done) => (size > 0 ? (packed ? read : done) / size : null),
  };
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
