import type { Span } from '../../text/text.js';
import type { Report } from '../report.js';
import { AT, NOUNS, UNREAL, VERBS } from './data/kinds.js';
import type { Regions } from './regions.js';

/** Words that speak of an occasion. */
export interface OccasionMention {
  readonly kind: string;
  /** With its determiner and modifiers: "the hour-long phone call"; of a verb, the verb. */
  readonly span: Span;
  /** Of a noun: "the call", "his speech", "a call", "talks". */
  readonly form: 'definite' | 'possessive' | 'indefinite' | 'bare' | 'verb';
  /** Says that something was said there ("in a speech"), or what it is ("tweeted"). */
  readonly at: boolean;
  /** Alone it may mean no event at all ("a letter"): it counts only where statements or facts are tied to it. */
  readonly weak: boolean;
  /** Counts only where a statement is tied to it. */
  readonly tiedOnly: boolean;
  readonly sentence: number;
  readonly quoted: boolean;
  /** Name or pronoun before an 's: its owner, as words. */
  readonly owner: Span | null;
}

interface Compiled {
  readonly noun: (typeof NOUNS)[number];
  readonly pattern: RegExp;
}

const COMPILED: readonly Compiled[] = NOUNS.map((noun) => ({
  noun,
  pattern: new RegExp(`\\b(?:${noun.words})\\b(?!-)`, 'giu'),
}));

/** A sentence without any of these speaks of no occasion. */
const WORTH = new RegExp(
  `\\b(?:${NOUNS.map((n) => n.words).join('|')})\\b|tweet|met\\b|phone|wr(?:ote|it)|testif|address|told|tell|brief|rang\\b|Twitter|Facebook|Instagram|Telegram|Weibo|social media|Medium`,
  'iu',
);

/** Where the words before a noun cease to be its own. */
const STOPS = new Set(
  'in at on of to for with by from after before during via and or but as that which who said says say told is was were are has had have be been about into over since until when while against between following ahead held hold holding gave give made make released issued issuing'.split(
    ' ',
  ),
);

const DEFINITE = new Set(['the', 'that', 'this', 'those', 'these', 'same']);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

/** Mentions of occasions in every sentence, in text order; those of what has not happened are left out. */
export function occasionMentions(report: Report, regions: Regions): OccasionMention[] {
  const found: OccasionMention[] = [];
  for (const [sentence, { span }] of report.sentences.entries()) {
    const text = report.text.slice(span.start, span.end);
    if (!WORTH.test(text)) continue;
    const here: OccasionMention[] = [];
    const free = (at: number, end: number) =>
      !here.some((m) => m.span.start < span.start + end && span.start + at < m.span.end);
    for (const { noun, pattern } of COMPILED)
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (!free(match.index, end)) continue;
        if (noun.after && !noun.after.test(text.slice(end))) continue;
        if (noun.before && !noun.before.test(text.slice(0, match.index))) continue;
        const read = phrase(text, match.index);
        if (TO_COME.test(text.slice(end)) && !read.at) continue;
        if (read.unreal || (noun.weak && read.form === 'bare' && !read.at)) continue;
        here.push({
          kind: noun.kind,
          span: { start: span.start + read.start, end: span.start + end },
          form: read.form,
          at: read.at,
          weak: noun.weak ?? false,
          tiedOnly: noun.tiedOnly ?? false,
          sentence,
          quoted: regions.quoted(span.start + match.index),
          owner: read.owner && { start: span.start + read.owner.start, end: span.start + read.owner.end },
        });
      }
    for (const { kind, pattern } of VERBS)
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].trimEnd().length;
        if (!free(match.index, end) || unrealBefore(text.slice(0, match.index))) continue;
        here.push({
          kind,
          span: { start: span.start + match.index, end: span.start + end },
          form: 'verb',
          // That people met says nothing about where they are quoted from.
          at: kind !== 'meeting',
          weak: false,
          tiedOnly: kind === 'post',
          sentence,
          quoted: regions.quoted(span.start + match.index),
          owner: null,
        });
      }
    here.sort((a, b) => a.span.start - b.span.start);
    found.push(...here);
  }
  return found;
}

