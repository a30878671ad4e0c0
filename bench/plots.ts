import { writeFileSync } from 'node:fs';
import { MODELS } from '#readout/readout.js';
import { measurements } from './measurements.js';
import { PLOTS } from './reliability.js';
import { type Chart, dot, line, placesOf, svg, words } from './svg.js';

/**
 * Published and rerun elsewhere: articles a second on one machine where a BERT-base-size tagger in int8 made 0.69, one
 * thread; who_said on PolNeAR's test part, where the system links sources to contents at all.
 */
const ELSEWHERE_YARDSTICK = 0.69;
const ELSEWHERE = [
  { name: 'Citron, retrained', articles: 2.1, whoSaid: 49.2 },
  { name: 'Citron, retrained and tuned', articles: 3.5, whoSaid: 49.2 },
  { name: "spaCy's small pipeline (no attribution)", articles: 5.7, whoSaid: null },
] as const;

/** Two trained people against each other, on sixteen articles of PolNeAR's train part. */
const PEOPLE = 74.8;

/** Accuracy against speed, from what `accuracy` and `speed` measured last. Writes docs/plots/accuracy-speed.svg. */
export async function plots(): Promise<void> {
  writeFileSync(new URL('accuracy-speed.svg', PLOTS), draw());
  console.log('written: docs/plots/accuracy-speed.svg');
}

function draw(): string {
  const chart: Chart = {
    title: 'Who said what, against speed',
    description:
      'F1 of who_said on PolNeAR against articles a second on one thread, as a multiple of a BERT-base-size tagger in int8 on the same machine. Filled: measured here, dev part. Hollow: measured elsewhere, test part.',
    x: {
      label: 'articles a second, times a BERT-base-size int8 tagger on the same machine (log)',
      from: 0.7,
      to: 100,
      log: true,
      ticks: [1, 2, 5, 10, 20, 50, 100].map((t): [number, string] => [t, `${t}×`]),
    },
    y: {
      label: 'who_said on PolNeAR (F1)',
      from: 40,
      to: 85,
      ticks: [40, 50, 60, 70, 80].map((t): [number, string] => [t, String(t)]),
    },
  };
  const at = placesOf(chart);
  const marks = [
    line(
      [
        [at.x(0.7), at.y(PEOPLE)],
        [at.x(100), at.y(PEOPLE)],
      ],
      'line',
    ),
    words(at.x(100), at.y(PEOPLE) + 17, `two trained people against each other: ${PEOPLE}`, {
      kind: 'dim',
      anchor: 'end',
    }),
    line(
      [
        [at.x(1), at.y(40)],
        [at.x(1), at.y(70)],
      ],
      'line',
    ),
    words(at.x(1) + 6, at.y(66), 'BERT-base-size tagger, int8: the yardstick', { kind: 'dim' }),
    words(at.x(1) + 6, at.y(66) + 17, '(size and speed alone: not trained here)', { kind: 'dim' }),
  ];
  for (const { name, articles, whoSaid } of ELSEWHERE) {
    const x = at.x(articles / ELSEWHERE_YARDSTICK);
    const title = `${name}: ${articles} articles a second, measured elsewhere`;
    if (whoSaid === null)
      marks.push(
        line(
          [
            [x, at.y(40)],
            [x, at.y(43)],
          ],
          'line',
        ),
        words(x + 6, at.y(41), name, { kind: 'dim' }),
      );
    else marks.push(dot(x, at.y(whoSaid), 5, 'other', title));
  }
  const citron = at.y(49.2);
  marks.push(
    words(at.x(5.6), citron - 5, 'Citron, retrained, as it is and tuned: 49.2', { kind: 'dim' }),
    words(at.x(5.6), citron + 12, '(measured elsewhere, test part)', { kind: 'dim' }),
  );
  const all = measurements();
  for (const model of MODELS) {
    const { whoSaid, ratio } = all[model] ?? {};
    if (whoSaid === undefined || ratio === undefined) {
      console.log(`${model}: not in the plot; run "npm run bench accuracy speed" first.`);
      continue;
    }
    const label = `Readout ${model}: ${whoSaid.toFixed(1)} at ${ratio.toFixed(1)}×`;
    marks.push(dot(at.x(ratio), at.y(whoSaid), 6, 'a', label));
    marks.push(words(at.x(ratio), at.y(whoSaid) - 12, label, { kind: 'a', anchor: 'middle' }));
  }
  return svg(chart, marks);
}
