/**
 * Names under which pages declare each fact in `meta`, best first. Data. Origin: Open Graph, Twitter cards, Dublin
 * Core, Parse.ly, schema.org microdata, Sailthru, and the names that large outlets use in their own pages.
 */
export const META_NAMES = {
  headline: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'dc.title',
    'dcterms.title',
    'sailthru.title',
    'headline',
    'title',
  ],
  standfirst: [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'dcterms.description',
    'sailthru.description',
  ],
  section: [
    'article:section',
    'parsely-section',
    'dc.subject',
    'section',
    'cxenseparse:articlesection',
    'articlesection',
  ],
  byline: [
    'author',
    'article:author',
    'parsely-author',
    'byl',
    'byline',
    'dc.creator',
    'dcterms.creator',
    'sailthru.author',
    'twitter:data1',
    'article:author_name',
  ],
  outlet: [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'apple-mobile-web-app-title',
    'article:publisher',
    'cre',
    'source',
  ],
  published: [
    ...[
      'article:published_time',
      'article:published',
      'og:article:published_time',
      'parsely-pub-date',
      'datepublished',
    ],
    ...[
      'sailthru.date',
      'dc.date.issued',
      'dcterms.created',
      'dc.date.created',
      'dc.date',
      'date',
      'pubdate',
      'ptime',
    ],
    ...[
      'publish-date',
      'publish_date',
      'publication_date',
      'displaydate',
      'originalpublicationdate',
      'article.published',
    ],
    ...[
      'dat',
      'utime',
      'cxenseparse:recs:publishtime',
      'news_published',
      'datecreated',
      'bt:pubdate',
      'article_date_original',
    ],
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'lastmod',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'article.updated',
    'revised',
  ],
} as const;

export type MetaFact = keyof typeof META_NAMES;

/** All `meta` of a page by lower-case name (`property`, `name` or `itemprop`), in page order. */
export function readMeta(document: Document): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const list = found.get(name);
      if (list) list.push(content);
      else found.set(name, [content]);
    }
  }
  return found;
}

/** Everything that the page declares for a fact, best name first. */
export const declaredIn = (meta: ReadonlyMap<string, readonly string[]>, fact: MetaFact): string[] =>
  META_NAMES[fact].flatMap((name) => meta.get(name) ?? []);
