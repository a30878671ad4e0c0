import {
  CLAIMS,
  FALLS_SHORT,
  POINTS_BACK,
  PROPOSALS,
  PUTS_FORWARD,
  REFUSES,
  TAKES_UP,
  WEIGHS,
} from '../data/cues.js';
import { before, cueOf, type Proposed, type Scene } from '../proposed.js';
import { mayDiffer, overlap, type Voiced } from '../voiced.js';

/** Sentences back in which a reply finds what it replies to. */
const BACK = 8;
/** A pronoun finds it nearer. */
const NEAR = 2;

/** What is done with an offer, a proposal or a demand: taken up, refused, looked at, found wanting. */
export function replies(scene: Scene): Proposed[] {
  return scene.all.flatMap((v): Proposed[] => {
    if (v.attribution.tier !== 'body') return [];
    const inside = offerInside(scene, v);
    if (inside.length > 0) return inside;
    const sign = signOf(v, sentenceOf(scene, v));
    if (!sign) return [];
    const [best] = before(scene, v, sign.back)
      .filter((o) => putsForward(o) && mayDiffer(v, o) && !anothers(v, o) && o.attribution.tier === 'body')
      .map((o) => ({ o, score: score(v, o, sign) }))
      .filter(({ score: s }) => s >= LEAST)
      .sort((a, b) => b.score - a.score);
    if (!best) return [];
    return [link(v, best.o, Math.min(0.9, best.score))];
  });
}

interface Sign {
  readonly strength: number;
  readonly back: number;
  /** The content points back without saying to what. */
  readonly points: boolean;
  /** The noun for what is replied to, where the content has one. */
  readonly names: boolean;
}

/** Telling words up to which a pronoun carries a content: in a longer one it stands for something in it. */
const FEW = 6;

/** How a statement shows that it is a reply; `null` where it shows nothing. */
function signOf(v: Voiced, around: string): Sign | null {
  const points =
    POINTS_BACK.test(v.content.trim()) ||
    (v.telling.size <= FEW && /\b(?:it|them|one|this|that|these|those|they)\b/u.test(v.content));
  const names = PROPOSALS.test(v.content);
  if (CLAIMS.test(v.content) && !names) return null;
  if (FALLS_SHORT.test(v.content) && (names || points)) return { strength: 0.65, back: BACK, points, names };
  if (WEIGHS.test(`${v.cue} ${v.content}`) && (names || points) && committed(v))
    return { strength: names ? 0.6 : 0.5, back: names ? BACK : NEAR, points, names };
  const answers = TAKES_UP.test(v.cue) || REFUSES.test(v.cue) || v.act === 'accept' || v.act === 'reject';
  if (answers && (names || points)) return { strength: 0.55, back: names ? BACK : NEAR, points, names };
  if (/\binstead\b/u.test(around) && putsForward(v))
    return { strength: 0.5, back: NEAR, points: true, names: false };
  if (TAKES_UP.test(v.cue)) return { strength: 0.45, back: 1, points: false, names: false };
  return null;
}

/** The sentence in which a statement stands, in small letters. */
function sentenceOf({ report }: Scene, v: Voiced): string {
  const span = report.sentences[v.sentence]?.span;
  return span ? report.text.slice(span.start, span.end).toLowerCase() : '';
}

/** Its source says so of itself: "would review", "promised to study", "has yet to decide". */
const committed = (v: Voiced): boolean =>
  /\b(?:would|will|promis|agree|undert|pledg|ready|decid|going to)/u.test(`${v.cue} ${v.content}`) ||
  v.act === 'promise';

const putsForward = (o: Voiced): boolean =>
  (PUTS_FORWARD.test(o.cue) || o.act === 'propose' || o.act === 'request') &&
  !/^asked (?:whether|if|about|why|how)/u.test(o.cue) &&
  !/^(?:whether|if|why|who|what|how|when)\b/u.test(o.content) &&
  !/\bask(?:s|ed|ing)? not\b/u.test(`${o.cue} ${o.content}`);

/** Under this a reply is not certain enough to be shown. Tuned for precision on the odd samples and the seed. */
const LEAST = 0.5;

function score(v: Voiced, o: Voiced, { strength, names, points }: Sign): number {
  const far = v.sentence - o.sentence;
  // A relative pronoun stands for what is in its own sentence.
  if (far > 0 && /^(?:which|that)$/u.test(v.content) && /\b(?:been|which)\b/u.test(`${v.cue} ${v.content}`))
    return 0;
  const common = overlap(v, o);
  const same = Math.min(0.25, common.bits / 60);
  const named = names && (PROPOSALS.test(o.content) || PUTS_FORWARD.test(o.cue)) ? 0.1 : 0;
  const pointed = points && far <= 1 ? 0.1 : 0;
  const plainly = STRONG.test(o.cue) ? 0.1 : 0;
  const turn = far <= 1 && asksOf(o, v) ? 0.2 : 0;
  return strength + same + named + pointed + plainly + turn - 0.04 * far;
}

const STRONG = /\b(?:offer|propos|demand|urg|request|laid out|lay out|set out|put forward)/u;

/** What was put forward was put to the one who speaks: he is named in it. */
function asksOf(o: Voiced, v: Voiced): boolean {
  const name = v.source.split(/[^\p{L}-]+/u).at(-1) ?? '';
  return name.length > 2 && o.content.includes(name);
}

/** "Minister Farrant's plan" is no plan of somebody else's. */
function anothers(v: Voiced, o: Voiced): boolean {
  const owner = /\b(\p{L}[\p{L}-]+)['’]s? (?:\p{L}+ ){0,2}\p{L}+/u.exec(
    v.content.match(OWNED_PROPOSAL)?.[0] ?? '',
  )?.[1];
  return owner !== undefined && o.source !== '' && !o.source.includes(owner) && !PRONOUN.test(o.source);
}

const OWNED_PROPOSAL =
  /\b\p{L}[\p{L}-]+['’]s? (?:\p{L}+ ){0,2}(?:proposals?|offers?|ideas?|plans?|demands?|requests?|considerations?|initiatives?)\b/u;
const PRONOUN = /^(?:he|she|it|they|who|that|which|we|i)$/u;

/** "welcomed the offer of Halmond to host them": the offer is marked inside the reply. */
function offerInside({ all }: Scene, v: Voiced): Proposed[] {
  if (!TAKES_UP.test(v.cue) && !REFUSES.test(v.cue) && v.act !== 'accept' && v.act !== 'reject') return [];
  return all
    .filter(
      (o) =>
        o.parent === v.index && /^(?:offer|propos|demand|request|call|invit|announc|suggest)/u.test(o.cue),
    )
    .filter((o) => o.party === null || o.party !== v.party)
    .map((o) => link(v, o, 0.75));
}

const link = (from: Voiced, to: Voiced, confidence: number): Proposed => ({
  from,
  to,
  kind: 'answers',
  confidence,
  spans: [...cueOf(from), ...cueOf(to)],
});
