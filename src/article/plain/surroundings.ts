import { isProse, type Look } from './look.js';

/** What stands around each block, one entry a block. Shares are between 0 and 1. */
export interface Surroundings {
  /** Prose among the words of the five blocks on either side. */
  readonly density: readonly number[];
  /** Prose blocks among the next eight, and among the last eight. */
  readonly ahead: readonly number[];
  readonly behind: readonly number[];
  /** Where the block stands to the page's largest run of prose. */
  readonly main: readonly (
    | 'before'
    | 'near-before'
    | 'first'
    | 'in'
    | 'last'
    | 'near-after'
    | 'after'
    | 'none'
  )[];
  /** The same to the largest run that takes longer interruptions in its stride. */
  readonly wide: readonly Place[];
  /** Share of the page's words of unmarked prose that stand in this block and after. */
  readonly rest: readonly number[];
  /** How many of the block's content words stand in the main run's prose too. */
  readonly kin: readonly number[];
}

export type Place = 'before' | 'near-before' | 'first' | 'in' | 'last' | 'near-after' | 'after' | 'none';

export function surroundings(looks: readonly Look[]): Surroundings {
  const prose = looks.map(isProse);
  const run = mainRun(looks, prose, 1);
  const wide = mainRun(looks, prose, 0.3);
  return {
    density: window(
      looks.map((l) => l.words),
      prose,
      -5,
      5,
    ),
    ahead: window(
      looks.map(() => 1),
      prose,
      1,
      8,
    ),
    behind: window(
      looks.map(() => 1),
      prose,
      -8,
      -1,
    ),
    main: looks.map((_, i) => place(i, run)),
    wide: looks.map((_, i) => place(i, wide)),
    rest: rest(looks, prose),
    kin: kin(looks, prose, run),
  };
}

/** Weighted share of prose among the blocks from `i + from` to `i + to`, by running sums. */
function window(weights: readonly number[], prose: readonly boolean[], from: number, to: number): number[] {
  const all = [0];
  const good = [0];
  weights.forEach((w, i) => {
    all.push((all[i] ?? 0) + w);
    good.push((good[i] ?? 0) + (prose[i] ? w : 0));
  });
  const clamp = (i: number): number => Math.max(0, Math.min(weights.length, i));
  return weights.map((_, i) => {
    const a = clamp(i + from);
    const b = clamp(i + to + 1);
    const sum = (all[b] ?? 0) - (all[a] ?? 0);
    return sum > 0 ? ((good[b] ?? 0) - (good[a] ?? 0)) / sum : 0;
  });
}

/** A block that is not prose costs the run this many words; a marked one, a heading over other stories, more. */
const COST = 6;
const MARKED_COST = 12;
const HEADING_COST = 45;

/** The stretch with the most words of prose less the cost of what interrupts it (maximum subsequence); `end` exclusive. */
function mainRun(
  looks: readonly Look[],
  prose: readonly boolean[],
  scale: number,
): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  looks.forEach((look, i) => {
    if (sum <= 0) [start, sum] = [i, 0];
    const gain = prose[i] ? Math.min(look.words, 60) - (look.marks.size ? 15 : 0) : 0;
    sum +=
      gain ||
      -scale * (look.marks.has('relatedHeading') ? HEADING_COST : look.marks.size ? MARKED_COST : COST);
    if (sum > best.sum) best = { start, end: i + 1, sum };
  });
  return { start: best.start, end: best.end };
}

function place(i: number, { start, end }: { start: number; end: number }): Place {
  if (start === end) return 'none';
  if (i < start) return start - i <= 4 ? 'near-before' : 'before';
  if (i >= end) return i - end < 4 ? 'near-after' : 'after';
  return i === start ? 'first' : i === end - 1 ? 'last' : 'in';
}

function rest(looks: readonly Look[], prose: readonly boolean[]): number[] {
  const words = looks.map((look, i) => (prose[i] && !look.marks.size ? Math.min(look.words, 60) : 0));
  const all = words.reduce((a, b) => a + b, 0);
  let passed = 0;
  return words.map((w) => {
    const left = all - passed;
    passed += w;
    return all > 0 ? left / all : 0;
  });
}

function kin(
  looks: readonly Look[],
  prose: readonly boolean[],
  run: { start: number; end: number },
): number[] {
  const counts = new Map<string, number>();
  const inRun = (i: number): boolean => i >= run.start && i < run.end && prose[i] === true;
  looks.forEach((look, i) => {
    if (inRun(i)) for (const word of new Set(look.content)) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return looks.map((look, i) => {
    const words = [...new Set(look.content)];
    if (!words.length) return 0;
    // A block of the run does not count as its own kin.
    const others = words.filter((w) => (counts.get(w) ?? 0) > (inRun(i) ? 1 : 0)).length;
    return others / words.length;
  });
}
