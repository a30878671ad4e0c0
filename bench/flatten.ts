import { readPage } from '#readout/page/page.js';

/**
 * The page's visible text as a copy from a browser gives it, markup gone: a line a block, blank lines between
 * paragraphs, single line feeds between list items and menu links. Labelled as plain text, it measures how much the
 * plain-text path loses for want of markup.
 */
export function flatten(html: string, name: string): string {
  return readPage(new TextEncoder().encode(html), { mediaType: 'text/html', name }).text;
}
