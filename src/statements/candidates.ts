import type { Encoded, Place } from './model.js';
import { type Attributor, acts, CUE_LABELS, encode, type Range, ROLE_LABELS, roles } from './model.js';
import type { ReportParagraph } from './stretches.js';
import { bestPath, logSoftmax } from './viterbi.js';
import { type Window, windows } from './windows.js';

/** A cue with what the model thinks of every word near it. Word indices run over the whole report. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly stretch: number;
  /** Probability that these words are a cue at all, and the share of it that says "of an outermost statement". */
  readonly probability: number;
  readonly outer: number;
  /** Words `[from, from + scores.length / ROLE_LABELS)`: log-probabilities of the role labels towards this cue. */
  from: number;
  scores: Float64Array;
  /** Logits of what the statement does, then of its capacity, in the order of the wire's schema. */
  doing: Float32Array;
}

export interface ReadingOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How far a doubtful word is taken for the cue of a nested statement, in nats: they are found more seldom than made. */
const NESTED_LEANING = 0.3;

/**
 * Words before and after a cue that are surely looked at for its roles, besides its own paragraph, the one before and
 * the one after. Of 9,348 statements of PolNeAR and world train 0.2 % reach beyond those three paragraphs.
 */
const REACH_BACK = 48;
const REACH_ON = 96;

/** Finds cues and scores roles towards them, window by window, each paragraph's cues from the window it is fresh in. */
export async function findCandidates(
  model: Attributor,
  report: readonly ReportParagraph[],
  options: ReadingOptions,
): Promise<Candidate[]> {
  const starts = wordStarts(report);
  const found: Candidate[] = [];
  const all = windows(report);
  for (const [i, window] of all.entries()) {
    options.signal?.throwIfAborted();
    options.onProgress?.(i, all.length);
    const read = await encode(model, report.slice(window.from, window.to));
    await readWindow(model, report, window, read, starts, found);
  }
  options.onProgress?.(all.length, all.length);
  return found;
}

/** First word of each paragraph, counted over the report, and the number of words at the end. */
export function wordStarts(report: readonly ReportParagraph[]): number[] {
  const starts = [0];
  for (const p of report) starts.push((starts.at(-1) ?? 0) + p.words.length);
  return starts;
}

async function readWindow(
  model: Attributor,
  report: readonly ReportParagraph[],
  window: Window,
  read: Encoded,
  starts: readonly number[],
  found: Candidate[],
): Promise<void> {
  const offset = starts[window.from] ?? 0;
  const fresh = starts[window.fresh] ?? 0;
  // Cues of the context were found before; what they rule over in this window is added to what was seen then.
  const earlier: Candidate[] = [];
  for (let i = found.length - 1; i >= 0; i--) {
    const candidate = found[i];
    if (!candidate || candidate.first < offset) break;
    earlier.unshift(candidate);
  }
  const paragraphs = report.slice(window.from, window.to);
  const cues = cuesOf(paragraphs, read, fresh - offset, offset);
  found.push(...cues);
  const around = places(paragraphs);
  for (let p = window.from; p < window.to; p++) {
    const within = (c: Candidate) => c.first >= (starts[p] ?? 0) && c.first < (starts[p + 1] ?? 0);
    const range = rangeOf(starts, window, p);
    // A cue of the context whose words were all seen in the window before has nothing to add here.
    const asked = (p < window.fresh ? earlier : cues).filter(within);
    if (asked.length === 0 || (p < window.fresh && range.to <= fresh)) continue;
    const logits = await roles(
      model,
      read,
      around,
      asked.map((c) => ({ first: c.first - offset, last: c.last - offset })),
      { from: range.from - offset, to: range.to - offset },
    );
    const size = (range.to - range.from) * ROLE_LABELS;
    for (const [k, candidate] of asked.entries()) {
      const scores = logSoftmax(logits.subarray(k * size, (k + 1) * size), ROLE_LABELS);
      if (p < window.fresh) extend(candidate, scores, range.from);
      else {
        candidate.from = range.from;
        candidate.scores = scores;
      }
    }
  }
  await readActs(model, read, cues, offset);
}

