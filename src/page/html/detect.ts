/** Media types that say HTML, whatever the content looks like. */
const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** Media types that say it is not HTML: a server that sends pages as plain text is rarer than a text about HTML. */
const PLAIN_TYPES = new Set(['text/plain', 'text/markdown']);

/** What only a page begins with, after a declaration and comments. */
const OPENING =
  /^[\s\uFEFF]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|base)\b/i;

/** How much of the text is looked at. */
const SAMPLE = 20_000;

/** True or false when the sender or the first tag settles whether the decoded input is HTML, else `null`. */
export function isHtml(text: string, mediaType: string | null): boolean | null {
  const type = mediaType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (HTML_TYPES.has(type)) return true;
  if (PLAIN_TYPES.has(type)) return false;
  return OPENING.test(text.slice(0, SAMPLE)) ? true : null;
}
