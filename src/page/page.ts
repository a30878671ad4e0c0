import { ReadoutError } from '../errors.js';
import { binaryKind, readsAsBinary } from './binary.js';
import type { HtmlPage, Page, PlainPage } from './blocks.js';
import { decode } from './charset.js';
import { type Feed, feedOf } from './feed/detect.js';
import { copyVisible, type VisibleCopy } from './html/copy.js';
import { isHtml } from './html/detect.js';
import { parseDocument } from './html/parse.js';
import { render } from './html/render.js';
import { MAX_HTML_BYTES, MAX_PLAIN_BYTES, MAX_TEXT_UNITS } from './limits.js';
import { isPlain } from './plain/detect.js';
import { parsePlain } from './plain/parse.js';

/** Entry of the `page` stage: bytes → a page. */
export type { HtmlBlock, HtmlPage, Page, PageBlock, PlainPage, SourceMapEntry } from './blocks.js';

export interface PageOptions {
  /** As the server declared it. */
  readonly mediaType?: string | null;
  /** As the server declared it; believed only where the bytes agree. */
  readonly charset?: string | null;
  /** How messages name the input: a path, an address, "standard input". */
  readonly name: string;
}

/**
 * Bytes as received → page. Throws `ReadoutError`: `empty` (no bytes, or nothing to read in them), `binary`,
 * `charset`, `format` (a feed: many reports, not one), `too-large` (limits in `limits.ts`).
 */
export function readPage(bytes: Uint8Array, options: PageOptions): Page {
  const { name } = options;
  const mediaType = options.mediaType ?? null;
  if (bytes.length === 0) throw nothing(name);
  const kind = binaryKind(bytes);
  if (kind) throw binary(name, kind);
  if (bytes.length > MAX_HTML_BYTES) throw tooLarge(name, `${megabytes(bytes.length)} MB`);
  const { text, charset } = decode(bytes, options.charset ?? null, name);
  if (readsAsBinary(text)) throw binary(name, 'a binary file');
  if (text.trim() === '') throw nothing(name);
  const feed = feedOf(text);
  if (feed) throw isFeed(name, feed);
  const html = isHtml(text, mediaType) ?? !isPlain(text);
  const page = html ? parseHtml(text, charset, name) : readPlain(text, charset, bytes, name);
  if (page.blocks.length === 0) throw nothing(name);
  return page;
}

export { copyVisible, type VisibleCopy };

function parseHtml(text: string, charset: string, name: string): HtmlPage {
  const document = parseDocument(text, name);
  const rendered = render(document);
  if (rendered.text.length > MAX_TEXT_UNITS) throw tooLarge(name, characters(rendered.text.length));
  return { kind: 'html-page', charset, document, ...rendered };
}

function readPlain(text: string, charset: string, bytes: Uint8Array, name: string): PlainPage {
  if (bytes.length > MAX_PLAIN_BYTES || text.length > MAX_TEXT_UNITS) {
    throw tooLarge(name, characters(text.length));
  }
  return parsePlain(text, charset);
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

const characters = (units: number): string => `${units.toLocaleString('en')} characters of text`;

const nothing = (name: string): ReadoutError =>
  new ReadoutError('empty', `There is nothing to read in ${name}; give a page or text that has words in it.`);

const binary = (name: string, kind: string): ReadoutError =>
  new ReadoutError(
    'binary',
    `${name} is ${kind}, not a page or text; save the report as HTML or text and read that.`,
  );

const isFeed = (name: string, { kind, whole }: Feed): ReadoutError =>
  new ReadoutError(
    'format',
    `${name} is ${kind}, a list of reports and not one${whole ? '' : ', and it breaks off before its end'}; read the page that one of its items links to.`,
  );

const tooLarge = (name: string, size: string): ReadoutError =>
  new ReadoutError(
    'too-large',
    `${name} is too large (${size}); the limits are ${megabytes(MAX_HTML_BYTES)} MB of HTML and ${characters(MAX_TEXT_UNITS)}. Split it and read the parts.`,
  );
