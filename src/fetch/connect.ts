import { type LookupAddress, lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { ReadoutError } from '../errors.js';
import { notPublic } from './address.js';

/** Which addresses count as reachable although they are not public: tests let their own servers through. */
export type AllowPrivate = (address: string) => boolean;

/** Milliseconds until a connection, the headers, or the next piece of a body must have come. */
const STALL_MS = 10_000;

/** News sites send policies of many kilobytes in their headers. */
const MAX_HEADER_BYTES = 64 * 1024;

/**
 * A client that reaches public addresses alone. The check is made by the look-up of the connection itself, and the
 * connection takes the very addresses that were checked: a name that resolves to something else a moment later
 * (rebinding) gains nothing. One address that is not public spoils a name.
 */
export function publicAgent(allowPrivate: AllowPrivate, stallMs: number = STALL_MS): Agent {
  const check = (host: string, address: string): ReadoutError | null => {
    const why = notPublic(address);
    return why === null || allowPrivate(address) ? null : refused(host, address, why);
  };
  const connect = buildConnector({
    timeout: stallMs,
    // Both forms of the callback are Node's: all addresses where it tries several, one where it does not.
    lookup: (host, options, callback) =>
      lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
        const fault =
          error ?? found.map(({ address }) => check(host, address)).find((e) => e !== null) ?? null;
        const first = found?.[0];
        if (fault || !first) return callback(fault ?? new Error(`${host} has no address`), '');
        if (options.all) return callback(null, found);
        return callback(null, first.address, first.family);
      }),
  });
  return new Agent({
    // An address written out is never looked up, so it is checked here.
    connect: (options, callback) => {
      const literal = options.hostname.replace(/^\[|\]$/gu, '');
      const fault = isIP(literal) ? check(literal, literal) : null;
      if (fault) callback(fault, null);
      else connect(options, callback);
    },
    headersTimeout: stallMs,
    bodyTimeout: stallMs,
    maxHeaderSize: MAX_HEADER_BYTES,
  });
}

function refused(host: string, address: string, why: string): ReadoutError {
  const place = host === address ? `${address} is ${why}` : `${host} is at ${address}, ${why}`;
  return new ReadoutError(
    'refused',
    `${place}; Readout fetches from the public internet alone. Save the page and read the file.`,
  );
}
