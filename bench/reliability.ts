import { mkdirSync, writeFileSync } from 'node:fs';
import {
  bins,
  calibrationError,
  errorByChance,
  foundIn,
  interval,
  type Judged,
} from '#readout/evaluation/evaluation.js';
import { openReader, type Reader } from '#readout/readout.js';
import { JUDGED_SETS, type JudgedSet, judge, LIKELY_FROM, SURE_FROM, setArticles, shares } from './judged.js';
import { type Chart, dot, line, placesOf, svg, words, zone } from './svg.js';

export const PLOTS = new URL('../../docs/plots/', import.meta.url);

interface JudgedHalf extends Judged {
  readonly half: 1 | 2;
}

/**
 * How far the records' confidence can be taken at its word: who_said of every statement found in the judged sets, by
 * confidence. The odd halves are those that the weights were fitted on. Writes docs/plots/reliability.svg.
 */
export async function reliability(): Promise<void> {
  const reader = await openReader();
  const curves: [JudgedSet, JudgedHalf[]][] = [];
  for (const set of JUDGED_SETS) {
    const judged = await readSet(reader, set);
    if (!judged) {
      console.log(`${set.name}: skipped, the labelled sets are not on this machine (READOUT_SHARED).`);
      continue;
    }
    curves.push([set, judged]);
    print(`${set.name}, whole`, judged);
    print(
      `${set.name}, odd half, fitted on`,
      judged.filter((j) => j.half === 1),
    );
    print(
      `${set.name}, even half, held out`,
      judged.filter((j) => j.half === 2),
    );
  }
  await reader.close();
  if (curves.length === 0) return;
  mkdirSync(PLOTS, { recursive: true });
  writeFileSync(new URL('reliability.svg', PLOTS), draw(curves));
  console.log('written: docs/plots/reliability.svg');
}

async function readSet(reader: Reader, set: JudgedSet): Promise<JudgedHalf[] | null> {
  const articles = setArticles(set);
  if (!articles) return null;
  const all: JudgedHalf[] = [];
  for (const article of articles) {
    const bytes = new TextEncoder().encode(article.text);
    const record = await reader.read(bytes, { id: article.id, body: true, mediaType: 'text/plain' });
    const { statements } = foundIn({ ...record }, article.id);
    for (const { found, right } of judge(set, article, statements))
      all.push({ confidence: found.confidence ?? 0, right, half: article.half });
  }
  return all;
}

function print(title: string, judged: readonly Judged[]): void {
  console.log(`${title}: ${judged.length} statements`);
  for (const [by, shown] of [
    ['count', 'ten bins of equal count'],
    ['width', 'ten bins of equal width'],
  ] as const) {
    const off = (share: number) => share.toFixed(3);
    console.log(
      `  expected calibration error, ${shown}: ${off(calibrationError(judged, by))} (${off(errorByChance(judged, by))} if every confidence were exact)`,
    );
  }
  console.log(`  right: ${shares(judged)}`);
  const sure = cut(judged, 0.95, 1.01);
  const likely = cut(judged, 0.75, sure ?? SURE_FROM);
  console.log(
    `  95 % would be right of "sure" from ${shown(sure)} on, 75 % of "likely" from ${shown(likely)}`,
  );
}

const shown = (from: number | null): string => from?.toFixed(2) ?? '–';

/** The least confidence, in hundredths, from which up to `below` at least `share` are right; `null` if none is. */
function cut(judged: readonly Judged[], share: number, below: number): number | null {
  for (let c = 0; c < 100 * below; c++) {
    const some = judged.filter(({ confidence }) => confidence >= c / 100 && confidence < below);
    if (some.length > 0 && some.filter(({ right }) => right).length >= share * some.length) return c / 100;
  }
  return null;
}

const TENTHS = Array.from({ length: 6 }, (_, i): [number, string] => [i / 5, `${20 * i} %`]);

function draw(curves: readonly (readonly [JudgedSet, readonly Judged[]])[]): string {
  const chart: Chart = {
    title: 'Confidence, and how many were right',
    description:
      'Share of statements whose source, cue and most of the content are right, by the confidence that the record gives them, in ten bins of equal count, with 95 % intervals. On the diagonal the two are equal.',
    x: { label: 'confidence in the record', from: 0, to: 1, ticks: TENTHS },
    y: { label: 'right (who_said)', from: 0, to: 1, ticks: TENTHS },
  };
  const at = placesOf(chart);
  const marks = [
    zone(at.x(LIKELY_FROM), at.x(1)),
    zone(at.x(SURE_FROM), at.x(1)),
    words(at.x((LIKELY_FROM + SURE_FROM) / 2), at.y(0) - 8, 'likely', { kind: 'dim', anchor: 'middle' }),
    words(at.x((1 + SURE_FROM) / 2), at.y(0) - 8, 'sure', { kind: 'dim', anchor: 'middle' }),
    words(at.x(LIKELY_FROM / 2), at.y(0) - 8, 'unsure', { kind: 'dim', anchor: 'middle' }),
    line(
      [
        [at.x(0), at.y(0)],
        [at.x(1), at.y(1)],
      ],
      'line',
    ),
  ];
  for (const [i, [set, judged]] of curves.entries()) {
    const kind = i === 0 ? 'a' : 'b';
    const found = bins(judged, 'count');
    marks.push(
      line(
        found.map((b) => [at.x(b.confidence), at.y(b.right)]),
        `curve ${kind}`,
      ),
    );
    for (const b of found) {
      const [low, high] = interval(b.right * b.count, b.count);
      marks.push(
        line(
          [
            [at.x(b.confidence), at.y(low)],
            [at.x(b.confidence), at.y(high)],
          ],
          kind,
        ),
      );
      const title = `${set.name}: ${b.count} statements of mean confidence ${b.confidence.toFixed(2)}, ${(100 * b.right).toFixed(0)} % right`;
      marks.push(dot(at.x(b.confidence), at.y(b.right), 4, kind, title));
    }
    const error = calibrationError(judged, 'count').toFixed(3);
    const label = `${set.name}: ${judged.length} statements, expected error ${error}`;
    marks.push(dot(at.x(0.03), at.y(0.95 - i * 0.06), 4, kind, set.name));
    marks.push(words(at.x(0.05), at.y(0.95 - i * 0.06) + 4, label, { kind }));
  }
  return svg(chart, marks);
}
