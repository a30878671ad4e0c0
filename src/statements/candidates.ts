import { CONTENT, KINDS, likeliest, SOURCE } from './kinds.js';
import type { Encoded, Places } from './model.js';
import { type Attributor, acts, CUE_LABELS, encode, roles } from './model.js';
import { farOf, homeOf, nearOf, type Range, type Scene } from './reach.js';
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
  /** Words `[from, from + scores.length / KINDS)`: log-probabilities of what they are to this cue. */
  from: number;
  scores: Float32Array;
  /** Whether words further off may be something to it as well. */
  open: boolean;
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
 * A cue is open, and is looked at again with words further off, if no word near it is its source or its content more
 * likely than not, or if one of them outside its paragraph may be one. Of 1,220 cues of PolNeAR dev's odd half and 343 of
 * world train that is one in six, and no other cue has a word further off with a probability of .3.
 */
const LEAST_PLAYED = Math.log(0.5);
const MAY_GO_ON = Math.log(0.05);

/** Finds cues and scores roles towards them, window by window, each paragraph's cues from the window it is fresh in. */
export async function findCandidates(
  model: Attributor,
  report: readonly ReportParagraph[],
  options: ReadingOptions,
): Promise<Candidate[]> {
  const starts = wordStarts(report);
  const found: Candidate[] = [];
  const all = windows(report, model.extent);
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
  const scene: Scene = { report, starts, window };
  const offset = starts[window.from] ?? 0;
  const fresh = starts[window.fresh] ?? 0;
  const paragraphs = report.slice(window.from, window.to);
  const around = places(paragraphs);
  const paragraphOf = (c: Candidate) => window.from + (around.paragraphs[c.first - offset] ?? 0);
  const score = async (asked: readonly Asked[]) => {
    if (asked.length === 0) return [];
    const here = asked.map(({ cue, from, to }) => ({
      first: cue.first - offset,
      last: cue.last - offset,
      from: from - offset,
      to: to - offset,
    }));
    return roles(model, read, around, here);
  };

  const cues = cuesOf(paragraphs, read, fresh - offset, offset);
  const near = cues.map((cue) => ({ cue, ...nearOf(scene, paragraphOf(cue)) }));
  for (const [i, scores] of (await score(near)).entries()) {
    const { cue, from } = near[i] as Asked;
    cue.from = from;
    cue.scores = scores;
    cue.open = isOpen(cue, homeOf(scene, paragraphOf(cue)));
  }
  const far = cues.filter((c) => c.open).flatMap((cue) => outside(cue, farOf(scene, paragraphOf(cue))));
  // Open cues of the context were seen before; what they rule over in this window is added to what was seen then.
  const again = earlierOpen(found, offset)
    .map((cue) => ({ cue, ...farOf(scene, paragraphOf(cue)) }))
    .filter(({ to }) => to > fresh);
  const scored = await score([...again, ...far]);
  for (const [i, { cue, from }] of again.entries()) extend(cue, scored[i] as Float32Array, from);
  for (const [i, { cue, from }] of far.entries()) widen(cue, scored[again.length + i] as Float32Array, from);
  found.push(...cues);
  await readActs(model, read, cues, offset);
}

/** Words `[from, to)` of the report to be held against a cue. */
interface Asked extends Range {
  readonly cue: Candidate;
}

/**
 * A word's role depends on the words beside it: the words scored next reach this far into those scored before, so that
 * the outermost of these is scored anew with both its neighbours.
 */
const OVERLAP = 2;

/** The words of a range on either side of those that a cue has scores for. */
function outside(cue: Candidate, { from, to }: Range): Asked[] {
  const end = cue.from + cue.scores.length / KINDS;
  if (end - cue.from <= OVERLAP) return [{ cue, from, to }];
  const parts: Asked[] = [];
  if (from < cue.from) parts.push({ cue, from, to: cue.from + OVERLAP });
  if (to > end) parts.push({ cue, from: end - OVERLAP, to });
  return parts;
}

