import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pool } from '../../pool/pool.js';
import type { ReadoutRecord } from '../../record/record.js';
import { counted } from '../words/words.js';

/** The bundled reports. */
export const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));

/** Reads every bundled report in the order of their names, and tells a line of each. */
export async function readSamples(
  pool: Pool,
  tell: (line: string) => Promise<void>,
): Promise<ReadoutRecord[]> {
  const names = (await readdir(SAMPLES)).filter((name) => /\.(?:txt|html)$/u.test(name)).sort();
  const records: ReadoutRecord[] = [];
  await tell(`Reading ${counted(names.length, 'sample report', 'sample reports')}:`);
  for (const [i, name] of names.entries()) {
    const mediaType = name.endsWith('.html') ? 'text/html' : 'text/plain';
    const record = await pool.read(await readFile(join(SAMPLES, name)), { name, id: name, mediaType });
    const found = counted(record.statements.length, 'statement', 'statements').padStart(14);
    await tell(`${String(i + 1).padStart(2)}/${names.length}  ${found}  ${name}`);
    records.push(record);
  }
  return records;
}
