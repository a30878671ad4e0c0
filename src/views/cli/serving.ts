import type { Pool } from '../../pool/pool.js';
import { serve } from '../http/server.js';
import { tell } from './failure.js';
import { print } from './output.js';
import { SAMPLES } from './samples.js';

/** Serves until Ctrl-C, then ends what is under way. Prints the address. */
export async function serving(
  pool: Pool,
  where: { readonly port: number; readonly host: string },
): Promise<void> {
  const { url, close } = await serve({ pool, samples: SAMPLES, ...where, onFault: tell });
  await print(`Reading page: ${url}\nPress Ctrl-C to stop.\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await Promise.all([close(), pool.close()]);
}
