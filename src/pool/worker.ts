import { ReadoutError } from '../errors.js';
import { openReader, type Reader, type ReaderOptions } from '../readout.js';
import type { Answer, Fault, Order, Task } from './messages.js';

/** The other side of the pool: one process that holds one reader, and reads one report at a time. */
let reader: Reader | undefined;

const answer = (message: Answer): void => {
  process.send?.(message);
};

function faultOf(error: unknown, name: string): Fault {
  if (error instanceof ReadoutError)
    return { code: error.code, message: error.message, stack: String(error.cause ?? '') };
  const stack = error instanceof Error ? error.stack : String(error);
  return { code: 'internal', message: `Reading ${name} failed by a fault of Readout's own.`, stack };
}

async function open(options: ReaderOptions): Promise<void> {
  try {
    reader = await openReader(options);
    answer({ kind: 'ready' });
  } catch (error) {
    answer({ kind: 'unready', fault: faultOf(error, 'the model') });
  }
}

async function read({ id, bytes, options, progress }: Task): Promise<void> {
  const onProgress = progress
    ? (done: number, total: number) => answer({ kind: 'progress', id, done, total })
    : undefined;
  try {
    if (!reader) throw new Error('A report came before the model was loaded.');
    answer({ kind: 'record', id, record: await reader.read(bytes, { ...options, onProgress }) });
  } catch (error) {
    answer({ kind: 'fault', id, fault: faultOf(error, options.name ?? options.url ?? 'the input') });
  }
}

process.on('message', (order: Order) => {
  void (order.kind === 'open' ? open(order.options) : read(order.task));
});
// Ctrl-C reaches every process of a terminal; what it means is for the process that started us to say.
process.on('SIGINT', () => undefined);
// Nobody is left to read for.
process.on('disconnect', () => process.exit());
