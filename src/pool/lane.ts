import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReadoutError } from '../errors.js';
import type { ReaderOptions, ReadoutRecord } from '../readout.js';
import type { Answer, Fault, Order, PoolReadOptions } from './messages.js';

/** One worker and, when it dies or overruns its time, the next in its place. Reads one report at a time. */
export interface Lane {
  /** Settles when the first worker has loaded its model, or could not. */
  ready(): Promise<void>;
  free(): boolean;
  /** Why no further report can be read here, once that is so. */
  broken(): ReadoutError | null;
  read(bytes: Uint8Array, options: PoolReadOptions & { readonly timeoutMs: number }): Promise<ReadoutRecord>;
  /** Ends the worker at once, whatever it does. */
  end(): void;
  close(): Promise<void>;
}

export interface LaneOptions {
  readonly reader: ReaderOptions;
  readonly heapMb: number;
  /** Called whenever the lane can take a report, or never again will. */
  readonly onChange: () => void;
}

interface Current {
  readonly id: number;
  readonly name: string;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
  readonly timer: NodeJS.Timeout;
  readonly resolve: (record: ReadoutRecord) => void;
  readonly reject: (error: ReadoutError) => void;
}

/**
 * glibc keeps what the model frees, in ever larger pieces, unless told where to stop: without this a worker grows to
 * 350 MB over a few dozen reports, with it it stays at 160 MB, for 3 % more time. Other allocators do not heed it.
 */
const MEMORY = { MALLOC_TRIM_THRESHOLD_: '131072' };

/**
 * V8 interprets a regular expression once and compiles it when it is used again. Of the hundreds that read a report most
 * are used a few times: compiling those alone that come back takes a tenth off a first report, and off later ones until
 * all are warm.
 */
const EXPRESSIONS = ['--regexp-tier-up-ticks=10'];

/** Loading takes under a second; a machine that is this busy reads nothing in time either. */
const LOADING_MS = 120_000;

/** As much of a dying worker's last words as a report of the fault needs. */
const LAST_WORDS = 4096;

export function openLane({ reader, heapMb, onChange }: LaneOptions): Lane {
  let worker: ChildProcess;
  let state: 'loading' | 'idle' | 'busy' | 'broken' | 'closed' = 'loading';
  let fault: ReadoutError | null = null;
  let current: Current | null = null;
  let tasks = 0;
  let opened: () => void;
  let failed: (error: ReadoutError) => void;
  const ready = new Promise<void>((resolve, reject) => {
    opened = resolve;
    failed = reject;
  });
  // Whoever asks for `ready` hears of it; a lane that nobody asks must not end the process.
  ready.catch(() => undefined);

  const end = (): void => {
    worker.kill('SIGKILL');
  };

  function start(): void {
    const started = fork(workerFile(), {
      // Options of the process that runs us, such as a test runner's loaders, are not the worker's.
      execArgv: [`--max-old-space-size=${heapMb}`, ...EXPRESSIONS],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, ...MEMORY },
    });
    worker = started;
    state = 'loading';
    let words = '';
    started.stderr?.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-LAST_WORDS);
    });
    started.on('message', (answer: Answer) => {
      if (started === worker && state !== 'closed') take(answer);
    });
    const died = (reason: string): void => {
      if (started === worker && state !== 'closed' && state !== 'broken') lost(reason);
    };
    started.on('error', (error) => died(error.message));
    started.on('close', () => died(words));
    const loading = setTimeout(() => {
      if (started === worker && state === 'loading') breaks(notStarted('it took too long'));
    }, LOADING_MS);
    loading.unref();
    started.once('message', () => clearTimeout(loading));
    order({ kind: 'open', options: reader });
  }

  /** A worker that is gone already tells so by its `close`, not here. */
  function order(message: Order): void {
    worker.send(message, () => undefined);
  }

  function take(answer: Answer): void {
    if (answer.kind === 'ready') {
      state = 'idle';
      opened();
      onChange();
    } else if (answer.kind === 'unready') {
      breaks(errorOf(answer.fault));
    } else if (current?.id !== answer.id) {
      return;
    } else if (answer.kind === 'progress') {
      current.onProgress?.(answer.done, answer.total);
    } else {
      const { resolve, reject } = settle(current);
      if (answer.kind === 'record') resolve(answer.record);
      else reject(errorOf(answer.fault));
      state = 'idle';
      onChange();
    }
  }

  function settle(task: Current): Current {
    clearTimeout(task.timer);
    current = null;
    return task;
  }

  /** The worker ended by itself: out of memory, or by a fault of a native part. */
  function lost(lastWords: string): void {
    const memory = /heap out of memory|bad_alloc/u.test(lastWords);
    const why = memory ? 'it needs more memory than one report may have' : 'the process that read it ended';
    if (state === 'loading') {
      // It never came to reading: starting it again would end the same way.
      breaks(notStarted(lastWords));
      return;
    }
    const task = current && settle(current);
    start();
    task?.reject(new ReadoutError('internal', `${task.name} was not read: ${why}.`, { cause: lastWords }));
  }

  function breaks(error: ReadoutError): void {
    state = 'broken';
    fault = error;
    end();
    failed(error);
    onChange();
  }

  function overran(task: Current, timeoutMs: number): void {
    settle(task);
    end();
    start();
    const limit = `${(timeoutMs / 1000).toLocaleString('en')} s`;
    const message = `Reading ${task.name} took longer than its time limit of ${limit}; split it, or allow more.`;
    task.reject(new ReadoutError('timeout', message));
  }

  start();
  return {
    ready: () => ready,
    free: () => state === 'idle',
    broken: () => fault,
    end,
    read(bytes, { timeoutMs, onProgress, ...options }) {
      return new Promise((resolve, reject) => {
        const id = ++tasks;
        const timer = setTimeout(() => overran(task, timeoutMs), timeoutMs);
        const name = options.name ?? options.url ?? 'the input';
        const task: Current = { id, name, onProgress, timer, resolve, reject };
        current = task;
        state = 'busy';
        order({ kind: 'read', task: { id, bytes, options, progress: onProgress !== undefined } });
      });
    },
    async close() {
      state = 'closed';
      if (current) {
        const { name, reject } = settle(current);
        reject(new ReadoutError('internal', `${name} was not read: Readout is closing.`));
      }
      if (worker.exitCode !== null || worker.signalCode !== null) return;
      const ended = new Promise((resolve) => worker.once('exit', resolve));
      end();
      await ended;
    },
  };
}

const notStarted = (cause: string): ReadoutError =>
  new ReadoutError('internal', 'Readout could not start its reader.', { cause });

function errorOf({ code, message, stack }: Fault): ReadoutError {
  return new ReadoutError(code, message, stack ? { cause: stack } : undefined);
}

/** Beside this file once built; run from source (tests), in the build's folder: Node starts no TypeScript. */
function workerFile(): string {
  const beside = fileURLToPath(new URL('./worker.js', import.meta.url));
  if (existsSync(beside)) return beside;
  const built = fileURLToPath(new URL('../../dist/pool/worker.js', import.meta.url));
  if (existsSync(built)) return built;
  throw new ReadoutError('not-found', 'Readout has not been built: run "npm run build" and try again.');
}
