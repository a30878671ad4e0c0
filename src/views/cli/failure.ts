import { ReadoutError } from '../../errors.js';
import { EXIT } from './exit-codes.js';

/**
 * Tells an error on standard error, in one sentence, and gives the exit code for it. A stack is shown only where
 * `READOUT_DEBUG` is set.
 */
export function tell(error: unknown): number {
  const known = error instanceof ReadoutError ? error : null;
  const message = known?.message ?? 'Readout stopped by a fault of its own.';
  const ours = !known || known.code === 'internal';
  process.stderr.write(`readout: ${message}\n`);
  if (ours) {
    process.stderr.write(
      'This is a fault of ours, not of the input: please report it, with what READOUT_DEBUG=1 shows.\n',
    );
  }
  if (process.env.READOUT_DEBUG) process.stderr.write(`${stackOf(error)}\n`);
  return EXIT[known?.code ?? 'internal'];
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined || error.cause === '' ? '' : `\nCaused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
