import type { ErrorCode } from '../errors.js';
import type { ReaderOptions, ReadOptions, ReadoutRecord } from '../readout.js';

/** What crosses between processes: plain data alone, so functions and signals of `ReadOptions` stay behind. */
export interface Task {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly options: Omit<ReadOptions, 'signal' | 'onProgress'>;
  /** Whether anybody wants `progress` messages. */
  readonly progress: boolean;
}

/** What a caller may say of one report: as `ReadOptions`, but for what cannot cross to a worker. */
export type PoolReadOptions = Omit<ReadOptions, 'signal' | 'onProgress'> & {
  /** Time limit of this report in milliseconds, from when a worker takes it up. */
  readonly timeoutMs?: number | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};

export type Order =
  /** Load the model; sent once. */
  { readonly kind: 'open'; readonly options: ReaderOptions } | { readonly kind: 'read'; readonly task: Task };

/** A `ReadoutError` as data. `stack` is ours to look at, never a user's. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly stack?: string | undefined;
}

export type Answer =
  /** The model is loaded; sent once. */
  | { readonly kind: 'ready' }
  /** The model cannot be loaded; the worker ends. */
  | { readonly kind: 'unready'; readonly fault: Fault }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'record'; readonly id: number; readonly record: ReadoutRecord }
  | { readonly kind: 'fault'; readonly id: number; readonly fault: Fault };
