import { describe, expect, it } from 'vitest';
import { type Article, article, bodyOnly } from '../../src/article/article.js';
import { readPage } from '../../src/page/page.js';

const read = (input: string, mediaType = 'text/html'): Article =>
  article(readPage(new TextEncoder().encode(input), { mediaType, name: 'a test page' }), {
    url: 'https://post.example/world/talks',
  });

const labelled = ({ blocks, text }: Article): string[] =>
  blocks.map(({ label, span }) => `${label}: ${text.slice(span.start, span.end)}`);

/** Long enough for a body: an invented quarrel between invented states. */
const PARAGRAPHS = [
  'The foreign minister of Varland, Ilse Brandt, told reporters on Tuesday that the talks with Ostrava had reached a point at which both sides could speak of progress.',
  '“We have not agreed on everything, and nobody should expect that we will,” Brandt said after the second round of the talks, which lasted for nine hours.',
  'Her Ostravan counterpart, Petr Havel, said that his government would study the draft, and that a reply could be expected before the end of the month, at the latest.',
  'Neither side would say what the draft contains, but officials in both capitals, who asked not to be named, said that it deals with the water of the river Lind.',
];

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Talks reach a turning point | The Post</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
  <main><article><p class="kicker">World</p><h1>Talks reach a turning point</h1>${body}</article></main>
  <footer><p>© 2031 The Post. All rights reserved.</p></footer></body></html>`;

const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

describe('labels of an HTML page', () => {
  const around = (html: string, at = 2): string =>
    page(
      [
        ...PARAGRAPHS.slice(0, at).map((t) => `<p>${t}</p>`),
        html,
        ...PARAGRAPHS.slice(at).map((t) => `<p>${t}</p>`),
      ].join(''),
    );

  const table: [string, string][] = [
    ['<p><a href="/x">Havel meets the river commission in Lindau</a></p>', 'related-inline'],
    ['<p>Read more: <a href="/x">Havel meets the river commission</a></p>', 'related-inline'],
    ['<p>Sign up for our newsletter: <a href="/n">the day in five minutes</a></p>', 'promo'],
    ['<p>Advertisement</p>', 'promo'],
    [
      '<figure><img alt="x"><figcaption>Brandt and Havel in Lindau. Photo: Ann Lee</figcaption></figure>',
      'caption',
    ],
    ['<img alt="x"><p>Brandt and Havel in Lindau on Tuesday. (Ann Lee/AP)</p>', 'caption'],
    ['<h2>What the draft leaves open</h2>', 'subhead'],
    ['<p><strong>What the draft leaves open</strong></p>', 'subhead'],
    ['<div class="social-share"><span>Share on Facebook</span></div>', 'other'],
    ['<blockquote><p>We have not agreed on everything, and we will not.</p></blockquote>', 'body'],
    ['<ul><li>The water of the Lind is shared out by the month.</li></ul>', 'body'],
    ['<p>More than 3,000 subscribers to the newsletter of the commission wrote in.</p>', 'body'],
  ];
  it.each(table)('%s', (html, label) => {
    const found = labelled(read(around(html))).filter(
      (line) => !PARAGRAPHS.some((text) => line.includes(text)),
    );
    const inside = found.filter((line) => !/Home|World|turning point|All rights/.test(line));
    expect(inside.map((line) => line.split(':')[0])).toEqual([label]);
  });

  it('labels what stands around the body', () => {
    expect(
      labelled(
        read(
          page(
            `<p class="dek">Varland and Ostrava are closer to an accord on water.</p><p class="byline">By Ann Lee and Tomas Reiter</p><time datetime="2031-05-06T09:00:00Z">May 6, 2031</time><p>5 min read</p>${paragraphs}<p>Source: Post and agencies</p>`,
          ),
        ),
      ),
    ).toEqual([
      'other: Home',
      'other: World',
      'kicker: World',
      'headline: Talks reach a turning point',
      'standfirst: Varland and Ostrava are closer to an accord on water.',
      'byline: By Ann Lee and Tomas Reiter',
      'published: May 6, 2031',
      'read-time: 5 min read',
      ...PARAGRAPHS.map((text) => `body: ${text}`),
      'source-line: Source: Post and agencies',
      'footer: © 2031 The Post. All rights reserved.',
    ]);
  });

  it('keeps related stories out of the body, as links', () => {
    const list =
      '<h3>Related stories</h3><ul><li><a href="/a">Havel says the river belongs to all</a></li><li><a href="b">Brandt denies a secret accord on water</a></li></ul>';
    const { links, blocks } = read(page(paragraphs + list));
    expect(links).toMatchObject([
      { label: 'related-item', title: 'Havel says the river belongs to all', url: 'https://post.example/a' },
      {
        label: 'related-item',
        title: 'Brandt denies a secret accord on water',
        url: 'https://post.example/world/b',
      },
    ]);
    expect(blocks.filter(({ label }) => label === 'related-heading')).toHaveLength(1);
    expect(blocks.filter(({ label }) => label === 'body')).toHaveLength(4);
  });

  it('never empties a page: an unusual one keeps what there is', () => {
    const odd = read('<div class="promo"><p>Brandt said no.</p></div>');
    expect(odd.blocks.map(({ label }) => label)).not.toEqual([]);
    expect(
      read('<p>The minister said that the talks would go on for another week or so.</p>').blocks[0]?.label,
    ).toBe('body');
  });

  it('labels every block of the page, in order', () => {
    const source = readPage(new TextEncoder().encode(page(paragraphs)), { name: 'a test page' });
    expect(article(source).blocks.map(({ span }) => span)).toEqual(source.blocks.map(({ span }) => span));
  });
});

describe('notices', () => {
  it('none on a report', () => {
    expect(read(page(paragraphs)).notices).toEqual([]);
  });

  it('warns when nothing reads like a report', () => {
    const menu = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('');
    const { notices } = read(`<nav><ul>${menu}</ul></nav>`);
    expect(notices).toMatchObject([
      { level: 'warning', message: expect.stringContaining('No body was found') },
    ]);
  });

  it('warns when most of the text is furniture', () => {
    const menu = Array.from(
      { length: 1500 },
      (_, i) => `<li><a href="/${i}">Section number ${i}</a></li>`,
    ).join('');
    const { notices } = read(page(`${paragraphs}</article><nav><ul>${menu}</ul></nav>`));
    expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(/only \d %/) }]);
  });
});

describe('what the caller knows', () => {
  it('goes before what the page says', () => {
    const source = readPage(
      new TextEncoder().encode(page(`<time datetime="2031-05-06">6 May 2031</time>${paragraphs}`)),
      { name: 'x' },
    );
    expect(article(source).metadata.published).toBe('2031-05-06');
    expect(article(source, { published: '2031-05-07' }).metadata.published).toBe('2031-05-07');
  });

  it('holds for plain text as well', () => {
    const source = readPage(new TextEncoder().encode(PARAGRAPHS.join('\n\n')), { name: 'x' });
    expect(article(source, { published: '2031-05-07' }).metadata.published).toBe('2031-05-07');
  });
});

describe('bodyOnly', () => {
  it('makes every line that shows something a body block', () => {
    const text = '  One said no.\n\nTwo\r\n \u00a0\nThree';
    const { blocks, metadata } = bodyOnly(text);
    expect(blocks.map(({ span, label }) => [label, text.slice(span.start, span.end)])).toEqual([
      ['body', 'One said no.'],
      ['body', 'Two'],
      ['body', 'Three'],
    ]);
    expect(metadata.headline).toBeNull();
  });
});