/** The words of the report that may play a role towards a cue in paragraph `p`, as far as the window has them. */
function rangeOf(starts: readonly number[], window: Window, p: number): Range {
  const start = (q: number) => starts[q] ?? 0;
  let first = Math.max(window.from, p - 1);
  while (first > window.from && start(p) - start(first) < REACH_BACK) first--;
  let end = Math.min(window.to, p + 2);
  while (end < window.to && start(end) - start(p + 1) < REACH_ON) end++;
  return { from: start(first), to: start(end) };
}

async function readActs(
  model: Attributor,
  read: Encoded,
  cues: readonly Candidate[],
  offset: number,
): Promise<void> {
  if (cues.length === 0) return;
  const seen = cues.map((c) => {
    const likely = likeliest(c.scores);
    const wordsOf = (begin: number) =>
      [...likely.keys()]
        .filter((i) => likely[i] === begin || likely[i] === begin + 1)
        .map((i) => i + c.from - offset);
    return { first: c.first - offset, last: c.last - offset, source: wordsOf(1), content: wordsOf(3) };
  });
  const logits = await acts(model, read, seen);
  const size = logits.length / cues.length;
  for (const [k, c] of cues.entries()) c.doing = logits.slice(k * size, (k + 1) * size);
}

/** The likeliest role label of each word. */
function likeliest(scores: Float64Array): Uint8Array {
  const out = new Uint8Array(scores.length / ROLE_LABELS);
  for (let w = 0; w < out.length; w++) {
    let best = 0;
    for (let k = 1; k < ROLE_LABELS; k++)
      if ((scores[w * ROLE_LABELS + k] ?? 0) > (scores[w * ROLE_LABELS + best] ?? 0)) best = k;
    out[w] = best;
  }
  return out;
}

/** Cues in the window's fresh part, without scores yet. */
function cuesOf(
  paragraphs: readonly ReportParagraph[],
  read: Encoded,
  fresh: number,
  offset: number,
): Candidate[] {
  const scores = logSoftmax(read.cues, CUE_LABELS);
  const stretchOf: number[] = [];
  const breaks: boolean[] = [];
  for (const p of paragraphs)
    for (let i = 0; i < p.words.length; i++) {
      stretchOf.push(p.stretch);
      breaks.push(i === 0);
    }
  const leaning = scores.map((s, i) => (i % CUE_LABELS > 2 ? s + NESTED_LEANING : s));
  const path = bestPath(leaning, CUE_LABELS, breaks);
  const cues: Candidate[] = [];
  for (let w = fresh; w < path.length; w++) {
    const label = path[w] ?? 0;
    if (label % 2 === 0) continue;
    let last = w;
    while (path[last + 1] === label + 1) last++;
    const p = (i: number, k: number) => Math.exp(scores[i * CUE_LABELS + k] ?? -Infinity);
    const probability = 1 - p(w, 0);
    cues.push({
      first: w + offset,
      last: last + offset,
      stretch: stretchOf[w] ?? 0,
      probability,
      outer: (p(w, 1) + p(w, 2)) / Math.max(1e-9, probability),
      from: 0,
      scores: new Float64Array(0),
      doing: new Float32Array(0),
    });
  }
  return cues;
}

function places(paragraphs: readonly ReportParagraph[]): Place[] {
  const found: Place[] = [];
  let sentence = 0;
  for (const [paragraph, p] of paragraphs.entries())
    for (const f of p.features) {
      if (f.place < 2 && found.length > 0) sentence++;
      found.push({ paragraph, sentence });
    }
  return found;
}

/** Joins a later window's view of a cue to the earlier one's: the mean where both saw a word. */
function extend(candidate: Candidate, scores: Float64Array, offset: number): void {
  const shift = (offset - candidate.from) * ROLE_LABELS;
  const joined = new Float64Array(shift + scores.length);
  joined.set(candidate.scores.subarray(0, Math.min(candidate.scores.length, joined.length)));
  for (let i = 0; i < scores.length; i++) {
    const seen = shift + i < candidate.scores.length;
    joined[shift + i] = seen ? ((joined[shift + i] ?? 0) + (scores[i] ?? 0)) / 2 : (scores[i] ?? 0);
  }
  candidate.scores = joined;
}