/** Adds the scores of words on one side of those that a cue has, as `outside` asked for them. */
function widen(cue: Candidate, scores: Float32Array, from: number): void {
  const known = cue.scores;
  const end = cue.from + known.length / KINDS;
  const to = from + scores.length / KINDS;
  if (from <= cue.from && to >= end) {
    cue.scores = scores;
    cue.from = from;
    return;
  }
  // The innermost word lacks a neighbour: what was known of it stays.
  if (from < cue.from) {
    cue.scores = joined(scores.subarray(0, -KINDS), known.subarray((to - 1 - cue.from) * KINDS));
    cue.from = from;
  } else cue.scores = joined(known.subarray(0, (from + 1 - cue.from) * KINDS), scores.subarray(KINDS));
}

function joined(a: Float32Array, b: Float32Array): Float32Array {
  const both = new Float32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** The open cues of the window's context, in text order. */
function earlierOpen(found: readonly Candidate[], offset: number): Candidate[] {
  const earlier: Candidate[] = [];
  for (let i = found.length - 1; i >= 0; i--) {
    const candidate = found[i];
    if (!candidate || candidate.first < offset) break;
    if (candidate.open) earlier.unshift(candidate);
  }
  return earlier;
}

/** Whether words further off than those scored may be something to the cue. */
function isOpen({ from, scores }: Candidate, home: Range): boolean {
  let source = -Infinity;
  let content = -Infinity;
  for (let i = 0; i < scores.length / KINDS; i++) {
    const asSource = scores[i * KINDS + SOURCE] ?? 0;
    const asContent = scores[i * KINDS + CONTENT] ?? 0;
    const isHome = from + i >= home.from && from + i < home.to;
    if (!isHome && Math.max(asSource, asContent) > MAY_GO_ON) return true;
    source = Math.max(source, asSource);
    content = Math.max(content, asContent);
  }
  return source < LEAST_PLAYED || content < LEAST_PLAYED;
}

async function readActs(
  model: Attributor,
  read: Encoded,
  cues: readonly Candidate[],
  offset: number,
): Promise<void> {
  if (cues.length === 0) return;
  const seen = cues.map((c) => {
    const source: number[] = [];
    const content: number[] = [];
    for (const [i, kind] of likeliest(c.scores).entries())
      if (kind === SOURCE) source.push(i + c.from - offset);
      else if (kind === CONTENT) content.push(i + c.from - offset);
    return { first: c.first - offset, last: c.last - offset, source, content };
  });
  const logits = await acts(model, read, seen);
  const size = logits.length / cues.length;
  for (const [k, c] of cues.entries()) c.doing = logits.slice(k * size, (k + 1) * size);
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
      scores: new Float32Array(0),
      open: true,
      doing: new Float32Array(0),
    });
  }
  return cues;
}

/** Paragraph and sentence of each word of paragraphs that are read together. */
export function places(paragraphs: readonly ReportParagraph[]): Places {
  const n = paragraphs.reduce((sum, p) => sum + p.words.length, 0);
  const found = { paragraphs: new Int32Array(n), sentences: new Int32Array(n) };
  let sentence = 0;
  let w = 0;
  for (const [paragraph, p] of paragraphs.entries())
    for (const f of p.features) {
      if (f.place < 2 && w > 0) sentence++;
      found.paragraphs[w] = paragraph;
      found.sentences[w++] = sentence;
    }
  return found;
}

/** Joins a later window's view of a cue to the earlier one's: the mean where both saw a word. */
function extend(candidate: Candidate, scores: Float32Array, offset: number): void {
  const shift = (offset - candidate.from) * KINDS;
  const joined = new Float32Array(shift + scores.length);
  joined.set(candidate.scores.subarray(0, Math.min(candidate.scores.length, joined.length)));
  for (let i = 0; i < scores.length; i++) {
    const seen = shift + i < candidate.scores.length;
    joined[shift + i] = seen ? ((joined[shift + i] ?? 0) + (scores[i] ?? 0)) / 2 : (scores[i] ?? 0);
  }
  candidate.scores = joined;
}
