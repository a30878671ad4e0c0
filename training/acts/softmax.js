/** Multinomial logistic regression over named features, by AdaGrad in a fixed order: the same input, the same weights. */

/** Features seen in fewer examples than this are left out: they would be learnt by heart, and 2 doubles the file. */
const SEEN = 3;

/**
 * @param examples `{features: string[], act: number, weight?: number}`
 * @returns `{names, weights}`: one row of `classes` weights a feature
 */
export function train(examples, classes, { epochs = 8, rate = 0.12, l2 = 3e-3, seen = SEEN } = {}) {
  const counts = new Map();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= seen).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((e) => e.features.map((name) => index.get(name)).filter((i) => i !== undefined));
  const weights = new Float64Array(names.length * classes);
  const squares = new Float64Array(names.length * classes).fill(1e-6);
  const order = examples.map((_, i) => i);
  const random = generator(7);
  const scores = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const i of order) {
      const row = rows[i];
      softmax(row, weights, classes, scores);
      scores[examples[i].act] -= 1;
      const step = examples[i].weight ?? 1;
      for (const f of row) {
        for (let c = 0; c < classes; c++) {
          const at = f * classes + c;
          const gradient = step * (scores[c] + l2 * examples.length * weights[at] * 0.01);
          squares[at] += gradient * gradient;
          weights[at] -= (rate * gradient) / Math.sqrt(squares[at]);
        }
      }
    }
  }
  return { names, weights };
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

/** mulberry32 */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
