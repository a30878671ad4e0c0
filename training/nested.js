/**
 * Finds statements inside the contents of a set that marks the outermost alone, by a trained attributor: what it reads
 * there in the report as a whole, and what it reads in each content by itself, where a nested statement is an outer one.
 *
 *   node training/nested.js SET.jsonl.gz MODEL_FOLDER OUT.jsonl [PART/PARTS]     (after `npm run build`)
 *
 * Writes {id, nested: [{source, cue, content}]} with offsets in code points, for attributor/data.py to add.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bodyOnly } from '../dist/article/article.js';
import { findStatements, loadAttributor } from '../dist/statements/statements.js';
import { CodePoints } from '../dist/text/text.js';

/** Confidence that a label must have: positives alone are taken, so they had better be right. */
const LEAST = 0.5;
const LEAST_WORDS = 4;

const [set, folder, out, part = '1/1'] = process.argv.slice(2);
if (!set || !folder || !out) {
  console.error('usage: node training/nested.js SET.jsonl.gz MODEL_FOLDER OUT.jsonl [PART/PARTS]');
  process.exit(2);
}
const [which, parts] = part.split('/').map(Number);
const articles = gunzipSync(readFileSync(set))
  .toString('utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line));
const model = await loadAttributor({ threads: 1, folder: new URL(`file://${folder.replace(/\/?$/, '/')}`) });

const inside = ([b, e], spans) => spans.some(([x, y]) => x <= b && e <= y);
const touches = (a, b) => a.some(([w, x]) => b.some(([y, z]) => w < z && y < x));

writeFileSync(out, '');
let found = 0;
for (const [i, { id, text, statements }] of articles.entries()) {
  if (i % parts !== which - 1) continue;
  const points = new CodePoints(text);
  const read = async (from, to) => {
    const { attributions } = await findStatements(model, bodyOnly(text.slice(from, to)));
    const wire = (spans) => spans.map((s) => points.toWire({ start: s.start + from, end: s.end + from }));
    return attributions
      .filter((a) => a.confidence >= LEAST)
      .map((a) => ({ source: wire(a.source), cue: wire(a.cue), content: wire(a.content) }));
  };
  const contents = statements.flatMap((s) => s.content);
  const candidates = await read(0, text.length);
  for (const content of contents) {
    const { start, end } = points.fromWire(content);
    if (text.slice(start, end).split(/\s+/).length >= LEAST_WORDS)
      candidates.push(...(await read(start, end)));
  }
  const nested = [];
  for (const c of candidates) {
    const all = [...c.source, ...c.cue, ...c.content];
    const home = contents.filter((content) => c.cue.every((span) => inside(span, [content])));
    if (home.length === 0 || !all.every((span) => inside(span, contents))) continue;
    if (nested.some((n) => touches(n.cue, c.cue)) || statements.some((s) => touches(s.cue, c.cue))) continue;
    nested.push(c);
  }
  found += nested.length;
  appendFileSync(out, `${JSON.stringify({ id, nested })}\n`);
}
console.log(`${found} nested statements`);
await model.close();
