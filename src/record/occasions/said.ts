import { contains, type Span } from '../../text/text.js';
import type { TextDate } from '../dates/dates.js';
import type { Report } from '../report.js';
import { sentenceIndex } from '../report.js';
import type { Gathered } from './cluster.js';
import type { Facts } from './facts.js';
import type { Regions } from './regions.js';
import type { SaidOn } from './settings.js';

/** Words after which a date is not the day of saying: a border in time, or a clause about something else. */
const NOT_SAYING =
  /\b(?:since|until|till|before|after|following|by|from|between|ahead of|about|for|over|through|who|whom|which|whose|when|where|while|because|amid|despite|elected|born|appointed|died|killed)\b[^,]*$/iu;

/**
 * When a statement was said, where the text tells: a date in the words that attribute it ("said on Saturday", "On
 * Tuesday, …"), else the date of its occasion. Never a date from its content, never the day of publication.
 */
export function saidOn(
  report: Report,
  attribution: number,
  occasion: Gathered | null,
  facts: Facts,
  regions: Regions,
): SaidOn | null {
  const own = statedDate(report, attribution, facts, regions);
  if (own) return said(own, own.why);
  if (!occasion?.date) return null;
  const { date } = occasion;
  const why = `day of the ${occasion.kind}${date.why ? `: ${date.why}` : ''}`;
  return { ...said(date, why), how: 'inferred' };
}

function said(date: TextDate, why: string | null): SaidOn {
  const { how, precision } = date;
  return { date: date.date, precision, how, spans: [date.span], why };
}

/** The date that a statement's own words give for it; `null` where they give none. */
export function statedDate(
  report: Report,
  attribution: number,
  facts: Facts,
  regions: Regions,
): TextDate | null {
  const a = report.attributions[attribution];
  const cue = a?.cue[0];
  if (!a || !cue) return null;
  const dates = facts.datesIn(sentenceIndex(report, cue.start));
  if (dates.length === 0) return null;
  const frame = regions.frame(attribution);
  let best: TextDate | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    const { start, end } = date.span;
    const piece = frame.find((f) => f.start <= start && end <= f.end);
    if (!piece || regions.quoted(start) || a.source.some((s) => contains(s, date.span))) continue;
    if (isBorne(report.text.slice(piece.start, start), report.text.slice(end))) continue;
    const fits =
      start >= cue.end ? follows(report, attribution, date) : leads(report, attribution, date, piece);
    if (!fits || isAnothers(report, attribution, date, regions)) continue;
    const distance = start >= cue.end ? start - cue.end : cue.start - end;
    if (distance < nearest) {
      best = date;
      nearest = distance;
    }
  }
  return best;
}

/** "Monday's attack", "the 2015 summit", "a Friday meeting": a date that something else bears. */
function isBorne(before: string, after: string): boolean {
  if (/^['’]s\b/u.test(after)) return true;
  return (
    /\b(?:the|an?|this|his|her|its|their)\s+$/iu.test(before) && /^\s+(?!that\b|said\b)\p{L}+/u.test(after)
  );
}

/** A date behind its cue: "said on Friday", "told reporters in Brill on Monday". */
function follows(report: Report, attribution: number, date: TextDate): boolean {
  const cues = report.attributions[attribution]?.cue ?? [];
  const last = cues.filter((c) => c.end <= date.span.start).at(-1);
  const between = report.text.slice(last?.end ?? date.span.start, date.span.start);
  return !NOT_SAYING.test(between) && !/[;“”"()—–]/u.test(between);
}

/** A date before its cue: it opens its clause ("On Friday, …", "Earlier on Monday …") or stands by its verb. */
function leads(report: Report, attribution: number, date: TextDate, piece: Span): boolean {
  const { text } = report;
  const a = report.attributions[attribution];
  const cue = a?.cue[0];
  if (!a || !cue) return false;
  const before = text.slice(piece.start, date.span.start);
  const between = text.slice(date.span.end, cue.start).replace(/\([^)]*\)/gu, '');
  if (/[;“”"()—–]|\b(?:who|whom|which|whose|when|where|while|because|after|that)\b/iu.test(between))
    return false;
  if (NOT_SAYING.test(before)) return false;
  const opens =
    /^\s*(?:(?:earlier|later|late|early|also|and|but|then|only|just|back)\s+)*(?:on|in|at|over|during)?\s*(?:the\s+)?$/iu;
  // Without a source between them the clause may be about something else: "Last week a bomb killed five, an attack …".
  const source = a.source.some((s) => s.start >= date.span.end && s.end <= cue.start);
  if (source && opens.test(before)) return true;
  // "Kedria on Sunday denied": nothing but adverbs and auxiliaries may follow.
  return /^\s*(?:\p{L}+ly\s+|has\s+|had\s+|also\s+|again\s+)*$/u.test(between);
}

/** A cue of another source stands between the date and this cue: the date is its. */
function isAnothers(report: Report, attribution: number, date: TextDate, regions: Regions): boolean {
  const a = report.attributions[attribution];
  const cue = a?.cue[0];
  if (!a || !cue) return true;
  const from = Math.min(cue.end, date.span.end);
  const to = Math.max(cue.start, date.span.start);
  return regions.framedIn(sentenceIndex(report, cue.start)).some((k) => {
    const b = report.attributions[k];
    if (k === attribution || !b || b.source[0]?.start === a.source[0]?.start) return false;
    return b.cue.some((c) => c.start >= from && c.end <= to);
  });
}
