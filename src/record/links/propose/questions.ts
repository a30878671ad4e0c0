import { ASKS, REPLIES } from '../data/cues.js';
import { begins, cueOf, listedNear, type Proposed, type Scene } from '../proposed.js';
import { mayDiffer, type Voiced } from '../voiced.js';

/** Sentences after a question in which its answer is looked for. */
const NEAR = 2;

/** Replies to questions: the turns of a transcript, "Asked whether …, he said", "asks … told". */
export function questions(scene: Scene): Proposed[] {
  const { all } = scene;
  return all.flatMap((asked): Proposed[] => {
    const next = nextBeside(all, asked);
    if (!next) return [];
    if (isTurn(asked) && isTurn(next)) {
      if (!asked.content.includes('?') || !mayDiffer(asked, next)) return [];
      return [link(next, asked, 0.85)];
    }
    if (!ASKS.test(asked.cue) || /\bfor\b/u.test(asked.cue)) return [];
    const sameSentence = next.sentence === asked.sentence;
    if (
      /^(?:when |if )?(?:asked|questioned|pressed)\b/u.test(asked.cue) &&
      asked.attribution.source.length === 0
    )
      return sameSentence ? [link(next, asked, 0.9)] : [];
    if (!isQuestion(asked) || !mayDiffer(asked, next)) return [];
    const near = next.paragraph === asked.paragraph && next.sentence - asked.sentence <= NEAR;
    if (!near || /^(?:but|and)? ?(?:asks?|asked|add(?:s|ed))/u.test(next.cue)) return [];
    const replies = REPLIES.test(next.cue) || /\bt(?:old|ells?)\b/u.test(next.cue);
    if (!replies && !ANSWERS_PLAINLY.test(next.cue)) return [];
    return [link(next, asked, replies ? 0.75 : 0.6)];
  });
}

const ANSWERS_PLAINLY = /\b(?:said|says|insist(?:s|ed)|confirm(?:s|ed)|den(?:ies|ied))\b/u;

const link = (from: Voiced, to: Voiced, confidence: number): Proposed => ({
  from,
  to,
  kind: 'answers',
  confidence,
  spans: [...cueOf(to), ...cueOf(from)],
});

/** A speaker's name and a colon, as transcripts have it. */
const isTurn = (v: Voiced): boolean => v.parent === null && /:$/u.test(v.cue.trim()) && v.cue.length < 25;

const isQuestion = (v: Voiced): boolean =>
  v.content.includes('?') || /^["“‘']?(?:whether|if|who|what|when|where|why|how)\b/u.test(v.content);

/** The next statement of the same parent. */
function nextBeside(all: readonly Voiced[], v: Voiced): Voiced | null {
  let best: Voiced | null = null;
  for (const o of listedNear(all, v)) {
    if (o.parent !== v.parent || o === v || begins(o) <= begins(v)) continue;
    if (!best || begins(o) < begins(best)) best = o;
  }
  return best;
}
