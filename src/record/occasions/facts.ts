import { overlaps, type Span } from '../../text/text.js';
import type { TextDate } from '../dates/dates.js';
import type { Cast, Mention } from '../entities/cast.js';
import type { Report } from '../report.js';
import { MentionIndex } from '../speakers/mention-index.js';
import type { OccasionMention } from './mentions.js';
import type { Regions } from './regions.js';

/** What the words around a mention tell of its occasion. */
export interface Told {
  /** Indices into the cast's entities, as named "between", "with" or "of", as owner, or as subject of its verb. */
  readonly parties: readonly number[];
  readonly date: TextDate | null;
}

/** Share of a phrase that a mention must cover to name it. */
const MOST = 0.6;

/** Kinds at which people are together: all named are parties. Of the others only the speaker is. */
const MUTUAL = new Set(['call', 'conversation', 'meeting', 'interview']);

/** What may stand between somebody and the verb of what he does. */
const DOES = /^[\s,]*(?:(?:who|has|had|was|is|later|then|also|\p{L}+ly)\s+)*$/iu;

export class Facts {
  readonly #report: Report;
  readonly #cast: Cast;
  readonly #index: MentionIndex;
  readonly #regions: Regions;
  readonly #dates = new Map<number, TextDate[]>();

  constructor(report: Report, cast: Cast, dates: readonly TextDate[], regions: Regions) {
    this.#report = report;
    this.#cast = cast;
    this.#index = new MentionIndex(cast.mentions);
    this.#regions = regions;
    let s = 0;
    for (const date of dates) {
      while ((report.sentences[s]?.span.end ?? Number.POSITIVE_INFINITY) <= date.span.start) s++;
      const list = this.#dates.get(s);
      if (list) list.push(date);
      else this.#dates.set(s, [date]);
    }
  }

  datesIn(sentence: number): readonly TextDate[] {
    return this.#dates.get(sentence) ?? [];
  }

  /**
   * The entity that the words of `span` name: by a mention that ends with them, or is most of them. "BBC Radio 4's Today
   * programme" is not the BBC.
   */
  entityOf(span: Span): number | null {
    const words = this.#report.text.slice(span.start, span.end);
    const cut = words.search(/\s(?:in|at|on|outside|inside|near|aboard|during|after|from)\s/u);
    const head = { start: span.start, end: cut < 0 ? span.end : span.start + cut };
    const size = (m: Mention) => Math.min(m.span.end, head.end) - Math.max(m.span.start, head.start);
    const fits = this.#index
      .over(head)
      .filter((m) => m.span.end === head.end || size(m) >= MOST * (head.end - head.start))
      .filter((m) => m.span.end - m.span.start <= 2 * (head.end - head.start));
    return fits.sort((a, b) => size(b) - size(a))[0]?.entity ?? null;
  }

  /** The mention of a person that begins in the last words of a span and runs on beyond: its end was cut short. */
  cutShort(span: Span): Mention | null {
    const found = this.#index
      .over({ start: span.end - 1, end: span.end })
      .find((m) => m.span.end > span.end && m.span.start >= span.start - 1 && m.how !== 'pronoun');
    return found ?? null;
  }

