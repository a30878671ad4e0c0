import { CONTRAST, NEGATION } from '../data/cues.js';
import { before, begins, cueOf, listedNear, type Proposed, type Scene } from '../proposed.js';
import { mayDiffer, overlap, sameParty, type Voiced } from '../voiced.js';

/** Share and bits that two statements of two parties have in common when one says the other's words with a "not". */
const SHARE = 0.6;
const BITS = 14;
const STEMS = 3;
/** … and of the longer one's bits. At less, 8 of 12 such links on 120 world reports were wrong. */
const WHOLE = 0.35;

/** Statements of two parties that cannot both hold, where neither is put as a denial. */
export function conflicts(scene: Scene): Proposed[] {
  return scene.all.flatMap((v) => [...negated(scene, v), ...contrasted(scene, v)]);
}

function negated(scene: Scene, v: Voiced): Proposed[] {
  if (v.attribution.tier !== 'body') return [];
  const [best] = before(scene, v, Number.POSITIVE_INFINITY)
    .filter((o) => o.attribution.tier === 'body' && v.party !== null && o.party !== null)
    .filter((o) => o.party !== v.party && NEGATION.test(o.content) !== NEGATION.test(v.content))
    .map((o) => ({ o, common: overlap(v, o) }))
    .filter(
      ({ o, common: c }) =>
        c.share >= SHARE &&
        c.bits >= BITS &&
        c.stems.size >= STEMS &&
        c.bits >= WHOLE * Math.max(v.bits, o.bits),
    )
    .sort((a, b) => b.common.bits - a.common.bits);
  return best ? [made(v, best.o, 0.6)] : [];
}

/** "it says instead that …", "others think …", "…; shipowners believe …": set against the statement before it. */
function contrasted(scene: Scene, v: Voiced): Proposed[] {
  const { report } = scene;
  if (v.attribution.tier !== 'body') return [];
  const sentence = report.sentences[v.sentence]?.span;
  const near = before(scene, v, 1).filter((o) => o.parent === v.parent && mayDiffer(v, o));
  const [last] = near;
  if (!last || !sentence) return [];
  if (CONTRAST.test(v.cue)) {
    const best = [...near].sort((a, b) => overlap(v, b).bits - overlap(v, a).bits)[0];
    return best ? [made(v, best, 0.65)] : [];
  }
  if (/^others\b/u.test(v.source) && VIEW.test(v.cue) && VIEW.test(last.cue)) return [made(v, last, 0.6)];
  if (last.sentence !== v.sentence || !VIEW.test(v.cue)) return [];
  const between = report.text.slice(ends(last), begins(v));
  const set = /^[^\p{L}]*(?:;|, (?:but|while|whereas|though|although))\s*$/u.test(between);
  const common = overlap(v, last);
  return set && common.share < 0.8 && common.bits + anaphora(v) >= 4 ? [made(v, last, 0.55)] : [];
}

const VIEW =
  /\b(?:sa(?:y|ys|id)|think|thinks|thought|believ\w+|argu\w+|insist\w*|maintain\w*|view|claim\w*|contend\w*|described?|consider\w*)\b/u;

const anaphora = (v: Voiced): number => (/\b(?:it|that|this|they|them|one)\b/u.test(v.content) ? 4 : 0);

const ends = (v: Voiced): number =>
  Math.max(...[...v.attribution.content, ...v.attribution.cue].map((s) => s.end));

/**
 * What the denier says next, in the same sentence or the next one, with words of what is denied: "rejected that
 * account. Its minister said the payment had been voluntary". `denials`: links found before.
 */
export function afterDenials(scene: Scene, denials: readonly Proposed[]): Proposed[] {
  return denials.flatMap(({ from, to, kind }): Proposed[] => {
    if (kind !== 'denies') return [];
    const next = listedNear(scene.all, from).find(
      (v) =>
        begins(v) > begins(from) &&
        v.parent === from.parent &&
        v.sentence - from.sentence <= 1 &&
        (sameParty(v, from) || /^(?:its|his|her|their) /u.test(v.source)) &&
        v !== to,
    );
    if (!next || overlap(next, to).bits < 2 || next.attribution.tier !== 'body') return [];
    return [made(next, to, 0.55)];
  });
}

const made = (from: Voiced, to: Voiced, confidence: number): Proposed => ({
  from,
  to,
  kind: 'contradicts',
  confidence,
  spans: [...cueOf(from), ...cueOf(to)],
});
