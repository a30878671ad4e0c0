import type { ModelName } from '../../readout.js';
import { command } from './command.js';
import { EXIT } from './exit-codes.js';
import { COLOR, isoDate, MODEL, TIMEOUT } from './values.js';

interface ReadFlags {
  readonly json?: boolean;
  readonly html?: string;
  readonly published?: string;
  readonly url?: string;
  readonly id?: string;
  readonly body?: boolean;
  readonly all?: boolean;
  readonly timeout?: number;
  readonly progress?: boolean;
  readonly color: string;
  readonly model: ModelName;
}

export const read = command<ReadFlags>({
  name: 'read',
  summary: 'read one report and show who said what',
  description:
    'Reads one report, an HTML page or plain text, and shows its statements in the order of the text: who › how › what.',
  operands: [
    { name: 'input', description: 'a file, a web address, or - for standard input', completes: 'files' },
  ],
  flags: [
    { flags: '--json', description: 'print the record as JSON instead' },
    { flags: '--all', description: 'show doubtful statements, too' },
    {
      flags: '--html <file>',
      description: 'write the record as one self-contained page',
      completes: 'files',
    },
    {
      flags: '--published <date>',
      description: 'when it was published, where you know better',
      parse: isoDate,
    },
    { flags: '--url <url>', description: 'where it was published, for a page saved as a file' },
    { flags: '--id <id>', description: 'id of the record (the hash of the input when not given)' },
    {
      flags: '--body',
      description: 'the input is the body alone: look for no headline, captions or furniture',
    },
    MODEL,
    TIMEOUT,
    { flags: '--progress', description: 'show progress where standard error is no terminal, too' },
    COLOR,
  ],
  examples: [
    ['readout read report.html', 'show the statements of a saved page'],
    ['readout read https://example.org/news/talks --json', 'fetch a page and print its record'],
    ['pbpaste | readout read - --html talks.html', 'write a page to open in a browser, from a text copied'],
  ],
  async run([given = '-'], flags) {
    const { openPool } = await import('../../pool/pool.js');
    // The model loads on its own thread while the input is read or fetched.
    const opening = openPool({ workers: 1, model: flags.model, timeoutMs: flags.timeout });
    opening.catch(() => undefined);
    const { readInput } = await import('./input.js');
    const input = await readInput(given);
    const { progress } = await import('./progress.js');
    const shown = progress(flags.progress ?? false);
    const pool = await opening;
    const { bytes, name, mediaType, charset, retrieved } = input;
    const record = await pool
      .read(bytes, {
        ...{
          name,
          mediaType,
          charset,
          retrieved,
          id: flags.id,
          published: flags.published,
          body: flags.body,
        },
        url: flags.url ?? input.url,
        onProgress: (done, total) => shown.show(`reading ${name}: ${Math.round((100 * done) / total)} %`),
      })
      .finally(() => shown.clear());
    const { print, writeWhole } = await import('./output.js');
    if (flags.html !== undefined) {
      const { renderStandalone } = await import('../http/standalone.js');
      await writeWhole(flags.html, renderStandalone(record));
      process.stderr.write(`Written to ${flags.html}\n`);
    }
    if (flags.json) {
      await print(`${JSON.stringify(record, null, process.stdout.isTTY ? 2 : undefined)}\n`);
    } else if (flags.html === undefined) {
      const { show } = await import('./terminal/show.js');
      await print(show(record, flags.color, flags.all));
    }
    return EXIT.ok;
  },
});
