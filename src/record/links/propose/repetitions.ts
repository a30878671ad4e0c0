import { EMPTY, rarity, stem } from '../../phrases/phrases.js';
import { DENIES, STANDS_BY } from '../data/cues.js';
import { kin } from '../data/kin.js';
import { before, begins, cueOf, listedNear, type Proposed, type Scene } from '../proposed.js';
import { nested, overlap, sameParty, type Voiced } from '../voiced.js';

/** Share of a headline's bits that the body's statement must have. Tuned on the odd samples and the seed. */
const HEADLINE_SHARE = 0.4;
const HEADLINE_BITS = 6;
/** Where the two sources are not known to be one, as with a capital for its state. */
const OTHER_SHARE = 0.5;
/** In the body the same speaker returns to one topic often: nearly all words must be the same. */
const BODY_SHARE = 0.8;
const BODY_BITS = 20;
/** … of both: a long turn holds the words of many a short one. */
const BODY_WHOLE = 0.6;

/** The same proposition of the same speaker again: a headline's paraphrase, a quotation printed twice. */
export function repetitions(scene: Scene): Proposed[] {
  const { all } = scene;
  return all.flatMap((v): Proposed[] => {
    const twin = listedNear(all, v).find(
      (o) =>
        o.index < v.index &&
        o.content === v.content &&
        v.content.split(' ').length > 3 &&
        agree(o, v) &&
        o.cue === v.cue,
    );
    if (twin && !nested(all, v, twin)) return [made(v, twin, 0.95)];
    if (v.attribution.tier === 'headline' || v.attribution.tier === 'standfirst') return paraphrase(scene, v);
    if (v.attribution.tier === 'body') return [...again(scene, v), ...standsBy(scene, v)];
    return [];
  });
}

/** The speakers are one party, or one of the two is unknown. */
const agree = (a: Voiced, b: Voiced): boolean =>
  sameParty(a, b) || a.party === null || b.party === null || a.source === b.source;

function paraphrase({ all }: Scene, v: Voiced): Proposed[] {
  const whole = v.parent === null ? withCue(v) : v;
  const [best] = all
    .filter((o) => o.attribution.tier === 'body' && (v.parent === null || sameCue(v, o)))
    .map((o) => ({ o, common: overlap(whole, withCue(o)), quoted: sharedQuote(v, o) }))
    .filter(
      ({ o, common: c, quoted }) =>
        quoted ||
        (c.stems.size >= 2 &&
          c.bits >= HEADLINE_BITS &&
          c.ofFirst >= (agree(v, o) ? HEADLINE_SHARE : OTHER_SHARE)),
    )
    .map((x) => ({
      ...x,
      score:
        x.common.ofFirst + (x.quoted ? 0.5 : 0) + (sameParty(v, x.o) ? 0.2 : 0) + (sameCue(v, x.o) ? 0.3 : 0),
    }))
    .sort((a, b) => b.score - a.score || begins(a.o) - begins(b.o));
  if (!best) return [];
  const sure =
    0.45 + 0.4 * best.common.ofFirst + (sameParty(v, best.o) ? 0.1 : -0.05) + (best.quoted ? 0.2 : 0);
  return [made(v, best.o, Math.min(0.95, sure))];
}

/** What somebody denies, demands or promises is told by the cue as well. */
function withCue(v: Voiced): Pick<Voiced, 'telling' | 'bits'> {
  const telling = new Map(v.telling);
  let { bits } = v;
  for (const word of v.cue.match(/\p{L}+/gu) ?? []) {
    const one = kin(stem(word));
    if (EMPTY.has(one) || telling.has(one) || rarity(one) < COMMON) continue;
    telling.set(one, rarity(one));
    bits += rarity(one);
  }
  return { telling, bits };
}

/** Cues like "said" and "told" tell nothing of what is said. */
const COMMON = 2.5;

const sharedQuote = (a: Voiced, b: Voiced): boolean =>
  a.quotes.some((q) => q.split(' ').length >= 2 && b.content.includes(q)) ||
  b.quotes.some((q) => q.split(' ').length >= 2 && a.content.includes(q));

const sameCue = (a: Voiced, b: Voiced): boolean => {
  const stems = new Set((a.cue.match(/\p{L}+/gu) ?? []).map((w) => stem(w)).filter((w) => !EMPTY.has(w)));
  return (b.cue.match(/\p{L}+/gu) ?? []).some((w) => stems.has(stem(w)));
};

function again(scene: Scene, v: Voiced): Proposed[] {
  for (const o of before(scene, v, Number.POSITIVE_INFINITY)) {
    if (o.attribution.tier !== 'body' || !sameParty(o, v) || DENIES.test(o.cue) !== DENIES.test(v.cue))
      continue;
    const quoted = v.quotes.some((q) => q.split(' ').length >= 4 && o.content.includes(q));
    const common = overlap(v, o);
    const same =
      common.share >= BODY_SHARE &&
      common.bits >= BODY_BITS &&
      common.bits >= BODY_WHOLE * Math.max(v.bits, o.bits);
    if (quoted || same) return [made(v, o, quoted ? 0.85 : 0.65)];
  }
  return [];
}

/** "stood by his account": the nearest statement that he made before. */
function standsBy(scene: Scene, v: Voiced): Proposed[] {
  if (!STANDS_BY.test(v.cue)) return [];
  const own = before(scene, v, Number.POSITIVE_INFINITY).filter(
    (o) => sameParty(o, v) && o.parent === v.parent && o.attribution.tier === 'body',
  );
  const bare = v.telling.size <= 2;
  const [best] = own
    .map((o) => ({ o, bits: overlap(v, o).bits }))
    .filter(({ bits }) => bare || bits >= 8)
    .sort((a, b) => b.bits - a.bits || begins(b.o) - begins(a.o));
  return best ? [made(v, best.o, 0.65)] : [];
}

const made = (from: Voiced, to: Voiced, confidence: number): Proposed => ({
  from,
  to,
  kind: 'repeats',
  confidence,
  spans: [...cueOf(from), ...cueOf(to)],
});
