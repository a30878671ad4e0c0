/** Log-probabilities of `labels` labels for each of a row-major block of logits. */
export function logSoftmax(logits: Float32Array, labels: number): Float64Array {
  const out = new Float64Array(logits.length);
  for (let row = 0; row < logits.length; row += labels) {
    let most = -Infinity;
    for (let i = 0; i < labels; i++) most = Math.max(most, logits[row + i] ?? 0);
    let sum = 0;
    for (let i = 0; i < labels; i++) sum += Math.exp((logits[row + i] ?? 0) - most);
    const log = most + Math.log(sum);
    for (let i = 0; i < labels; i++) out[row + i] = (logits[row + i] ?? 0) - log;
  }
  return out;
}

/**
 * The most probable path of BIO labels: label 0 is O, 2k + 1 begins and 2k + 2 continues kind k. A continuation follows
 * a label of its own kind, and nothing is continued over a break (`breaks[i]`: nothing leads from word i - 1 to i).
 * O(words × labels).
 */
export function bestPath(scores: Float64Array, labels: number, breaks?: readonly boolean[]): Uint8Array {
  const n = scores.length / labels;
  const back = new Uint8Array(scores.length);
  let before = new Float64Array(labels);
  let now = new Float64Array(labels);
  for (let w = 0; w < n; w++) {
    let best = 0;
    for (let i = 1; i < labels; i++) if ((before[i] ?? 0) > (before[best] ?? 0)) best = i;
    const cut = w === 0 || breaks?.[w] === true;
    for (let label = 0; label < labels; label++) {
      let from = best;
      let score = before[best] ?? 0;
      if (label > 0 && label % 2 === 0) {
        if (cut) score = -Infinity;
        else {
          from = (before[label - 1] ?? 0) >= (before[label] ?? 0) ? label - 1 : label;
          score = before[from] ?? 0;
        }
      }
      now[label] = score + (scores[w * labels + label] ?? 0);
      back[w * labels + label] = from;
    }
    [before, now] = [now, before];
  }
  return trace(before, back, labels);
}

/**
 * The most probable labelling where each beginning and each end of a run of label k costs `prices[k]` (in nats) besides
 * its probabilities: runs that are barely there vanish, and gaps that are barely there close. Free at a break. Of the
 * label `once` there is one run at most.
 * O(words × labels²).
 */
export function bestRuns(
  scores: Float32Array | Float64Array,
  prices: readonly number[],
  breaks?: readonly boolean[],
  once?: number,
): Uint8Array {
  const labels = prices.length;
  // Where a label comes once, every label stands twice: before its run, and in it or behind it.
  const states = once === undefined ? labels : 2 * labels;
  const costs = Float64Array.from({ length: states * states }, (_, i) => {
    const [from, to] = [Math.floor(i / states), i % states];
    if (from === to) return 0;
    const [late, later] = [from >= labels, to >= labels];
    if (to % labels === once ? late || !later : late !== later) return Infinity;
    return (prices[from % labels] ?? 0) + (prices[to % labels] ?? 0);
  });
  const n = scores.length / labels;
  const back = new Uint8Array(n * states);
  let before = new Float64Array(states).fill(-Infinity, labels);
  let now = new Float64Array(states);
  for (let w = 0; w < n; w++) {
    const free = w === 0 || breaks?.[w] === true;
    for (let state = 0; state < states; state++) {
      let from = state;
      let best = before[state] ?? 0;
      for (let other = 0; other < states; other++) {
        const cost = costs[other * states + state] ?? 0;
        const score = (before[other] ?? 0) - (free && cost < Infinity ? 0 : cost);
        if (score > best) {
          best = score;
          from = other;
        }
      }
      now[state] = best + (scores[w * labels + (state % labels)] ?? 0);
      back[w * states + state] = from;
    }
    if (once !== undefined) now[once] = -Infinity;
    [before, now] = [now, before];
  }
  return trace(before, back, states).map((state) => state % labels);
}

function trace(last: Float64Array, back: Uint8Array, labels: number): Uint8Array {
  const path = new Uint8Array(back.length / labels);
  let label = 0;
  for (let i = 1; i < labels; i++) if ((last[i] ?? 0) > (last[label] ?? 0)) label = i;
  for (let w = path.length - 1; w >= 0; w--) {
    path[w] = label;
    label = back[w * labels + label] ?? 0;
  }
  return path;
}
