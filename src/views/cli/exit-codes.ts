import type { ErrorCode } from '../../errors.js';

/** How each run ends, in one table; docs/cli.md has the same, and a test compares them. */
export const EXIT: Readonly<Record<ErrorCode | 'ok' | 'some-failed' | 'interrupted', number>> = {
  ok: 0,
  internal: 1,
  usage: 2,
  'some-failed': 3,
  'not-found': 4,
  empty: 5,
  binary: 6,
  charset: 7,
  'too-large': 8,
  'too-deep': 9,
  timeout: 10,
  refused: 11,
  fetch: 12,
  format: 13,
  model: 14,
  interrupted: 130,
};

/** The same in words, for `readout --help`. */
export const EXIT_WORDS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: 'everything was read',
  internal: 'a fault of ours',
  usage: 'the command line is not understood, or the output cannot be written',
  'some-failed': 'extract: some lines could not be read; their error records say why',
  'not-found': 'no such file, page or site',
  empty: 'nothing to read in the input',
  binary: 'not text: an image, an archive, a PDF',
  charset: 'bytes that no character set explains',
  'too-large': 'larger than what is read',
  'too-deep': 'HTML with more elements than are read',
  timeout: 'reading or fetching took longer than its limit',
  refused: 'an address that is not fetched: private, not http(s), sent on too often',
  fetch: 'the other side failed: status, certificate, silence',
  format: 'a file that is not what the command takes: a feed, broken JSON',
  model: 'a model file is missing or damaged',
  interrupted: 'stopped by Ctrl-C',
};
