import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  loadSession,
  loadTokenizer,
  type Session,
  type Tokenizer,
  words,
} from '#readout/inference/inference.js';
import { MODELS, type ModelName, openReader } from '#readout/readout.js';
import { goldArticles } from './gold.js';
import { isThere, keep } from './measurements.js';

const ROOT = new URL('../../', import.meta.url);

/** The yardstick, as a framework exports it and as ONNX Runtime's own tools fuse it. */
const STYLES = ['plain', 'fused'] as const;

/** Pieces in a window of the reference: as many as the attributor's, packed full and never overlapping. */
const WINDOW = 254;

/** Articles timed; each is read by both, one after the other, so that the machine's moods fall on both. */
const ARTICLES = 24;

export async function speed(): Promise<void> {
  for (const model of MODELS)
    if (isThere(model)) for (const style of STYLES) await againstReference(model, style);
  cold();
  await warm();
}

/** Articles a second, one thread each, beside a token classifier of BERT-base's size in int8. */
async function againstReference(model: ModelName, style: (typeof STYLES)[number]): Promise<void> {
  const file = new URL(`bench/work/bert-base.${style}.onnx`, ROOT);
  const articles = goldArticles('polnear/dev.jsonl.gz')?.slice(0, ARTICLES);
  if (!articles) return console.log('Against BERT-base: skipped, the labelled sets are not on this machine.');
  if (!existsSync(file))
    return console.log(
      'Against BERT-base: skipped; write the yardstick first: cd training && python -m attributor.reference ../bench/work',
    );
  const reader = await openReader({ threads: 1, model });
  const reference = await loadSession(file, 1);
  const tokenizer = await loadTokenizer(new URL('models/attribution/tokenizer.json', ROOT));
  const read = (text: string) => reader.read(new TextEncoder().encode(text), { body: true });
  await read(articles[0]?.text ?? '');
  await classify(reference, tokenizer, articles[0]?.text ?? '');
  let ours = 0;
  let theirs = 0;
  const ratios: number[] = [];
  for (const { text } of articles) {
    const a = await timed(() => read(text));
    const b = await timed(() => classify(reference, tokenizer, text));
    ours += a;
    theirs += b;
    ratios.push(b / a);
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
  console.log(`  ratio ${(theirs / ours).toFixed(2)} (median of articles ${ratios[n >> 1]?.toFixed(2)})`);
  // Who exports a model for speed fuses it: that is the yardstick of the plot.
  if (style === 'fused') keep(model, { articles: (1000 * n) / ours, ratio: theirs / ours });
  console.log(`  resident memory ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB, both models loaded`);
  await reader.close();
  await reference.close();
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
