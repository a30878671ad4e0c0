import { article } from '#readout/article/article.js';
import { readDeclared } from '#readout/article/metadata/declared.js';
import { type HtmlPage, readPage } from '#readout/page/page.js';
import type { SavedPage } from './pages-data.js';

const JSON_LD = /<script[^>]*application\/ld\+json[^>]*>[\s\S]*?<\/script>/gi;

const read = (html: string, name: string): HtmlPage =>
  readPage(new TextEncoder().encode(html), { mediaType: 'text/html', name }) as HtmlPage;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Metadata of the pages that carry JSON-LD, read with the JSON-LD removed, against what the JSON-LD says. */
export function metadata(pages: readonly SavedPage[], each: boolean): void {
  const tallies = {
    headline: [0, 0],
    published: [0, 0],
    outlet: [0, 0],
    section: [0, 0],
    byline: [0, 0],
  } satisfies Record<string, [number, number]>;
  const tally = (
    fact: keyof typeof tallies,
    expected: string | null,
    found: string | null,
    right: boolean,
    id: string,
  ): void => {
    if (!expected) return;
    const count = tallies[fact];
    count[1] = (count[1] ?? 0) + 1;
    if (right) count[0] = (count[0] ?? 0) + 1;
    else if (each) console.log(`${id.slice(0, 8)}  ${fact}: ${expected} | ${found}`);
  };
  for (const { id, html } of pages) {
    const bare = html.replace(JSON_LD, '');
    if (bare === html) continue;
    const said = readDeclared(read(html, id).document, { jsonLdOnly: true });
    const whole = article(read(html, id)).metadata;
    const found = article(read(bare, id)).metadata;
    const headline = said.headlines.length > 0 ? whole.headline : null;
    const [published = null] = said.published;
    const [outlet = null] = said.outlets;
    const [section = null] = said.sections;
    tally('headline', headline, found.headline, plain(headline ?? '') === plain(found.headline ?? ''), id);
    tally(
      'published',
      published,
      found.published,
      published?.slice(0, 10) === found.published?.slice(0, 10),
      id,
    );
    tally('outlet', outlet, found.outlet, plain(outlet ?? '') === plain(found.outlet ?? ''), id);
    tally(
      'section',
      section,
      found.section,
      said.sections.map(plain).includes(plain(found.section ?? '')),
      id,
    );
    const byline = said.authors.length > 0 ? (whole.bylines[0] ?? null) : null;
    tally(
      'byline',
      byline,
      found.bylines.join(', '),
      found.bylines.some((name) => plain(byline ?? '').includes(plain(name))),
      id,
    );
  }
  for (const [fact, [right = 0, all = 0]] of Object.entries(tallies)) {
    console.log(`${fact.padEnd(10)} ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`);
  }
}
