import type { Article } from '../article/article.js';
import type { Attribution } from '../statements/statements.js';
import type { CodePoints, Span } from '../text/text.js';
import type { WireEntity, WireSpeaker, WireStatement } from './schema.js';
import { howNamed } from './speaker.js';

/** Attributions → statements on the wire, with the speakers that their own words name. */
export function toWireStatements(
  attributions: readonly Attribution[],
  article: Article,
  points: CodePoints,
): { entities: WireEntity[]; wire: WireStatement[] } {
  const { text, metadata } = article;
  const entities = new Map<string, WireEntity>();
  const wireSpans = (list: readonly Span[]): [number, number][] => list.map((s) => points.toWire(s));
  const capitalised = capitalisedWords(text);
  const wire: WireStatement[] = [];
  for (const [i, a] of attributions.entries()) {
    const parent = a.parent === null ? null : (wire[a.parent] ?? null);
    wire.push({
      id: `s${i + 1}`,
      parent: parent?.id ?? null,
      tier: a.tier,
      source: wireSpans(a.source),
      cue: wireSpans(a.cue),
      content: wireSpans(a.content),
      quotation: a.quotation,
      speaker: speakerOf(a, text, capitalised, entities, points),
      capacity: null,
      addressee: a.addressee.length === 0 ? null : addresseeOf(a, text, points),
      via: [],
      occasion: null,
      said: null,
      act: null,
      modifiers: [],
      about: [],
      confidence: a.confidence,
    });
  }
  const byId = new Map(wire.map((s) => [s.id, s]));
  for (const s of wire) {
    for (let up = s.parent; up; up = byId.get(up)?.parent ?? null) {
      const name = byId.get(up)?.speaker?.name;
      if (name) s.via.push({ kind: 'speaker', name });
    }
    for (const name of metadata.agencies) s.via.push({ kind: 'agency', name });
    if (metadata.outlet) s.via.push({ kind: 'outlet', name: metadata.outlet });
  }
  return { entities: [...entities.values()], wire };
}

/** The source's own words as speaker; `null` for a pronoun, or where there is no source. */
function speakerOf(
  a: Attribution,
  text: string,
  capitalised: ReadonlySet<string>,
  entities: Map<string, WireEntity>,
  points: CodePoints,
): WireSpeaker | null {
  const [first] = a.source;
  if (!first) return null;
  // A source in pieces is named by its first: the rest adds a description that the writer set apart.
  const name = text
    .slice(first.start, first.end)
    .replace(/\s+/gu, ' ')
    .replace(/[,;:\s]+$/u, '');
  const how = name && howNamed(name, isSentenceInitial(text, first.start), (w) => capitalised.has(w));
  if (!how) return null;
  const known = entities.get(name);
  const mention = points.toWire(first);
  const entity: WireEntity = known ?? {
    id: `e${entities.size + 1}`,
    type: null,
    name,
    aliases: [],
    role: null,
    represents: null,
    mentions: [],
  };
  entity.mentions.push(mention);
  entities.set(name, entity);
  return { entity: entity.id, name, how, confidence: a.confidence };
}

function addresseeOf(a: Attribution, text: string, points: CodePoints): WireStatement['addressee'] {
  const name = a.addressee
    .map((s) => text.slice(s.start, s.end))
    .join(' ')
    .replace(/\s+/gu, ' ');
  return { entity: null, name, spans: a.addressee.map((s) => points.toWire(s)), confidence: a.confidence };
}

/** Whether the word at `start` opens a sentence, where a capital tells nothing. */
function isSentenceInitial(text: string, start: number): boolean {
  return /(?:^|[\n.!?:“"‘])[\s“"‘'(]*$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** Words that the text capitalises in the middle of a sentence. */
function capitalisedWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}]+/gu)) found.add(match[0]);
  return found;
}
