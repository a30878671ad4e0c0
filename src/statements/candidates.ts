import type { Encoded, Place } from './model.js';
import { type Attributor, CUE_LABELS, encode, ROLE_LABELS, roles } from './model.js';
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
}

export interface ReadingOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How far a doubtful word is taken for a cue, in nats (chosen on the odd half of PolNeAR dev). */
const LEANING = 0.3;

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
  const fresh = (starts[window.fresh] ?? 0) - offset;
  // Cues of the context were found before; what they rule over in this window is added to what was seen then.
  const earlier: Candidate[] = [];
  for (let i = found.length - 1; i >= 0; i--) {
    const candidate = found[i];
    if (!candidate || candidate.first < offset) break;
    earlier.unshift(candidate);
  }
  const cues = cuesOf(report.slice(window.from, window.to), read, fresh, offset);
  const asked = [...earlier, ...cues];
  if (asked.length === 0) return;
  const logits = await roles(
    model,
    read,
    places(report.slice(window.from, window.to)),
    asked.map((c) => ({ first: c.first - offset, last: c.last - offset })),
  );
  const size = read.words * ROLE_LABELS;
  for (const [k, candidate] of asked.entries()) {
    const scores = logSoftmax(logits.subarray(k * size, (k + 1) * size), ROLE_LABELS);
    if (k < earlier.length) extend(candidate, scores, offset);
    else {
      candidate.from = offset;
      candidate.scores = scores;
      found.push(candidate);
    }
  }
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
  const leaning = scores.map((s, i) => (i % CUE_LABELS === 0 ? s - LEANING : s));
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
