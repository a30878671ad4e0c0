import { overlaps, type Span, slice, snap, trim } from '../../text/text.js';
import { type Report, sentenceIndex } from '../report.js';
import { ASKS, ENDS, GIVES, HEARER_PHRASES, LEADS, PLAIN_HEARERS, TELLS, WARNS } from './data/hearers.js';
import type { Facts } from './facts.js';
import type { Regions } from './regions.js';
import type { Hearer } from './settings.js';

/** How sure a hearer found by our own rules is: precision of such hearers on the first 120 reports of the world set. */
const BY_RULE = 0.9;

/** To whom a statement was said, where its own sentence tells: the attributor's mark, else the words around its cue. */
export function statedHearer(
  report: Report,
  attribution: number,
  facts: Facts,
  regions: Regions,
): Hearer | null {
  const a = report.attributions[attribution];
  if (!a) return null;
  if (a.addressee.length > 0) return hearer(report, whole(report, attribution), a.confidence, facts);
  const cue = a.cue[0];
  if (!cue) return null;
  const taken = [...a.content, ...a.source];
  const free = (s: Span | null): s is Span => s !== null && !taken.some((t) => overlaps(t, s));
  const inside = insideContent(report, attribution);
  if (inside) return hearer(report, [inside], Math.min(BY_RULE, a.confidence), facts);
  for (const span of [
    told(report, attribution, regions),
    passive(report, attribution, regions),
    given(report, attribution, regions),
    phrase(report, attribution, regions),
    pressed(report, attribution, regions),
  ])
    if (free(span)) return hearer(report, [span], Math.min(BY_RULE, a.confidence), facts);
  return null;
}

/** A preposition that a mark ends with: "reporters in". */
const DANGLING = /\s+(?:in|at|on|of|for|from|with|after|before|during)$/u;

/**
 * The attributor's mark, without a preposition that dangles behind it, else grown to the noun phrase that it begins: "told
 * his US | counterpart Joe Biden in a call".
 */
function whole(report: Report, attribution: number): readonly Span[] {
  const a = report.attributions[attribution];
  const first = a?.addressee[0];
  if (!a || !first || a.addressee.length !== 1) return a?.addressee ?? [];
  const dangling = DANGLING.exec(slice(report.text, first));
  if (dangling) return [{ start: first.start, end: first.end - dangling[0].length }];
  const next = [...a.source, ...a.cue, ...a.content].map((s) => s.start).filter((s) => s >= first.end);
  const sentence = report.sentences[sentenceIndex(report, first.start)]?.span.end ?? first.end;
  const grown = nounPhrase(report.text, first.start, Math.min(sentence, ...next));
  return grown && grown.start === first.start && grown.end > first.end ? [grown] : a.addressee;
}

function hearer(report: Report, marked: readonly Span[], confidence: number, facts: Facts): Hearer {
  const [first] = marked;
  // "told President Ada | Drusan that": a mark that ends inside a name means the whole name.
  const cut = first && marked.length === 1 ? facts.cutShort(first) : null;
  const spans = cut && first ? [{ start: first.start, end: cut.span.end }] : marked;
  const words = spans.map((s) => slice(report.text, s)).join(' ');
  return {
    entity: cut ? cut.entity : first ? facts.entityOf(first) : null,
    name: words.replace(/\s+/gu, ' ').replace(/[,;:\s]+$/u, ''),
    spans: spans.map((s) => snap(report.text, s)),
    how: 'stated',
    confidence,
    why: null,
  };
}

