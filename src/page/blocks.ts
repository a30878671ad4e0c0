import type { Span } from '../text/text.js';

/**
 * A page: the readable text of the *whole* snapshot, furniture included, cut into blocks that are not labelled yet. Every
 * later offset points into `text`.
 */
export type Page = HtmlPage | PlainPage;

/** A stretch of one line or paragraph of `text`, in text order, never overlapping, never blank. */
export interface PageBlock {
  readonly span: Span;
}

/** Plain-text input: `text` is the decoded input, unchanged, character for character. */
export interface PlainPage {
  readonly kind: 'plain-page';
  readonly text: string;
  /** One block a non-blank line; the lines of a hard-wrapped paragraph are one block. */
  readonly blocks: readonly PageBlock[];
  readonly charset: string;
}

/**
 * HTML input: `text` is rendered block by block, one block per block-level element's own run of inline content. Two LF
 * part blocks where a browser leaves a margin (paragraphs, headings, lists as wholes, figures, two `<br>`s); one LF
 * parts all others (list items, table cells, `div`s), and stands inside a block for a single `<br>`.
 */
export interface HtmlPage {
  readonly kind: 'html-page';
  readonly text: string;
  readonly blocks: readonly HtmlBlock[];
  readonly charset: string;
  /** The repaired document. Never rendered, never executed. */
  readonly document: Document;
  /** From stretches of `text` to the DOM text nodes that they were rendered from, in text order. */
  readonly sourceMap: readonly SourceMapEntry[];
}

export interface HtmlBlock extends PageBlock {
  /** The nearest block-level element that the block was rendered from. */
  readonly element: Element;
}

/**
 * `text.slice(span)` was rendered from `node.data.slice(nodeStart, nodeEnd)`: each run of white space (space, tab, LF,
 * CR, FF) as one space, or everything unchanged inside `pre`. Between two entries `text` has line feeds only.
 */
export interface SourceMapEntry {
  readonly span: Span;
  readonly node: Text;
  readonly nodeStart: number;
  readonly nodeEnd: number;
}
