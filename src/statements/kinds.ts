/** What a word can be to a cue: nothing, source, content, addressee. */
export const KINDS = 4;
export const SOURCE = 1;
export const CONTENT = 2;
export const ADDRESSEE = 3;

/** The likeliest kind of each word. */
export function likeliest(scores: Float32Array): Uint8Array {
  const out = new Uint8Array(scores.length / KINDS);
  for (let w = 0; w < out.length; w++) {
    let best = 0;
    for (let k = 1; k < KINDS; k++)
      if ((scores[w * KINDS + k] ?? 0) > (scores[w * KINDS + best] ?? 0)) best = k;
    out[w] = best;
  }
  return out;
}
