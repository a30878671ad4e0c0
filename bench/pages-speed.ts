import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { article } from '#readout/article/article.js';
import { readPage } from '#readout/page/page.js';
import type { SavedPage } from './pages-data.js';

/** Rounds, the first to warm up; the best of the others counts, since the machine does other things too. */
const ROUNDS = 6;

/** HTML → article beside linkedom and Readability alone, page by page in turn, in the same run. */
export function pagesSpeed(pages: readonly SavedPage[]): void {
  let ours = 0;
  let theirs = 0;
  for (const { id, html } of pages) {
    const bytes = new TextEncoder().encode(html);
    let bestOurs = Number.POSITIVE_INFINITY;
    let bestTheirs = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      article(readPage(bytes, { mediaType: 'text/html', name: id }));
      const middle = performance.now();
      // biome-ignore lint/suspicious/noExplicitAny: linkedom's document is typed by its own classes.
      new Readability(parseHTML(html).document as any).parse();
      const end = performance.now();
      if (round === 0) continue;
      bestOurs = Math.min(bestOurs, middle - start);
      bestTheirs = Math.min(bestTheirs, end - middle);
    }
    ours += bestOurs;
    theirs += bestTheirs;
  }
  console.log(
    `HTML → article: ${(ours / pages.length).toFixed(1)} ms a page; linkedom + Readability alone: ${(theirs / pages.length).toFixed(1)} ms; ratio ${(ours / theirs).toFixed(2)}`,
  );
}
