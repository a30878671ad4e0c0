import { ReadoutError } from '../errors.js';
import { shown } from './target.js';

/** What a status says to the user, or `null` where a page came. */
export function statusFault(status: number, url: URL): ReadoutError | null {
  if (status >= 200 && status < 300) return null;
  const where = shown(url);
  if (status === 404 || status === 410) {
    return new ReadoutError('not-found', `Nothing is at ${where} (status ${status}); check the address.`);
  }
  if ([401, 402, 403, 407, 429, 451].includes(status)) {
    return new ReadoutError(
      'fetch',
      `${where} does not let programs read it (status ${status}); open it in a browser, save the page and read the file.`,
    );
  }
  return new ReadoutError('fetch', `${where} answered with status ${status}; try again later.`);
}

/** By code of Node, undici, zlib or TLS: what to tell. All else is told as it is. */
const WORDS: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'it fell silent before answering',
  UND_ERR_BODY_TIMEOUT: 'it fell silent in the middle of the page',
  UND_ERR_HEADERS_OVERFLOW: 'it sent more headers than are read',
  UND_ERR_SOCKET: 'it broke off',
  ECONNREFUSED: 'it does not take connections',
  ECONNRESET: 'it broke off',
  ENETUNREACH: 'this machine has no way to it',
  EHOSTUNREACH: 'this machine has no way to it',
  EAI_AGAIN: 'its name cannot be looked up now',
  Z_DATA_ERROR: 'what it sent is not what it says',
  Z_BUF_ERROR: 'it broke off',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody known',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody known',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

/** Any error of a request → what the user is told. */
export function failed(url: URL, error: unknown): ReadoutError {
  const inner = innermost(error);
  if (inner instanceof ReadoutError) return inner;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
  if (code === 'ENOTFOUND') {
    const message = `No site is called ${url.hostname}; check the address and the connection.`;
    return new ReadoutError('not-found', message, { cause: error });
  }
  const why =
    WORDS[code] ??
    (code.startsWith('HPE_') ? 'what it sent is not HTTP' : undefined) ??
    (inner instanceof Error ? inner.message : String(inner));
  return new ReadoutError('fetch', `${shown(url)} could not be fetched: ${why}. Try again later.`, {
    cause: error,
  });
}

/** Node wraps the errors of several tried addresses into one; undici its causes. */
function innermost(error: unknown): unknown {
  if (error instanceof ReadoutError) return error;
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0]);
  if (error instanceof Error && error.cause instanceof Error) return innermost(error.cause);
  return error;
}
