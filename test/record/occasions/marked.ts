import { bodyOnly } from '../../../src/article/article.js';
import { findDates } from '../../../src/record/dates/dates.js';
import type { Cast, Entity, Mention } from '../../../src/record/entities/cast.js';
import { findOccasions } from '../../../src/record/occasions/occasions.js';
import { type Report, reportOf } from '../../../src/record/report.js';
import type { Speakers } from '../../../src/record/speakers/speakers.js';
import type { Attribution } from '../../../src/statements/statements.js';
import type { Span } from '../../../src/text/text.js';

interface Parts {
  readonly s: Span[];
  readonly c: Span[];
  readonly q: Span[];
  readonly h: Span[];
  speaker: number | null;
}

/**
 * A report written with its marks: `{s1:Tamm}` is the source of statement 1, `c1` its cue, `q1` its content, which may
 * hold marks itself, `h1` its hearer as the model marks one; `{e=Brel:the minister}` is a mention of Brel. A source is a mention of whom it names, or of
 * `{s1=Tamm:he}`. A statement marked inside another's content is nested in it.
 */
export function settle(markup: string, published: string | null = '2022-02-12') {
  let text = '';
  const statements = new Map<number, Parts>();
  const parents = new Map<number, number>();
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const entity = (name: string): number => {
    const known = entities.findIndex((e) => e.name === name);
    if (known >= 0) return known;
    return (
      entities.push({
        type: 'person',
        name,
        aliases: [],
        role: null,
        represents: null,
        gender: null,
        plural: false,
        anonymous: false,
      }) - 1
    );
  };
  const open: { role: string; number: number; name: string | null; start: number }[] = [];
  for (const [whole, role, number, name] of markup.matchAll(/\{([scqeh])(\d*)(?:=([^:}]+))?:|\}|[^{}]+/gu)) {
    if (role !== undefined) {
      const outer = open.filter((o) => o.role === 'q').at(-1);
      if (role !== 'e' && outer && !statements.has(Number(number))) parents.set(Number(number), outer.number);
      if (role !== 'e' && !statements.has(Number(number)))
        statements.set(Number(number), { s: [], c: [], q: [], h: [], speaker: null });
      open.push({ role, number: Number(number), name: name ?? null, start: text.length });
    } else if (whole === '}') {
      const mark = open.pop();
      if (!mark) continue;
      const span = { start: mark.start, end: text.length };
      const parts = statements.get(mark.number);
      if (mark.role !== 'e') parts?.[mark.role as 's' | 'c' | 'q' | 'h'].push(span);
      if (mark.role === 'e' || mark.role === 's') {
        const index = entity(mark.name ?? text.slice(span.start, span.end));
        mentions.push({ span, entity: index, how: mark.name ? 'role' : 'named' });
        if (mark.role === 's' && parts) parts.speaker = index;
      }
    } else text += whole;
  }
  const numbers = [...statements.keys()].sort((a, b) => a - b);
  const attributions = numbers.map((n): Attribution => {
    const parts = statements.get(n);
    const parent = parents.get(n);
    return {
      kind: 'attribution',
      tier: 'body',
      source: parts?.s ?? [],
      cue: parts?.c ?? [],
      content: parts?.q ?? [],
      addressee: parts?.h ?? [],
      quotation: 'indirect',
      parent: parent === undefined ? null : numbers.indexOf(parent),
      confidence: 1,
      acts: null,
      capacities: null,
    };
  });
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const cast: Cast = { kind: 'cast', entities, mentions };
  const speakers: Speakers = {
    cast,
    voices: numbers.map((n) => {
      const speaker = statements.get(n)?.speaker ?? null;
      return speaker === null ? null : { entity: speaker, how: 'named', confidence: 1, why: null };
    }),
    capacities: numbers.map(() => null),
  };
  const report: Report = reportOf(bodyOnly(text), attributions, published);
  const settings = findOccasions(report, speakers, findDates(report).dates);
  return {
    text,
    ...settings,
    /** Kind, parties, date and mentions of each occasion, to compare at a glance. */
    shown: settings.occasions.map((o) =>
      [
        o.kind,
        o.parties.map((p) => entities[p]?.name).join(' + '),
        o.date,
        o.spans.map((s) => text.slice(s.start, s.end)).join(' / '),
      ].join(' | '),
    ),
    hearers: settings.addressee.map((h) => h && `${h.how} ${h.name}`),
  };
}
