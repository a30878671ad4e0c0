import { availableParallelism } from 'node:os';
import type { ModelName } from '../../readout.js';
import { command } from './command.js';
import { EXIT } from './exit-codes.js';
import { MODEL, TIMEOUT, whole } from './values.js';

interface ExtractFlags {
  readonly jobs?: number;
  readonly timeout?: number;
  readonly quiet?: boolean;
  readonly model: ModelName;
}

export const extract = command<ExtractFlags>({
  name: 'extract',
  summary: 'read many reports: JSON Lines in, records out',
  description: `Reads a report a line and writes its record as a line, in the same order.
A line: {"id": "…", "text": "…" or "html": "…", "url": "…"?, "published": "…"?, "body": true?}
A line that cannot be read gives an error record, and the run goes on:
{"format": "readout-error/1", "id": …, "line": 3, "error": {"code": "…", "message": "…"}}`,
  operands: [
    {
      name: 'input',
      description: 'a file of JSON Lines, .gz too; standard input when not given',
      optional: true,
      completes: 'files',
    },
  ],
  flags: [
    {
      flags: '-j, --jobs <number>',
      description: 'reports read at once (as many as there are cores when not given)',
      parse: whole('--jobs', 1, 256),
    },
    MODEL,
    TIMEOUT,
    { flags: '-q, --quiet', description: 'no progress and no summary on standard error' },
  ],
  examples: [
    ['readout extract reports.jsonl > records.jsonl', 'read a corpus with all cores'],
    ['readout extract reports.jsonl --model small', 'go through a very large corpus first'],
    [
      'zcat reports.jsonl.gz | readout extract --jobs 2 | gzip > records.jsonl.gz',
      'as a filter between others',
    ],
    [
      "readout extract reports.jsonl | jq -r '.statements[]?.speaker.name // empty' | sort | uniq -c",
      'count who speaks',
    ],
  ],
  async run([given = '-'], flags) {
    const { openCorpus } = await import('./corpus.js');
    const corpus = await openCorpus(given);
    const { openPool } = await import('../../pool/pool.js');
    const jobs = flags.jobs ?? availableParallelism();
    const pool = await openPool({ workers: jobs, threads: 1, model: flags.model, timeoutMs: flags.timeout });
    const { extractAll } = await import('./extract-all.js');
    const { failed } = await extractAll(corpus, pool, { jobs, quiet: flags.quiet ?? false });
    return failed > 0 ? EXIT['some-failed'] : EXIT.ok;
  },
});
