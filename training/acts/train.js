/**
 * The weights of `src/record/acts/data/linear.ts`: which act a statement performs, by the features that the product reads.
 *
 *   node training/acts/train.js SHARED_DATA          (after `npm run build` and `npx tsc -p bench/tsconfig.json`)
 *   node training/acts/train.js SHARED_DATA --folds  cross-validation alone, nothing written
 *
 * Learns from the reports of `world/train` by id, less the last 30, which stay unseen, and from the labels of
 * `training/labels`: news reports that we marked, and acts of statements of PolNeAR's train part. Weights become whole numbers of
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
const SMALL = 0.25;
const TARGET = fileURLToPath(new URL('../../src/record/acts/data/linear.ts', import.meta.url));

const [data, mode] = process.argv.slice(2);
if (!data) {
  console.error('usage: node training/acts/train.js SHARED_DATA [--folds]');
  process.exit(2);
}

const lines = (bytes) =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
const set = (file) => lines(gunzipSync(readFileSync(`${data}/${file}`)));
const labels = (file) => readFileSync(new URL(`../labels/${file}`, import.meta.url));

const SETS = { world: world(), news: news(), polnear: polnear() };

if (mode === '--folds') folds();
else write(train(Object.values(SETS).flat(2), ACTS.length));

function world() {
  return set('world/train.jsonl.gz')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, -UNSEEN)
    .map((article) => examples(article, (i) => article.statements[i].act));
}

/** Reports of data/news with statements of our own marking. */
function news() {
  const texts = new Map(
    ['wikinews', 'bbc', 'abc'].flatMap((name) => set(`news/${name}.jsonl.gz`)).map((a) => [a.id, a.text]),
  );
  return lines(labels('news.jsonl')).map(({ id, statements }) => {
    const marked = statements.map(([parent, source, cue, content, addressee, act]) => {
      return { parent, source, cue, content, addressee, act };
    });
    return examples({ id, text: texts.get(id), statements: marked }, (i) => marked[i].act);
  });
}

function polnear() {
  const acts = new Map(
    lines(labels('acts-polnear-train.jsonl')).map((s) => [`${s.article} ${s.statement}`, s.act]),
  );
  return set('polnear/train.jsonl.gz')
    .map((article) => examples(article, (i) => acts.get(`${article.id} ${i}`)))
    .filter((found) => found.length > 0);
}

/** What the classifier learns from: the statements of an article whose act is known. */
function examples(article, actOf) {
  const known = article.statements.flatMap((_, i) => (actOf(i) ? [i] : []));
  if (known.length === 0) return [];
  const report = goldReport(article);
  return known.map((i) => ({
    features: featuresOf(readingOf(report, report.attributions[i], i)),
    act: ACTS.indexOf(actOf(i)),
  }));
}

function folds() {
  const sums = Object.fromEntries(Object.keys(SETS).map((name) => [name, { right: 0, all: 0 }]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = Object.values(SETS).flatMap((reports) => reports.filter((_, i) => i % FOLDS !== fold));
    const model = train(rest.flat(), ACTS.length);
    const index = new Map(model.names.map((name, i) => [name, i]));
    for (const [name, reports] of Object.entries(SETS))
      for (const { features, act } of reports.filter((_, i) => i % FOLDS === fold).flat()) {
        const scores = predict(model, index, features, ACTS.length);
        if (scores.indexOf(Math.max(...scores)) === act) sums[name].right++;
        sums[name].all++;
      }
  }
  for (const [name, { right, all }] of Object.entries(sums))
    console.log(`${FOLDS} folds, ${name}: ${right} of ${all} right, ${((100 * right) / all).toFixed(1)} %`);
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
 * Origin: ${names.length} features of ${Object.values(SETS).flat(2).length} statements of world and US news, labelled by the guide of acts; multinomial logistic regression, by training/acts/train.js.
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
