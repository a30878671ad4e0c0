import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openReader } from '#readout/readout.js';
import { findDates } from '#readout/record/dates/dates.js';
import { findCast } from '#readout/record/entities/entities.js';
import { findOccasions, type Settings } from '#readout/record/occasions/occasions.js';
import type { Report } from '#readout/record/report.js';
import { resolveSpeakers } from '#readout/record/speakers/speakers.js';
import { CodePoints } from '#readout/text/text.js';
import { goldArticles } from '../gold.js';
import { figure } from './figures.js';
import { goldReport, type Spans } from './gold-report.js';
import type { WorldArticle } from './reports.js';

const LABELS = fileURLToPath(new URL('../../../bench/labels/occasions.json', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));

/** Reports of `world/train` by id: tuned on, held back for development, unseen until the very end. */
const TUNED = 120;
const HELD = 184;

type Part = 'tuned' | 'held' | 'unseen';

function partOf(index: number): Part {
  return index < TUNED ? 'tuned' : index < HELD ? 'held' : 'unseen';
}

/** The gold statements with their hearers taken away, for the rules to find. */
const unheard = (article: WorldArticle): Report =>
  goldReport({ ...article, statements: article.statements.map((s) => ({ ...s, addressee: [] })) });

function settingsOf(report: Report): Settings {
  return findOccasions(report, resolveSpeakers(report, findCast(report)), findDates(report).dates);
}

function datesOfNews(): Map<string, string> {
  const news = (goldArticles('news/wikinews.jsonl.gz') ?? []) as unknown as { id: string; date?: string }[];
  return new Map(news.flatMap((a) => (a.date ? [[a.id, a.date] as const] : [])));
}

const dated = (days: ReadonlyMap<string, string>, id: string): { date?: string } => {
  const date = days.get(id);
  return date === undefined ? {} : { date };
};

