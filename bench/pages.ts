import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { article } from '#readout/article/article.js';
import { readPage } from '#readout/page/page.js';
import { flatten } from './flatten.js';
import { type SavedPage, savedPages } from './pages-data.js';
import { metadata } from './pages-metadata.js';
import { type PageScore, scorePage, scoreQuotations, scoreSet } from './pages-score.js';
import { pagesSpeed } from './pages-speed.js';

/** Pages that the rules were written by; the others were read by nobody until the end. */
const SEEN = 40;

/**
 * Page → article, measured on saved pages with marked bodies. `node dist/bench/pages.js`, with
 * `--flatten` the pages' visible text through the plain-text path;
 * `--metadata` metadata without JSON-LD against it; `--speed` time beside linkedom and Readability;
 * `--seen` only the pages that the rules were written by; `--each` a line a page; `--out FILE` the bodies as JSON Lines.
 */
export async function pages(flags: readonly string[] = []): Promise<void> {
  const all = savedPages();
  if (!all) return console.log('Pages: skipped, the saved pages are not on this machine (READOUT_SHARED).');
  const chosen = flags.includes('--seen') ? all.slice(0, SEEN) : all;
  if (flags.includes('--metadata')) return metadata(chosen, flags.includes('--each'));
  if (flags.includes('--speed')) return pagesSpeed(chosen);
  const isFlat = flags.includes('--flatten');
  const bodies = chosen.map((page) => ({ page, body: bodyOf(page, isFlat) }));
  const out = flags[flags.indexOf('--out') + 1];
  if (flags.includes('--out') && out) {
    writeFileSync(
      out,
      bodies.map(({ page, body }) => `${JSON.stringify({ id: page.id, articleBody: body })}\n`).join(''),
    );
  }
  const scored = bodies.map(({ page, body }) => ({ page, body, score: scorePage(page.articleBody, body) }));
  if (flags.includes('--each')) printEach(scored);
  const title = isFlat ? 'flattened to plain text' : 'HTML';
  report(`${title}, all ${scored.length}`, scored);
  if (chosen.length > SEEN) {
    report(`${title}, the ${SEEN} seen`, scored.slice(0, SEEN));
    report(`${title}, the ${chosen.length - SEEN} unseen`, scored.slice(SEEN));
  }
}

/** Body and subheads, in order, parted by blank lines. */
function bodyOf({ id, html, url }: SavedPage, isFlat: boolean): string {
  const input = isFlat ? flatten(html, id) : html;
  const mediaType = isFlat ? 'text/plain' : 'text/html';
  const { text, blocks } = article(readPage(new TextEncoder().encode(input), { mediaType, name: id }), {
    url,
  });
  return blocks
    .filter(({ label }) => label === 'body' || label === 'subhead')
    .map(({ span }) => text.slice(span.start, span.end))
    .join('\n\n');
}

interface Scored {
  readonly page: SavedPage;
  readonly body: string;
  readonly score: PageScore;
}

function report(title: string, scored: readonly Scored[]): void {
  const { f1, precision, recall, accuracy } = scoreSet(scored.map(({ score }) => score));
  const quotations = scored.map(({ page, body }) => scoreQuotations(page.articleBody, body));
  const total = quotations.reduce((sum, { total }) => sum + total, 0);
  const kept = quotations.reduce((sum, { kept }) => sum + kept, 0);
  const wrong = quotations.reduce((sum, { wrong }) => sum + wrong.length, 0);
  const empty = scored.filter(({ body }) => body === '').length;
  console.log(
    `${title}: F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, exact ${accuracy.toFixed(3)}; quotations ${kept} of ${total} kept, ${wrong} false; ${empty} empty`,
  );
}

function printEach(scored: readonly Scored[]): void {
  for (const { page, body, score } of [...scored].sort((a, b) => a.score.shared - b.score.shared)) {
    const { wrong } = scoreQuotations(page.articleBody, body);
    console.log(
      `${page.id.slice(0, 8)}  shared ${score.shared.toFixed(3)}  surplus ${score.surplus.toFixed(3)}  missing ${score.missing.toFixed(3)}${wrong.length ? `  false quotations: ${wrong.join(' | ')}` : ''}`,
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await pages(process.argv.slice(2));
