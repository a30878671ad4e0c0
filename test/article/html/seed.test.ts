import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { article } from '../../../src/article/article.js';
import { readPage } from '../../../src/page/page.js';

const shared = process.env.READOUT_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url));
const isHere = existsSync(`${shared}/seed/lines.tsv`);

interface Row {
  readonly label: string;
  readonly note: string;
  readonly text: string;
}

const rows: Row[] = isHere
  ? readFileSync(`${shared}/seed/lines.tsv`, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'))
      .map(([, label = '', note = '', text = '']) => ({ label, note, text }))
      .filter(({ label }) => label !== 'blank')
  : [];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');

/** "READ MORE: title" with the title a link, as news pages have it. */
function readMore({ text, note }: Row): string {
  const target = note.replace(/^target=/, '');
  const lead = text.slice(0, text.length - target.length);
  return `<p><strong>${escaped(lead)}</strong><a href="/story/${target.length}">${escaped(target)}</a></p>`;
}

type Wrap = (row: Row, index: number) => string;

/** Two ways in which outlets mark up such a page: by telling names, and by next to none. */
const WRAPS: Record<string, Record<string, Wrap>> = {
  'telling class names': {
    kicker: ({ text }) =>
      `<header class="article-header"><a class="section-label" href="/world">${escaped(text)}</a>`,
    'read-time': ({ text }) => `<span class="sep"></span><div class="read-time">${escaped(text)}</div>`,
    headline: ({ text }, i) =>
      i === 2
        ? `<h1 class="title">${escaped(text)}</h1>`
        : `<figure><img alt=""><div class="image-title">${escaped(text)}</div>`,
    standfirst: ({ text }) => `<p class="standfirst">${escaped(text)}</p></header>`,
    caption: ({ text }) => `<figcaption>${escaped(text)}</figcaption></figure>`,
    published: ({ text, note }) =>
      `<time datetime="${note}">${escaped(text)}</time><div class="article-body">`,
    body: ({ text }) => `<p>${escaped(text)}</p>`,
    'related-inline': (row) => `<aside class="read-more">${readMore(row)}</aside>`,
    subhead: ({ text }) => `<h2>${escaped(text)}</h2>`,
    'source-line': ({ text }) => `<p class="source">${escaped(text)}</p></div></article>`,
    'related-heading': ({ text }) => `<section class="related"><h3>${escaped(text)}</h3><ul>`,
    'related-item': ({ text }, i) => `<li><a href="/story/${i}">${escaped(text)}</a></li>`,
    promo: ({ text }) => `</ul></section><div class="feedback-banner">${escaped(text)}</div>`,
    footer: ({ text }) => `<footer><a href="/contact">${escaped(text)}</a></footer>`,
  },
  'names that tell nothing': {
    kicker: ({ text }) => `<div><div><a href="/world">${escaped(text)}</a></div>`,
    'read-time': ({ text }) => `<div>${escaped(text)}</div>`,
    headline: ({ text }, i) =>
      i === 2 ? `<h1>${escaped(text)}</h1>` : `<div><img alt=""><div>${escaped(text)}</div>`,
    standfirst: ({ text }) => `<h2>${escaped(text)}</h2></div>`,
    caption: ({ text }) => `<div>${escaped(text)}</div></div>`,
    published: ({ text }) => `<div>${escaped(text)}</div><div class="x1">`,
    body: ({ text }) => `<p>${escaped(text)}</p>`,
    'related-inline': readMore,
    subhead: ({ text }) => `<p><b>${escaped(text)}</b></p>`,
    'source-line': ({ text }) => `<p>${escaped(text)}</p></div></article>`,
    'related-heading': ({ text }) => `<div><div>${escaped(text)}</div>`,
    'related-item': ({ text }, i) => `<div><a href="/story/${i}">${escaped(text)}</a></div>`,
    promo: ({ text }) => `</div><div><a href="/feedback">${escaped(text)}</a></div>`,
    footer: ({ text }) => `<div><a href="/contact">${escaped(text)}</a></div>`,
  },
};

function build(wraps: Record<string, Wrap>): string {
  const inside = rows.map((row, i) => wraps[row.label]?.(row, i) ?? '').join('\n');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(rows[2]?.text ?? '')}</title></head><body><article>${inside}</body></html>`;
}

describe.skipIf(!isHere)(
  'the seed report as HTML (skipped where the shared data is not beside the checkout)',
  () => {
    it.each(Object.entries(WRAPS))('has the label of every line, with %s', (_, wraps) => {
      const read = article(readPage(new TextEncoder().encode(build(wraps)), { name: 'the seed' }));
      expect(
        read.blocks.map(({ span, label }) => `${label}\t${read.text.slice(span.start, span.end)}`),
      ).toEqual(rows.map(({ label, text }) => `${label}\t${text}`));
      expect(read.metadata).toMatchObject({
        published: '2022-02-12',
        headline: rows[2]?.text,
        agencies: ['agencies'],
      });
    });

    it('keeps the related stories as links', () => {
      const wraps = WRAPS['telling class names'] ?? {};
      const page = readPage(new TextEncoder().encode(build(wraps)), { name: 'the seed' });
      const { links, text } = article(page, { url: 'https://news.example/world/1' });
      const expected = rows.filter(({ label }) => label.startsWith('related-i'));
      expect(links.map(({ title }) => title)).toEqual(
        expected.map(({ note, text }) => /^target=(.*)/.exec(note)?.[1] ?? text),
      );
      for (const { url, title, span } of links) {
        expect(url).toMatch(/^https:\/\/news\.example\/story\/\d+$/);
        expect(text.slice(span.start, span.end)).toBe(title);
      }
    });
  },
);
