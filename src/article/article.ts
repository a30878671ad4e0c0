import type { HtmlPage, Page, PlainPage } from '../page/page.js';
import { trim } from '../text/text.js';
import { labelHtml } from './html/html.js';
import type { Article, LabelledBlock, Metadata, Notice } from './labelled.js';
import { readDeclared } from './metadata/declared.js';
import { type Hints, metadataOf } from './metadata/metadata.js';
import { labelPlain } from './plain/plain.js';

/** Entry of the `article` stage: a page → an article. */
export {
  type Article,
  LABELS,
  type Label,
  type LabelledBlock,
  type Metadata,
  type Notice,
  type RelatedLink,
} from './labelled.js';

/** Labels a page and reads its metadata. `hints` are what the caller knows beyond the page. */
export function article(page: Page, hints: Hints = {}): Article {
  return page.kind === 'html-page' ? htmlArticle(page, hints) : plainArticle(page, hints);
}

function htmlArticle(page: HtmlPage, hints: Hints): Article {
  const declared = readDeclared(page.document);
  const labelled = labelHtml(page, {
    titles: [...declared.headlines, ...(declared.title ? [declared.title] : [])],
    descriptions: declared.standfirsts,
    section: declared.sections[0] ?? null,
    base: hints.url ?? declared.url,
  });
  return {
    kind: 'article',
    text: page.text,
    blocks: labelled.blocks,
    links: labelled.links,
    metadata: metadataOf(page.document, page.text, labelled.blocks, declared, hints),
    notices: [...labelled.notices, ...bodyNotices(labelled.blocks)],
  };
}

function plainArticle(page: PlainPage, hints: Hints): Article {
  const { blocks, metadata, links, notices } = labelPlain(page);
  const published = hints.published ?? metadata.published;
  return {
    kind: 'article',
    text: page.text,
    blocks,
    links,
    metadata: { ...metadata, published },
    notices: [...notices, ...bodyNotices(blocks)],
  };
}

/** A text given as body throughout: every paragraph (a line, where no blank lines part them) is a body block. */
export function bodyOnly(text: string): Article {
  const blocks: LabelledBlock[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const span = trim(text, { start: index, end: index + line.length });
    if (span) blocks.push({ span, label: 'body' });
  }
  return { kind: 'article', text, blocks, metadata: NO_METADATA, links: [], notices: [] };
}

const NO_METADATA: Metadata = {
  outlet: null,
  section: null,
  headline: null,
  standfirst: null,
  bylines: [],
  agencies: [],
  published: null,
  modified: null,
};

/** Share of the text in body and subheads under which the reader is warned. One of 60 saved pages has less (7 %), the next 11 %. */
const LITTLE = 0.1;

function bodyNotices(blocks: readonly LabelledBlock[]): Notice[] {
  let all = 0;
  let body = 0;
  for (const { span, label } of blocks) {
    all += span.end - span.start;
    if (label === 'body' || label === 'subhead') body += span.end - span.start;
  }
  if (body === 0)
    return [{ level: 'warning', message: 'No body was found: nothing here reads like a report.' }];
  if (body >= all * LITTLE) return [];
  const share = Math.round((body / all) * 100);
  return [
    { level: 'warning', message: `Most of the text was furniture: only ${share} % of it is the report.` },
  ];
}
