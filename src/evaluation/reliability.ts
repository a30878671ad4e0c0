/** One statement that was found: how sure the program was, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  readonly count: number;
  /** Mean confidence, 0 to 1. */
  readonly confidence: number;
  /** Share that was right, 0 to 1. */
  readonly right: number;
}

/** `count`: as many statements in each. `width`: as much of 0 to 1 in each; what is empty is left out. */
export type Binning = 'count' | 'width';

export function bins(all: readonly Judged[], by: Binning, most = 10): Bin[] {
  const groups: Judged[][] = Array.from({ length: most }, () => []);
  const sorted = [...all].sort((a, b) => a.confidence - b.confidence);
  for (const [i, judged] of sorted.entries()) {
    const share = by === 'count' ? i / sorted.length : judged.confidence;
    groups[Math.min(most - 1, Math.floor(share * most))]?.push(judged);
  }
  return groups.filter((group) => group.length > 0).map(binOf);
}

function binOf(group: readonly Judged[]): Bin {
  const count = group.length;
  return {
    count,
    confidence: group.reduce((sum, { confidence }) => sum + confidence, 0) / count,
    right: group.filter(({ right }) => right).length / count,
  };
}

/** Expected calibration error, 0 to 1: how far confidence is from the share that was right, over all statements. */
export function calibrationError(all: readonly Judged[], by: Binning): number {
  const off = bins(all, by).reduce((sum, b) => sum + b.count * Math.abs(b.confidence - b.right), 0);
  return all.length > 0 ? off / all.length : 0;
}

/**
 * What the same confidences would be off by if each were exactly true: the part of the error that comes from counting few
 * statements. The mean of `times` draws, the same each time.
 */
export function errorByChance(all: readonly Judged[], by: Binning, times = 200): number {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  let sum = 0;
  for (let i = 0; i < times; i++)
    sum += calibrationError(
      all.map(({ confidence }) => ({ confidence, right: random() < confidence })),
      by,
    );
  return sum / times;
}

/** 95 % interval of a share seen `right` of `count` times (Wilson). */
export function interval(right: number, count: number): [low: number, high: number] {
  const z = 1.96;
  const p = right / count;
  const middle = p + (z * z) / (2 * count);
  const reach = z * Math.sqrt((p * (1 - p)) / count + (z * z) / (4 * count * count));
  const all = 1 + (z * z) / count;
  return [Math.max(0, (middle - reach) / all), Math.min(1, (middle + reach) / all)];
}
