import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bodyOnly } from '#readout/article/article.js';
import { findCast } from '#readout/record/entities/entities.js';
import { reportOf } from '#readout/record/report.js';
import { type Observer, Resolver } from '#readout/record/speakers/resolver.js';
import { CodePoints, overlaps, type Span } from '#readout/text/text.js';
import { SHARED } from '../gold.js';
import { figure } from './figures.js';

/** A pronoun and two names of which it may mean one, as GAP gives them; spans in UTF-16. */
export interface GapRow {
  readonly text: string;
  readonly pronoun: Span;
  readonly female: boolean;
  readonly names: readonly { readonly span: Span; readonly meant: boolean }[];
}

export function gapRows(part: 'development' | 'validation'): GapRow[] | null {
  const path = `${SHARED}/data/gap/gap-${part}.tsv.gz`;
  if (!existsSync(path)) return null;
  const [, ...lines] = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [, text = '', pronoun = '', at, a = '', aAt, aMeant, b = '', bAt, bMeant] = line.split('\t');
    const points = new CodePoints(text);
    const span = (words: string, offset: string | undefined) =>
      points.fromWire([Number(offset), Number(offset) + Array.from(words).length]);
    return {
      text,
      pronoun: span(pronoun, at),
      female: /^(?:she|hers?)$/iu.test(pronoun),
      names: [
        { span: span(a, aAt), meant: aMeant === 'TRUE' },
        { span: span(b, bAt), meant: bMeant === 'TRUE' },
      ],
    };
  });
}

/** A resolver of the row's text, as a report without statements; not yet run. */
export function gapResolver(row: GapRow, observe?: Observer): Resolver {
  const report = reportOf(bodyOnly(row.text), [], null);
  return new Resolver(report, findCast(report), observe);
}

/** F1 of "this name is meant", as GAP's scorer counts: two decisions a row, by the pronoun's gender and over both. */
export function gapBench(part: 'development' | 'validation' = 'validation'): void {
  const rows = gapRows(part);
  if (!rows) {
    console.log('GAP: skipped, the labelled sets are not on this machine (READOUT_SHARED).');
    return;
  }
  const counts = { male: [0, 0, 0], female: [0, 0, 0] };
  for (const row of rows) {
    const resolver = gapResolver(row);
    resolver.run();
    const { mentions } = resolver.cast;
    const entity = mentions.find((m) => m.how === 'pronoun' && m.span.start === row.pronoun.start)?.entity;
    const count = counts[row.female ? 'female' : 'male'];
    for (const { span, meant } of row.names) {
      const said =
        entity !== undefined &&
        mentions.some((m) => m.entity === entity && m.how !== 'pronoun' && overlaps(m.span, span));
      const slot = said && meant ? 0 : said ? 1 : meant ? 2 : -1;
      if (slot >= 0) count[slot] = (count[slot] ?? 0) + 1;
    }
  }
  const f1 = ([hit = 0, wrong = 0, missed = 0]: readonly number[]) =>
    (200 * hit) / (2 * hit + wrong + missed);
  const both = counts.male.map((n, i) => n + (counts.female[i] ?? 0));
  figure({ measure: 'pronouns, F1', set: `GAP ${part}`, value: f1(both), of: rows.length });
  const [m, f] = [f1(counts.male), f1(counts.female)];
  console.log(
    `GAP ${part} (${rows.length} rows), F1: ${f1(both).toFixed(1)} (male ${m.toFixed(1)}, female ${f.toFixed(1)}, ratio ${(f / m).toFixed(2)})`,
  );
}
