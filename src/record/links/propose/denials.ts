import { CLAIMS, DENIES, NEGATION, POINTS_BACK, REFUSES, UNTRUE } from '../data/cues.js';
import { before, begins, cueOf, type Proposed, type Scene } from '../proposed.js';
import { mayDiffer, nested, overlap, sameParty, type Voiced } from '../voiced.js';

/** Sentences back in which "that", "the charge", "any such plans" finds what it stands for. */
const BACK = 2;
/** Share of the denial's bits that the claim must have, and the bits themselves. Tuned on the odd samples and the seed. */
const SHARE = 0.4;
const BITS = 8;
/** More than one telling word must be common: one is a topic. */
const STEMS = 2;

/** That a claim is not so: by the cue ("denied", "rejected claims that") or by the content ("false", "no such offer"). */
export function denials(scene: Scene): Proposed[] {
  return scene.all.flatMap((v) => {
    const how = denies(v);
    if (how === null) return disclaims(scene, v);
    const first = pointed(scene, v, how) ?? claimInside(scene, v, how);
    if (first) return first;
    const found = shared(scene, v, how);
    if (found.length > 0) return found;
    return [...named(scene, v), ...reported(scene, v, how)].slice(0, 1);
  });
}

type How = 'cue' | 'content';

function denies(v: Voiced): How | null {
  const negated = /\b(?:not|never|n't|n’t)\b|n['’]t/u.test(v.cue) && !/recogni/u.test(v.cue);
  if (negated) return null;
  if (DENIES.test(v.cue)) return 'cue';
  if (REFUSES.test(v.cue) && (CLAIMS.test(v.content) || CLAIMS.test(v.cue))) return 'cue';
  if (
    UNTRUE.test(v.content) ||
    /\bas ["“‘']?(?:a |an )?(?:wish|fantasy|myth|lie|nonsense|propaganda)\b/u.test(v.content)
  )
    return 'content';
  return /\b(?:did|does|has done) no such thing\b/u.test(v.content) ? 'content' : null;
}

/** "have no intention of closing anything": a denial only of what was said just before. */
function disclaims(scene: Scene, v: Voiced): Proposed[] {
  if (!/\bno (?:intention|plans?) (?:of|to)\b|\bno (?:intention|plans?)$/u.test(`${v.cue} ${v.content}`))
    return [];
  const target = before(scene, v, BACK)
    .filter((o) => claims(o) && mayDiffer(v, o) && overlap(v, o).bits >= 3 && !nested(scene.all, o, v))
    .sort((a, b) => overlap(v, b).bits - overlap(v, a).bits)[0];
  return target ? [made(v, target, 0.55, cueOf(target))] : [];
}

/** A denial of nothing, or of what others deny or ask, is no link. */
const claims = (o: Voiced): boolean =>
  !DENIES.test(o.cue) && !/^ask/u.test(o.cue) && o.act !== 'decline-comment' && o.content.length > 0;

/** "which it denies", "the charge", "any such plans", "did no such thing": the nearest claim of another. */
function pointed(scene: Scene, v: Voiced, how: How): Proposed[] | null {
  const back = POINTS_BACK.exec(v.content.trim());
  const thing = /no such thing/u.test(v.content);
  if (!thing && (!back || (how === 'content' && !back))) return null;
  const aims = AIMS.test(back?.[0] ?? '');
  const found = before(scene, v, BACK).filter(
    (o) => claims(o) && mayDiffer(v, o) && (!aims || AHEAD.test(`${o.cue} ${o.content}`)),
  );
  const [target] = outermost(scene, v, found);
  if (!target) return [];
  const far = v.sentence - target.sentence;
  return [made(v, target, 0.85 - 0.1 * far, v.attribution.content)];
}

/** "any such plans" denies what is feared or foretold, not any claim. */
const AIMS = /\b(?:plans?|intentions?|ambitions?|designs|aims?|moves?)\b/u;
const AHEAD =
  /\b(?:fear|plan|inten[dt]|threat|prepar|invad|invasion|attack|strike|annex|seiz|about to|going to|will\b|would\b|loom|imminent|ambition|design)/u;

/** "rejected the allegation that force had been used": the claim is marked inside the denial. */
function claimInside({ all }: Scene, v: Voiced, how: How): Proposed[] | null {
  if (how !== 'cue') return null;
  const inside = all.filter((o) => o.parent === v.index && CLAIMS.test(o.cue));
  return inside.length > 0 ? inside.map((o) => made(v, o, 0.85, o.attribution.cue)) : null;
}

/** The claim of another with most of the denial's words, whether it stands before or after. */
function shared(scene: Scene, v: Voiced, how: How): Proposed[] {
  const { all } = scene;
  const denied = how === 'content' ? widened(scene, v) : v;
  const ranked = all
    .filter(
      (o) =>
        o !== v &&
        claims(o) &&
        !(o.parent !== null && DENIES.test(all[o.parent]?.cue ?? '')) &&
        !nested(all, o, v) &&
        mayDiffer(v, o) &&
        !prints(o),
    )
    .filter((o) => o.party !== null || o.attribution.source.length === 0 || v.party !== null)
    .filter((o) => !NEGATION.test(o.content) || NEGATION.test(v.content))
    .filter((o) => hasVerb(v) || how === 'content' || ALLEGES.test(o.cue) || o.act === 'accuse')
    .map((o) => ({ o, shared: overlap(denied, o) }))
    .filter(
      ({ shared: s }) => s.stems.size >= STEMS && s.bits >= BITS && Math.max(s.ofFirst, s.share) >= SHARE,
    )
    .map(({ o, shared: s }) => ({ o, score: s.bits * (0.5 + s.ofFirst) - distance(v, o) }))
    .sort((a, b) => b.score - a.score || begins(b.o) - begins(a.o));
  const [best] = ranked;
  if (!best) return [];
  const { ofFirst } = overlap(denied, best.o);
  return [made(v, best.o, Math.min(0.9, (how === 'cue' ? 0.55 : 0.5) + 0.4 * ofFirst), cueOf(best.o))];
}

/** "Tamm's version": the nearest statement of the one who is named. */
function named(scene: Scene, v: Voiced): Proposed[] {
  const [, name] =
    /\b(\p{L}[\p{L}-]+)['’]s? (?:\p{L}+ )?(?:version|account|claims?|allegations?|accusations?|story|words|remarks?|comments?)\b/u.exec(
      v.content,
    ) ?? [];
  if (name === undefined) return [];
  const target = scene.all
    .filter(
      (o) =>
        o !== v && o.source.split(/[^\p{L}-]+/u).includes(name) && claims(o) && o.attribution.tier === 'body',
    )
    .filter((o) => mayDiffer(v, o) && !nested(scene.all, o, v))
    .sort((a, b) => distance(v, a) - distance(v, b) || begins(b) - begins(a))[0];
  return target ? [made(v, target, 0.7, cueOf(target))] : [];
}

/** "false information …" after what its speaker has just said that others claim: the claim inside his own words. */
function reported(scene: Scene, v: Voiced, how: How): Proposed[] {
  if (how !== 'content') return [];
  const target = before(scene, v, BACK).find((o) => {
    const parent = o.parent === null ? null : scene.all[o.parent];
    return parent && claims(o) && o.parent !== v.parent && sameOrUnknown(parent, v) && mayDiffer(v, o);
  });
  return target ? [made(v, target, 0.6, cueOf(target))] : [];
}

const sameOrUnknown = (a: Voiced, b: Voiced): boolean =>
  sameParty(a, b) || a.party === null || b.party === null;

/** A bare judgement ("false information about our intentions", "that he said was absurd") is about the words around it. */
function widened({ all }: Scene, v: Voiced): Pick<Voiced, 'telling' | 'bits'> {
  const parent = v.parent === null ? null : all[v.parent];
  if (v.telling.size > 3 || !parent || !sameParty(v, parent)) return v;
  return parent;
}

/** "denied funding for the wall" denies no claim: a content without a verb does only where somebody alleges it. */
const hasVerb = (v: Voiced): boolean => v.words.some((w) => w.tag === 'V' || w.tag === 'X');
const ALLEGES = /\b(?:accus|alleg|fear|charg|suspect|blam)/u;

/** A headline or standfirst paraphrases somebody's statement in the body, and that is the one denied. */
const prints = (o: Voiced): boolean => o.attribution.tier !== 'body' && o.attribution.tier !== 'caption';

const distance = (a: Voiced, b: Voiced): number =>
  Math.min(6, Math.abs(a.sentence - b.sentence)) / 2 + (b.sentence > a.sentence ? 1 : 0);

/** Of a statement and one nested in it that both come into question, the outer: its speaker vouches for the claim. */
function outermost({ all }: Scene, v: Voiced, found: readonly Voiced[]): Voiced[] {
  const [first] = found;
  if (!first) return [];
  const outer = found.find((o) => nested(all, o, first) && first.parent === o.index && o.parent === v.parent);
  return [outer ?? first];
}

const made = (
  from: Voiced,
  to: Voiced,
  confidence: number,
  evidence: Voiced['attribution']['cue'],
): Proposed => ({
  from,
  to,
  kind: 'denies',
  confidence,
  spans: [...cueOf(from), ...evidence],
});
