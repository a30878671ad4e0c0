import type { ReadoutRecord } from '../../../record/record.js';
import { wantsColour } from './colour.js';
import { reportText } from './report.js';

/** Columns where standard output is no terminal. */
const WIDTH = 80;

/** A record as this terminal shows it; with `all`, its doubtful statements too. */
export function show(record: ReadoutRecord, color: string, all = false): string {
  const { stdout, env } = process;
  const colour = wantsColour(color, stdout, env);
  return reportText(record, { width: stdout.columns || WIDTH, colour, all });
}
