/** What the renderer knows of HTML's elements. Origin: the rendering section of the HTML standard (user-agent style sheet). */

/**
 * Line feeds that a block-level element asks for before and after it: 2 where browsers give it a margin (a copied page
 * shows a blank line there), 1 where its content only starts on a new line. Elements not named here are inline.
 */
export const BREAKS: ReadonlyMap<string, 1 | 2> = new Map([
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'ul',
    'ol',
    'dl',
    'menu',
    'dir',
    'figure',
    'pre',
    'xmp',
  ].map((name) => [name, 2] as const),
  ...['plaintext', 'listing', 'table', 'hr', 'fieldset'].map((name) => [name, 2] as const),
  ...[
    'html',
    'body',
    'div',
    'section',
    'article',
    'aside',
    'header',
    'footer',
    'nav',
    'main',
    'address',
    'hgroup',
  ].map((name) => [name, 1] as const),
  ...[
    'search',
    'center',
    'form',
    'legend',
    'details',
    'summary',
    'dialog',
    'figcaption',
    'li',
    'dt',
    'dd',
  ].map((name) => [name, 1] as const),
  ...[
    'caption',
    'colgroup',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
    'button',
    'optgroup',
    'frameset',
  ].map((name) => [name, 1] as const),
]);

/** Elements whose content is never shown as text: code, resources, fallbacks, form fields, drawings. */
export const UNSEEN: ReadonlySet<string> = new Set([
  ...[
    'head',
    'title',
    'base',
    'link',
    'meta',
    'style',
    'script',
    'noscript',
    'template',
    'noframes',
    'noembed',
  ],
  ...[
    'svg',
    'canvas',
    'video',
    'audio',
    'iframe',
    'object',
    'embed',
    'applet',
    'map',
    'area',
    'img',
    'picture',
  ],
  ...[
    'select',
    'datalist',
    'textarea',
    'input',
    'progress',
    'meter',
    'rp',
    'param',
    'source',
    'track',
    'annotation',
  ],
  'annotation-xml',
]);

/** White space inside is shown as written. */
export const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'xmp', 'listing', 'plaintext']);

/**
 * Start tags that are obeyed however deep the page is nested: those without content, those whose content is not
 * markup (dropping `<script>` would show its code), and those that end their own kind, so never nest by themselves.
 */
export const KEPT_WHEN_DEEP: ReadonlySet<string> = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
    'track',
    'wbr',
  ],
  ...[
    'script',
    'style',
    'textarea',
    'title',
    'xmp',
    'iframe',
    'noembed',
    'noframes',
    'noscript',
    'plaintext',
  ],
  ...['p', 'li', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** Elements that the standard reopens in each paragraph until they are closed. */
export const FORMATTING: ReadonlySet<string> = new Set([
  ...['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'],
]);