const percent = (n: number, of: number): string => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`;

/** F1 that issue 8 asks of hearers and occasions, in percent, by the first words of a title. */
const TARGETS = { 'Addressees stated': 85, Occasions: 75 };

function line(title: string, right: number, found: number, gold: number): void {
  const f1 = (200 * right) / Math.max(1, found + gold);
  const [measure = '', set = ''] = title.split(/, (.*)/u);
  if (set !== 'tuned')
    figure({
      measure: `${measure}, F1`,
      set,
      value: f1,
      of: gold,
      target: TARGETS[measure as keyof typeof TARGETS],
    });
  console.log(
    `${title}: ${gold} gold, ${found} found, P ${percent(right, found)} R ${percent(right, gold)} F1 ${f1.toFixed(1)}`,
  );
}

/** Hearers on `world/train` with gold statements: right where they share a word with gold's. */
export function addressees(options: { parts?: readonly Part[]; show?: boolean } = {}): void {
  const articles = goldArticles('world/train.jsonl.gz') as WorldArticle[] | null;
  if (!articles) {
    console.log('Addressees: skipped, the labelled sets are not on this machine (READOUT_SHARED).');
    return;
  }
  const days = datesOfNews();
  const sums = new Map<Part, { right: number; found: number; gold: number; implied: number }>();
  for (const [n, article] of articles.entries()) {
    const part = partOf(n);
    if (!(options.parts ?? ['tuned', 'held']).includes(part)) continue;
    const sum = sums.get(part) ?? { right: 0, found: 0, gold: 0, implied: 0 };
    sums.set(part, sum);
    const report = unheard({ ...article, ...dated(days, article.id) });
    const { addressee } = settingsOf(report);
    const points = new CodePoints(report.text);
    for (const [i, s] of article.statements.entries()) {
      const want = s.addressee;
      const got = addressee[i] ?? null;
      if (got?.how === 'implied') sum.implied++;
      const stated = got?.how === 'stated' ? got.spans.map((x) => points.toWire(x)) : [];
      if (want.length > 0) sum.gold++;
      if (stated.length > 0) sum.found++;
      const right = want.some(([b, e]) => stated.some(([x, y]) => b < y && x < e));
      if (right) sum.right++;
      else if (options.show && part === 'tuned' && (want.length > 0 || stated.length > 0)) {
        const chars = Array.from(report.text);
        const shown = (list: readonly (readonly [number, number])[]) =>
          list.map(([b, e]) => chars.slice(b, e).join('')).join(' | ');
        const cue = s.cue[0]?.[0] ?? 0;
        console.log(
          `${article.id} ${i}: gold “${shown(want)}”, found “${shown(stated)}” … ${chars.slice(Math.max(0, cue - 90), cue + 110).join('')}`.replace(
            /\n/gu,
            ' ',
          ),
        );
      }
    }
  }
  for (const [part, { right, found, gold, implied }] of sums) {
    line(`Addressees stated, ${part}`, right, found, gold);
    console.log(`  implied besides: ${implied}`);
  }
}

interface Label {
  readonly kind: string;
  readonly optional: boolean;
  readonly spans: Spans;
}

function parse(words: string): Label {
  const [kind = '', ...spans] = words.replace(/^\? /, '').split(' ');
  return {
    kind,
    optional: words.startsWith('? '),
    spans: spans.map((s) => {
      const [b = 0, e = 0] = s.split('-').map(Number);
      return [b, e] as const;
    }),
  };
}

/** Kinds that readers do not tell apart. */
const ALIKE: Readonly<Record<string, string>> = { conversation: 'call' };

/** An occasion as found, its mentions in code points. */
interface Found {
  readonly kind: string;
  readonly spans: Spans;
}

interface Sum {
  right: number;
  found: number;
  gold: number;
}

/**
 * Occasions against labels, on reports with gold statements and on the bundled samples read end to end: one found and one
 * labelled match where their kinds are alike and two mentions meet.
 */
export async function occasions(options: { parts?: readonly Part[]; show?: boolean } = {}): Promise<void> {
  const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as Record<string, string | string[]>;
  const articles = goldArticles('world/train.jsonl.gz') as WorldArticle[] | null;
  if (!articles) {
    console.log('Occasions: skipped, the labelled sets are not on this machine (READOUT_SHARED).');
    return;
  }
  const parts = options.parts ?? ['tuned', 'held'];
  const days = datesOfNews();
  const byId = new Map(articles.map((a, i) => [a.id, i]));
  const sums = new Map<string, Sum>();
  const add = (
    title: string,
    text: string,
    found: readonly Found[],
    lines: readonly string[],
    show: boolean,
  ) => {
    const sum = sums.get(title) ?? { right: 0, found: 0, gold: 0 };
    sums.set(title, sum);
    compare(text, found, lines.map(parse), sum, show);
  };
  const reader = await openReader();
  for (const [key, lines] of Object.entries(labels)) {
    if (!Array.isArray(lines)) continue;
    const id = key.slice(key.indexOf(' ') + 1);
    if (key.startsWith('samples ')) {
      const part = Number(id.slice(0, 2)) % 2 === 1 ? 'tuned' : 'held';
      if (!parts.includes(part)) continue;
      const record = await reader.read(readFileSync(`${SAMPLES}${id}`), { name: id });
      const show = (options.show ?? false) && part === 'tuned';
      add(`samples end to end, ${part}`, record.text, record.occasions, lines, show);
      continue;
    }
    const n = byId.get(id);
    const article = n === undefined ? undefined : articles[n];
    if (!article || n === undefined || !parts.includes(partOf(n))) continue;
    const report = unheard({ ...article, ...dated(days, id) });
    const points = new CodePoints(report.text);
    const found = settingsOf(report).occasions.map((o) => ({
      kind: o.kind,
      spans: o.spans.map((s) => points.toWire(s)),
    }));
    add(partOf(n), report.text, found, lines, (options.show ?? false) && partOf(n) === 'tuned');
  }
  await reader.close();
  for (const [title, { right, found, gold }] of sums) line(`Occasions, ${title}`, right, found, gold);
}

function compare(
  text: string,
  found: readonly Found[],
  labels: readonly Label[],
  sum: Sum,
  show: boolean,
): void {
  const points = Array.from(text);
  const shown = (spans: Spans) =>
    spans
      .map(([b, e]) => `“${points.slice(Math.max(0, b - 20), e + 20).join('')}”`.replace(/\s+/gu, ' '))
      .join(' ');
  const free = new Set(labels);
  sum.gold += labels.filter((l) => !l.optional).length;
  const alike = (kind: string) => ALIKE[kind] ?? kind;
  for (const occasion of found) {
    const meets = (l: Label) => l.spans.some(([b, e]) => occasion.spans.some(([x, y]) => b < y && x < e));
    const matches = [...free].filter(
      (l) => meets(l) && (l.optional || alike(l.kind) === alike(occasion.kind)),
    );
    const match = matches.find((l) => !l.optional) ?? matches[0];
    if (match) free.delete(match);
    if (match?.optional) continue;
    sum.found++;
    if (match) sum.right++;
    else if (show) console.log(`found ${occasion.kind} ${shown(occasion.spans)}`);
  }
  if (show) for (const l of free) if (!l.optional) console.log(`missed ${l.kind} ${shown(l.spans)}`);
}
