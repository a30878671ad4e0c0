/** Multinomial logistic regression over named features, by L-BFGS over the whole set: the same input, the same weights. */

/** Features seen in fewer examples than this are left out: they would be learnt by heart, and 2 doubles the file. */
const SEEN = 3;

/** Steps whose change of slope is kept to tell the curvature. */
const MEMORY = 8;

/**
 * Minimises the log loss of the examples, summed, plus `ridge` / 2 times the squares of all weights.
 *
 * @param examples `{features: string[], act: number}`
 * @returns `{names, weights}`: one row of `classes` weights a feature
 */
export function train(examples, classes, { ridge = 5, steps = 60, seen = SEEN } = {}) {
  const counts = new Map();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= seen).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((e) => e.features.map((name) => index.get(name)).filter((i) => i !== undefined));

  /** → the loss at these weights; `slope` is filled in. */
  const lossAt = (weights, slope) => {
    const scores = new Float64Array(classes);
    let loss = 0;
    for (let k = 0; k < weights.length; k++) {
      slope[k] = ridge * weights[k];
      loss += 0.5 * ridge * weights[k] * weights[k];
    }
    for (const [i, row] of rows.entries()) {
      const { act } = examples[i];
      softmax(row, weights, classes, scores);
      loss -= Math.log(Math.max(scores[act], 1e-12));
      scores[act] -= 1;
      for (const f of row) for (let c = 0; c < classes; c++) slope[f * classes + c] += scores[c];
    }
    return loss;
  };
  return { names, weights: minimise(lossAt, names.length * classes, steps) };
}

/** L-BFGS with halved steps until the loss falls enough (Nocedal and Wright, Numerical Optimization, 7.4 and 3.1). */
function minimise(lossAt, size, steps) {
  let at = new Float64Array(size);
  let slope = new Float64Array(size);
  let loss = lossAt(at, slope);
  const past = [];
  for (let step = 0; step < steps; step++) {
    const way = descent(slope, past);
    const steep = dot(way, slope);
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let length = past.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let nextLoss;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      for (let k = 0; k < size; k++) next[k] = at[k] + length * way[k];
      nextLoss = lossAt(next, nextSlope);
      if (nextLoss <= loss + 1e-4 * length * steep) break;
    }
    if (!(nextLoss < loss)) break;
    const moved = next.map((x, k) => x - at[k]);
    const turned = nextSlope.map((x, k) => x - slope[k]);
    const curved = dot(moved, turned);
    if (curved > 0) past.push({ moved, turned, curved });
    if (past.length > MEMORY) past.shift();
    [at, slope, loss] = [next, nextSlope, nextLoss];
  }
  return at;
}

/** The slope turned round and scaled by the curvature that the last steps showed. */
function descent(slope, past) {
  const way = slope.map((x) => -x);
  const shares = [];
  for (const { moved, turned, curved } of past.toReversed()) {
    const share = dot(moved, way) / curved;
    shares.push(share);
    add(way, turned, -share);
  }
  const last = past.at(-1);
  if (last) {
    const scale = last.curved / dot(last.turned, last.turned);
    for (let k = 0; k < way.length; k++) way[k] *= scale;
  }
  for (const { moved, turned, curved } of past) add(way, moved, shares.pop() - dot(turned, way) / curved);
  return way;
}

function dot(a, b) {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}

function add(to, what, times) {
  for (let k = 0; k < to.length; k++) to[k] += times * what[k];
}

/** Probabilities of one example's classes. */
export function predict({ names, weights }, index, features, classes) {
  const scores = new Float64Array(classes);
  softmax(
    features.map((name) => index.get(name)).filter((i) => i !== undefined),
    weights,
    classes,
    scores,
  );
  return [...scores].slice(0, names.length ? classes : 0);
}

function softmax(row, weights, classes, into) {
  into.fill(0);
  for (const f of row) for (let c = 0; c < classes; c++) into[c] += weights[f * classes + c];
  const top = Math.max(...into);
  let sum = 0;
  for (let c = 0; c < classes; c++) {
    into[c] = Math.exp(into[c] - top);
    sum += into[c];
  }
  for (let c = 0; c < classes; c++) into[c] /= sum;
}
