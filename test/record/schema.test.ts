import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordJsonSchema } from '../../src/record/json-schema.js';

it('docs/record.schema.json is what the types say (else: node scripts/write-schema.js)', () => {
  const written = JSON.parse(readFileSync(new URL('../../docs/record.schema.json', import.meta.url), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())));
});
