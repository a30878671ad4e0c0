import type { ReadoutRecord } from '../../../record/record.js';
import { wantsColour } from './colour.js';
import { reportText } from './report.js';

/** Columns where standard output is no terminal. */
const WIDTH = 80;

/** A record as this terminal shows it. */
export function show(record: ReadoutRecord, color: string): string {
  const { stdout, env } = process;
  return reportText(record, { width: stdout.columns || WIDTH, colour: wantsColour(color, stdout, env) });
}
