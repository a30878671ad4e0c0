/** One example to fit to: features, whether it was right, and how much it counts. */
export interface Example {
  readonly x: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/**
 * Logistic regression by Newton's method, with a ridge on every weight but the first (that of the constant feature).
 * Deterministic; a handful of features, so the normal equations are solved outright.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): number[] {
  const n = examples[0]?.x.length ?? 0;
  let weights = new Array<number>(n).fill(0);
  for (let round = 0; round < 50; round++) {
    const gradient = weights.map((w, i) => (i === 0 ? 0 : -ridge * w));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-9 : ridge) : 0)));
    for (const { x, right, weight } of examples) {
      const p = logistic(x, weights);
      const off = weight * (Number(right) - p);
      const curve = weight * p * (1 - p);
      for (let i = 0; i < n; i++) {
        gradient[i] = (gradient[i] ?? 0) + off * (x[i] ?? 0);
        const row = hessian[i];
        if (row) for (let j = 0; j < n; j++) row[j] = (row[j] ?? 0) + curve * (x[i] ?? 0) * (x[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((w, i) => w + (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-8) break;
  }
  return weights;
}

export const logistic = (x: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));

/** A x = b by Gauss-Jordan with pivots. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i] ?? 0]);
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let r = column + 1; r < n; r++)
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    const [top, other] = [rows[column], rows[pivot]];
    if (!top || !other) break;
    [rows[column], rows[pivot]] = [other, top];
    const head = other[column] ?? 0;
    if (head === 0) continue;
    for (let r = 0; r < n; r++) {
      const row = rows[r];
      if (r === column || !row) continue;
      const factor = (row[column] ?? 0) / head;
      for (let c = column; c <= n; c++) row[c] = (row[c] ?? 0) - factor * (other[c] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] || 1));
}
