import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { OpenAPIHono } from '@hono/zod-openapi';
import { ReadoutError } from '../../errors.js';
import type { Pool } from '../../pool/pool.js';
import { fail } from './failure.js';
import { guard } from './guard.js';
import { headers } from './headers.js';
import { health } from './health.js';
import { openapi } from './openapi.js';
import { pages } from './pages.js';
import { read } from './read.js';
import { samples } from './samples.js';

export interface ServeOptions {
  /** Reads reports off the main thread; the caller opens it and closes it. */
  readonly pool: Pool;
  /** The folder of bundled samples. */
  readonly samples: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Loopback unless told otherwise. */
  readonly host?: string;
  /** Told of every fault of ours, with its cause. */
  readonly onFault?: (error: unknown) => void;
}

export interface Serving {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** All routes, in the order in which they are tried. */
export function routes(
  options: Pick<ServeOptions, 'pool' | 'samples' | 'onFault'>,
  app = new OpenAPIHono(),
): OpenAPIHono {
  health(app);
  const onFault = options.onFault ?? (() => undefined);
  read(app, options.pool, onFault);
  samples(app, options.samples);
  openapi(app);
  pages(app);
  app.notFound((c) =>
    fail(
      c,
      new ReadoutError(
        'not-found',
        `Nothing is at ${c.req.method} ${c.req.path}: /api/openapi.json lists what is.`,
      ),
    ),
  );
  app.onError((error, c) => {
    if (!(error instanceof ReadoutError)) onFault(error);
    return fail(c, error);
  });
  return app;
}

/** Serves the reading page and the API. Throws `ReadoutError` (`usage`) when the port cannot be had. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const host = options.host ?? '127.0.0.1';
  let port = options.port ?? 0;
  const app = new OpenAPIHono();
  app.use(headers);
  app.use(guard(host, () => port));
  routes(options, app);
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(notHad(error, host, port)));
    server.listen(port, host, resolve);
  });
  ({ port } = server.address() as AddressInfo);
  return {
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function notHad(error: NodeJS.ErrnoException, host: string, port: number): ReadoutError {
  const why =
    error.code === 'EADDRINUSE'
      ? `port ${port} is taken: choose another, or 0 for any free one`
      : error.code === 'EACCES'
        ? `port ${port} needs rights that you do not have: choose one above 1023`
        : `${host} is not an address of this machine`;
  return new ReadoutError('usage', `Cannot serve at ${host}: ${why}.`, { cause: error });
}
