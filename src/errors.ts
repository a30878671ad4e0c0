/**
 * The errors that a user can meet. Each says which input failed, why, and what to do next, in one sentence; none is
 * ever shown with a stack. `code` is stable: the HTTP API returns it, and the CLI maps it to an exit code.
 */
export type ErrorCode =
  | 'usage' // the call's words are off
  | 'not-found' // a file or address that is not there
  | 'empty' // nothing readable in the input
  | 'binary' // not text: an image, an archive, a PDF
  | 'charset' // bytes that no character set explains
  | 'too-large' // over a documented limit
  | 'too-deep' // HTML nested beyond a documented limit
  | 'timeout' // reading took longer than its time limit
  | 'refused' // an address we do not fetch: private, not http(s), too many redirects
  | 'fetch' // the other side failed: DNS, TLS, status, stalled
  | 'format' // a line or file that is not what the command takes: a feed, broken JSON
  | 'model' // a model file is missing or damaged
  | 'internal'; // a fault of ours

export class ReadoutError extends Error {
  override readonly name = 'ReadoutError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
