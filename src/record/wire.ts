import type { CodePoints, Span } from '../text/text.js';
import type { Doing } from './acts/acts.js';
import type { Issues } from './issues/issues.js';
import type { StatementLink } from './links/links.js';
import type { Settings } from './occasions/occasions.js';
import type { Report } from './report.js';
import type { ReadoutRecord, WireStatement } from './schema.js';
import type { Speakers } from './speakers/speakers.js';
import { viaOf } from './speakers/via.js';

/** Everything that was worked out about a report, before its indices become ids and its spans code points. */
export interface Findings {
  readonly report: Report;
  readonly speakers: Speakers;
  readonly settings: Settings;
  readonly doings: readonly Doing[];
  readonly issues: Issues;
  readonly links: readonly StatementLink[];
}

type Wire = Pick<ReadoutRecord, 'entities' | 'occasions' | 'statements' | 'issues' | 'links'>;

const ID = { entity: 'e', occasion: 'o', statement: 's', issue: 'i' } as const;
const id = (kind: keyof typeof ID, index: number): string => `${ID[kind]}${index + 1}`;

/** Findings → the wire's lists. */
export function toWire(found: Findings, points: CodePoints): Wire {
  const { speakers, settings, issues } = found;
  const { cast } = speakers;
  const spans = (list: readonly Span[]): [number, number][] => list.map((s) => points.toWire(s));
  const mentions: Span[][] = cast.entities.map(() => []);
  for (const m of cast.mentions) mentions[m.entity]?.push(m.span);
  return {
    entities: cast.entities.map((e, i) => ({
      id: id('entity', i),
      type: e.type,
      name: e.name,
      aliases: [...e.aliases],
      role: e.role,
      represents: e.represents === null ? null : id('entity', e.represents),
      mentions: spans(mentions[i] ?? []),
    })),
    occasions: settings.occasions.map((o, i) => ({
      id: id('occasion', i),
      kind: o.kind,
      parties: o.parties.map((p) => id('entity', p)),
      date: o.date,
      precision: o.precision,
      spans: spans(o.spans),
    })),
    statements: statements(found, spans, viaOf(found.report, found.speakers)),
    issues: issues.issues.map((issue, i) => ({
      id: id('issue', i),
      name: issue.name,
      keywords: [...issue.keywords],
    })),
    links: found.links.map((l) => ({
      from: id('statement', l.from),
      to: id('statement', l.to),
      kind: l.kind,
      confidence: l.confidence,
      spans: spans(l.spans),
    })),
  };
}

function statements(
  found: Findings,
  spans: (list: readonly Span[]) => [number, number][],
  chains: readonly WireStatement['via'][],
): WireStatement[] {
  const { report, speakers, settings, doings, issues } = found;
  return report.attributions.map((a, i) => {
    const voice = speakers.voices[i] ?? null;
    const hearer = settings.addressee[i] ?? null;
    const occasion = settings.occasion[i] ?? null;
    const said = settings.said[i] ?? null;
    return {
      id: id('statement', i),
      parent: a.parent === null ? null : id('statement', a.parent),
      tier: a.tier,
      source: spans(a.source),
      cue: spans(a.cue),
      content: spans(a.content),
      quotation: a.quotation,
      speaker: voice && {
        entity: id('entity', voice.entity),
        name: speakers.cast.entities[voice.entity]?.name ?? '',
        how: voice.how,
        confidence: voice.confidence,
        why: voice.why,
      },
      capacity: speakers.capacities[i] ?? null,
      addressee: hearer && {
        entity: hearer.entity === null ? null : id('entity', hearer.entity),
        name: hearer.name,
        spans: spans(hearer.spans),
        how: hearer.how,
        confidence: hearer.confidence,
        why: hearer.why,
      },
      via: chains[i] ?? [],
      occasion: occasion === null ? null : id('occasion', occasion),
      said: said && { ...said, spans: spans(said.spans) },
      act: doings[i]?.act ?? null,
      modifiers: [...(doings[i]?.modifiers ?? [])],
      about: (issues.about[i] ?? []).map((k) => id('issue', k)),
      confidence: a.confidence,
    };
  });
}
