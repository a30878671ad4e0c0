/**
 * Labels reports that have none by a trained attributor, for a smaller one to learn from.
 *
 *   node training/label.js SHARED_DATA MODEL_FOLDER OUT.jsonl [PART/PARTS]     (after `npm run build`)
 *
 * Reads data/news, except the reports that data/world has. Writes {id, text, statements} with offsets in code points, as
 * data/world has them; an act or capacity is given where the model is surer than LEAST_SURE.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bodyOnly } from '../dist/article/article.js';
import { ACTS, CAPACITIES } from '../dist/record/schema.js';
import { findStatements, loadAttributor } from '../dist/statements/statements.js';
import { CodePoints } from '../dist/text/text.js';

const LEAST_SURE = Math.log(0.6);
const LIKE_MARKED = 0.3;

const [data, folder, out, part = '1/1'] = process.argv.slice(2);
if (!data || !folder || !out) {
  console.error('usage: node training/label.js SHARED_DATA MODEL_FOLDER OUT.jsonl [PART/PARTS]');
  process.exit(2);
}
const [which, parts] = part.split('/').map(Number);
const lines = (file) =>
  gunzipSync(readFileSync(`${data}/${file}`))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** Runs of six words: reports appear in several versions, and none of a marked one's may be learnt from. */
function runs(text) {
  const words = text.toLowerCase().match(/\w+/g) ?? [];
  return new Set(words.slice(5).map((_, i) => words.slice(i, i + 6).join(' ')));
}
const marked = new Set(
  [...lines('world/train.jsonl.gz'), ...lines('world/world.jsonl.gz')].flatMap((a) => [...runs(a.text)]),
);
const isMarked = (text) => {
  const own = [...runs(text)];
  return own.filter((run) => marked.has(run)).length > LIKE_MARKED * own.length;
};
const model = await loadAttributor({ threads: 1, folder: new URL(`file://${folder.replace(/\/?$/, '/')}`) });
const surest = (names, scores) => {
  const best = scores.indexOf(Math.max(...scores));
  return scores[best] > LEAST_SURE ? names[best] : null;
};
writeFileSync(out, '');
let left = 0;
for (const set of ['wikinews', 'bbc', 'abc'])
  for (const [i, { id, text }] of lines(`news/${set}.jsonl.gz`).entries()) {
    if (i % parts !== which - 1) continue;
    if (isMarked(text)) {
      left++;
      continue;
    }
    const { attributions } = await findStatements(model, bodyOnly(text));
    const points = new CodePoints(text);
    const wire = (spans) => spans.map((s) => points.toWire(s));
    const statements = attributions.map((a) => ({
      source: wire(a.source),
      cue: wire(a.cue),
      content: wire(a.content),
      addressee: wire(a.addressee),
      parent: a.parent,
      act: a.acts && surest(ACTS, a.acts),
      capacity: a.capacities && surest(CAPACITIES, a.capacities),
    }));
    appendFileSync(out, `${JSON.stringify({ id, text, statements })}\n`);
  }
console.log(`${left} reports left out: data/world has them`);
await model.close();
