/** Writes docs/record.schema.json from the compiled schema: `npm run build && node scripts/write-schema.js`. */
import { writeFileSync } from 'node:fs';
import { recordJsonSchema } from '../dist/record/json-schema.js';

writeFileSync(
  new URL('../docs/record.schema.json', import.meta.url),
  `${JSON.stringify(recordJsonSchema(), null, 2)}\n`,
);
