import { bodyOnly } from '../../../src/article/article.js';
import { actsOf, type Doing } from '../../../src/record/acts/acts.js';
import { findCast } from '../../../src/record/entities/entities.js';
import { type Report, reportOf } from '../../../src/record/report.js';
import { resolveSpeakers } from '../../../src/record/speakers/speakers.js';
import type { Attribution } from '../../../src/statements/statements.js';
import type { Span } from '../../../src/text/text.js';

/** A report of one statement, written with its parts marked: `{s:Orla Venn} {c:said} {q:it was late}.` */
export function marked(markup: string, acts: readonly number[] | null = null): Report {
  const spans: Record<string, Span[]> = { s: [], c: [], q: [] };
  let text = '';
  for (const [whole, role, words] of markup.matchAll(/\{([scq]):([^}]*)\}|[^{]+/gu)) {
    const start = text.length;
    text += words ?? whole;
    if (role !== undefined) spans[role]?.push({ start, end: text.length });
  }
  const content = spans.q ?? [];
  const attribution: Attribution = {
    kind: 'attribution',
    tier: 'body',
    source: spans.s ?? [],
    cue: spans.c ?? [],
    content,
    addressee: [],
    quotation: content.some(({ start }) => /["“]/u.test(text[start] ?? '')) ? 'direct' : 'indirect',
    parent: null,
    confidence: 1,
    acts,
    capacities: null,
  };
  return reportOf(bodyOnly(text), [attribution], null);
}

/** What each statement of a report does. */
export const doings = (report: Report): Doing[] => actsOf(report, resolveSpeakers(report, findCast(report)));
