import { isHidden } from './hidden.js';
import { emptyDocument } from './parse.js';

/** A copy of what a document shows, to take to pieces while the page's own document stays whole. */
export interface VisibleCopy {
  readonly document: Document;
  /** From each text node ever made for the copy to the text node of the page that it was copied from. */
  readonly origin: WeakMap<Node, Text>;
  /** Empties the copy's body and fills it afresh. */
  refill(): void;
}

/** Elements that show no text, but whose number and place tell content from furniture. */
const TELLING = new Set([
  'img',
  'picture',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'input',
  'textarea',
  'select',
]);

/** Attributes that tell content from furniture; the rest only cost time (an attribute costs as much as an element). */
const ATTRIBUTES = ['class', 'id', 'role', 'rel', 'itemprop', 'aria-hidden', 'aria-modal'];

/** Those that tell a table of data from one of layout. */
const TABLE_ATTRIBUTES = ['summary', 'datatable', 'rowspan', 'colspan'];
const TABLES = new Set(['table', 'td', 'th']);

/**
 * Copies the visible elements and text of `document`, hidden elements, scripts, drawings and comments left out. The
 * head holds `title` alone, and that only when one is given. Linear in the size of the document.
 */
export function copyVisible(document: Document, title: string | null): VisibleCopy {
  const copy = emptyDocument();
  const origin = new WeakMap<Node, Text>();
  if (title) {
    const element = copy.createElement('title');
    element.appendChild(copy.createTextNode(title));
    copy.head.appendChild(element);
  }
  copyAttributes(document.documentElement, copy.documentElement);
  copyAttributes(document.body, copy.body);
  const refill = (): void => {
    copy.body.replaceChildren();
    fill(document.body, copy.body, copy, origin);
  };
  refill();
  return { document: copy, origin, refill };
}

function fill(from: Element, into: Element, copy: Document, origin: WeakMap<Node, Text>): void {
  let source: Node | null = from.firstChild;
  let target: Node = into;
  while (source) {
    let down: Node | null = null;
    if (source.nodeType === TEXT) {
      const { data } = source as Text;
      if (!isLayout(data)) {
        const text = copy.createTextNode(data);
        origin.set(text, source as Text);
        target.appendChild(text);
      }
    } else if (source.nodeType === ELEMENT) {
      const element = source as Element;
      const telling = TELLING.has(element.localName);
      if (telling || !isHidden(element)) {
        const made = copy.createElement(element.localName);
        copyAttributes(element, made);
        target.appendChild(made);
        if (!telling || element.localName === 'picture') {
          down = element.firstChild;
          if (down) target = made;
        }
      }
    }
    if (!down) {
      while (source && source !== from && !source.nextSibling) {
        source = source.parentNode;
        if (source && source !== from) target = target.parentNode ?? into;
      }
      if (!source || source === from) return;
      down = source.nextSibling;
    }
    source = down;
  }
}

const ELEMENT = 1;
const TEXT = 3;

function copyAttributes(from: Element, to: Element): void {
  if (!from.hasAttributes()) return;
  for (const name of ATTRIBUTES) copyAttribute(from, to, name);
  if (TABLES.has(from.localName)) for (const name of TABLE_ATTRIBUTES) copyAttribute(from, to, name);
  // Of links only those within the page count for less; script links would have their text nodes replaced.
  if (from.localName === 'a' && from.getAttribute('href')?.startsWith('#')) copyAttribute(from, to, 'href');
}

function copyAttribute(from: Element, to: Element, name: string): void {
  const value = from.getAttribute(name);
  if (value) to.setAttribute(name, value);
}

/** White space that only lays out the markup: no text node is made of it. */
const isLayout = (data: string): boolean => data.charCodeAt(0) === 10 && data.trim() === '';
