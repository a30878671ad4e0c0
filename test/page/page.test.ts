import { describe, expect, it } from 'vitest';
import { ReadoutError } from '../../src/errors.js';
import { MAX_DEPTH, MAX_ELEMENTS, MAX_HTML_BYTES, MAX_TEXT_UNITS } from '../../src/page/limits.js';
import { type HtmlPage, readPage } from '../../src/page/page.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const name = 'report.html';

function errorOf(input: Uint8Array, mediaType: string | null = null): ReadoutError {
  try {
    readPage(input, { mediaType, name });
  } catch (error) {
    if (error instanceof ReadoutError) return error;
    throw error;
  }
  throw new Error('read without an error');
}

describe('what cannot be read', () => {
  const table: [string, Uint8Array, string][] = [
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space', bytes(' \n\t '), 'empty'],
    ['a page without words', bytes('<html><body><script>let a = 1;</script><p> </p></body></html>'), 'empty'],
    ['PDF', bytes('%PDF-1.7 …'), 'binary'],
    ['ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'binary'],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'binary'],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'binary'],
    ['GIF', bytes('GIF89a…'), 'binary'],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1), 'binary'],
    ['bytes of every kind', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256), 'binary'],
    ['zero bytes strewn in text', bytes('word\0'.repeat(400)), 'binary'],
    [
      'an RSS feed',
      bytes('<?xml version="1.0"?>\n<rss version="2.0"><channel><item/></channel></rss>'),
      'format',
    ],
    ['an Atom feed', bytes('<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>'), 'format'],
    ['an RDF feed', bytes('<!-- made by hand --><rdf:RDF xmlns:rdf="r"><item/></rdf:RDF>'), 'format'],
    ['a JSON feed', bytes('{ "version": "https://jsonfeed.org/version/1.1", "items": [] }'), 'format'],
    ['50 MB of HTML', bytes('<p>word</p>'.repeat(5_000_000)), 'too-large'],
    ['a million words of text', bytes('word '.repeat(1_000_000)), 'too-large'],
    ['a page with a million words', bytes(`<p>${'word '.repeat(1_000_000)}</p>`), 'too-large'],
  ];
  it.each(table)(
    '%s',
    (_, input, code) => {
      const error = errorOf(input);
      expect(error.code).toBe(code);
      expect(error.message).toContain(name);
    },
    60_000,
  );

  it.each([
    ['RSS', '<rss version="2.0"><channel><item><title>Minister denies it</title>', '</item></channel></rss>'],
    [
      'Atom',
      '<feed xmlns="a"><entry><title>Minister denies it</title>',
      '</entry></feed>\n<!-- made by hand -->',
    ],
    ['JSON', '{"version":"https://jsonfeed.org/version/1","items":[{"title":"Minister denies it"', '}]}'],
  ])('a feed that breaks off is told from a whole one: %s', (_, start, end) => {
    expect(errorOf(bytes(start)).message).toContain('it breaks off before its end');
    expect(errorOf(bytes(start + end)).message).not.toContain('breaks off');
    expect(errorOf(bytes(start), 'text/html').code).toBe('format');
  });

  it.each([
    [
      'a page that links to its feed',
      '<html><body><p>Read our feed. <a href="/rss">rss</a></p></body></html>',
    ],
    ['a text about feeds', 'An <rss> element opens a feed, she said.'],
    ['a word that begins like one', '<feedback>Well done, she said.</feedback>'],
  ])('is no feed: %s', (_, text) => {
    expect(readPage(bytes(text), { name }).text).toContain('feed');
  });

  it('more elements than memory is kept for', () => {
    expect(errorOf(bytes('<i></i>'.repeat(MAX_ELEMENTS)), 'text/html').code).toBe('too-large');
  }, 60_000);

  it('keeps its limits within reach of each other', () => {
    expect(MAX_TEXT_UNITS).toBeLessThan(MAX_HTML_BYTES);
  });
});

describe('hostile pages that are read', () => {
  const read = (html: string): HtmlPage =>
    readPage(bytes(html), { mediaType: 'text/html', name }) as HtmlPage;

  it.each(['div', 'span', 'b', 'font', 'blockquote', 'table><tr><td', 'ul'])('100,000 nested <%s>', (tag) => {
    const page = read(
      `<h1>Top</h1>${`<${tag}>`.repeat(100_000)}deep${`</${tag.replace(/>.*/, '')}>`.repeat(100_000)}<p>After</p>`,
    );
    expect(page.text).toContain('deep');
    expect(page.blocks.at(-1)?.element.localName).toBe('p');
    expect(depth(page.blocks.at(-1)?.element)).toBeLessThan(MAX_DEPTH + 10);
  });

  it('formatting never closed, reopened in 5,000 paragraphs', () => {
    const page = read(Array.from({ length: 5_000 }, (_, i) => `<p><b class=c${i}>x`).join(''));
    expect(page.blocks).toHaveLength(5_000);
  });

  it('scripts and styles below the depth limit stay unseen', () => {
    const page = read(`${'<div>'.repeat(1000)}<script>let code</script><style>p {}</style><p>seen`);
    expect(page.text).toBe('seen');
  });

  it('a huge attribute', () => {
    expect(read(`<p data-x="${'a'.repeat(5_000_000)}">word</p>`).text).toBe('word');
  });

  it('a tag with 100,000 attributes', () => {
    const attributes = Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ');
    expect(read(`<p ${attributes}>word</p>`).text).toBe('word');
  });

  it('an unclosed tag at the end', () => {
    expect(read('<p>word</p><p class="').text).toBe('word');
  });
}, 60_000);

function depth(element: Element | undefined): number {
  let levels = 0;
  for (let e = element ?? null; e; e = e.parentElement) levels++;
  return levels;
}

describe('HTML or plain text', () => {
  const table: [string, string, string | null, string][] = [
    ['a document type', '<!doctype html><p>a', null, 'html-page'],
    ['a fragment', '<p>One <b>word</b>.</p>\n<p>Two <i>words</i>.</p>', null, 'html-page'],
    ['a report', 'The minister said no.\n\nHe left.', null, 'plain-page'],
    ['a report that mentions a tag', 'He wrote <b> on the board, the minister said.', null, 'plain-page'],
    ['the sender says HTML', 'The minister said no.', 'text/html; charset=utf-8', 'html-page'],
    ['the sender says plain text', '<p>The minister said no.</p>', 'text/plain', 'plain-page'],
  ];
  it.each(table)('%s', (_, text, mediaType, kind) => {
    expect(readPage(bytes(text), { mediaType, name }).kind).toBe(kind);
  });
});
