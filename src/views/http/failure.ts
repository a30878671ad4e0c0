import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type ErrorCode, ReadoutError } from '../../errors.js';

/** The one shape of every answer that is not a success. */
export const ErrorBody = z
  .object({
    error: z.object({
      code: z.string().describe('Stable: what failed.'),
      message: z.string().describe('One sentence: which input, why, and what to do next.'),
    }),
  })
  .openapi('Error');

/** HTTP status of each error code; docs/api.md has the same table. */
export const STATUS: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  usage: 400,
  format: 400,
  refused: 403,
  'not-found': 404,
  'too-large': 413,
  binary: 415,
  empty: 422,
  charset: 422,
  'too-deep': 422,
  internal: 500,
  model: 500,
  fetch: 502,
  timeout: 503,
};

export interface Failure {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

/** What a client is told of an error. A fault of ours is told as one: its stack stays in the server. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ReadoutError) return { error: { code: error.code, message: error.message } };
  return {
    error: {
      code: 'internal',
      message: 'Readout failed on this request by a fault of its own; please report it with the input.',
    },
  };
}

export function fail(c: Context, error: unknown, status?: ContentfulStatusCode): Response {
  const failure = failureOf(error);
  return c.json(failure, status ?? STATUS[failure.error.code]);
}
