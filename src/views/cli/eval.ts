import { command } from './command.js';
import { EXIT } from './exit-codes.js';

interface EvalFlags {
  readonly nested?: boolean;
  readonly half?: string;
  readonly json?: boolean;
}

export const evaluate = command<EvalFlags>({
  name: 'eval',
  summary: 'score records against a set that people marked',
  description: `Scores records, of this program or any other, against a gold set: how much of it was found, and rightly.
A line of gold: {"id": "…", "text": "…", "statements": [{"source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 90]], "parent": 0?}]}
A line of records: {"id": "…", "text": "…"?, "statements": [{"source": …, "cue": …, "content": …, "parent": "…"?, "tier": "…"?}]}
Offsets are Unicode code points, half-open, into "text".`,
  operands: [
    { name: 'gold', description: 'the gold set: JSON Lines, .gz too', completes: 'files' },
    {
      name: 'records',
      description: 'the records: JSON Lines, .gz too, or - for standard input',
      completes: 'files',
    },
  ],
  flags: [
    { flags: '--nested', description: 'score the statements inside others instead of the outermost' },
    {
      flags: '--half <number>',
      description: 'score every second article alone: 1 for odd, 2 for even, by sorted id',
      choices: ['1', '2'],
    },
    { flags: '--json', description: 'print the figures and the counts behind them as JSON' },
  ],
  examples: [
    ['readout eval gold.jsonl records.jsonl', 'score the outermost statements'],
    [
      'readout extract reports.jsonl | readout eval gold.jsonl.gz - --nested',
      'read and score at once, nested statements alone',
    ],
  ],
  async run([gold = '', records = '-'], { nested = false, half, json = false }) {
    const { scoring } = await import('./scoring.js');
    const { asJson, asLines } = await import('./scores.js');
    const { print } = await import('./output.js');
    const scores = await scoring(gold, records, { nested, half: half === '1' ? 1 : half === '2' ? 2 : null });
    await print(json ? asJson(scores) : asLines(scores));
    for (const notice of scores.notices) process.stderr.write(`readout: ${notice}\n`);
    return EXIT.ok;
  },
});
