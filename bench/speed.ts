import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bodyOnly } from '#readout/article/article.js';
import {
  loadSession,
  loadTokenizer,
  type Session,
  type Tokenizer,
  words,
} from '#readout/inference/inference.js';
import { MODELS, type ModelName, openReader } from '#readout/readout.js';
import { findStatements, loadAttributor } from '#readout/statements/statements.js';
import { goldArticles } from './gold.js';
import { isThere, keep } from './measurements.js';

const ROOT = new URL('../../', import.meta.url);

/** The yardstick, as a framework exports it and as ONNX Runtime's own tools fuse it. */
const STYLES = ['plain', 'fused'] as const;

/** Pieces in a window of the reference: as many as the attributor's, packed full and never overlapping. */
const WINDOW = 254;

/** Articles timed; each is read by both, one after the other, so that the machine's moods fall on both. */
const ARTICLES = 24;

/** Articles read before, untimed: what a corpus costs is what code costs that the engine has compiled. */
const WARM_UP = 16;

export async function speed(): Promise<void> {
  for (const model of MODELS)
    if (isThere(model)) for (const style of STYLES) await againstReference(model, style);
  await peak();
  cold();
  await warm();
}

/** Articles a second, one thread each, beside a token classifier of BERT-base's size in int8. */
async function againstReference(model: ModelName, style: (typeof STYLES)[number]): Promise<void> {
  const file = new URL(`bench/work/bert-base.${style}.onnx`, ROOT);
  const all = goldArticles('polnear/dev.jsonl.gz');
  if (!all) return console.log('Against BERT-base: skipped, the labelled sets are not on this machine.');
  if (!existsSync(file))
    return console.log(
      'Against BERT-base: skipped; write the yardstick first: cd training && python -m attributor.reference ../bench/work',
    );
  const reader = await openReader({ threads: 1, model });
  const attributor = await loadAttributor({ threads: 1, model });
  const reference = await loadSession(file, 1);
  const tokenizer = await loadTokenizer(new URL('models/attribution/tokenizer.json', ROOT));
  const read = (text: string) => reader.read(new TextEncoder().encode(text), { body: true });
  const attribute = (text: string) => findStatements(attributor, bodyOnly(text));
  const articles = all.slice(0, ARTICLES);
  for (const { text } of all.slice(ARTICLES, ARTICLES + WARM_UP)) {
    await read(text);
    await attribute(text);
    await classify(reference, tokenizer, text);
  }
  let ours = 0;
  let attribution = 0;
  let theirs = 0;
  const ratios: number[] = [];
  for (const { text } of articles) {
    const a = await timed(() => read(text));
    const alone = await timed(() => attribute(text));
    const b = await timed(() => classify(reference, tokenizer, text));
    ours += a;
    attribution += alone;
    theirs += b;
    ratios.push(b / alone);
  }
  ratios.sort((a, b) => a - b);
  const n = articles.length;
  console.log(
    `${n} articles of PolNeAR dev, one thread, warm, ${pathToFileURL(process.execPath).pathname.split('/').at(-1)} ${process.version}`,
  );
  console.log(`  readout ${model}, bytes to record  ${((1000 * n) / ours).toFixed(2)} articles/s`);
  console.log(
    `  BERT-base tagger, int8, ${style}  ${((1000 * n) / theirs).toFixed(2)} articles/s (forward pass alone)`,
  );
  console.log(
    `  ratio ${(theirs / attribution).toFixed(2)} for the attributor alone (median of articles ${ratios[n >> 1]?.toFixed(2)}), ${(theirs / ours).toFixed(2)} for all, bytes to record`,
  );
  console.log(
    `  all else, from bytes to record, costs ${((100 * (ours - attribution)) / attribution).toFixed(0)} % on top of attribution`,
  );
  // Who exports a model for speed fuses it: that is the yardstick of the plot.
  if (style === 'fused') keep(model, { articles: (1000 * n) / attribution, ratio: theirs / attribution });
  console.log(`  resident memory ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB, both models loaded`);
  await Promise.all([reader.close(), attributor.close(), reference.close()]);
}

/** Multiplications and additions in a pass of the encoder's layers, for each piece: what its matrices hold, twice. */
const BASE_OPERATIONS = 2 * 5 * (4 * 384 * 192 + 2 * 384 * 704);