/** "the talks between the ministers would go ahead": they have not been held. */
const TO_COME =
  /^[^,.;:“”"]{0,40}\s(?:(?:will|would|could|should|may|might)\b|(?:is|was|are|were|being) (?:\p{L}+ly )?(?:planned|scheduled|due|expected|proposed|set|to be)\b)/u;

interface Phrase {
  readonly start: number;
  readonly form: OccasionMention['form'];
  readonly at: boolean;
  readonly unreal: boolean;
  readonly owner: Span | null;
}

/** Reads a noun's own words backwards: modifiers, determiner or owner, and the preposition before them. */
function phrase(text: string, noun: number): Phrase {
  const before = [...text.slice(Math.max(0, noun - 90), noun).matchAll(/[^\s]+/gu)].map((m) => ({
    word: m[0],
    at: Math.max(0, noun - 90) + m.index,
  }));
  let start = noun;
  let form: OccasionMention['form'] = 'bare';
  let owner: Span | null = null;
  let i = before.length - 1;
  let unreal = false;
  for (let steps = 0; i >= 0 && steps < 6; i--, steps++) {
    const { word, at } = before[i] ?? { word: '', at: 0 };
    const low = word.toLowerCase();
    if (/[,.;:“”"()—–]$/u.test(word)) break;
    if (UNREAL.has(low) || low === 'next') unreal = true;
    if (DEFINITE.has(low) || POSSESSIVE.has(low) || low === 'a' || low === 'an' || low === 'one') {
      form = DEFINITE.has(low) ? 'definite' : POSSESSIVE.has(low) ? 'possessive' : 'indefinite';
      start = at;
      if (form === 'possessive') owner = { start: at, end: at + word.length };
      i--;
      break;
    }
    if (/['’]s?$/u.test(word) && /^\p{L}/u.test(word)) {
      // "Tuesday's meeting" is definite, "the family's statement" owned.
      const day = /day['’]s$|^(?:yester|last|this|to)|(?:month|week|year)['’]s$/iu.test(word);
      form = day ? 'definite' : 'possessive';
      start = at;
      if (!day) {
        while (
          i > 0 &&
          /^(?:\p{Lu}|the$|her$|his$)/u.test(before[i - 1]?.word ?? '') &&
          !/[,.;:”"]$/u.test(before[i - 1]?.word ?? '')
        )
          i--;
        start = before[i]?.at ?? at;
        owner = { start, end: at + word.replace(/['’]s?$/u, '').length };
      }
      i--;
      break;
    }
    // "his City of London speech": a name goes on over its "of".
    const inName =
      low === 'of' &&
      /^\p{Lu}/u.test(before[i + 1]?.word ?? '') &&
      /^\p{Lu}/u.test(before[i - 1]?.word ?? '');
    if (STOPS.has(low) && !inName) break;
    start = at;
  }
  const previous = before[i]?.word.toLowerCase() ?? '';
  const at =
    AT.has(previous) ||
    /\bas (?:a )?part of\s+$/iu.test(text.slice(0, start)) ||
    /^(?:told|addressed|telling|addressing|via)$/u.test(previous);
  return { start, form, at, unreal: unreal || unrealBefore(text.slice(0, start)), owner };
}

/** "will hold", "to attend", "did not send", "calls for": what stands right before speaks of something not there. */
function unrealBefore(before: string): boolean {
  const words = (before.toLowerCase().match(/[\p{L}'’-]+(?=[^,;:.“”"]*$)/gu) ?? []).slice(-4);
  const last = words.at(-1) ?? '';
  if (
    /^(?:will|would|should|could|may|might|must|can|cannot|shall|won't|wouldn't|never)$/u.test(
      words.at(-2) ?? '',
    )
  )
    return true;
  if (/^(?:will|would|should|could|may|might|must|can|cannot|shall|not)$/u.test(last)) return true;
  if (words.at(-2) === 'to' && !/^(?:on|in|at|during|by|via)$/u.test(last)) return true;
  if (
    words.at(-3) === 'to' &&
    /^(?:hold|give|attend|seek|arrange|request|issue|have|make|join|take)$/u.test(words.at(-2) ?? '')
  )
    return true;
  if (
    /\b(?:ahead of|calls? for|called for|calling for|asked for an?|demand(?:ed|s) an?|instead of|threatening|scheduled)\s*$/iu.test(
      before.trimEnd(),
    )
  )
    return true;
  return /\b(?:due|scheduled|planned|planning|hopes?|wants?)\b[^,;:.]{0,25}$/iu.test(before);
}
