import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ReadoutError } from '../../errors.js';
import { fetchPage } from '../../fetch/fetch.js';
import type { Pool, PoolReadOptions } from '../../pool/pool.js';
import { type ReadoutRecord, RecordSchema } from '../../record/schema.js';
import { ErrorBody, fail, failureOf } from './failure.js';

/** Bytes of one request: the largest page that is read (16 MiB), written as JSON. */
export const MAX_REQUEST = 32 * 1024 * 1024;

const options = {
  id: z.string().min(1).max(200).optional().describe('The record’s id; the snapshot’s hash when absent.'),
  published: z
    .string()
    // No flag: the OpenAPI generator would put it into the pattern.
    .regex(/^\d{4}-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?$/, 'an ISO 8601 date, like 2022-02-12')
    .optional()
    .describe('ISO 8601 date, where you know better than the page.'),
};

const inJson = {
  ...options,
  body: z
    .boolean()
    .optional()
    .describe('True where the text is body throughout: no furniture is looked for.'),
};

export const ReadRequest = z
  .union([
    z.strictObject({ text: z.string().describe('Plain text.'), url: z.url().optional(), ...inJson }),
    z.strictObject({ html: z.string().describe('The page’s source.'), url: z.url().optional(), ...inJson }),
    z.strictObject({ url: z.url().describe('Fetched by the server; public addresses only.'), ...inJson }),
  ])
  .openapi('ReadRequest');

const ReadQuery = z.object({
  ...options,
  body: z.enum(['true', 'false']).optional().describe('As in the JSON request.'),
  url: z.url().optional().describe('Where a page or text sent as such was published.'),
  name: z.string().max(500).optional().describe('How messages name what was sent.'),
});

/** One line of the streamed answer: how far reading is, or, last, the record or the error. */
const StreamLine = z
  .union([
    z.object({
      progress: z.object({ stage: z.enum(['fetching', 'reading']), done: z.int(), total: z.int() }),
    }),
    z.object({ record: RecordSchema }),
    ErrorBody,
  ])
  .openapi('StreamLine');

const problem = (description: string) => ({
  description,
  content: { 'application/json': { schema: ErrorBody } },
});

const route = createRoute({
  method: 'post',
  path: '/api/read',
  summary: 'Read one report',
  description: 'Takes a report as JSON, or the page or text as it is with the options in the query.',
  request: {
    query: ReadQuery,
    body: {
      required: true,
      content: {
        'application/json': { schema: ReadRequest },
        'text/plain': { schema: z.string() },
        'text/html': { schema: z.string() },
      },
    },
  },
  responses: {
    200: {
      description:
        'The record. With `Accept: application/x-ndjson`, one JSON object a line as reading goes on.',
      content: {
        'application/json': { schema: RecordSchema },
        'application/x-ndjson': { schema: StreamLine },
      },
    },
    400: problem('The request is not what is described here.'),
    403: problem('An address that is not fetched, or a request from another page.'),
    404: problem('Nothing is at the address.'),
    413: problem('Larger than what is read.'),
    415: problem('Not a text or page, or a content type that is not read.'),
    421: problem('Asked under a name that is not this server’s.'),
    422: problem('Nothing in it can be read.'),
    500: problem('A fault of Readout’s.'),
    502: problem('The other side failed.'),
    503: problem('Reading took longer than its time limit.'),
  },
});

interface Job {
  readonly bytes: Uint8Array | null;
  readonly options: Omit<PoolReadOptions, 'onProgress'>;
}

interface Progress {
  readonly stage: 'fetching' | 'reading';
  readonly done: number;
  readonly total: number;
}

