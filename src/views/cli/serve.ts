import { ReadoutError } from '../../errors.js';
import type { ModelName } from '../../readout.js';
import { command } from './command.js';
import { EXIT } from './exit-codes.js';
import { MODEL, PORT, TIMEOUT } from './values.js';

interface ServeFlags {
  readonly port: number;
  readonly host: string;
  readonly timeout?: number;
  readonly model: ModelName;
}

export const serve = command<ServeFlags>({
  name: 'serve',
  summary: 'serve the reading page and the API on this machine',
  description: 'Serves the reading page and the HTTP API, to this machine alone, until Ctrl-C.',
  flags: [
    PORT,
    {
      flags: '--host <address>',
      description: 'address to serve at, of this machine alone',
      fallback: '127.0.0.1',
      parse: loopback,
    },
    MODEL,
    TIMEOUT,
  ],
  examples: [
    ['readout serve', 'serve at http://127.0.0.1:7345/'],
    ['readout serve --port 0', 'serve at any free port, and say which'],
  ],
  async run(_, { port, host, timeout, model }) {
    const { openPool } = await import('../../pool/pool.js');
    const pool = await openPool({ workers: 1, model, timeoutMs: timeout });
    const { serving } = await import('./serving.js');
    await serving(pool, { port, host });
    return EXIT.ok;
  },
});

/** The API reads whatever it is sent and has no passwords: it is not for a network. */
function loopback(given: string): string {
  const host = given.replace(/^\[|\]$/gu, '').toLowerCase();
  if (host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host)) return host;
  throw new ReadoutError(
    'usage',
    `--host takes an address of this machine alone, like 127.0.0.1, not "${given}": others could read what you read.`,
  );
}
