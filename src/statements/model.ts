import { readFile } from 'node:fs/promises';
import { ReadoutError } from '../errors.js';
import { loadSession, loadTokenizer, type Session, type Tokenizer } from '../inference/inference.js';
import type { ConfidenceWeights } from './confidence.js';
import { KINDS } from './kinds.js';
import type { ReportParagraph } from './stretches.js';
import type { Extent } from './windows.js';

/** The trained attributor: `models/attribution`, made by `training/` (see its model card). */
export interface Attributor {
  readonly tokenizer: Tokenizer;
  readonly encoder: Session;
  readonly roles: Session;
  readonly acts: Session;
  readonly hidden: number;
  readonly extent: Extent;
  /** How what it says becomes a confidence; `null` until that is fitted. */
  readonly confidence: ConfidenceWeights | null;
  /** Name → `sha256:…` of the files that speak in a record, as `made.models` shows them. */
  readonly models: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The sizes that there are, the default first. */
export const MODELS = ['base', 'small'] as const;
export type ModelName = (typeof MODELS)[number];

const FOLDERS: Readonly<Record<ModelName, URL>> = {
  base: new URL('../../models/attribution/', import.meta.url),
  small: new URL('../../models/attribution-small/', import.meta.url),
};

interface Manifest {
  readonly hidden: number;
  /** Pieces read at once, the two special ones among them. */
  readonly window: number;
  readonly context: number;
  readonly confidence?: ConfidenceWeights;
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
}

export async function loadAttributor(
  options: { threads?: number | undefined; model?: ModelName | undefined; folder?: URL | undefined } = {},
): Promise<Attributor> {
  const folder = options.folder ?? FOLDERS[options.model ?? 'base'];
  let manifest: Manifest;
  try {
    manifest = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8')) as Manifest;
  } catch (cause) {
    throw new ReadoutError('model', `No model at ${folder.pathname}; restore the models folder.`, { cause });
  }
  const [tokenizer, encoder, roles, acts] = await Promise.all([
    // One vocabulary for all sizes.
    loadTokenizer(new URL('tokenizer.json', FOLDERS.base)),
    loadSession(new URL('encoder.onnx', folder), options.threads),
    loadSession(new URL('roles.onnx', folder), options.threads),
    loadSession(new URL('acts.onnx', folder), options.threads),
  ]);
  const hash = (name: string) => `sha256:${manifest.files[name]?.sha256 ?? ''}`;
  return {
    tokenizer,
    encoder,
    roles,
    acts,
    hidden: manifest.hidden,
    extent: { pieces: manifest.window - 2, context: manifest.context },
    confidence: manifest.confidence ?? null,
    models: {
      attribution: hash('encoder.onnx'),
      'attribution-roles': hash('roles.onnx'),
      'attribution-acts': hash('acts.onnx'),
    },
    async close() {
      await Promise.all([encoder.close(), roles.close(), acts.close()]);
    },
  };
}

/** What the encoder says of one window's words, row by row. */
export interface Encoded {
  readonly words: number;
  /** Words × CUE_LABELS logits. */
  readonly cues: Float32Array;
  /** Words × hidden. */
  readonly hidden: Float32Array;
  /** What the role tagger needs of every word it looks at, words × (2 × role size). */
  readonly tokens: Float32Array;
}

export const CUE_LABELS = 5;
/** Acts of the wire's schema; what the acts model says after them are capacities. */
export const ACT_COUNT = 22;

/** The last row of the feature table: a piece that belongs to no word. */
const NO_FEATURES = 7 * 7 * 3 * 2;

/** Reads one window, a list of paragraphs, in one pass. */
export async function encode(model: Attributor, window: readonly ReportParagraph[]): Promise<Encoded> {
  const { cls, sep } = model.tokenizer;
  const T = 2 + window.reduce((n, p) => n + p.length, 0);
  const W = window.reduce((n, p) => n + p.words.length, 0);
  const ids = new Int32Array(T);
  const extra = new Int32Array(T).fill(NO_FEATURES);
  const first = new Int32Array(W);
  let t = 0;
  let w = 0;
  ids[t++] = cls;
  for (const paragraph of window)
    for (const [i, group] of paragraph.pieces.entries()) {
      const f = paragraph.features[i];
      const index = f ? ((f.shape * 7 + f.quote) * 3 + f.place) * 2 + f.glue : NO_FEATURES;
      first[w++] = t;
      for (const id of group) {
        ids[t] = id;
        extra[t++] = index;
      }
    }
  ids[t] = sep;
  const out = await model.encoder.run({
    ids: { data: ids, dims: [1, T] },
    extra: { data: extra, dims: [1, T] },
    first: { data: first, dims: [1, W] },
  });
  return { words: W, hidden: data(out, 'words'), cues: data(out, 'cues'), tokens: data(out, 'tokens') };
}

/** Where each word of the window stands, for the distances between it and a cue. */
export interface Places {
  readonly paragraphs: Int32Array;
  readonly sentences: Int32Array;
}

/** A cue, by its first and last word in the window, and the words `[from, to)` to be held against it. */
export interface CueRange {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** How far paragraphs and sentences are told apart, and so how many there are; as `model.py` has them. */
const FAR_PARAGRAPH = 3;
const FAR_SENTENCE = 4;
const PARAGRAPHS = 2 * FAR_PARAGRAPH + 1;
const SENTENCES = 2 * FAR_SENTENCE + 1;

/** What each cue's words are to it, words of its range × KINDS log-probabilities, all in one run. */
export async function roles(
  model: Attributor,
  { words, tokens, hidden }: Encoded,
  { paragraphs, sentences }: Places,
  cues: readonly CueRange[],
): Promise<Float32Array[]> {
  const P = cues.reduce((n, { from, to }) => n + to - from, 0);
  const word = new Int32Array(P);
  const cue = new Int32Array(P);
  const place = new Int32Array(P);
  const beside = new Int32Array(3 * P);
  let i = 0;
  for (const [k, { first, last, from, to }] of cues.entries()) {
    const paragraph = paragraphs[first] ?? 0;
    const sentence = sentences[first] ?? 0;
    for (let w = from; w < to; w++) {
      word[i] = w;
      cue[i] = k;
      const d = w < first ? w - first : w > last ? w - last : 0;
      const p = clamp((paragraphs[w] ?? 0) - paragraph, FAR_PARAGRAPH) + FAR_PARAGRAPH;
      const s = clamp((sentences[w] ?? 0) - sentence, FAR_SENTENCE) + FAR_SENTENCE;
      place[i] = ((BUCKETS[d + BUCKET_REACH] ?? bucket(d)) * PARAGRAPHS + p) * SENTENCES + s;
      // Row P is blank: what stands beside the ends of a range.
      beside[3 * i] = w === from ? P : i - 1;
      beside[3 * i + 1] = i;
      beside[3 * i + 2] = w + 1 === to ? P : i + 1;
      i++;
    }
  }
  const out = await model.roles.run({
    tokens: { data: tokens, dims: [words, tokens.length / words] },
    ends: { data: ends(model.hidden, hidden, cues), dims: [cues.length, 2 * model.hidden] },
    word: { data: word, dims: [P] },
    cue: { data: cue, dims: [P] },
    place: { data: place, dims: [P] },
    beside: { data: beside, dims: [P, 3] },
  });
  const kinds = data(out, 'kinds');
  let end = 0;
  return cues.map(({ from, to }) => {
    const start = end;
    end += (to - from) * KINDS;
    return kinds.subarray(start, end);
  });
}

/** The hidden states of each cue's first and last word, side by side. */
function ends(
  H: number,
  hidden: Float32Array,
  cues: readonly { first: number; last: number }[],
): Float32Array {
  const rows = new Float32Array(cues.length * 2 * H);
  for (const [k, cue] of cues.entries()) {
    rows.set(hidden.subarray(cue.first * H, (cue.first + 1) * H), 2 * k * H);
    rows.set(hidden.subarray(cue.last * H, (cue.last + 1) * H), (2 * k + 1) * H);
  }
  return rows;
}

/** A cue with the words, in the window, that the model takes for its source and its content. */
export interface ReadCue {
  readonly first: number;
  readonly last: number;
  readonly source: readonly number[];
  readonly content: readonly number[];
}

/** What each statement does and in whose name: logits, cues × (acts, then capacities; the order of the wire's schema). */
export async function acts(
  model: Attributor,
  encoded: Encoded,
  cues: readonly ReadCue[],
): Promise<Float32Array> {
  const K = cues.length;
  const W = encoded.words;
  const source = new Float32Array(K * W);
  const content = new Float32Array(K * W);
  for (const [k, cue] of cues.entries()) {
    for (const w of cue.source) source[k * W + w] = 1 / cue.source.length;
    for (const w of cue.content) content[k * W + w] = 1 / cue.content.length;
  }
  const out = await model.acts.run({
    words: { data: encoded.hidden, dims: [W, model.hidden] },
    ends: { data: ends(model.hidden, encoded.hidden, cues), dims: [K, 2 * model.hidden] },
    source: { data: source, dims: [K, W] },
    content: { data: content, dims: [K, W] },
  });
  return data(out, 'acts');
}

function data(out: Record<string, { data: Float32Array }>, name: string): Float32Array {
  const found = out[name];
  if (!found) throw new ReadoutError('model', `The model gave no output named ${name}.`);
  return found.data;
}

const clamp = (n: number, most: number): number => Math.max(-most, Math.min(most, n));

/** Signed distance in words → 0 … 32, as `bucket` of training/attributor/model.py: exact to 8, then logarithmic. */
export function bucket(d: number): number {
  const a = Math.abs(d);
  // In single precision, as in training, so that both fall into the same bucket at its edges.
  const far = Math.min(
    16,
    8 + Math.floor(Math.fround(Math.fround(Math.log2(Math.fround(a / 8))) * Math.fround(1.6))),
  );
  const m = a <= 8 ? a : far;
  return d < 0 ? 16 - m : 16 + m;
}

/** Buckets of the distances inside a window, worked out once. */
const BUCKET_REACH = 512;
const BUCKETS = Int32Array.from({ length: 2 * BUCKET_REACH + 1 }, (_, i) => bucket(i - BUCKET_REACH));
