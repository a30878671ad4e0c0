import { parentPort, workerData } from 'node:worker_threads';
import { ReadoutError } from '../errors.js';
import { openReader } from '../readout.js';
import type { Answer, Fault, Task, WorkerData } from './messages.js';

/** The other side of the pool: one thread that holds one reader, and reads one report at a time. */
const port = parentPort;
if (!port) throw new Error('This file is run by the pool, as a worker thread.');

const answer = (message: Answer): void => port.postMessage(message);

function faultOf(error: unknown, name: string): Fault {
  if (error instanceof ReadoutError)
    return { code: error.code, message: error.message, stack: String(error.cause ?? '') };
  const stack = error instanceof Error ? error.stack : String(error);
  return { code: 'internal', message: `Reading ${name} failed by a fault of Readout's own.`, stack };
}

const { threads } = workerData as WorkerData;
try {
  const reader = await openReader({ threads });
  port.on('message', async ({ id, bytes, options, progress }: Task) => {
    try {
      const onProgress = progress
        ? (done: number, total: number) => answer({ kind: 'progress', id, done, total })
        : undefined;
      answer({ kind: 'record', id, record: await reader.read(bytes, { ...options, onProgress }) });
    } catch (error) {
      answer({ kind: 'fault', id, fault: faultOf(error, options.name ?? options.url ?? 'the input') });
    }
  });
  answer({ kind: 'ready' });
} catch (error) {
  answer({ kind: 'unready', fault: faultOf(error, 'the model') });
}
