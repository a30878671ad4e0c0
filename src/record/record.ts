import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Article } from '../article/article.js';
import type { Page } from '../page/page.js';
import type { Statements } from '../statements/statements.js';
import { CodePoints } from '../text/text.js';
import type { ReadoutRecord } from './schema.js';
import { toWireStatements } from './statements.js';

export type { ReadoutRecord } from './schema.js';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

/** What a record is made from; `given` is what the caller passed in, and all that comes from outside the snapshot. */
export interface RecordParts {
  readonly bytes: Uint8Array;
  readonly page: Page;
  readonly article: Article;
  readonly statements: Statements;
  readonly models: Readonly<Record<string, string>>;
  readonly given: {
    readonly id?: string | undefined;
    readonly url?: string | null | undefined;
    readonly retrieved?: string | null | undefined;
    readonly published?: string | null | undefined;
  };
}

/** The parts of a report → its record, `readout/1`. Offsets become code points here and nowhere else. */
export function makeRecord(parts: RecordParts): ReadoutRecord {
  const { article, statements, given } = parts;
  const points = new CodePoints(article.text);
  const sha256 = createHash('sha256').update(parts.bytes).digest('hex');
  const place = (span: { start: number; end: number }) => {
    const [start, end] = points.toWire(span);
    return { start, end };
  };
  const { metadata } = article;
  const { entities, wire } = toWireStatements(statements.attributions, article, points);
  return {
    format: 'readout/1',
    id: given.id ?? sha256,
    snapshot: {
      sha256,
      mediaType: parts.page.kind === 'html-page' ? 'text/html' : 'text/plain',
      url: given.url ?? null,
      retrieved: given.retrieved ?? null,
    },
    text: article.text,
    unit: 'codepoint',
    language: statements.language.code,
    report: {
      outlet: metadata.outlet,
      section: metadata.section,
      headline: metadata.headline,
      standfirst: metadata.standfirst,
      bylines: [...metadata.bylines],
      agencies: [...metadata.agencies],
      published: given.published ?? metadata.published,
      modified: metadata.modified,
      blocks: article.blocks.map((b) => ({ label: b.label, ...place(b.span) })),
      links: article.links.map((l) => ({ label: l.label, title: l.title, url: l.url, ...place(l.span) })),
    },
    entities,
    occasions: [],
    statements: wire,
    issues: [],
    notices: [...article.notices, ...statements.notices].map(({ level, message }) => ({ level, message })),
    made: { by: `readout ${version}`, models: { ...parts.models } },
  };
}