/** "told reporters", "warned US regulators of": the words between a verb of telling and what is told. */
function told(report: Report, attribution: number, regions: Regions): Span | null {
  const a = report.attributions[attribution];
  const cue = a?.cue.at(-1);
  if (!a || !cue) return null;
  const words = slice(report.text, cue).toLowerCase();
  const tells = TELLS.test(words);
  const warns = !tells && WARNS.test(words);
  const asks = !tells && !warns && ASKS.test(words);
  if (!tells && !warns && !asks) return null;
  const frame = regions.frame(attribution).find((f) => f.start <= cue.start && cue.end <= f.end);
  const next = [...a.content, ...a.source].map((s) => s.start).filter((s) => s >= cue.end);
  const limit = Math.min(frame?.end ?? cue.end, ...next);
  const to = asks ? (/^\s+(?:to|with)\b/u.exec(report.text.slice(cue.end, limit))?.[0].length ?? 0) : 0;
  const span = nounPhrase(report.text, cue.end + to, limit);
  if (!span) return null;
  // Only what stands between the cue and what is asked, and nothing else there, was left out on purpose.
  if (asks && (!next.includes(limit) || /\S/u.test(report.text.slice(span.end, limit)))) return null;
  // "warned AWB was involved" names whom the warning is about; "warned AWB of" whom it was given to.
  if (warns && !/^\s*,?\s*(?:that|of|about|against|not)\b/u.test(report.text.slice(span.end))) return null;
  return span;
}

/** "told | Brel he thought so": a hearer that was taken for the beginning of what is told, where a clause follows it. */
function insideContent(report: Report, attribution: number): Span | null {
  const a = report.attributions[attribution];
  const cue = a?.cue.at(-1);
  const content = a?.content.find((c) => cue && c.start > cue.end && c.start - cue.end <= 1);
  if (!cue || !content || !TELLS.test(slice(report.text, cue).toLowerCase())) return null;
  const span = nounPhrase(report.text, content.start, content.end);
  const follows = span && /^\s+(?:that|he|she|it|they|we|there)\s/u.test(report.text.slice(span.end));
  return follows ? span : null;
}

