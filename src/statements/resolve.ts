import type { Candidate } from './candidates.js';
import { ADDRESSEE, CONTENT, KINDS, SOURCE } from './kinds.js';
import { completeQuotations } from './quoted.js';
import { bestRuns } from './viterbi.js';
import type { WordAttribution } from './word-attribution.js';

/** Price of a run's beginning and of its end, by kind, in nats (chosen on the odd half of PolNeAR dev). */
const PRICES: readonly number[] = [0, 0.2, 1.0, 0];

/** Below this the words that a cue might rule over are too unlikely for a statement to be made at all. */
const LEAST_CONTENT = 0.3;

/** Words between two pieces of a source that may close: "members of | the government". */
const GAP = 2;

/**
 * Reads each cue's roles off its best path, then decides the report's cues together: a cue inside another's content is
 * nested there, contents that cross are parted, and a cue without content is none.
 * `paragraphStart`, `quotes` and `hanging` speak of words of the report; a hanging word stands right behind a preposition.
 */
export function resolve(
  candidates: readonly Candidate[],
  paragraphStart: readonly boolean[],
  quotes: readonly number[],
  hanging: readonly boolean[],
): WordAttribution[] {
  const all = candidates
    .map((c) => readRoles(c, paragraphStart, hanging))
    .filter((a): a is WordAttribution => a !== null);
  nest(all);
  part(all);
  completeQuotations(all, quotes, paragraphStart);
  const kept = all.filter((a) => a.content.length > 0);
  adopt(kept);
  return kept.filter((a) => a.content.length > 0);
}

function readRoles(
  candidate: Candidate,
  paragraphStart: readonly boolean[],
  hanging: readonly boolean[],
): WordAttribution | null {
  const { from, first, last, scores } = candidate;
  const n = scores.length / KINDS;
  const masked = scores.slice();
  // The cue's own words play no role towards it.
  for (let i = first - from; i <= last - from; i++)
    for (let k = 1; k < KINDS; k++) masked[i * KINDS + k] = -1e9;
  const breaks = paragraphStart.slice(from, from + n);
  let path = bestRuns(masked, PRICES, breaks);
  // Of 21,066 sources of PolNeAR and world train 9 are broken.
  const pieces = runsOf(path, SOURCE);
  if (pieces.length > 1) {
    // "Adar briefing the press after talks between Tal and | Kedrian presidents": what hangs is no subject, if another can be.
    const hangs = ([first]: readonly [number, number], k: number) =>
      (hanging[from + first] ?? false) && first - (pieces[k - 1]?.[1] ?? -Infinity) > GAP;
    if (!pieces.every(hangs))
      for (const [first, last] of pieces.filter(hangs))
        for (let i = first; i <= last; i++) masked[i * KINDS + SOURCE] = -1e9;
    path = bestRuns(masked, PRICES, breaks, SOURCE);
  }
  const source: number[] = [];
  const content: number[] = [];
  const addressee: number[] = [];
  let sum = 0;
  let likeliest = 0;
  let claimed = 0;
  for (let i = 0; i < n; i++) {
    const at = i * KINDS;
    const asSource = Math.exp(masked[at + SOURCE] ?? -1e9);
    const asContent = Math.exp(masked[at + CONTENT] ?? -1e9);
    likeliest = Math.max(likeliest, asSource);
    claimed += asContent;
    const kind = path[i];
    if (kind === SOURCE) {
      source.push(from + i);
      sum += asSource;
    } else if (kind === CONTENT) {
      content.push(from + i);
      sum += asContent;
    } else if (kind === ADDRESSEE) addressee.push(from + i);
  }
  const certainty = sum / Math.max(1, source.length + content.length);
  if (content.length === 0 || certainty < LEAST_CONTENT) return null;
  return {
    first,
    last,
    stretch: candidate.stretch,
    source,
    content,
    addressee,
    parent: null,
    outer: candidate.outer,
    probability: candidate.probability,
    certainty,
    sourceCertainty: source.length > 0 ? likeliest : 1 - likeliest,
    claimed,
    doing: candidate.doing,
    claim: (word) => {
      const at = (word - from) * KINDS;
      return at < 0 || at >= scores.length ? 0 : Math.exp(scores[at + CONTENT] ?? -1e9);
    },
  };
}

