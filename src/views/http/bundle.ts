import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReadoutError } from '../../errors.js';

/** The built reading page: beside the built program, or, run from source, in the build's folder. */
export function webFolder(): string {
  for (const place of ['../../web/', '../../../dist/web/']) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(`${folder}index.html`)) return folder;
  }
  throw new ReadoutError(
    'not-found',
    'The reading page has not been built: run "npm run build" and try again.',
  );
}
