import { bodyOnly } from '../../src/article/article.js';
import { actsOf } from '../../src/record/acts/acts.js';
import { findCast } from '../../src/record/entities/entities.js';
import { findIssues } from '../../src/record/issues/issues.js';
import { findLinks } from '../../src/record/links/links.js';
import { type Report, reportOf } from '../../src/record/report.js';
import { resolveSpeakers } from '../../src/record/speakers/speakers.js';
import type { Attribution, Tier } from '../../src/statements/statements.js';
import { blockSpans, parseMarked, textOf } from '../samples/marked.js';

const TIERS = new Set(['headline', 'standfirst', 'caption']);

/** A report whose statements are marked as in the samples' expected results. `ids[i]` numbers attribution `i`. */
export function markedReport(marks: string): { report: Report; ids: string[] } {
  const marked = parseMarked(marks);
  const text = textOf(marked);
  const spans = blockSpans(marked.blocks);
  const blocks = marked.blocks.map(({ label }, i) => ({ label, span: spans[i] ?? { start: 0, end: 0 } }));
  const ids = marked.statements.map((s) => s.id);
  const attributions = marked.statements.map((s): Attribution => {
    const at = [...s.cue, ...s.content, ...s.source][0]?.start ?? 0;
    const label = blocks.find(({ span }) => span.start <= at && at < span.end)?.label ?? 'body';
    return {
      kind: 'attribution',
      tier: TIERS.has(label) ? (label as Tier) : 'body',
      source: s.source,
      cue: s.cue,
      content: s.content,
      addressee: s.addressee,
      quotation: 'indirect',
      parent: s.parent === null ? null : ids.indexOf(s.parent),
      confidence: 1,
      acts: null,
      capacities: null,
    };
  });
  return { report: reportOf({ ...bodyOnly(text), blocks }, attributions, null), ids };
}

/** Issues by name, each with the numbers of the statements that are about it: "sanctions: 1 3". */
export function shownIssues(marks: string): string[] {
  const { report, ids } = markedReport(marks);
  const { issues, about } = findIssues(report, resolveSpeakers(report, findCast(report)));
  return issues.map(({ name }, k) => `${name}: ${ids.filter((_, i) => about[i]?.includes(k)).join(' ')}`);
}

/** Links by the statements' numbers: "2 denies 1". */
export function shownLinks(marks: string): string[] {
  const { report, ids } = markedReport(marks);
  const speakers = resolveSpeakers(report, findCast(report));
  return findLinks(report, speakers, actsOf(report, speakers), findIssues(report, speakers)).map(
    ({ from, kind, to }) => `${ids[from]} ${kind} ${ids[to]}`,
  );
}
