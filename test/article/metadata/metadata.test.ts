import { describe, expect, it } from 'vitest';
import { article, type Metadata } from '../../../src/article/article.js';
import { readPage } from '../../../src/page/page.js';

const BODY = Array.from(
  { length: 4 },
  (_, i) =>
    `<p>The foreign minister of Varland said on day ${i + 1} that the talks with Ostrava would go on, and that both sides, as ever, were patient.</p>`,
).join('');

const read = (
  head: string,
  above = '<h1>Talks go on</h1>',
  url: string | null = null,
  body = BODY,
): Metadata =>
  article(
    readPage(
      new TextEncoder().encode(
        `<html><head>${head}</head><body><article>${above}${body}</article></body></html>`,
      ),
      {
        mediaType: 'text/html',
        name: 'a test page',
      },
    ),
    { url },
  ).metadata;

const ld = (node: unknown): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

const NODE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Talks go on &amp; on',
  datePublished: '2031-05-06T21:30:00-05:00',
  dateModified: '2031-05-07',
  author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Tomas Reiter' }],
  publisher: { '@type': 'Organization', name: 'The Post' },
  articleSection: ['World', 'Rivers'],
};

describe('JSON-LD', () => {
  const expected = {
    headline: 'Talks go on & on',
    published: '2031-05-06T21:30:00-05:00',
    modified: '2031-05-07',
    bylines: ['Ann Lee', 'Tomas Reiter'],
    outlet: 'The Post',
    section: 'World',
  };
  const table: [string, string][] = [
    ['a node', ld(NODE)],
    ['a list', ld([{ '@type': 'WebSite', name: 'x' }, NODE])],
    ['a graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', name: 'x' }, NODE] })],
    ['several types', ld({ ...NODE, '@type': ['Article', 'NewsArticle'] })],
    ['a full type name', ld({ ...NODE, '@type': 'http://schema.org/ReportageNewsArticle' })],
    ['under a page', ld({ '@type': 'WebPage', mainEntity: NODE })],
    [
      'after a broken block',
      `<script type="application/ld+json">{"@type": "Article", headline}</script>${ld(NODE)}`,
    ],
    [
      'raw line feeds in strings',
      `<script type="application/ld+json">${JSON.stringify(NODE).replace('&amp; on', '&amp;\non')}</script>`,
    ],
    [
      'trailing commas and a semicolon',
      `<script type="application/ld+json">${JSON.stringify(NODE).replace('"World","Rivers"]', '"World","Rivers",]')};</script>`,
    ],
    [
      'a CDATA wrapper',
      `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(NODE)}\n//]]></script>`,
    ],
  ];
  it.each(table)('%s', (_, head) => {
    expect(read(head)).toMatchObject(expected);
  });

  it('of another thing is not the report', () => {
    expect(read(ld({ ...NODE, '@type': 'Recipe' })).headline).toBe('Talks go on');
  });
});

describe('order of precedence', () => {
  const meta =
    '<meta property="og:title" content="Talks go on"><meta property="article:published_time" content="2031-05-05T08:00:00Z"><meta property="og:site_name" content="The Gazette"><meta name="author" content="Jo Marsh">';

  it('JSON-LD goes before meta, meta before the visible page', () => {
    expect(read(meta + ld(NODE)).published).toBe(NODE.datePublished);
    const shown =
      '<h1>Talks go on</h1><p class="byline">By Ann Lee</p><time datetime="2031-05-04">4 May 2031</time>';
    expect(read(meta, shown)).toMatchObject({ published: '2031-05-05T08:00:00Z', outlet: 'The Gazette' });
    expect(read('', shown)).toMatchObject({ published: '2031-05-04', bylines: ['Ann Lee'], outlet: null });
  });

  it('takes the author that the page shows before one that only meta names', () => {
    expect(read(meta, '<h1>Talks go on</h1><p class="byline">By Ann Lee, Staff Writer</p>').bylines).toEqual([
      'Ann Lee',
    ]);
    expect(read(meta).bylines).toEqual(['Jo Marsh']);
  });

  it('takes the address last', () => {
    expect(read('', undefined, 'https://post.example/2031/05/03/talks').published).toBe('2031-05-03');
    expect(read(meta, undefined, 'https://post.example/2031/05/03/talks').published).toBe(
      '2031-05-05T08:00:00Z',
    );
  });

  it('takes the outlet off a title', () => {
    expect(
      read(
        '<title>Talks go on - The Gazette</title><meta property="og:site_name" content="The Gazette">',
        '<p>x</p>',
      ).headline,
    ).toBe('Talks go on');
    expect(read('<title>Talks go on | The Gazette</title>')).toMatchObject({
      headline: 'Talks go on',
      outlet: 'The Gazette',
    });
  });
});

describe('dates', () => {
  const table: [string, string | null][] = [
    ['2031-05-06', '2031-05-06'],
    ['2031-05-06T09:00', '2031-05-06'],
    ['2031-05-06 09:00:12.345+0200', '2031-05-06T09:00:12+02:00'],
    ['20310506', '2031-05-06'],
    ['May 6, 2031', '2031-05-06'],
    ['2031-13-06', null],
    ['2031-02-30', null],
    ['05/06/2031', null],
    ['in May', null],
  ];
  it.each(table)('%s', (content, expected) => {
    expect(read(`<meta property="article:published_time" content="${content}">`).published).toBe(expected);
  });
});

describe('agencies', () => {
  const table: [string, string, string[]][] = [
    ['a byline', '<h1>Talks go on</h1><p class="byline">Reuters, Lindau</p>', ['Reuters']],
    ['an author', `<h1>Talks go on</h1>`, []],
  ];
  it.each(table)('%s', (_, above, expected) => {
    expect(read('', above).agencies).toEqual(expected);
  });

  it('by a dateline, a source line and JSON-LD', () => {
    const body = `<p>LINDAU (AFP) – The foreign minister of Varland said that the talks would go on, and on.</p>${BODY}<p>Source: The Post and agencies</p>`;
    expect(
      read(ld({ ...NODE, author: { name: 'Associated Press' } }), undefined, null, body).agencies,
    ).toEqual(['AP', 'agencies', 'AFP']);
  });

  it('not by a picture’s credit', () => {
    expect(
      read('', '<h1>Talks go on</h1><figure><img><figcaption>The Lind in May. / AP</figcaption></figure>')
        .agencies,
    ).toEqual([]);
  });
});
