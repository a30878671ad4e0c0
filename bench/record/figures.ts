/** What issue 8 asks for, and what of it is reached: each part of `npm run bench record` adds its figures here. */
export interface Figure {
  readonly measure: string;
  readonly set: string;
  /** In percent. */
  readonly value: number;
  /** How many were counted. */
  readonly of: number;
  /** In percent; none where nothing was promised. */
  readonly target?: number | undefined;
}

const told: Figure[] = [];

export function figure(one: Figure): void {
  told.push(one);
}

/** Percent of a share, 0 of none. */
export const share = (n: number, of: number): number => (of === 0 ? 0 : (100 * n) / of);

/** All figures told so far, each beside its target. */
export function printFigures(): void {
  const row = (cells: readonly string[]) =>
    console.log(
      `${cells[0]?.padEnd(36)}${cells[1]?.padEnd(32)}${cells
        .slice(2)
        .map((c) => c.padStart(9))
        .join('')}`,
    );
  console.log('\nThe figures, each beside its target');
  row(['measure', 'set', 'figure', 'target', 'of', '']);
  for (const { measure, set, value, target, of } of told)
    row([
      measure,
      set,
      value.toFixed(1),
      target?.toFixed(1) ?? '–',
      String(of),
      target === undefined ? '' : value >= target ? 'reached' : 'missed',
    ]);
}
