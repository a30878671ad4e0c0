import type { ReadoutRecord } from './model/wire.js';

export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'sample'; readonly name: string };

export interface Sample {
  readonly name: string;
  readonly title: string;
  readonly about: string;
}

/** How far reading is: `total` is 0 while nothing can be counted yet. */
export interface Progress {
  readonly stage: 'fetching' | 'reading';
  readonly done: number;
  readonly total: number;
}

/** What the server, or the way to it, had to say against an input. The message is one sentence. */
export class ReadFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export async function listSamples(): Promise<readonly Sample[]> {
  const response = await ask('api/samples');
  if (!response.ok) throw await failureOf(response);
  const { samples } = (await response.json()) as { samples: readonly Sample[] };
  return samples;
}

/** Reads one report; `onProgress` is called while it lasts. Throws `ReadFailure`. */
export async function readReport(
  input: Input,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ReadoutRecord> {
  const { body, type, query } = await requestOf(input, signal);
  const response = await ask(`api/read${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': type, accept: 'application/x-ndjson' },
    signal,
  });
  if (!response.ok || response.body === null) throw await failureOf(response);
  for await (const line of lines(response.body)) {
    const event = JSON.parse(line) as StreamLine;
    if (event.progress) onProgress(event.progress);
    if (event.error) throw new ReadFailure(event.error.code, event.error.message);
    if (event.record) return event.record;
  }
  throw new ReadFailure('internal', 'The server stopped before it had read the report; try again.');
}

interface StreamLine {
  readonly progress?: Progress;
  readonly record?: ReadoutRecord;
  readonly error?: { readonly code: string; readonly message: string };
}

async function requestOf(input: Input, signal: AbortSignal) {
  if (input.kind === 'text') {
    return { body: input.text, type: 'text/plain; charset=utf-8', query: '?name=the+pasted+text' };
  }
  if (input.kind === 'url') {
    return { body: JSON.stringify({ url: input.url }), type: 'application/json', query: '' };
  }
  if (input.kind === 'file') {
    const type = /\.html?$/iu.test(input.file.name) ? 'text/html' : 'text/plain';
    return { body: input.file, type, query: `?name=${encodeURIComponent(input.file.name)}` };
  }
  const sample = await ask(`api/samples/${encodeURIComponent(input.name)}`, { signal });
  if (!sample.ok) throw await failureOf(sample);
  return {
    body: await sample.arrayBuffer(),
    type: /\.html?$/iu.test(input.name) ? 'text/html' : 'text/plain',
    query: `?name=${encodeURIComponent(input.name)}&id=${encodeURIComponent(input.name)}`,
  };
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ReadFailure(
      'unreachable',
      'Readout no longer answers; start it again in the terminal and retry.',
    );
  }
}

async function failureOf(response: Response): Promise<ReadFailure> {
  try {
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    return new ReadFailure(error.code, error.message);
  } catch {
    return new ReadFailure('internal', `Readout answered with status ${response.status}; try again.`);
  }
}

async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const parts = rest.split('\n');
    rest = done ? '' : (parts.pop() ?? '');
    for (const part of parts) if (part !== '') yield part;
    if (done) return;
  }
}
