import type { Span } from '../text/text.js';

/**
 * An article: a page's text with every block labelled, and the metadata that page and text give. Nothing is deleted: furniture is labelled, and statements are never made from it.
 */
export interface Article {
  readonly kind: 'article';
  /** The page's text, unchanged. */
  readonly text: string;
  /** In text order, never overlapping, none blank. */
  readonly blocks: readonly LabelledBlock[];
  readonly metadata: Metadata;
  /** Related stories that the page points to: never part of the report, kept as links. */
  readonly links: readonly RelatedLink[];
  readonly notices: readonly Notice[];
}

export const LABELS = [
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'published',
  'read-time',
  'caption',
  'body',
  'subhead',
  'related-inline',
  'related-heading',
  'related-item',
  'source-line',
  'promo',
  'footer',
  'other',
] as const;

export type Label = (typeof LABELS)[number];

export interface LabelledBlock {
  readonly span: Span;
  readonly label: Label;
}

export interface Metadata {
  readonly outlet: string | null;
  readonly section: string | null;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
  readonly agencies: readonly string[];
  /** ISO 8601, as precise as the page says: `2022-02-12` or `2022-02-12T18:05:00Z`. */
  readonly published: string | null;
  readonly modified: string | null;
}

export interface RelatedLink {
  readonly label: 'related-inline' | 'related-item';
  readonly title: string;
  readonly url: string | null;
  readonly span: Span;
}

export interface Notice {
  readonly level: 'info' | 'warning';
  readonly message: string;
}
