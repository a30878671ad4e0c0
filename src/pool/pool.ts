import { ReadoutError } from '../errors.js';
import type { ModelName, ReadoutRecord } from '../readout.js';
import { type Lane, openLane } from './lane.js';
import type { PoolReadOptions } from './messages.js';

export type { PoolReadOptions };

/**
 * Entry of the pool: reading off the main thread. Every step of a reading, parsing included, runs in a worker, under a
 * time limit that ends the worker; the main thread stays free to answer. Workers are processes and not threads, because
 * a thread that is ended inside the model's native code takes the whole program with it.
 */
export interface Pool {
  /**
   * As `Reader.read`, in a worker. Throws `ReadoutError`: those of `Reader.read`; `timeout` when the time limit is over
   * or too many reports wait already; `internal` when the worker died of this report. The pool goes on after each.
   */
  read(bytes: Uint8Array, options: PoolReadOptions): Promise<ReadoutRecord>;
  /** Ends all workers; what is still being read fails. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Which model the workers hold; the default one when absent. */
  readonly model?: ModelName | undefined;
  /** Reports read at once; 1 when absent. */
  readonly workers?: number | undefined;
  /** Threads inside each worker's model; all cores when absent, so give 1 beside several workers. */
  readonly threads?: number | undefined;
  /** Time limit of a report that brings none of its own. */
  readonly timeoutMs?: number | undefined;
  /** Heap of each worker in MiB, beyond which it is ended. */
  readonly heapMb?: number | undefined;
}

/** Two million characters, the most that is read, take about 100 s on two cores. */
export const TIMEOUT_MS = 180_000;

/** Parsing the largest page admitted stays below 1 GB; a page that needs more than this is one made to hurt. */
const HEAP_MB = 2048;

/** Reports, and bytes of them, that may wait for a worker: enough for any page of readers, too little to fill memory. */
const MAX_WAITING = 256;
const MAX_WAITING_BYTES = 256 * 1024 * 1024;

interface Job {
  readonly bytes: Uint8Array;
  readonly options: PoolReadOptions;
  readonly resolve: (record: ReadoutRecord) => void;
  readonly reject: (error: unknown) => void;
}

/** Opens the workers. Resolves when the first holds its model; throws `ReadoutError` (`model`) when it cannot. */
export async function openPool(options: PoolOptions = {}): Promise<Pool> {
  const { workers = 1, threads, model, timeoutMs = TIMEOUT_MS, heapMb = HEAP_MB } = options;
  const waiting: Job[] = [];
  let waitingBytes = 0;
  let closed = false;
  const lanes: Lane[] = Array.from({ length: workers }, () =>
    openLane({ reader: { threads, model }, heapMb, onChange: next }),
  );
  const endAll = (): void => {
    for (const lane of lanes) lane.end();
  };
  process.on('exit', endAll);
  const closeAll = async (): Promise<void> => {
    process.off('exit', endAll);
    await Promise.all(lanes.map((lane) => lane.close()));
  };

  function next(): void {
    const broken = lanes.every((lane) => lane.broken()) ? lanes[0]?.broken() : null;
    if (broken) for (const job of waiting.splice(0)) job.reject(broken);
    for (const lane of lanes) {
      if (!lane.free()) continue;
      const job = waiting.shift();
      if (!job) return;
      waitingBytes -= job.bytes.length;
      lane
        .read(job.bytes, { ...job.options, timeoutMs: job.options.timeoutMs ?? timeoutMs })
        .then(job.resolve, job.reject);
    }
  }

  try {
    await Promise.any(lanes.map((lane) => lane.ready()));
  } catch (error) {
    await closeAll();
    throw error instanceof AggregateError ? error.errors[0] : error;
  }

  return {
    read(bytes, given) {
      const name = given.name ?? given.url ?? 'the input';
      if (closed)
        return Promise.reject(new ReadoutError('internal', `${name} came after the pool was closed.`));
      if (waiting.length >= MAX_WAITING || waitingBytes + bytes.length > MAX_WAITING_BYTES) {
        const message = `${name} was not read: ${waiting.length} reports wait already; try again in a while.`;
        return Promise.reject(new ReadoutError('timeout', message));
      }
      return new Promise((resolve, reject) => {
        waiting.push({ bytes, options: given, resolve, reject });
        waitingBytes += bytes.length;
        next();
      });
    },
    async close() {
      closed = true;
      for (const job of waiting.splice(0)) {
        const name = job.options.name ?? 'the input';
        job.reject(new ReadoutError('internal', `${name} was not read: Readout is closing.`));
      }
      await closeAll();
    },
  };
}
