import { isoDate } from './dates.js';
import { articleNode, names, text } from './jsonld.js';
import { declaredIn, type MetaFact, readMeta } from './meta.js';

/** What a page declares about its report, outside the text that it shows: every candidate, best first. */
export interface Declared {
  /** By JSON-LD alone, and by JSON-LD and `meta`. */
  readonly structuredHeadlines: readonly string[];
  readonly headlines: readonly string[];
  readonly standfirsts: readonly string[];
  readonly sections: readonly string[];
  /** By JSON-LD, and by `meta`, which is often the outlet's own name or a login. */
  readonly authors: readonly string[];
  readonly metaAuthors: readonly string[];
  readonly outlets: readonly string[];
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** Agencies may stand here: who wrote it first, by JSON-LD. */
  readonly sources: readonly string[];
  /** The page's `<title>`, which often ends in the outlet's name. */
  readonly title: string | null;
  /** Address that the page gives itself. */
  readonly url: string | null;
}

/** Reads JSON-LD first, then `meta` by the order of `META_NAMES`; `jsonLdOnly` is for measuring the rest against it. */
export function readDeclared(document: Document, options: { jsonLdOnly?: boolean } = {}): Declared {
  const node = articleNode(document) ?? {};
  const meta = options.jsonLdOnly ? new Map<string, string[]>() : readMeta(document);
  const clean = (values: readonly string[]): string[] =>
    values.map((value) => tidy(document, value)).filter((value) => value !== '');
  const from = (fact: MetaFact): string[] => declaredIn(meta, fact);
  const title = document.querySelector('title')?.textContent ?? '';
  return {
    structuredHeadlines: clean(names(node.headline)),
    headlines: clean([...names(node.headline), ...from('headline')]),
    standfirsts: clean([
      ...names(node.description),
      ...names(node.alternativeHeadline),
      ...from('standfirst'),
    ]),
    sections: clean([...names(node.articleSection), ...from('section')]),
    authors: clean(unless(names(node.author), names(node.creator))),
    metaAuthors: clean(from('byline')),
    outlets: clean([...names(node.publisher), ...from('outlet')]).filter((name) => !isAddress(name)),
    published: dates([text(node.datePublished), ...from('published'), text(node.dateCreated)]),
    modified: dates([text(node.dateModified), ...from('modified')]),
    sources: clean([...names(node.sourceOrganization), ...names(node.creator)]),
    title: tidy(document, title) || null,
    url:
      document.querySelector('link[rel="canonical"][href]')?.getAttribute('href') ??
      meta.get('og:url')?.[0] ??
      null,
  };
}

const unless = (first: string[], second: string[]): string[] => (first.length > 0 ? first : second);

const dates = (values: readonly (string | null)[]): string[] =>
  values.flatMap((value) => (value === null ? [] : (isoDate(value) ?? [])));

const isAddress = (name: string): boolean => /^https?:|^www\.|^@/.test(name);

/** White space collapsed; tags and entities that a page's maker left inside a value undone. */
function tidy(document: Document, value: string): string {
  let plain = value;
  if (/&(?:#\d+|#x[\da-f]+|\w+);|<\/?\w/i.test(value) && value.length < 5000) {
    const scratch = document.createElement('div');
    scratch.innerHTML = value;
    plain = scratch.textContent ?? '';
  }
  return plain.replace(/\s+/g, ' ').trim();
}
