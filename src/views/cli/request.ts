import { ReadoutError } from '../../errors.js';
import type { PoolReadOptions } from '../../pool/pool.js';
import { objectOf } from './json-line.js';
import { isDate } from './values.js';

/** One line of `readout extract`: the report, and what the line says of it. */
export interface Request {
  readonly bytes: Uint8Array;
  readonly options: PoolReadOptions;
}

/** A line that cannot be read, with the id that it bears as far as that is known. */
export class LineFault extends ReadoutError {
  constructor(
    error: ReadoutError,
    readonly id: string | null,
  ) {
    super(error.code, error.message);
  }
}

/**
 * A line of JSON → what to read. Throws `ReadoutError`: `charset` (not UTF-8), `format` (not JSON, or not an object with
 * exactly one of `text` and `html`), the latter as `LineFault`. Keys that it does not know are let pass.
 */
export function requestOf(line: Uint8Array, name: string): Request {
  const value = objectOf(line, name);
  const id = idOf(value.id);
  const off = (what: string): LineFault =>
    new LineFault(new ReadoutError('format', `${name}: ${what}.`), id ?? null);
  if (id === undefined) throw off('"id" is neither text nor a whole number');
  const { text, html, url = null, published = null, body = false } = value;
  if ((text === undefined) === (html === undefined)) throw off('give either "text" or "html", and only one');
  const report = text ?? html;
  if (typeof report !== 'string') throw off(`"${text === undefined ? 'html' : 'text'}" is not text`);
  const half = report.search(/\p{Surrogate}/u);
  if (half !== -1)
    throw off(
      `half a surrogate pair stands at character ${half + 1}, which is no text; mend it where it was cut`,
    );
  if (url !== null && (typeof url !== 'string' || !URL.canParse(url)))
    throw off('"url" is not a web address');
  if (published !== null && (typeof published !== 'string' || !isDate(published))) {
    throw off('"published" is not an ISO 8601 date like 2026-02-12');
  }
  if (typeof body !== 'boolean') throw off('"body" is neither true nor false');
  const mediaType = text === undefined ? 'text/html' : 'text/plain';
  return {
    bytes: new TextEncoder().encode(report),
    options: { name, mediaType, charset: 'utf-8', url, published, body, ...(id === null ? {} : { id }) },
  };
}

/** `null` where there is none, `undefined` where it cannot be one. */
function idOf(id: unknown): string | null | undefined {
  if (id === undefined || id === null) return null;
  if (typeof id === 'string') return id;
  return Number.isSafeInteger(id) ? String(id) : undefined;
}
