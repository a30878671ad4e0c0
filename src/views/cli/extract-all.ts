import { ReadoutError } from '../../errors.js';
import type { Pool } from '../../pool/pool.js';
import type { Corpus } from './corpus.js';
import { EXIT } from './exit-codes.js';
import { isBlank } from './json-line.js';
import { type Line, MAX_LINE_BYTES } from './lines.js';
import { print } from './output.js';
import { bar, clock, progress } from './progress.js';
import { LineFault, requestOf } from './request.js';
import { Window } from './window.js';

/** Lines under way for each worker: enough that none waits while the longest before it is still being read. */
const LINES_A_JOB = 4;
const MAX_BYTES_UNDER_WAY = 64 * 1024 * 1024;

export interface Extracted {
  readonly read: number;
  readonly failed: number;
}

/** Reads every line and writes its record, in order, with bounded memory. Never fails for what is wrong in a line. */
export async function extractAll(
  corpus: Corpus,
  pool: Pool,
  { jobs, quiet }: { readonly jobs: number; readonly quiet: boolean },
): Promise<Extracted> {
  const window = new Window(jobs * LINES_A_JOB, MAX_BYTES_UNDER_WAY);
  const shown = quiet ? null : progress(false);
  const began = performance.now();
  let read = 0;
  let failed = 0;
  let done = 0;
  let writing = Promise.resolve();

  const summary = (): string => {
    const seconds = (performance.now() - began) / 1000;
    const lost = failed > 0 ? `, ${failed.toLocaleString('en')} failed` : '';
    return `${read.toLocaleString('en')} read${lost} in ${clock(seconds)} (${((read + failed) / seconds).toFixed(1)} a second)`;
  };
  const write = async (text: string, size: number): Promise<void> => {
    await print(text);
    done += size;
    const share = corpus.share(done);
    const left = share ? ((performance.now() - began) / 1000) * (1 / share - 1) : 0;
    shown?.show(share === null ? summary() : `${bar(share)} ${summary()}, ${clock(left)} left`);
  };
  const work = async (line: Line): Promise<string> => {
    try {
      const record = await readLine(line, pool);
      read++;
      return `${JSON.stringify(record)}\n`;
    } catch (error) {
      failed++;
      return `${JSON.stringify(errorRecord(line.number, error))}\n`;
    }
  };

  // Ctrl-C: the line that is being written is finished, nothing after it is begun.
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
    void writing.finally(() => {
      shown?.clear();
      if (!quiet) process.stderr.write(`\nStopped: ${summary()}\n`);
      process.exit(EXIT.interrupted);
    });
    process.once('SIGINT', () => process.exit(EXIT.interrupted));
  });

  let tail = Promise.resolve();
  let broken = false;
  for await (const line of corpus.lines) {
    if (line.bytes && isBlank(line.bytes)) continue;
    await window.take(line.size);
    if (stopped || broken) break;
    const result = work(line);
    tail = tail.then(async () => {
      const text = await result;
      if (stopped) return;
      writing = write(text, line.size);
      await writing;
      window.give(line.size);
    });
    // An output that cannot be written ends the loop, and is told when the tail is awaited.
    tail.catch(() => {
      broken = true;
      window.give(line.size);
    });
  }
  await tail;
  shown?.clear();
  if (!quiet) process.stderr.write(`${summary()}\n`);
  return { read, failed };
}

async function readLine({ number, bytes }: Line, pool: Pool): Promise<unknown> {
  const name = `line ${number}`;
  if (!bytes) {
    const limit = MAX_LINE_BYTES / 1024 / 1024;
    throw new ReadoutError(
      'too-large',
      `${name} is longer than ${limit} MB, the most of one report: split it.`,
    );
  }
  const request = requestOf(bytes, name);
  try {
    return await pool.read(request.bytes, request.options);
  } catch (error) {
    if (error instanceof ReadoutError) throw new LineFault(error, request.options.id ?? null);
    throw error;
  }
}

/** One JSON shape for a line that failed, beside the records of those that did not. */
function errorRecord(line: number, error: unknown): unknown {
  const code = error instanceof ReadoutError ? error.code : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  const id = error instanceof LineFault ? error.id : null;
  return { format: 'readout-error/1', id, line, error: { code, message } };
}
