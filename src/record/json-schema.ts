import { z } from 'zod';
import { RecordSchema } from './schema.js';

/** JSON Schema (2020-12) of `readout/1`, from the same source as the types. */
export function recordJsonSchema(): object {
  return z.toJSONSchema(RecordSchema, { target: 'draft-2020-12' });
}
