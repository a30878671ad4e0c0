import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Article } from '../article/article.js';
import type { Page } from '../page/page.js';
import type { Statements } from '../statements/statements.js';
import { CodePoints } from '../text/text.js';
import { actsOf } from './acts/acts.js';
import { findDates, type TextDate } from './dates/dates.js';
import { findCast } from './entities/entities.js';
import { findIssues } from './issues/issues.js';
import { findLinks } from './links/links.js';
import { findOccasions } from './occasions/occasions.js';
import { type Report, reportOf } from './report.js';
import type { ReadoutRecord } from './schema.js';
import { resolveSpeakers } from './speakers/speakers.js';
import { type Findings, toWire } from './wire.js';

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
  const published = given.published ?? metadata.published;
  const report = reportOf(article, statements.attributions, published);
  const dates = findDates(report);
  const wire = toWire(findings(report, dates.dates), points);
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
      published,
      modified: metadata.modified,
      blocks: article.blocks.map((b) => ({ label: b.label, ...place(b.span) })),
      links: article.links.map((l) => ({ label: l.label, title: l.title, url: l.url, ...place(l.span) })),
    },
    ...wire,
    notices: [...article.notices, ...statements.notices, ...dates.notices].map(({ level, message }) => ({
      level,
      message,
    })),
    made: { by: `readout ${version}`, models: { ...parts.models } },
  };
}

/** Each step reads the report and what the steps before it found. */
function findings(report: Report, dates: readonly TextDate[]): Findings {
  const speakers = resolveSpeakers(report, findCast(report));
  const settings = findOccasions(report, speakers, dates);
  const doings = actsOf(report, speakers);
  const issues = findIssues(report, speakers);
  const links = findLinks(report, speakers, doings, issues);
  return { report, speakers, settings, doings, issues, links };
}
