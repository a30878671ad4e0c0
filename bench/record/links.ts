import { existsSync, readFileSync } from 'node:fs';
import { bodyOnly, type Label } from '#readout/article/article.js';
import { actsOf } from '#readout/record/acts/acts.js';
import { findCast } from '#readout/record/entities/entities.js';
import { findIssues } from '#readout/record/issues/issues.js';
import { findLinks, type StatementLink } from '#readout/record/links/links.js';
import { type Report, reportOf } from '#readout/record/report.js';
import { resolveSpeakers } from '#readout/record/speakers/speakers.js';
import { figure, share } from './figures.js';
import { goldReport, ROOT, type Spans, sample } from './gold-report.js';
import { foundBy, readReports } from './read-reports.js';

const LABELS = `${ROOT}bench/labels/`;
const SHARED = process.env.READOUT_SHARED ?? `${ROOT}../shared`;

/** A labelled link: any of the numbers and kinds is right; an optional one is right when found, not missed when not. */
export interface LinkLabel {
  readonly from: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly optional: boolean;
  readonly shown: string;
}

/** "? 12 12.1 answers 9 8" → a label. Throws on a line without a kind. */
export function readLabel(line: string): LinkLabel {
  const words = line.replace(/^\? /u, '').split(' ');
  const at = words.findIndex((w) => /^[a-z|]+$/u.test(w));
  if (at < 0) throw new Error(`the label "${line}" names no kind of link`);
  return {
    from: new Set(words.slice(0, at)),
    kinds: new Set(words[at]?.split('|')),
    to: new Set(words.slice(at + 1)),
    optional: line.startsWith('? '),
    shown: line,
  };
}

/** A link by the statements' numbers. */
export interface NumberedLink {
  readonly from: string;
  readonly kind: string;
  readonly to: string;
}

export const SYMMETRIC: ReadonlySet<string> = new Set(['contradicts', 'repeats']);

const fits = (label: LinkLabel, { from, kind, to }: NumberedLink): boolean =>
  label.kinds.has(kind) &&
  ((label.from.has(from) && label.to.has(to)) ||
    (SYMMETRIC.has(kind) && label.from.has(to) && label.to.has(from)));

export interface LinkScore {
  readonly right: readonly NumberedLink[];
  readonly wrong: readonly NumberedLink[];
  readonly missed: readonly LinkLabel[];
  readonly met: number;
}

export function scoreLinks(labels: readonly LinkLabel[], found: readonly NumberedLink[]): LinkScore {
  const right = found.filter((link) => labels.some((label) => fits(label, link)));
  const due = labels.filter((label) => !label.optional);
  const missed = due.filter((label) => !found.some((link) => fits(label, link)));
  return {
    right,
    wrong: found.filter((link) => !right.includes(link)),
    missed,
    met: due.length - missed.length,
  };
}

/** The links of a report whose statements are given. */
export function linksOf(report: Report): StatementLink[] {
  const speakers = resolveSpeakers(report, findCast(report));
  return findLinks(report, speakers, actsOf(report, speakers), findIssues(report, speakers));
}

interface Seed {
  readonly statements: readonly (readonly [string, string, Spans, Spans, Spans])[];
  readonly blocks: readonly (readonly [Label, number, number])[];
  readonly links: readonly string[];
}

/** The seed report with its labelled statements; `null` where it is not on this machine. No character is above U+FFFF. */
export function seedReport(): { report: Report; ids: string[]; labels: LinkLabel[] } | null {
  const path = `${SHARED}/seed/000.txt`;
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  const seed = JSON.parse(readFileSync(`${LABELS}links-seed.json`, 'utf8')) as Seed;
  const ids = seed.statements.map(([id]) => id);
  const made = goldReport({
    text,
    statements: seed.statements.map(([id, , source, cue, content]) => ({
      source,
      cue,
      content,
      parent: id.includes('.') ? ids.indexOf(id.slice(0, id.lastIndexOf('.'))) : null,
    })),
  });
  const attributions = made.attributions.map((a, i) => ({
    ...a,
    tier: (seed.statements[i]?.[1] ?? 'body') as typeof a.tier,
  }));
  const blocks = seed.blocks.map(([label, start, end]) => ({ label, span: { start, end } }));
  const report = reportOf({ ...bodyOnly(text), blocks }, attributions, '2022-02-12');
  return { report, ids, labels: seed.links.map(readLabel) };
}