/** "he was told", "Mr Howard, pressed on": the subject of a passive cue, where no source tells. */
function passive(report: Report, attribution: number, regions: Regions): Span | null {
  const a = report.attributions[attribution];
  const cue = a?.cue[0];
  if (!a || !cue) return null;
  const words = slice(report.text, cue).toLowerCase();
  const lead = report.text.slice(Math.max(0, cue.start - 40), cue.start);
  const auxiliary =
    /\b(?:was|were|been|being|is|are)\s+(?:\p{L}+ly\s+|also\s+)*(?:told|asked|promised|threatened|informed|warned|pressed|advised|reminded|assured|notified)\b/u;
  const here = `${lead.toLowerCase()}${words}`;
  const found = auxiliary.exec(here);
  if (!found || found.index + found[0].length < lead.length) return null;
  const verb = cue.start - lead.length + found.index;
  const frame = regions.frame(attribution).find((f) => f.start < verb && verb < f.end);
  if (!frame) return null;
  const before = report.text.slice(frame.start, verb);
  const subject =
    /(?:^|[,;:]\s*|\b(?:when|after|that|but|and|while|as|if|because)\s+)((?:[\p{L}\d.'’-]+\s+){1,6})(?:(?:has|had|have|also)\s+)*$/u.exec(
      before,
    );
  const phrase = subject?.[1];
  if (!phrase || /^(?:it|but|and|when|after|what|despite|there)\s+$/iu.test(phrase)) return null;
  const start = frame.start + before.lastIndexOf(phrase);
  return trim(report.text, { start, end: start + phrase.replace(/\b(?:has|had|have|also)\s+$/u, '').length });
}

/** "reported the theft | to the police": right behind what is given. */
function given(report: Report, attribution: number, regions: Regions): Span | null {
  const a = report.attributions[attribution];
  const cue = a?.cue.at(-1);
  if (!a || !cue || !GIVES.test(slice(report.text, cue).toLowerCase())) return null;
  for (const piece of regions.frame(attribution)) {
    const text = report.text.slice(piece.start, piece.end);
    const lead = /^\s+(?:\p{L}+ly\s+)?to\s+/u.exec(text);
    if (!lead || !a.content.some((c) => Math.abs(c.end - piece.start) <= 1)) continue;
    const span = nounPhrase(report.text, piece.start + lead[0].length, piece.end);
    if (span) return span;
  }
  return null;
}

/** "When asked whether …, Brel replied": he who answers was asked. */
function pressed(report: Report, attribution: number, regions: Regions): Span | null {
  const a = report.attributions[attribution];
  const cue = a?.cue[0];
  const last = a?.content.at(-1);
  if (!a || !cue || !last || a.source.length > 0) return null;
  if (!/^(?:asked|pressed|questioned|challenged)\b/iu.test(slice(report.text, cue))) return null;
  if (
    !/(?:^|[.!?"”]\s+|\b(?:when|after being)\s+)$/iu.test(
      report.text.slice(Math.max(0, cue.start - 14), cue.start),
    )
  )
    return null;
  for (const k of regions.framedIn(sentenceIndex(report, cue.start))) {
    const source = report.attributions[k]?.source[0];
    if (source && source.start >= last.end && /^,?\s*$/u.test(report.text.slice(last.end, source.start)))
      return source;
  }
  return null;
}

/** "in an interview with CNN", "speaking to MPs", "wrote in a letter to staff": a phrase of the attributing words. */
function phrase(report: Report, attribution: number, regions: Regions): Span | null {
  const a = report.attributions[attribution];
  const cue = a?.cue[0];
  if (!a || !cue) return null;
  const starts = [...a.source, ...a.cue, ...a.content].map((s) => s.start);
  const source = a.source[0]?.start;
  for (const lead of leadsOf(report, regions, attribution)) {
    const others = lead.near.source === source ? lead.nextSource : lead.near.distance;
    if (others < Math.abs(cue.start - lead.at)) continue;
    const limit = Math.min(lead.limit, ...starts.filter((s) => s >= lead.at));
    const span = nounPhrase(report.text, lead.at, limit);
    if (span) return span;
  }
  return null;
}

/** Where a hearer's phrase may begin, behind its "in an interview with". */
interface Lead {
  readonly at: number;
  readonly limit: number;
  /** How far the nearest cue of these words is, with the beginning of its source. */
  readonly near: { readonly distance: number; readonly source: number | undefined };
  /** How far the nearest cue of another source than that is. */
  readonly nextSource: number;
}

/** By the stretches that attribute: many statements may share them, and they are looked through once. */
const leadsByFrame = new WeakMap<readonly Span[], readonly Lead[]>();

function leadsOf(report: Report, regions: Regions, attribution: number): readonly Lead[] {
  const frame = regions.frame(attribution);
  const known = leadsByFrame.get(frame);
  if (known) return known;
  const found: Lead[] = [];
  for (const piece of frame) {
    const text = report.text.slice(piece.start, piece.end);
    for (const pattern of HEARER_PHRASES)
      for (const match of text.matchAll(pattern)) {
        const at = piece.start + match.index + match[0].length;
        found.push({ at, limit: piece.end, ...cuesNear(report, regions, attribution, at) });
      }
  }
  leadsByFrame.set(frame, found);
  return found;
}

/** The nearest cues to a place of the words in which a statement is attributed, that statement's own among them. */
function cuesNear(
  report: Report,
  regions: Regions,
  attribution: number,
  at: number,
): Pick<Lead, 'near' | 'nextSource'> {
  const own = report.attributions[attribution]?.cue[0]?.start ?? at;
  const region = regions.at(own);
  const cues = regions.framedIn(sentenceIndex(report, own)).flatMap((k) => {
    const { cue, source } = report.attributions[k] ?? {};
    const start = cue?.[0]?.start;
    return start === undefined || regions.at(start) !== region
      ? []
      : [{ distance: Math.abs(start - at), source: source?.[0]?.start }];
  });
  const nearest = (some: typeof cues) =>
    some.reduce((best, c) => (c.distance < best.distance ? c : best), {
      distance: Number.POSITIVE_INFINITY,
      source: undefined,
    } as (typeof cues)[number]);
  const near = nearest(cues);
  return { near, nextSource: nearest(cues.filter((c) => c.source !== near.source)).distance };
}

/** The noun phrase that begins at `start`, up to `limit`: its words, or `null` where none stands there. */
function nounPhrase(text: string, start: number, limit: number): Span | null {
  const rest = text.slice(start, limit);
  const lead = /^\s*(?:both\s+)?/u.exec(rest)?.[0].length ?? 0;
  const words = rest.slice(lead);
  if (!LEADS.test(words) && !PLAIN_HEARERS.test(words)) return null;
  const end = words.search(ENDS);
  return trim(text, { start: start + lead, end: start + lead + (end < 0 ? words.length : end) });
}
