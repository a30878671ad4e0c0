/** Attributes that the document keeps on any element: names and roles, metadata, addresses, times, what lays out text. */
const KEPT: ReadonlySet<string> = new Set([
  ...['id', 'class', 'role', 'rel', 'lang', 'dir', 'hidden', 'open', 'href', 'datetime', 'pubdate'],
  ...['property', 'content', 'itemprop', 'itemscope', 'itemtype', 'aria-hidden', 'aria-modal'],
  ...['rowspan', 'colspan', 'summary', 'datatable', 'data-testid', 'data-component'],
]);

/** Elements without text of their own, of which only these attributes are kept. */
const SPARE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['meta', new Set(['name', 'property', 'content', 'itemprop', 'charset'])],
  ['link', new Set(['rel', 'href', 'itemprop'])],
  ['base', new Set(['href'])],
  ['script', new Set(['type'])],
  ...['img', 'source', 'picture', 'iframe', 'input', 'button', 'style', 'svg', 'wbr', 'br', 'hr'].map(
    (name) => [name, new Set(['class', 'hidden', 'aria-hidden'])] as const,
  ),
]);

/** `display: none` or `visibility: hidden` in a `style` attribute. Style sheets are not read. */
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** Whether the document keeps the attribute; of `style` only what hides its element. */
export function isKept(element: string, name: string, value: string): boolean {
  if (name === 'style') return hides(value);
  return (SPARE.get(element) ?? KEPT).has(name);
}

export const hides = (style: string): boolean => HIDING.test(style);
