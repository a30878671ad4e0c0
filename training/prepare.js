/**
 * Turns the labelled sets into what train.py reads, by the very code that the product runs: words, word pieces and
 * features of every paragraph. Labels stay in the sets' own offsets (code points) and are joined in train.py.
 *
 *   node training/prepare.js SHARED_DATA OUT      (after `npm run build`)
 *
 * OUT/forms.raw.jsonl, written by `python -m attributor.forms`, becomes OUT/forms.jsonl, and OUT/news.raw.jsonl, written by
 * label.js, OUT/news.jsonl. A file that is already there is left alone.
 */
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadTokenizer } from '../dist/inference/inference.js';
import { FEATURE_SIZES } from '../dist/statements/features.js';
import { paragraphs } from '../dist/statements/paragraphs.js';
import { CodePoints } from '../dist/text/text.js';

const [data, out] = process.argv.slice(2);
if (!data || !out) {
  console.error('usage: node training/prepare.js SHARED_DATA OUT');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const tokenizer = await loadTokenizer(new URL('../models/attribution/tokenizer.json', import.meta.url));

const parse = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
const lines = (file) => parse(gunzipSync(readFileSync(`${data}/${file}`)).toString('utf8'));

/** The paragraphs of a text as `bodyOnly` cuts it: one a line. */
function prepare(text) {
  const points = new CodePoints(text);
  const prepared = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    for (const p of paragraphs(tokenizer, text, { start: match.index, end: match.index + match[0].length }))
      prepared.push({
        words: p.words.map((w) => points.toWire(w)),
        pieces: p.pieces,
        features: p.features.map((f) => [f.shape, f.quote, f.place, f.glue]),
      });
  }
  return prepared;
}

/** Reports of data/news with the statements of labels/news.jsonl, where they are rows of offsets in a fixed order. */
function newsMarked() {
  const texts = new Map(
    ['wikinews', 'bbc', 'abc'].flatMap((set) => lines(`news/${set}.jsonl.gz`)).map((a) => [a.id, a.text]),
  );
  const labels = new URL('labels/news.jsonl', import.meta.url);
  return parse(readFileSync(labels, 'utf8')).map(({ id, round, statements }) => ({
    id,
    round,
    text: texts.get(id),
    statements: statements.map(([parent, source, cue, content, addressee, act, capacity]) => ({
      parent,
      source,
      cue,
      content,
      addressee,
      act,
      capacity,
    })),
  }));
}

function write(name, articles) {
  if (existsSync(`${out}/${name}.jsonl`)) return;
  const stream = createWriteStream(`${out}/${name}.jsonl`);
  for (const a of articles()) stream.write(`${JSON.stringify({ ...a, paragraphs: prepare(a.text) })}\n`);
  stream.end();
  console.log(name, FEATURE_SIZES);
}

write('polnear-train', () => lines('polnear/train.jsonl.gz'));
write('polnear-dev', () => lines('polnear/dev.jsonl.gz'));
write('world-train', () => lines('world/train.jsonl.gz'));
write('news-marked', newsMarked);
write('world-dev', () => lines('world/world.jsonl.gz'));
for (const name of ['forms', 'news'])
  if (existsSync(`${out}/${name}.raw.jsonl`))
    write(name, () => parse(readFileSync(`${out}/${name}.raw.jsonl`, 'utf8')));
