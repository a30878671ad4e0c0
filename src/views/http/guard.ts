import type { MiddlewareHandler } from 'hono';
import { ReadoutError } from '../../errors.js';
import { fail } from './failure.js';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Keeps other web pages out of a server on the reader's own machine. `Host` must be a loopback name (or the address
 * that the server was told to bind to) with our port, which stops DNS rebinding; `Origin`, where a browser sends it,
 * must be ours, and `Sec-Fetch-Site` must not be another site's, which stops requests across sites.
 */
export function guard(host: string, port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const named = c.req.header('host') ?? '';
    const names = [...LOOPBACK, host.includes(':') ? `[${host}]` : host];
    const hosts = names.flatMap((name) => [`${name}:${port()}`, ...(port() === 80 ? [name] : [])]);
    if (!hosts.includes(named.toLowerCase())) {
      const message = `This server answers to ${hosts[1]} alone, not to "${named}": open that address.`;
      return fail(c, new ReadoutError('refused', message), 421);
    }
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreign = origin !== undefined && origin !== `http://${named}`;
    const crossed = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (foreign || (crossed && c.req.path.startsWith('/api/'))) {
      const message = `Requests from another page (${origin ?? site}) are not answered: use the page at http://${named}.`;
      return fail(c, new ReadoutError('refused', message));
    }
    await next();
  };
}
