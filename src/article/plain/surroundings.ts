import { isProse, type Look } from './look.js';
import type { Mark } from './marks.js';

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
  /** Marks that reports rarely go on behind, where one stands among the last eight blocks that are not prose. */
  readonly passed: readonly (readonly Mark[])[];
  /** True where readers' comments stand: signs of them close by, after the page named comments. */
  readonly thread: readonly boolean[];
  /** True within a run of three lines or more that read as headlines: no end, a capital first, no item of a list. */
  readonly headlines: readonly boolean[];
  /** True of list items beside which stand others of the list. */
  readonly items: readonly boolean[];
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
    passed: passed(looks, prose),
    thread: threads(looks),
    headlines: headlineRuns(looks),
    items: looks.map((_, i) => isListed(looks, i)),
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

const PARTS_WAYS = [
  'relatedHeading',
  'comments',
  'tags',
  'legal',
  'desk',
  'thread',
] as const satisfies readonly Mark[];
const PASSED_REACH = 8;

function passed(looks: readonly Look[], prose: readonly boolean[]): Mark[][] {
  const lastAt = new Map<Mark, number>();
  return looks.map((look, i) => {
    const found = PARTS_WAYS.filter((mark) => i - (lastAt.get(mark) ?? -Infinity) <= PASSED_REACH);
    if (!prose[i]) for (const mark of PARTS_WAYS) if (look.marks.has(mark)) lastAt.set(mark, i);
    return found;
  });
}

/** Signs of readers' comments among twelve blocks on either side from which they are a thread, once comments were named. */
const THREAD_SIGNS = 3;
const THREAD_REACH = 12;

function threads(looks: readonly Look[]): boolean[] {
  const isSign = looks.map(
    (l) => l.marks.has('thread') || l.marks.has('relativeTime') || l.marks.has('comments'),
  );
  const signs = window(
    looks.map(() => 1),
    isSign,
    -THREAD_REACH,
    THREAD_REACH,
  );
  let named = false;
  return looks.map((look, i) => {
    named ||= look.marks.has('comments');
    const seen = Math.min(i, THREAD_REACH) + 1 + Math.min(looks.length - 1 - i, THREAD_REACH);
    return named && Math.round((signs[i] ?? 0) * seen) >= THREAD_SIGNS;
  });
}

/** Headlines alone are longer than a menu's entries and than most subheads. */
const HEADLINE_WORDS = 5;
const HEADLINE_RUN = 3;

/** True of blocks within a run of three or more that read as headlines. */
export function headlineRuns(looks: readonly Look[]): boolean[] {
  const like = looks.map(
    (look) =>
      !isProse(look) &&
      look.words >= HEADLINE_WORDS &&
      !look.ends &&
      !look.startsSmall &&
      look.item === null &&
      look.parts === 0 &&
      !/[:,;]$/u.test(look.closing),
  );
  const found = looks.map(() => false);
  for (let i = 0; i < like.length; ) {
    let to = i;
    while (like[to]) to++;
    // What a colon announces is a list of the report's own.
    const announced = /:$/u.test(looks[i - 1]?.closing ?? '');
    if (to - i >= HEADLINE_RUN && !announced) found.fill(true, i, to);
    i = Math.max(to, i + 1);
  }
  return found;
}

function isListed(looks: readonly Look[], i: number): boolean {
  const item = looks[i]?.item;
  if (item === null || item === undefined) return false;
  const near = looks.slice(Math.max(0, i - 4), i + 5).filter((_, k) => k !== Math.min(4, i));
  return near.some((l) => l.item !== null && (item === 0 ? l.item === 0 : Math.abs(l.item - item) === 1));
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
