import type { ReportParagraph } from './stretches.js';
import type { Window } from './windows.js';

/** Words of the report, `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is read together: a window of the report, and the first word of each of the report's paragraphs. */
export interface Scene {
  readonly report: readonly Pick<ReportParagraph, 'stretch'>[];
  readonly starts: readonly number[];
  readonly window: Window;
}

/** Words after a cue's paragraph that are held against it at once: whether content goes on there shows in the first. */
const NEAR_ON = 8;

/**
 * Words before and after a cue that are surely looked at for its roles where the near ones do not settle them, besides
 * its own paragraph, the one before and the one after. Of 9,348 statements of PolNeAR and world train 0.2 % reach beyond
 * those three paragraphs.
 */
const REACH_BACK = 48;
const REACH_ON = 96;

/** The words nearest to a cue in paragraph `p`: the paragraph's, the one before and some after it. */
export function nearOf(scene: Scene, p: number): Range {
  const start = (q: number) => scene.starts[q] ?? 0;
  const { first, end } = sameStretch(scene, p);
  return { from: Math.max(start(first), start(p) - 1), to: Math.min(start(end), start(p + 1) + NEAR_ON) };
}

/** All words that may play a role towards a cue in paragraph `p`, as far as the window has them. */
export function farOf(scene: Scene, p: number): Range {
  const start = (q: number) => scene.starts[q] ?? 0;
  const { first, end } = sameStretch(scene, p);
  let from = Math.max(first, p - 1);
  while (from > first && start(p) - start(from) < REACH_BACK) from--;
  let to = Math.min(end, p + 2);
  while (to < end && start(to) - start(p + 1) < REACH_ON) to++;
  return { from: start(from), to: start(to) };
}

/** The words outside of which nothing must be likely for a cue in paragraph `p` to be settled: its paragraph's. */
export function homeOf({ report, starts, window }: Scene, p: number): Range {
  const to = starts[p + 1] ?? 0;
  // Where the window ends with the paragraph but the stretch does not, its last words must tell.
  const isCut = p + 1 === window.to && report[p + 1]?.stretch === report[p]?.stretch;
  return { from: starts[p] ?? 0, to: isCut ? to - 2 : to };
}

/** The paragraphs `[first, end)` of the window that are of one stretch with paragraph `p`: a statement stays in it. */
function sameStretch({ report, window }: Scene, p: number): { first: number; end: number } {
  const stretch = report[p]?.stretch;
  let first = p;
  while (first > window.from && report[first - 1]?.stretch === stretch) first--;
  let end = p + 1;
  while (end < window.to && report[end]?.stretch === stretch) end++;
  return { first, end };
}
