import type { Article, BlogPosting, NewsArticle, Organization, Person, WithContext } from 'schema-dts';

/** schema.org types that are a report. Origin: schema.org's subtypes of Article, ClaimReview aside. */
const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  ...['Article', 'NewsArticle', 'AnalysisNewsArticle', 'AskPublicNewsArticle', 'BackgroundNewsArticle'],
  ...[
    'OpinionNewsArticle',
    'ReportageNewsArticle',
    'ReviewNewsArticle',
    'AdvertiserContentArticle',
    'Report',
  ],
  ...[
    'SatiricalArticle',
    'ScholarlyArticle',
    'TechArticle',
    'BlogPosting',
    'LiveBlogPosting',
    'SocialMediaPosting',
  ],
]);

/** An article as pages really write it: each property may be missing, of another type, or a list. */
export type ArticleNode = { readonly [K in Known]?: unknown } & { readonly '@type'?: unknown };

// The properties read, checked against schema.org's own definitions.
type Known = Extract<
  keyof WithContext<Extract<Article | NewsArticle | BlogPosting, object>>,
  | ('headline' | 'alternativeHeadline' | 'name' | 'description' | 'articleSection' | 'author' | 'creator')
  | ('publisher' | 'sourceOrganization' | 'datePublished' | 'dateCreated' | 'dateModified' | 'url')
>;

/** Nodes nested deeper than this are not looked for; `@graph` and `mainEntity` need three. */
const DEPTH = 4;

/**
 * The report as the page's JSON-LD describes it, or `null`: of all nodes of an article type the first that has a
 * headline or a date. Blocks that are not JSON are repaired where the damage is of a known kind, else passed over.
 */
export function articleNode(document: Document): ArticleNode | null {
  const nodes: ArticleNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parse(script.textContent ?? ''), nodes, 0);
  }
  return (
    nodes.find((node) => node.headline && node.datePublished) ??
    nodes.find((node) => node.headline) ??
    nodes[0] ??
    null
  );
}

function collect(value: unknown, nodes: ArticleNode[], depth: number): void {
  if (depth > DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  const node = value as Record<string, unknown>;
  if (isArticle(node)) nodes.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'hasPart']) {
    if (key in node) collect(node[key], nodes, depth + 1);
  }
}

function isArticle(node: Record<string, unknown>): boolean {
  const types: unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPES.has(type.replace(/^.*[/#:]/, '')));
}

function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*.*?\*\/)?\s*/, '')
    .replace(/\s*(?:-->|(?:\/\/\s*)?\]\]>|;)?\s*$/, '');
  return attempt(bare) ?? attempt(repaired(bare)) ?? null;
}

function attempt(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** Raw line feeds and tabs inside strings, commas before a closing bracket, stray closing semicolons. */
const repaired = (json: string): string =>
  json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([\]}])/g, '$1')
    .replace(/([\]}])\s*;+\s*$/, '$1')
    .replace(/\\(?!["\\/bfnrtu])/g, '');

/** The strings of a property that may be a string, a node with a name, or a list of either. */
export function names(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(names);
  if (typeof value !== 'object' || value === null) return [];
  const { name } = value as Partial<Record<keyof Extract<Person | Organization, object>, unknown>>;
  return names(name);
}

export const text = (value: unknown): string | null => names(value)[0] ?? null;
