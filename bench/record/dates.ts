import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bodyOnly } from '#readout/article/article.js';
import { findDates } from '#readout/record/dates/dates.js';
import { reportOf } from '#readout/record/report.js';
import { CodePoints } from '#readout/text/text.js';
import { goldArticles } from '../gold.js';
import { figure, share } from './figures.js';

/** A labelled date; offsets in code points. */
interface Label {
  readonly start: number;
  readonly end: number;
  readonly date: string;
  readonly precision: string;
  readonly optional: boolean;
}

interface Sum {
  right: number;
  found: number;
  gold: number;
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly date?: string | null;
}

const LABELS = fileURLToPath(new URL('../../../bench/labels/dates.json', import.meta.url));

/** `587-661 | 634-642 2019-01-06 day | ? …` → the sentence's place and its dates. */
function parse(line: string): { start: number; end: number; dates: Label[] } {
  const [place = '', ...dates] = line.split(' | ');
  const [start = 0, end = 0] = place.split('-').map(Number);
  return {
    start,
    end,
    dates: dates.map((d) => {
      const [at = '', date = '', precision = ''] = d.replace(/^\? /, '').split(' ');
      const [b = 0, e = 0] = at.split('-').map(Number);
      return { start: b, end: e, date, precision, optional: d.startsWith('? ') };
    }),
  };
}

/** Dates found in the labelled sentences: right where they share a character with a label and read it alike. */
export function dates(options: { half?: 0 | 1; show?: boolean } = {}): void {
  const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as Record<string, string | string[]>;
  const articles = articlesOf(Object.keys(labels));
  if (!articles) {
    console.log('Dates: skipped, the labelled sets are not on this machine (READOUT_SHARED).');
    return;
  }
  const sums: [Sum, Sum] = [
    { right: 0, found: 0, gold: 0 },
    { right: 0, found: 0, gold: 0 },
  ];
  let n = 0;
  for (const [key, lines] of Object.entries(labels)) {
    if (!Array.isArray(lines)) continue;
    const article = articles.get(key);
    if (!article) throw new Error(`bench/labels/dates.json names ${key}, which is in no set`);
    const points = new CodePoints(article.text);
    const found = findDates(reportOf(bodyOnly(article.text), [], article.date ?? null)).dates.map((d) => ({
      ...d,
      place: points.toWire(d.span),
    }));
    for (const line of lines) {
      const half = (n++ % 2) as 0 | 1;
      if (options.half !== undefined && options.half !== half) continue;
      const sum = sums[half];
      const { start, end, dates: gold } = parse(line);
      const matched = new Set<Label>();
      for (const d of found.filter((f) => f.place[0] >= start && f.place[1] <= end)) {
        const label = gold.find((g) => g.start < d.place[1] && g.end > d.place[0] && !matched.has(g));
        const right = label !== undefined && label.date === d.date && label.precision === d.precision;
        if (label?.optional) continue;
        sum.found++;
        if (label && right) matched.add(label);
        if (right) sum.right++;
        else if (options.show)
          console.log(`${key} ${d.place}: ${d.date} ${d.precision}, not ${label?.date} ${label?.precision}`);
      }
      const must = gold.filter((g) => !g.optional);
      sum.gold += must.length;
      if (options.show)
        for (const g of must)
          if (!matched.has(g)) console.log(`${key} ${g.start}-${g.end}: missed ${g.date}`);
    }
  }
  for (const [half, { right, found, gold }] of sums.entries()) {
    if (gold === 0) continue;
    console.log(
      `Dates, ${half === 0 ? 'tuned-on half' : 'unseen half'}: ${gold} labelled, ${found} found, precision ${percent(right, found)}, recall ${percent(right, gold)}`,
    );
    if (half === 0) continue;
    const set = 'own labels, unseen half';
    figure({ measure: 'dates, precision', set, value: share(right, found), of: found, target: 90 });
    figure({ measure: 'dates, recall', set, value: share(right, gold), of: gold });
  }
}

const percent = (n: number, of: number): string => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`;

/** Texts by `set id`; reports of `world` take their date from the news that they are taken from. */
function articlesOf(keys: readonly string[]): Map<string, Article> | null {
  const found = new Map<string, Article>();
  const sets = new Set(keys.filter((k) => k.includes('/')).map((k) => k.split(' ')[0] ?? ''));
  const days = new Map<string, string>();
  for (const set of ['news/wikinews', ...sets]) {
    const articles = goldArticles(`${set}.jsonl.gz`) as readonly Article[] | null;
    if (!articles) return null;
    for (const a of articles) {
      if (set === 'news/wikinews' && a.date) days.set(a.id, a.date);
      found.set(`${set} ${a.id}`, { id: a.id, text: a.text, date: a.date ?? days.get(a.id) ?? null });
    }
  }
  return found;
}