/** Int8 operations a second: of large products alone, which is what this machine can do, and of the encoder's. */
async function peak(): Promise<void> {
  const file = new URL('bench/work/products.onnx', ROOT);
  if (!existsSync(file))
    return console.log('Peak of int8 products: skipped, bench/work has no products.onnx.');
  const products = await loadSession(file, 1);
  const x = { data: new Float32Array(256 * 2048).fill(0.5), dims: [256, 2048] };
  const most = (4 * 2 * 256 * 2048 * 2048) / (await fastest(() => products.run({ x })));
  const encoder = await loadSession(new URL('models/attribution/encoder.onnx', ROOT), 1);
  const T = WINDOW + 2;
  const row = (of: (i: number) => number) => ({
    data: Int32Array.from({ length: T }, (_, i) => of(i)),
    dims: [1, T],
  });
  const inputs = { ids: row((i) => 1000 + i), extra: row(() => 0), first: row((i) => i) };
  const ours = (T * BASE_OPERATIONS) / (await fastest(() => encoder.run(inputs)));
  const gops = (perMs: number) => (perMs / 1e6).toFixed(0);
  console.log(
    `Int8 operations, one thread: large products alone ${gops(most)} G/s, the base encoder with all that it does besides ${gops(ours)} G/s (${((100 * ours) / most).toFixed(0)} %)`,
  );
  await Promise.all([products.close(), encoder.close()]);
}

async function fastest(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 15; i++) times.push(await timed(run));
  return Math.min(...times);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** One forward pass per full window, as a plain token classifier would make. */
async function classify(session: Session, tokenizer: Tokenizer, text: string): Promise<void> {
  const ids = [...words(text, { start: 0, end: text.length })].flatMap((w) => [
    ...tokenizer.pieces(text.slice(w.start, w.end)),
  ]);
  for (let at = 0; at < ids.length; at += WINDOW) {
    const window = Int32Array.from([tokenizer.cls, ...ids.slice(at, at + WINDOW), tokenizer.sep]);
    const T = window.length;
    await session.run({
      ids: { data: window, dims: [1, T] },
      extra: { data: new Int32Array(T).fill(294), dims: [1, T] },
      mask: { data: new Int32Array(T).fill(1), dims: [1, T] },
      first: { data: Int32Array.from({ length: T }, (_, i) => i), dims: [1, T] },
    });
  }
}

/** From process start to the printed result, on a bundled sample. */
function cold(): void {
  const sample = fileURLToPath(new URL('samples/', ROOT));
  const name = readFileSync(new URL('samples/README.md', ROOT), 'utf8').match(/[\w-]+\.txt/)?.[0] ?? '';
  const times: number[] = [];
  for (let i = 0; i < 6; i++) {
    const began = performance.now();
    const run = spawnSync(process.execPath, [
      fileURLToPath(new URL('bin/readout.js', ROOT)),
      'read',
      `${sample}${name}`,
    ]);
    if (run.status !== 0) throw new Error(`readout read failed: ${run.stderr}`);
    if (i > 0) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  console.log(
    `readout read ${name}, cold, median of ${times.length}: ${times[times.length >> 1]?.toFixed(0)} ms`,
  );
}

/** The same sample, asked of a running server: from request to record. */
async function warm(): Promise<void> {
  const server = spawn(process.execPath, [
    fileURLToPath(new URL('bin/readout.js', ROOT)),
    'serve',
    '--port',
    '0',
  ]);
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      const hear = (chunk: Buffer) => {
        said += chunk.toString('utf8');
        const found = said.match(/http:\/\/[\d.:]+\//u);
        if (found) resolve(found[0]);
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.on('exit', () => reject(new Error(`readout serve ended: ${said}`)));
    });
    const body = readFileSync(new URL('samples/01-wire-at-third-hand.txt', ROOT));
    const ask = async () => {
      const response = await fetch(`${url}api/read`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/plain' },
      });
      if (!response.ok) throw new Error(`POST /api/read answered ${response.status}`);
      await response.json();
    };
    for (let i = 0; i < 3; i++) await ask();
    const times: number[] = [];
    for (let i = 0; i < 7; i++) times.push(await timed(ask));
    times.sort((a, b) => a - b);
    console.log(
      `POST /api/read of the same, warm, median of ${times.length}: ${times[times.length >> 1]?.toFixed(0)} ms`,
    );
  } finally {
    server.kill();
  }
}
