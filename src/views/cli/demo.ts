import { command } from './command.js';
import { EXIT } from './exit-codes.js';
import { COLOR, PORT } from './values.js';

interface DemoFlags {
  readonly port: number;
  readonly serve: boolean;
  readonly color: string;
}

export const demo = command<DemoFlags>({
  name: 'demo',
  summary: 'read the bundled samples, show one, serve the reading page',
  description:
    'Reads the bundled sample reports, prints one readout in full, and serves the reading page until Ctrl-C.',
  flags: [PORT, { flags: '--no-serve', description: 'end after the readout' }, COLOR],
  examples: [
    ['npm start', 'build, then this'],
    ['readout demo --no-serve', 'the samples in the terminal alone'],
  ],
  async run(_, { port, serve, color }) {
    const [{ openPool }, { readSamples }, { print }, { show }] = await Promise.all([
      import('../../pool/pool.js'),
      import('./samples.js'),
      import('./output.js'),
      import('./terminal/show.js'),
    ]);
    const pool = await openPool({ workers: 1 });
    const [first] = await readSamples(pool, (line) => print(`${line}\n`));
    if (first) await print(`\n${show(first, color)}\n`);
    if (serve) {
      const { serving } = await import('./serving.js');
      await serving(pool, { port: await free(port), host: '127.0.0.1' });
    }
    return EXIT.ok;
  },
});

/** The port asked for, or, where another program has it, any free one: a first look should not fail on that. */
async function free(port: number): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}
