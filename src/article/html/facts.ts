import type { HtmlPage, SourceMapEntry } from '../../page/page.js';
import type { Span } from '../../text/text.js';
import { type Ancestry, ancestryOf, type Weights } from './ancestry.js';

/** Everything that labelling an HTML block decides by, read off once. */
export interface Fact {
  readonly span: Span;
  readonly element: Element;
  /** Local name of the block's element. */
  readonly tag: string;
  /** First characters, white space collapsed: enough for every set phrase. */
  readonly opening: string;
  /** The same in small letters, as `MARKS` takes it. */
  readonly lower: string;
  /** Last characters, likewise: enough for a credit. */
  readonly closing: string;
  readonly characters: number;
  readonly words: number;
  /** Ends as a sentence does, closing quotation marks and brackets aside. */
  readonly ends: boolean;
  /** Words lower-cased, punctuation aside, of short blocks (else empty): equal keys are repeats. */
  readonly key: string;
  /** Share of the text that stands in links, 0 to 1, and where the longest of them leads. */
  readonly linked: number;
  readonly href: string | null;
  /** Shares of the text that stand in `strong` or `b`, and in `time`. */
  readonly bold: number;
  readonly timed: number;
  /** Share of the text that Readability takes for the article. */
  readonly share: number;
  readonly ancestry: Ancestry;
}

/** Characters of a block's opening. Set phrases are shorter. */
const OPENING = 240;
const CLOSING = 120;

/** Longest block whose key is made: headlines and teasers. */
const KEYED = 300;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const SENTENCE_END = /(?:[.!?…]|[。！？।؟۔])["'”’»)\]」』]*$/u;

export function facts(page: HtmlPage, shares: readonly number[]): Fact[] {
  const weights = weigh(page, shares);
  const ancestries = new Map<Element, Ancestry>();
  let entry = 0;
  return page.blocks.map((block, index) => {
    const { span, element } = block;
    const text = page.text.slice(span.start, span.end);
    const opening = text.slice(0, OPENING).replace(/\s+/g, ' ');
    const pieces: SourceMapEntry[] = [];
    for (; entry < page.sourceMap.length; entry++) {
      const piece = page.sourceMap[entry];
      if (!piece || piece.span.start >= span.end) break;
      if (piece.span.end > span.start) pieces.push(piece);
      // An entry of preformatted text may reach into the next block.
      if (piece.span.end > span.end) break;
    }
    return {
      span,
      element,
      tag: element.localName,
      opening,
      lower: opening.toLowerCase(),
      closing: text.slice(-CLOSING).replace(/\s+/g, ' '),
      characters: text.length,
      words: text.match(WORD)?.length ?? 0,
      ends: SENTENCE_END.test(text.slice(-12)),
      key: text.length <= KEYED ? keyOf(text) : '',
      ...inline(pieces, span, element),
      share: shares[index] ?? 0,
      ancestry: ancestryOf(element, ancestries, weights),
    };
  });
}

/** Words lower-cased, everything else one space. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A title's length, at least; a shorter `h1` is often the site's name. */
const TITLE = 20;

function weigh({ blocks }: HtmlPage, shares: readonly number[]): Weights {
  const under = new Map<Element, number>();
  const headed = new Set<Element>();
  let total = 0;
  blocks.forEach(({ span, element }, i) => {
    if (element.localName === 'h1' && span.end - span.start >= TITLE) {
      for (let e = element.parentElement; e; e = e.parentElement) headed.add(e);
    }
    const characters = (span.end - span.start) * (shares[i] ?? 0);
    if (characters === 0) return;
    total += characters;
    for (let e: Element | null = element; e; e = e.parentElement)
      under.set(e, (under.get(e) ?? 0) + characters);
  });
  return { under, total, headed };
}

function inline(
  pieces: readonly SourceMapEntry[],
  span: Span,
  block: Element,
): Pick<Fact, 'linked' | 'href' | 'bold' | 'timed'> {
  let linked = 0;
  let bold = 0;
  let timed = 0;
  let longest = 0;
  let href: string | null = null;
  for (const { node, span: at } of pieces) {
    const length = Math.min(at.end, span.end) - Math.max(at.start, span.start);
    let isBold = false;
    let link: Element | null = null;
    for (let e = node.parentElement; e; e = e.parentElement) {
      if (e.localName === 'a') link ??= e;
      if (e.localName === 'time') timed += length;
      if (e.localName === 'b' || e.localName === 'strong') isBold = true;
      if (e === block) break;
    }
    link ??= linkAround(block);
    if (isBold) bold += length;
    if (link?.hasAttribute('href')) {
      linked += length;
      if (length > longest) {
        longest = length;
        href = link.getAttribute('href');
      }
    }
  }
  const all = span.end - span.start;
  return { linked: linked / all, href, bold: bold / all, timed: timed / all };
}

/** How many elements up a link may wrap a whole block: cards are built so. */
const CARD_DEPTH = 6;

function linkAround(block: Element): Element | null {
  let e: Element | null = block;
  for (let i = 0; e && i < CARD_DEPTH; i++, e = e.parentElement) {
    if (e.localName === 'a') return e;
  }
  return null;
}