  told(mention: OccasionMention): Told {
    return { parties: this.#parties(mention), date: this.#date(mention) };
  }

  /** The outermost mentions of people, bodies and groups in a stretch, in text order. */
  people(span: Span): Mention[] {
    const found: Mention[] = [];
    for (const m of this.#index.over(span)) {
      const type = this.#cast.entities[m.entity]?.type ?? null;
      if (type === 'document' || type === 'other') continue;
      if (m.span.start < span.start || m.span.end > span.end) continue;
      if (!found.some((f) => overlaps(f.span, m.span))) found.push(m);
    }
    return found;
  }

  #parties(mention: OccasionMention): number[] {
    const { text, sentences } = this.#report;
    const sentence = sentences[mention.sentence]?.span ?? mention.span;
    const found: number[] = [];
    const add = (m: Mention | undefined) => {
      if (m && !found.includes(m.entity) && this.#cast.entities[m.entity]?.type !== 'place')
        found.push(m.entity);
    };
    if (mention.owner) {
      const owner = this.entityOf(mention.owner);
      if (owner !== null) found.push(owner);
    }
    const mutual = MUTUAL.has(mention.kind);
    if (mention.form === 'verb' && mutual) {
      const from = Math.max(sentence.start, lastBreak(text, sentence.start, mention.span.start));
      const before = this.people({ start: from, end: mention.span.start });
      // "Biden and Putin spoke": all that stand joined before the verb; else its nearest subject.
      const last = before.at(-1);
      before
        .filter(
          (m) =>
            m === last || (last && /^[^.;:]*\b(?:and|,)\b/u.test(text.slice(m.span.end, last.span.start))),
        )
        .forEach(add);
    } else if (mention.form === 'verb') {
      // "Adviser Rashid Tamm, briefing reporters": who does it stands right before.
      const doer = this.people({ start: sentence.start, end: mention.span.start }).at(-1);
      if (doer && DOES.test(text.slice(doer.span.end, mention.span.start))) add(doer);
    } else if (mention.kind === 'statement' || mention.kind === 'letter' || mention.kind === 'post') {
      const lead = text.slice(sentence.start, mention.span.start);
      if (
        /\b(?:issued|released|published|sent|made|wrote|put out|posted|posting|issuing|releasing)\s+$/iu.test(
          lead,
        )
      )
        add(this.people({ start: sentence.start, end: mention.span.start }).at(-1));
    } else if (mutual && mention.kind !== 'interview') {
      const held = /\b(?:had|held|hold|have|holding|having|after|took part in|attended)\s+$/iu.exec(
        text.slice(sentence.start, mention.span.start),
      );
      if (held && !/after/iu.test(held[0]))
        add(this.people({ start: sentence.start, end: mention.span.start }).at(-1));
    }
    if (mutual) for (const m of this.#after(mention, sentence)) add(m);
    return found;
  }

  /** "between A and B", "with A", "of A and B" right behind the words; of a verb its object. */
  #after(mention: OccasionMention, sentence: Span): Mention[] {
    const { text } = this.#report;
    const rest = text.slice(mention.span.end, sentence.end);
    const lead =
      mention.form === 'verb'
        ? /^\s*(?:with\s+)?/u.exec(rest)
        : /^(?:\s+(?:(?:on|in|at)\s+[\p{L}'’\d-]+(?:\s+\d+)?\s+)?)?\s*(?:between|with|of|among)\s+/u.exec(
            rest,
          );
    if (
      !lead ||
      (mention.form === 'verb' &&
        mention.kind === 'call' &&
        !/(?:phoned|rang)$/u.test(text.slice(mention.span.start, mention.span.end)))
    )
      return [];
    const start = mention.span.end + lead[0].length;
    // Up to the clause's end; names joined by "and" or a comma belong together.
    const clause =
      /^[^.;:()“”"—–]*?(?=,\s(?!\p{Lu}|and\b|the\b)|\s(?:says|said|will|would|has|had|was|were|is|that|which|who|where|when|to|on|in|at|about|after|before|amid|over|by|during|said|as)\s|[.;:()“”"—–]|$)/u.exec(
        text.slice(start, sentence.end),
      )?.[0];
    return clause ? this.people({ start, end: start + clause.length }) : [];
  }

  /** The date that stands with the words: right before ("Tuesday's"), inside, or after them in the same clause. */
  #date(mention: OccasionMention): TextDate | null {
    const { text } = this.#report;
    // Where a content begins amid the mention ("by ⟦telephone on Saturday⟧"), what stands behind is as near as what stands before.
    const { start, end } = mention.span;
    const regions = [this.#regions.at(start), this.#regions.at(end - 1)];
    let best: TextDate | null = null;
    let nearest = 90;
    for (const date of this.datesIn(mention.sentence)) {
      if (overlaps(date.span, mention.span)) return date;
      if (!regions.includes(this.#regions.at(date.span.start))) continue;
      const after = date.span.start >= mention.span.end;
      const between = after
        ? text.slice(mention.span.end, date.span.start)
        : text.slice(date.span.end, mention.span.start);
      if (between.length >= nearest || splits(between, after)) continue;
      const lead = text.slice(Math.max(0, date.span.start - 12), date.span.start);
      if (/\b(?:since|until|till|before|after|following|by|from|between|to)\s+(?:the\s+)?$/iu.test(lead))
        continue;
      best = date;
      nearest = between.length;
    }
    return best;
  }
}

/** Where the clause before a verb begins. */
function lastBreak(text: string, from: number, to: number): number {
  const before = text.slice(from, to);
  const cut = Math.max(
    before.search(/[^;:“”"—–(]*$/u),
    ...[...before.matchAll(/\b(?:that|where|when|while|after|before|because|said|says)\s/gu)].map(
      (m) => m.index + m[0].length,
    ),
  );
  return from + Math.max(0, cut);
}

/** Whether words between a mention and a date part them: another clause, or another happening that the date is of. */
function splits(between: string, after: boolean): boolean {
  if (/[;:“”"()—–]/u.test(between)) return true;
  if (
    /\b(?:that|which|who|whom|whose|where|when|while|because|but|said|says|saying|after|before|since|amid|ahead|following|demanded|proposed)\b/iu.test(
      between,
    )
  )
    return true;
  // Sentence-initial "On Friday, in Istanbul, as part of …" reaches far; a comma after the mention ends its clause.
  return after
    ? /,.*\b(?:was|were|is|has|had|and)\b/u.test(between)
    : /\b(?:is|was|were|had|has)\b/u.test(between);
}
