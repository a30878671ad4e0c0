import { type Span, snap, trim } from '../../text/text.js';
import type { HtmlBlock, SourceMapEntry } from '../blocks.js';
import { BREAKS, PREFORMATTED } from './elements.js';
import { isHidden } from './hidden.js';

export interface Rendered {
  readonly text: string;
  readonly blocks: readonly HtmlBlock[];
  readonly sourceMap: readonly SourceMapEntry[];
}

/**
 * The readable text of a whole document, as a browser would show it without style sheets: one block per block-level
 * element's own run of inline content, white space collapsed (kept in `pre`), `<br>` a line feed inside the block,
 * two or more of them a new block. Blocks are parted by one line feed, or by two where a browser leaves a margin
 * (`elements.ts`). Cost is linear in the size of the document; the tree is walked without recursion.
 */
export function render(document: Document): Rendered {
  const writer = new Writer();
  const root = document.documentElement;
  if (root) walk(root, writer);
  return writer.finish();
}

function walk(root: Element, writer: Writer): void {
  let node: Node | null = root;
  while (node) {
    let next: Node | null = null;
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      writer.text(node as Text);
    } else if (node.nodeType === ELEMENT && !isHidden(node as Element)) {
      const element = node as Element;
      if (element.localName === 'br') {
        writer.lineBreak();
      } else {
        writer.open(element);
        next = element.firstChild;
        if (!next) writer.close(element);
      }
    }
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (node && node.nodeType === ELEMENT) writer.close(node as Element);
    }
    node = next;
  }
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Collapsible white space (CSS Text 3, plus form feed and carriage return, which HTML treats alike). */
const isSpace = (unit: number): boolean =>
  unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;

const isSingleSpace = (data: string, at: number): boolean =>
  data.charCodeAt(at) === 32 && at + 1 < data.length && !isSpace(data.charCodeAt(at + 1));

/** Something to see: not only white space and invisible format characters. */
const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u;

class Writer {
  readonly #parts: string[] = [];
  #length = 0;
  readonly #blocks: HtmlBlock[] = [];
  readonly #map: { span: Span; node: Text; nodeStart: number; nodeEnd: number }[] = [];
  /** Open block-level elements, innermost last, and how many of them keep white space. */
  readonly #open: Element[] = [];
  #preformatted = 0;
  /** Start of the run being written, −1 between runs. */
  #runStart = -1;
  #runElement: Element | null = null;
  #runKeepsSpace = false;
  /** Line feeds owed before the next character: by block boundaries, and by `<br>`s inside the run. */
  #breaks: 0 | 1 | 2 = 0;
  #lineBreaks = 0;
  /** White space met and not yet written: written only when something follows it on the same line. */
  #space: { node: Text; at: number } | null = null;
  #atLineStart = true;

  open(element: Element): void {
    const breaks = BREAKS.get(element.localName);
    if (breaks === undefined) return;
    this.#boundary(breaks);
    this.#open.push(element);
    if (PREFORMATTED.has(element.localName)) this.#preformatted++;
  }

  close(element: Element): void {
    const breaks = BREAKS.get(element.localName);
    if (breaks === undefined) return;
    this.#boundary(breaks);
    this.#open.pop();
    if (PREFORMATTED.has(element.localName)) this.#preformatted--;
  }

  lineBreak(): void {
    this.#lineBreaks++;
    this.#space = null;
    this.#atLineStart = true;
  }

  text(node: Text): void {
    const { data } = node;
    if (this.#preformatted > 0) {
      if (data !== '') this.#emit(node, 0, data.length);
      this.#runKeepsSpace = true;
      return;
    }
    let at = 0;
    while (at < data.length) {
      if (isSpace(data.charCodeAt(at))) {
        if (!this.#atLineStart) this.#space ??= { node, at };
        do at++;
        while (at < data.length && isSpace(data.charCodeAt(at)));
      } else {
        const from = at;
        // A single space between two words is shown as it stands, so whole sentences go in one piece.
        do at++;
        while (at < data.length && (!isSpace(data.charCodeAt(at)) || isSingleSpace(data, at)));
        this.#emit(node, from, at);
      }
    }
  }

  finish(): Rendered {
    this.#endRun();
    return { text: this.#parts.join(''), blocks: this.#blocks, sourceMap: this.#map };
  }

  #boundary(breaks: 1 | 2): void {
    if (breaks > this.#breaks) this.#breaks = breaks;
    this.#space = null;
    this.#atLineStart = true;
  }

  #emit(node: Text, from: number, to: number): void {
    this.#settleBreaks();
    if (this.#space) {
      const { node: spaceNode, at } = this.#space;
      this.#space = null;
      this.#map_(spaceNode, at, spaceNode === node ? from : spaceNode.data.length, ' ');
    }
    this.#map_(node, from, to, node.data.slice(from, to));
    this.#atLineStart = false;
  }

  /** Writes what block boundaries and line breaks owe, and starts a run where none is open. */
  #settleBreaks(): void {
    const split = this.#breaks > 0 || this.#lineBreaks > 1;
    if (this.#runStart >= 0) {
      if (split) {
        this.#endRun();
        this.#write(this.#breaks === 1 && this.#lineBreaks < 2 ? '\n' : '\n\n');
      } else if (this.#lineBreaks === 1) {
        this.#write('\n');
      }
    }
    this.#breaks = 0;
    this.#lineBreaks = 0;
    if (this.#runStart < 0) {
      this.#runStart = this.#length;
      this.#runElement = this.#open.at(-1) ?? null;
      this.#runKeepsSpace = false;
    }
  }

  #map_(node: Text, nodeStart: number, nodeEnd: number, rendered: string): void {
    const start = this.#length;
    this.#write(rendered);
    const last = this.#map.at(-1);
    if (last && last.node === node && last.span.end === start) {
      last.span = { start: last.span.start, end: this.#length };
      last.nodeEnd = nodeEnd;
    } else {
      this.#map.push({ span: { start, end: this.#length }, node, nodeStart, nodeEnd });
    }
  }

  #write(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  /** Turns the run into a block, or into one block a paragraph where white space was kept. */
  #endRun(): void {
    if (this.#runStart < 0 || !this.#runElement) return;
    const start = this.#runStart;
    this.#runStart = -1;
    const run = this.#takeTail(start);
    const element = this.#runElement;
    const pieces = this.#runKeepsSpace ? paragraphs(run) : [{ start: 0, end: run.length }];
    for (const piece of pieces) {
      const trimmed = trim(run, piece);
      if (!trimmed || !VISIBLE.test(run.slice(trimmed.start, trimmed.end))) continue;
      const span = snap(run, trimmed);
      this.#blocks.push({ span: { start: start + span.start, end: start + span.end }, element });
    }
  }

  /** The text written since `start`. Parts are joined only here, so each is copied twice at most. */
  #takeTail(start: number): string {
    let length = 0;
    let from = this.#parts.length;
    while (from > 0 && length < this.#length - start) length += this.#parts[--from]?.length ?? 0;
    const tail = this.#parts.slice(from).join('');
    this.#parts.length = from;
    this.#parts.push(tail);
    return tail;
  }
}

/** Spans of the paragraphs of preformatted text: runs of lines between blank ones. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[ \t\r\f]*\n\s*/g)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  spans.push({ start, end: text.length });
  return spans;
}
