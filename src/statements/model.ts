import { readFile } from 'node:fs/promises';
import { ReadoutError } from '../errors.js';
import { loadSession, loadTokenizer, type Session, type Tokenizer } from '../inference/inference.js';
import type { ReportParagraph } from './stretches.js';

/** The trained attributor: `models/attribution`, made by `training/` (see its model card). */
export interface Attributor {
  readonly tokenizer: Tokenizer;
  readonly encoder: Session;
  readonly roles: Session;
  readonly hidden: number;
  /** Name → `sha256:…` of the files that speak in a record, as `made.models` shows them. */
  readonly models: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const FOLDER = new URL('../../models/attribution/', import.meta.url);

interface Manifest {
  readonly hidden: number;
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
}

export async function loadAttributor(
  options: { threads?: number | undefined; folder?: URL | undefined } = {},
): Promise<Attributor> {
  const folder = options.folder ?? FOLDER;
  let manifest: Manifest;
  try {
    manifest = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8')) as Manifest;
  } catch (cause) {
    throw new ReadoutError('model', `No model at ${folder.pathname}; restore the models folder.`, { cause });
  }
  const [tokenizer, encoder, roles] = await Promise.all([
    loadTokenizer(new URL('tokenizer.json', folder)),
    loadSession(new URL('encoder.onnx', folder), options.threads),
    loadSession(new URL('roles.onnx', folder), options.threads),
  ]);
  const hash = (name: string) => `sha256:${manifest.files[name]?.sha256 ?? ''}`;
  return {
    tokenizer,
    encoder,
    roles,
    hidden: manifest.hidden,
    models: { attribution: hash('encoder.onnx'), 'attribution-roles': hash('roles.onnx') },
    async close() {
      await Promise.all([encoder.close(), roles.close()]);
    },
  };
}

/** Cue logits (words × CUE_LABELS) and hidden states (words × hidden) of one window's words. */
export interface Encoded {
  readonly words: number;
  readonly cues: Float32Array;
  readonly hidden: Float32Array;
}

export const CUE_LABELS = 5;
export const ROLE_LABELS = 7;

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
  return { words: W, hidden: data(out, 'words'), cues: data(out, 'cues') };
}

/** Where a word of the window stands, for the distances between it and a cue. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

/** Role logits, cues × words × ROLE_LABELS, of the given cues (first and last word in the window). */
export async function roles(
  model: Attributor,
  encoded: Encoded,
  places: readonly Place[],
  cues: readonly { first: number; last: number }[],
): Promise<Float32Array> {
  const K = cues.length;
  const W = encoded.words;
  const distance = new Int32Array(K * W);
  const paragraph = new Int32Array(K * W);
  const sentence = new Int32Array(K * W);
  for (const [k, cue] of cues.entries()) {
    const at = places[cue.first];
    for (let w = 0; w < W; w++) {
      const place = places[w];
      if (!at || !place) continue;
      const d = w < cue.first ? w - cue.first : w > cue.last ? w - cue.last : 0;
      distance[k * W + w] = bucket(d);
      paragraph[k * W + w] = clamp(place.paragraph - at.paragraph, 3) + 3;
      sentence[k * W + w] = clamp(place.sentence - at.sentence, 4) + 4;
    }
  }
  const out = await model.roles.run({
    words: { data: encoded.hidden, dims: [W, model.hidden] },
    begin: { data: Int32Array.from(cues, (c) => c.first), dims: [K] },
    end: { data: Int32Array.from(cues, (c) => c.last), dims: [K] },
    distance: { data: distance, dims: [K, W] },
    paragraph: { data: paragraph, dims: [K, W] },
    sentence: { data: sentence, dims: [K, W] },
  });
  return data(out, 'roles');
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
