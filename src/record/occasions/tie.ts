import { overlaps } from '../../text/text.js';
import type { TextDate } from '../dates/dates.js';
import { type Report, sentenceIndex } from '../report.js';
import { agree, type Gathered } from './cluster.js';
import type { OccasionMention } from './mentions.js';
import type { Regions } from './regions.js';
import type { Hearer } from './settings.js';

/**
 * Per attribution, the mention that its own words tie it to: "said in a statement", "tweeted", "the letter says"; `null`
 * where they name none. A mention inside a content is never the occasion of the statement around it.
 */
export function tiedByWords(
  report: Report,
  mentions: readonly OccasionMention[],
  regions: Regions,
): (number | null)[] {
  const bySentence = new Map<number, number[]>();
  for (const [m, { sentence }] of mentions.entries()) {
    const list = bySentence.get(sentence);
    if (list) list.push(m);
    else bySentence.set(sentence, [m]);
  }
  return report.attributions.map((a, i) => {
    const cue = a.cue[0];
    if (!cue) return null;
    const sentence = sentenceIndex(report, cue.start);
    const key = regions.at(cue.start);
    let best: number | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (const m of bySentence.get(sentence) ?? []) {
      const mention = mentions[m];
      if (!mention || regions.at(mention.span.start) !== key) continue;
      // "a statement which said": the pronoun that stands for it speaks.
      const isSource = a.source.some(
        (s) =>
          overlaps(s, mention.span) ||
          /^\s*(?:which|that)\s*$/u.test(report.text.slice(mention.span.end, s.end)),
      );
      const isCue = a.cue.some((c) => overlaps(c, mention.span));
      const speaks = isSource && mention.form !== 'verb' && WRITTEN.has(mention.kind);
      if (!(speaks || isCue || (mention.at && !isSource))) continue;
      if (!isCue && !speaks && nearerOther(report, i, mention, regions)) continue;
      const distance = isCue || speaks ? 0 : Math.abs(mention.span.start - cue.start);
      if (distance < nearest) {
        best = m;
        nearest = distance;
      }
    }
    return best;
  });
}

/** Kinds that can be the source themselves: "the statement said". */
const WRITTEN = new Set(['statement', 'letter', 'filing', 'post', 'speech']);

/** Another source's cue of the same region lies between the cue and the mention. */
function nearerOther(report: Report, i: number, mention: OccasionMention, regions: Regions): boolean {
  const a = report.attributions[i];
  const cue = a?.cue[0];
  if (!a || !cue) return true;
  const own = Math.abs(cue.start - mention.span.start);
  return regions.framedIn(mention.sentence).some((k) => {
    const b = report.attributions[k];
    const other = b?.cue[0];
    if (k === i || !b || !other || regions.at(other.start) !== regions.at(cue.start)) return false;
    if (b.source[0]?.start === a.source[0]?.start) return false;
    return Math.abs(other.start - mention.span.start) < own;
  });
}

/** Kinds that last, so that a speaker's next sentences may be from there. */
const LASTING = new Set([
  'briefing',
  'interview',
  'speech',
  'statement',
  'letter',
  'filing',
  'hearing',
  'debate',
  'post',
]);

/** Paragraphs without a word from the speaker after which an occasion is taken to be left. */
const GAP = 3;

/**
 * Ties what goes on at an occasion: a speaker whose last statement was made there and who is not said to be elsewhere;
 * and, of an event of two ("Putin told Biden …"), what one of them is said to have told the other.
 */
export function carryOn(
  report: Report,
  own: readonly (number | null)[],
  found: readonly Gathered[],
  voice: (i: number) => number | null,
  stated: readonly (Hearer | null)[],
  dateOf: (i: number) => TextDate | null,
  regions: Regions,
): (number | null)[] {
  const result = [...own];
  const between = pairsOf(found);
  const last = new Map<number, { occasion: number; paragraph: number; hearer: string | null }>();
  const order = report.attributions
    .map((_, i) => i)
    .sort((a, b) => place(report, a) - place(report, b) || a - b);
  for (const i of order) {
    const a = report.attributions[i];
    const speaker = voice(i);
    const cue = a?.cue[0] ?? a?.content[0];
    if (!a || !cue || speaker === null) continue;
    const paragraph = report.sentences[sentenceIndex(report, cue.start)]?.paragraph ?? -1;
    const tied = own[i] ?? null;
    if (a.parent !== null) {
      if (tied === null) result[i] = between(speaker, stated[i]?.entity ?? null);
      continue;
    }
    const hearer = stated[i]?.name ?? null;
    if (tied !== null) {
      if (LASTING.has(found[tied]?.kind ?? '')) last.set(speaker, { occasion: tied, paragraph, hearer });
      else last.delete(speaker);
      continue;
    }
    const two = between(speaker, stated[i]?.entity ?? null);
    if (two !== null) {
      result[i] = two;
      continue;
    }
    const here = last.get(speaker);
    if (!here || a.tier !== 'body') continue;
    const elsewhere =
      paragraph - here.paragraph > GAP ||
      (hearer !== null &&
        (here.hearer !== null || WRITTEN.has(found[here.occasion]?.kind ?? '')) &&
        hearer !== here.hearer) ||
      !sameDay(found[here.occasion], dateOf(i)) ||
      leaves(report, i, regions);
    if (elsewhere) last.delete(speaker);
    else {
      result[i] = here.occasion;
      last.set(speaker, { ...here, paragraph });
    }
  }
  return result;
}

const place = (report: Report, i: number): number => {
  const a = report.attributions[i];
  return a?.cue[0]?.start ?? a?.content[0]?.start ?? 0;
};

/** A statement with a day of its own goes on only at an event of that day. */
const sameDay = (o: Gathered | undefined, own: TextDate | null): boolean =>
  own === null || (o?.date != null && agree(o.date, own));

/** Words that take a statement to another time or place: "earlier", "has said", "wants", "on Monday". */
function leaves(report: Report, i: number, regions: Regions): boolean {
  return regions
    .frame(i)
    .some((f) =>
      /\b(?:earlier|previously|later|separately|meanwhile|repeatedly|once|has (?:also )?(?:\p{L}+ly )?(?:said|told|denied|called|accused)|wants?|hopes?|believes?|thinks?|plans?|(?:on|last|next|this) (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|yesterday|last (?:week|month|year)|in (?:19|20)\d\d)\b/iu.test(
        report.text.slice(f.start, f.end),
      ),
    );
}

/** Speaker and hearer → the one call or meeting of these two; `null` where there is none, or more than one. */
function pairsOf(found: readonly Gathered[]): (speaker: number, hearer: number | null) => number | null {
  const of = new Map<number, Set<number>>();
  for (const [k, o] of found.entries())
    if (o.kind === 'call' || o.kind === 'meeting' || o.kind === 'conversation')
      for (const p of o.parties) of.set(p, (of.get(p) ?? new Set()).add(k));
  const known = new Map<string, number | null>();
  return (speaker, hearer) => {
    if (hearer === null || hearer === speaker) return null;
    const key = `${Math.min(speaker, hearer)} ${Math.max(speaker, hearer)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const theirs = of.get(hearer);
    const both = [...(of.get(speaker) ?? [])].filter((k) => theirs?.has(k));
    // A meeting of another year that the report looks back on is not where they speak now.
    const calls = both.filter((k) => found[k]?.kind === 'call');
    const one = both.length === 1 ? both[0] : calls.length === 1 ? calls[0] : undefined;
    known.set(key, one ?? null);
    return one ?? null;
  };
}