/** `onFault` is told of the faults of ours that a streamed answer ends with; all others reach the server's own. */
export function read(app: OpenAPIHono, pool: Pool, onFault: (error: unknown) => void): void {
  // Described from the route's schemas, but parsed here: the body may be a page of any charset, not only JSON.
  app.openAPIRegistry.registerPath(route);
  const tooLarge = new ReadoutError(
    'too-large',
    `The request is larger than ${MAX_REQUEST / 1024 / 1024} MiB, the largest that is read: send the report alone.`,
  );
  app.post('/api/read', bodyLimit({ maxSize: MAX_REQUEST, onError: (c) => fail(c, tooLarge) }), async (c) => {
    const job = await jobOf(c);
    const streamed = c.req.header('accept')?.includes('application/x-ndjson') ?? false;
    if (streamed) return stream(c, (progress) => run(pool, job, progress), onFault);
    return c.json(await run(pool, job, () => undefined), 200);
  });
}

async function run(
  pool: Pool,
  { bytes, options }: Job,
  progress: (p: Progress) => void,
): Promise<ReadoutRecord> {
  const onProgress = (done: number, total: number) => progress({ stage: 'reading', done, total });
  if (bytes) return pool.read(bytes, { ...options, onProgress });
  progress({ stage: 'fetching', done: 0, total: 0 });
  const page = await fetchPage(options.url ?? '');
  progress({ stage: 'reading', done: 0, total: 0 });
  const { url, mediaType, charset, retrieved } = page;
  return pool.read(page.bytes, { ...options, url, mediaType, charset, retrieved, onProgress });
}

async function jobOf(c: Context): Promise<Job> {
  const type = c.req.header('content-type') ?? '';
  const mediaType = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (mediaType === 'application/json') return fromJson(bytes);
  if (mediaType !== 'text/plain' && mediaType !== 'text/html') {
    const message = `Content type "${mediaType}" is not read: send application/json, text/plain or text/html.`;
    throw new ReadoutError('binary', message);
  }
  const query = ReadQuery.safeParse(c.req.query());
  if (!query.success) throw new ReadoutError('usage', `The query does not fit: ${faultOf(query.error)}.`);
  const { body, name, ...given } = query.data;
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/iu.exec(type)?.[1] ?? null;
  return {
    bytes,
    options: { ...given, name: name ?? 'the request', body: body === 'true', mediaType, charset },
  };
}

function fromJson(bytes: Uint8Array): Job {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new ReadoutError(
      'usage',
      'The request says that it is JSON and is not: check its syntax and that it is UTF-8.',
      {
        cause: error,
      },
    );
  }
  const request = ReadRequest.safeParse(value);
  if (!request.success) {
    throw new ReadoutError(
      'usage',
      `The request needs exactly one of "text", "html" or "url" as its report: ${faultOf(request.error)}.`,
    );
  }
  const { data } = request;
  const { id, published, body, url } = data;
  const given = { id, published, body, url, name: url ?? 'the request' };
  if ('text' in data) {
    return { bytes: encode(data.text), options: { ...given, mediaType: 'text/plain', charset: 'utf-8' } };
  }
  if ('html' in data) {
    return { bytes: encode(data.html), options: { ...given, mediaType: 'text/html', charset: 'utf-8' } };
  }
  return { bytes: null, options: given };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The first fault, and where. */
function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'invalid_union') {
    const inner = issue.errors.flat().find((i) => i.code !== 'unrecognized_keys' && i.path.length > 0);
    const last = inner ?? issue.errors.flat()[0];
    return last ? `${last.path.join('.') || 'request'}: ${last.message}` : issue.message;
  }
  return issue ? `${issue.path.join('.') || 'request'}: ${issue.message}` : 'unknown fault';
}

/** Newline-delimited JSON while `work` goes on; the status is 200 by then, so an error is the last line. */
function stream(
  c: Context,
  work: (progress: (p: Progress) => void) => Promise<ReadoutRecord>,
  onFault: (error: unknown) => void,
): Response {
  const encoder = new TextEncoder();
  let open = true;
  const lines = new ReadableStream<Uint8Array>({
    async start(controller) {
      const line = (value: unknown) => {
        if (open) controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      };
      try {
        line({ record: await work((progress) => line({ progress })) });
      } catch (error) {
        if (!(error instanceof ReadoutError)) onFault(error);
        line(failureOf(error));
      }
      if (open) controller.close();
    },
    cancel() {
      open = false;
    },
  });
  return c.body(lines, 200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
}
