import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '../../../src/article/article.js';
import { readPage } from '../../../src/page/page.js';

const read = (html: string) =>
  article(readPage(new TextEncoder().encode(html), { mediaType: 'text/html', name: 'a test page' }));

const SENTENCE = 'The foreign minister of Varland said, again, that the talks with Ostrava would go on. ';

describe('hostile pages', () => {
  const table: [string, string][] = [
    ['100,000 nested tags', `${'<div>'.repeat(100_000)}<p>${SENTENCE}</p>`],
    ['20,000 paragraphs', `<article>${`<p>${SENTENCE}</p>`.repeat(20_000)}</article>`],
    ['a title and no body', `<title>Talks</title><p>${SENTENCE}`],
    ['a paragraph of 300,000 words', `<p>${'word '.repeat(300_000)}</p>`],
    [
      '50,000 links',
      `<ul>${'<li><a href="/x">A story with a title of some length</a></li>'.repeat(50_000)}</ul><p>${SENTENCE}</p>`,
    ],
    ['many list levels', `${'<ul><li>'.repeat(3000)}<p>${SENTENCE}</p>`],
    ['names without end', `<div class="${'related '.repeat(50_000)}"><p>${SENTENCE}</p></div>`],
    [
      'JSON-LD nested 20,000 deep',
      `<script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script><p>${SENTENCE}</p>`,
    ],
  ];
  it.each(table)(
    '%s',
    (_, html) => {
      const { blocks, text } = read(html);
      expect(blocks.length).toBeGreaterThan(0);
      expect(blocks.at(-1)?.span.end).toBeLessThanOrEqual(text.length);
    },
    60_000,
  );
});

const tags = [
  'p',
  'div',
  'h1',
  'h2',
  'ul',
  'li',
  'a href="/x"',
  'figure',
  'figcaption',
  'aside',
  'table',
  'td',
  'time',
  'blockquote',
];
const names = [
  '',
  ' class="byline"',
  ' class="related"',
  ' id="comments"',
  ' class="caption newsletter"',
  ' hidden',
];
const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...names)).map(([tag, name]) => `<${tag}${name}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`),
  fc.constantFrom(
    SENTENCE,
    'By Ann Lee',
    'May 6, 2031',
    'Read more: The talks',
    'Related stories',
    'Photo: AP',
    'word ',
    '<br>',
    '<img>',
  ),
);

describe('any page', () => {
  it('has each of its blocks labelled once, in order, and links inside their blocks', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 80 }), (pieces) => {
        const page = readPage(new TextEncoder().encode(`word${pieces.join('')}`), {
          mediaType: 'text/html',
          name: 'x',
        });
        const { blocks, links, text } = article(page);
        expect(blocks.map(({ span }) => span)).toEqual(page.blocks.map(({ span }) => span));
        for (const { span, title } of links) {
          expect(blocks.some((block) => block.span.start <= span.start && span.end <= block.span.end)).toBe(
            true,
          );
          expect(text.slice(span.start, span.end)).toBe(title);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