/** First and last word of each run of a kind. */
function runsOf(path: Uint8Array, kind: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i < path.length; i++) {
    if (path[i] !== kind) continue;
    const last = runs.at(-1);
    if (last && last[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  }
  return runs;
}

/** Gives every attribution whose cue stands in another's content that one as parent: the innermost such. */
function nest(all: readonly WordAttribution[]): void {
  const order = new Map(all.map((a, i) => [a, i]));
  const owners = ownersOf(all);
  for (const inner of all) {
    let best: WordAttribution | null = null;
    for (const outer of owners.get(inner.first) ?? []) {
      if (outer === inner || outer.stretch !== inner.stretch) continue;
      // Each in the other's content: the one that is likelier an outermost statement holds the other.
      if (
        inner.content.includes(outer.first) &&
        (inner.outer > outer.outer ||
          (inner.outer === outer.outer && (order.get(inner) ?? 0) < (order.get(outer) ?? 0)))
      )
        continue;
      if (!best || outer.content.length < best.content.length) best = outer;
    }
    inner.parent = best;
  }
  for (const a of all) breakCycle(a);
}

/** Word → the attributions whose content it is. */
function ownersOf(all: readonly WordAttribution[]): Map<number, WordAttribution[]> {
  const owners = new Map<number, WordAttribution[]>();
  for (const a of all)
    for (const w of a.content) {
      const list = owners.get(w);
      if (list) list.push(a);
      else owners.set(w, [a]);
    }
  return owners;
}

/** Cuts a chain of parents that comes back to where it began (possible among three or more). */
function breakCycle(start: WordAttribution): void {
  const seen = new Set<WordAttribution>();
  let a: WordAttribution | null = start;
  while (a) {
    if (seen.has(a)) {
      a.parent = null;
      return;
    }
    seen.add(a);
    a = a.parent;
  }
}

/** Words that two attributions of one level both claim as content go to the one that claims them more strongly. */
function part(all: readonly WordAttribution[]): void {
  const owners = ownersOf(all);
  const lost = new Map<WordAttribution, Set<number>>();
  for (const [w, claimants] of owners) {
    if (claimants.length < 2) continue;
    for (const a of claimants)
      for (const b of claimants) {
        if (a === b || isAbove(a, b) || isAbove(b, a)) continue;
        const loser = a.claim(w) < b.claim(w) || (a.claim(w) === b.claim(w) && a.first > b.first) ? a : b;
        const words = lost.get(loser);
        if (words) words.add(w);
        else lost.set(loser, new Set([w]));
      }
  }
  for (const [a, words] of lost) a.content = a.content.filter((w) => !words.has(w));
}

function isAbove(a: WordAttribution, b: WordAttribution): boolean {
  for (let up = b.parent; up; up = up.parent) if (up === a) return true;
  return false;
}

/** Clips a child to its parent's content; a child that loses its cue or content there has the grandparent tried. */
function adopt(all: WordAttribution[]): void {
  const kept = new Set(all);
  // A parent comes before its children, so that its content is final when they ask for it.
  const contents = new Map<WordAttribution, ReadonlySet<number>>();
  const contentOf = (a: WordAttribution): ReadonlySet<number> => {
    const known = contents.get(a) ?? new Set(a.content);
    contents.set(a, known);
    return known;
  };
  const nested = all.filter((a) => a.parent);
  for (const a of nested.sort((x, y) => depth(x) - depth(y))) {
    while (a.parent && !(kept.has(a.parent) && holds(contentOf(a.parent), a))) a.parent = a.parent.parent;
    if (!a.parent) continue;
    const inside = contentOf(a.parent);
    a.source = a.source.filter((w) => inside.has(w));
    a.content = a.content.filter((w) => inside.has(w));
    a.addressee = a.addressee.filter((w) => inside.has(w));
  }
}

const depth = (a: WordAttribution): number => (a.parent ? 1 + depth(a.parent) : 0);

/** The whole cue and some of the content lie inside the parent's content. */
function holds(inside: ReadonlySet<number>, child: WordAttribution): boolean {
  for (let w = child.first; w <= child.last; w++) if (!inside.has(w)) return false;
  return child.content.some((w) => inside.has(w));
}
