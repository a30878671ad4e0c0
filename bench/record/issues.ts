import { readFileSync } from 'node:fs';
import { findCast } from '#readout/record/entities/entities.js';
import { findIssues, type Issues } from '#readout/record/issues/issues.js';
import { stem } from '#readout/record/phrases/phrases.js';
import type { Report } from '#readout/record/report.js';
import { resolveSpeakers } from '#readout/record/speakers/speakers.js';
import { type GoldArticle, goldArticles } from '../gold.js';
import { goldReport, ROOT, sample } from './gold-report.js';

const LABELS = `${ROOT}bench/labels/issues.json`;

const issuesOf = (report: Report): Issues => findIssues(report, resolveSpeakers(report, findCast(report)));

const key = (name: string): string => (name.match(/[\p{L}\p{N}-]+/gu) ?? []).map((w) => stem(w)).join(' ');

/** A name fits a label when one of the label's names is the whole of it or its end, in stems. */
const fits = (names: readonly string[], found: string): boolean =>
  names.some((name) => ` ${key(found)}`.endsWith(` ${key(name)}`));

interface Sums {
  reports: number;
  issues: number;
  accepted: number;
  due: number;
  met: number;
}

/** Issues on gold statements: of the samples against what a reader would name, and how many there are elsewhere. */
export function issues(options: { show?: boolean } = {}): void {
  const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as Record<string, string | string[]>;
  const parts = new Map<string, Sums>();
  for (const [name, lines] of Object.entries(labels)) {
    if (typeof lines === 'string') continue;
    const groups = lines.map((line) => ({
      optional: line.startsWith('? '),
      names: line.replace(/^\? /u, '').split(' | '),
    }));
    const found = issuesOf(sample(name).report).issues.map((i) => i.name);
    const part = Number(name.slice(0, 2)) % 2 === 1 ? 'samples, tuned on' : 'samples, checked';
    const sums = parts.get(part) ?? { reports: 0, issues: 0, accepted: 0, due: 0, met: 0 };
    parts.set(part, sums);
    const due = groups.filter((g) => !g.optional);
    sums.reports++;
    sums.issues += found.length;
    sums.accepted += found.filter((f) => groups.some((g) => fits(g.names, f))).length;
    sums.due += due.length;
    sums.met += due.filter((g) => found.some((f) => fits(g.names, f))).length;
    if (options.show && part.includes('tuned')) console.log(`${name}: ${found.join(', ')}`);
  }
  console.log('\nIssues of gold statements     reports  issues  accepted    due    met');
  for (const [part, s] of parts)
    console.log(
      `${part.padEnd(28)}${[s.reports, s.issues, s.accepted, s.due, s.met].map((n) => String(n).padStart(8)).join('')}`,
    );
  const articles = goldArticles('world/train.jsonl.gz');
  if (!articles) {
    console.log('World reports: skipped, the labelled sets are not on this machine (READOUT_SHARED).');
    return;
  }
  spread('world, first 120', articles.slice(0, 120));
  spread('world, next 64', articles.slice(120, 184));
}

/** Issues a report, and the share of outermost statements that have one. */
function spread(part: string, articles: readonly GoldArticle[]): void {
  let count = 0;
  let within = 0;
  let outer = 0;
  let covered = 0;
  for (const article of articles) {
    const report = goldReport(article);
    const { issues: found, about } = issuesOf(report);
    count += found.length;
    if (found.length >= 2 && found.length <= 7) within++;
    report.attributions.forEach((a, i) => {
      if (a.parent !== null) return;
      outer++;
      if ((about[i]?.length ?? 0) > 0) covered++;
    });
  }
  const per = (a: number, b: number) => (b === 0 ? '–' : (a / b).toFixed(2));
  console.log(
    `${part}: ${articles.length} reports, ${per(count, articles.length)} issues each, 2 to 7 in ${per(within, articles.length)} of them; ${per(covered, outer)} of ${outer} outermost statements have one`,
  );
}
