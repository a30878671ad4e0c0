import { article, bodyOnly } from './article/article.js';
import { readPage } from './page/page.js';
import { makeRecord, type ReadoutRecord } from './record/record.js';
import { type Attributor, findStatements, loadAttributor, type ModelName } from './statements/statements.js';

export { ReadoutError } from './errors.js';
export type { ReadoutRecord } from './record/record.js';
export { MODELS, type ModelName } from './statements/statements.js';

/** What the caller knows about a report beyond its bytes. Nothing else from outside enters a record. */
export interface ReadOptions {
  /** The record's `id`; the snapshot's hash when absent. */
  readonly id?: string | undefined;
  /** How messages name the input: a path, an address, "standard input". */
  readonly name?: string | undefined;
  readonly url?: string | null | undefined;
  /** ISO 8601, when the bytes were fetched. */
  readonly retrieved?: string | null | undefined;
  /** ISO 8601 date, where the caller knows better than the page. */
  readonly published?: string | null | undefined;
  /** As a server declared them. */
  readonly mediaType?: string | null | undefined;
  readonly charset?: string | null | undefined;
  /** The text is body throughout: no furniture is looked for. */
  readonly body?: boolean | undefined;
  /** Called while a long text is read: windows done, windows in all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Aborting stops between two windows of the model. */
  readonly signal?: AbortSignal | undefined;
}

/** A reader holds the loaded model; make one and use it for many reports. */
export interface Reader {
  /** Bytes as received → record. Throws `ReadoutError` (empty, binary, charset, format, too-large, too-deep, timeout). */
  read(bytes: Uint8Array, options?: ReadOptions): Promise<ReadoutRecord>;
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** Threads inside the model; 1 where several readers run side by side. */
  readonly threads?: number | undefined;
  /** Which of the models; the first of `MODELS` when absent. */
  readonly model?: ModelName | undefined;
}

/** Loads the model and composes the stages: bytes → page → article → statements → record. */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const attributor: Attributor = await loadAttributor({ threads: options.threads, model: options.model });
  return {
    async read(bytes, given = {}) {
      const page = readPage(bytes, {
        mediaType: given.mediaType ?? null,
        charset: given.charset ?? null,
        name: given.name ?? given.url ?? 'the input',
      });
      const labelled = given.body
        ? bodyOnly(page.text)
        : article(page, { url: given.url ?? null, published: given.published ?? null });
      const statements = await findStatements(attributor, labelled, {
        onProgress: given.onProgress,
        signal: given.signal,
      });
      return makeRecord({ bytes, page, article: labelled, statements, models: attributor.models, given });
    },
    close: () => attributor.close(),
  };
}
