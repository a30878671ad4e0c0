/**
 * The weights of `src/record/acts/data/linear.ts`: which act a statement performs, by the features that the product reads.
 *
 *   node training/acts/train.js SHARED_DATA          (after `npm run build` and `npx tsc -p bench/tsconfig.json`)
 *   node training/acts/train.js SHARED_DATA --folds  cross-validation alone, nothing written
 *
 * Learns from the reports of `world/train` by id, less the last 30, which stay unseen. Weights become whole numbers of
 * one byte with one scale; rows that move no score by more than `SMALL` are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { goldReport } from '../../dist/bench/record/gold-report.js';
import { featuresOf } from '../../dist/record/acts/features.js';
import { readingOf } from '../../dist/record/acts/reading.js';
import { ACTS } from '../../dist/record/schema.js';
import { predict, train } from './softmax.js';

const UNSEEN = 30;
const FOLDS = 10;
const SMALL = 0.08;
const TARGET = fileURLToPath(new URL('../../src/record/acts/data/linear.ts', import.meta.url));

const [data, mode] = process.argv.slice(2);
if (!data) {
  console.error('usage: node training/acts/train.js SHARED_DATA [--folds]');
  process.exit(2);
}

const reports = gunzipSync(readFileSync(`${data}/world/train.jsonl.gz`))
  .toString('utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line))
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .slice(0, -UNSEEN)
  .map(examples);

if (mode === '--folds') folds();
else write(train(reports.flat(), ACTS.length));

function examples(article) {
  const report = goldReport(article);
  return report.attributions.map((attribution, i) => ({
    features: featuresOf(readingOf(report, attribution, i)),
    act: ACTS.indexOf(article.statements[i].act),
  }));
}

function folds() {
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(reports.filter((_, i) => i % FOLDS !== fold).flat(), ACTS.length);
    const index = new Map(model.names.map((name, i) => [name, i]));
    for (const { features, act } of reports.filter((_, i) => i % FOLDS === fold).flat()) {
      const scores = predict(model, index, features, ACTS.length);
      if (scores.indexOf(Math.max(...scores)) === act) right++;
      all++;
    }
  }
  console.log(`${FOLDS} folds: ${right} of ${all} right, ${((100 * right) / all).toFixed(1)} %`);
}

function write({ names, weights }) {
  const width = ACTS.length;
  const row = (i) => weights.subarray(i * width, (i + 1) * width);
  const kept = names
    .map((name, i) => ({ name, row: row(i) }))
    .filter(({ row }) => Math.max(...row) - Math.min(...row) > SMALL)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const top = Math.max(...kept.map(({ row }) => Math.max(...row.map(Math.abs))));
  const scale = Number((top / 127).toPrecision(6));
  const bytes = Buffer.concat(
    kept.map(({ row }) => Buffer.from(Int8Array.from(row, (w) => Math.round(w / scale)).buffer)),
  );
  const lines = (text) =>
    (text.match(/[\s\S]{1,4000}/g) ?? []).map((part) => `    ${JSON.stringify(part)},`).join('\n');
  writeFileSync(
    TARGET,
    `// biome-ignore-all format: written by training/acts/train.js
/**
 * Weights of the linear classifier of acts: a row of one byte an act (order of \`ACTS\`) for each feature, times \`scale\`.
 * Origin: ${names.length} features of ${reports.flat().length} statements of ${reports.length} reports of world news, labelled by the guide of acts;
 * multinomial logistic regression, by training/acts/train.js.
 */
export const LINEAR = {
  scale: ${scale},
  features: [
${lines(kept.map(({ name }) => name).join('\n'))}
  ].join(''),
  weights: [
${lines(bytes.toString('base64'))}
  ].join(''),
};
`,
  );
  console.log(`${kept.length} of ${names.length} features kept, ${bytes.length} bytes of weights`);
}