const numbered = (ids: readonly string[], links: readonly StatementLink[]): NumberedLink[] =>
  links.map(({ from, kind, to }) => ({ from: ids[from] ?? '', kind, to: ids[to] ?? '' }));

/** Links by gold's numbers, between statements that the model found; one that it made up keeps a number of its own. */
function endToEnd(read: Report, gold: Report, ids: readonly string[]): NumberedLink[] {
  const names = new Map<number, string>();
  gold.attributions.forEach(({ cue }, i) => {
    const at = foundBy(read.attributions, cue);
    if (at !== null && !names.has(at)) names.set(at, ids[i] ?? '');
  });
  const name = (i: number) => names.get(i) ?? `not marked ${i}`;
  return linksOf(read).map(({ from, kind, to }) => ({ from: name(from), kind, to: name(to) }));
}

interface Judged {
  readonly part: string;
  readonly name: string;
  readonly report: Report;
  readonly ids: readonly string[];
  readonly labels: readonly LinkLabel[];
}

const CHECKED = 'samples, checked';

function labelled(): Judged[] {
  const labels = JSON.parse(readFileSync(`${LABELS}links.json`, 'utf8')) as Record<string, string | string[]>;
  const samples = Object.entries(labels).flatMap(([name, lines]): Judged[] => {
    if (typeof lines === 'string') return [];
    const part = Number(name.slice(0, 2)) % 2 === 1 ? 'samples, tuned on' : CHECKED;
    return [{ part, name, ...sample(name), labels: lines.map(readLabel) }];
  });
  const seed = seedReport();
  return seed ? [...samples, { part: 'seed, tuned on', name: 'seed', ...seed }] : samples;
}

/** The precision that issue 8 asks of links, in percent; it asks no recall. */
const TARGET = 75;

/**
 * Links between gold statements, and end to end, between those that the model finds in the report with its blocks as
 * labelled: precision and recall by part. `show` names what is wrong and missed, for tuning parts.
 */
export async function links(options: { show?: boolean } = {}): Promise<void> {
  const all = labelled();
  const read = await readReports(all.map(({ report }) => report.article));
  const table = (title: string, found: (one: Judged, i: number) => readonly NumberedLink[]) => {
    console.log(`\n${title.padEnd(32)}  found  right      P    due    met      R`);
    const parts = new Map<string, LinkScore[]>();
    for (const [i, one] of all.entries()) {
      const score = scoreLinks(one.labels, found(one, i));
      parts.set(one.part, [...(parts.get(one.part) ?? []), score]);
      if (options.show && one.part !== CHECKED) shown(one.name, score);
    }
    for (const [part, scores] of parts) row(title, part, scores);
  };
  table('Links between gold statements', ({ report, ids }) => numbered(ids, linksOf(report)));
  table('Links, end to end', ({ report, ids }, i) => endToEnd(read[i] ?? report, report, ids));
}

function shown(name: string, { wrong, missed }: LinkScore): void {
  const say = (l: NumberedLink) => `${l.from} ${l.kind} ${l.to}`;
  console.log(`${name}: wrong ${wrong.map(say).join(', ')}; missed ${missed.map((m) => m.shown).join(', ')}`);
}

function row(title: string, part: string, scores: readonly LinkScore[]): void {
  const sum = (of: (s: LinkScore) => number) => scores.reduce((all, s) => all + of(s), 0);
  const right = sum((s) => s.right.length);
  const found = right + sum((s) => s.wrong.length);
  const met = sum((s) => s.met);
  const due = met + sum((s) => s.missed.length);
  const cell = (n: number) => String(n).padStart(7);
  const ratio = (a: number, b: number) => (b === 0 ? '–' : (a / b).toFixed(2)).padStart(7);
  console.log(
    part.padEnd(32) +
      cell(found) +
      cell(right) +
      ratio(right, found) +
      cell(due) +
      cell(met) +
      ratio(met, due),
  );
  if (part !== CHECKED) return;
  const measure = title.replace('Links between', 'links,').replace('L', 'l');
  figure({
    measure: `${measure}, precision`,
    set: part,
    value: share(right, found),
    of: found,
    target: TARGET,
  });
  figure({ measure: `${measure}, recall`, set: part, value: share(met, due), of: due });
}
