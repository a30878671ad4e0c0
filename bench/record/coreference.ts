/** Clusters of mentions: entity → the mentions of it, by any names that the two sides share. */
export type Clusters = Map<string, Set<string>>;

/** Numerators and denominators of precision and recall, to be added up over documents. */
export interface Ratio {
  readonly pTop: number;
  readonly pBottom: number;
  readonly rTop: number;
  readonly rBottom: number;
}

/** Links (Vilain et al. 1995). */
export function muc(key: Clusters, response: Clusters): Ratio {
  const side = (of: Clusters, by: Clusters): readonly [number, number] => {
    const owner = ownersOf(by);
    let top = 0;
    let bottom = 0;
    for (const mentions of of.values()) {
      const parts = new Set([...mentions].map((m) => owner.get(m) ?? `alone ${m}`));
      top += mentions.size - parts.size;
      bottom += mentions.size - 1;
    }
    return [top, bottom];
  };
  const [rTop, rBottom] = side(key, response);
  const [pTop, pBottom] = side(response, key);
  return { pTop, pBottom, rTop, rBottom };
}

/** Mentions (Bagga and Baldwin 1998). */
export function bCubed(key: Clusters, response: Clusters): Ratio {
  const side = (of: Clusters, by: Clusters): readonly [number, number] => {
    const owner = ownersOf(by);
    let top = 0;
    let bottom = 0;
    for (const mentions of of.values())
      for (const m of mentions) {
        bottom++;
        const other = by.get(owner.get(m) ?? '');
        if (other) top += shared(mentions, other) / mentions.size;
      }
    return [top, bottom];
  };
  const [rTop, rBottom] = side(key, response);
  const [pTop, pBottom] = side(response, key);
  return { pTop, pBottom, rTop, rBottom };
}

/** Entities, best one-to-one alignment (Luo 2005), φ4. */
export function ceafE(key: Clusters, response: Clusters): Ratio {
  const keys = [...key.values()];
  const responses = [...response.values()];
  const phi = keys.map((k) => responses.map((r) => (2 * shared(k, r)) / (k.size + r.size)));
  const top = bestSum(phi);
  return { pTop: top, pBottom: responses.length, rTop: top, rBottom: keys.length };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0;
  for (const m of a) if (b.has(m)) n++;
  return n;
};

function ownersOf(clusters: Clusters): Map<string, string> {
  const owner = new Map<string, string>();
  for (const [id, mentions] of clusters) for (const m of mentions) owner.set(m, id);
  return owner;
}

/** The greatest sum of one cell a row and column (Kuhn and Munkres), for rows and columns of any number. */
export function bestSum(cells: readonly (readonly number[])[]): number {
  const n = Math.max(cells.length, cells[0]?.length ?? 0);
  const cost = (i: number, j: number): number => -(cells[i - 1]?.[j - 1] ?? 0);
  const u = new Float64Array(n + 1);
  const v = new Float64Array(n + 1);
  const rowOf = new Int32Array(n + 1);
  const way = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) {
    rowOf[0] = i;
    let column = 0;
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(n + 1);
    do {
      used[column] = 1;
      const row = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const reduced = cost(row, j) - (u[row] ?? 0) - (v[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          const r = rowOf[j] ?? 0;
          u[r] = (u[r] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      column = next;
    } while ((rowOf[column] ?? 0) !== 0);
    do {
      const previous = way[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    } while (column !== 0);
  }
  let sum = 0;
  for (let j = 1; j <= n; j++) sum -= cost(rowOf[j] ?? 0, j);
  return sum;
}
