import type { Span } from '../../text/text.js';
import type { Entity, Mention } from '../entities/cast.js';
import type { History, Spoken } from './history.js';
import { opensSentence, type Place, placeOf } from './places.js';
import type { Pronoun } from './pronouns.js';
import type { Scene } from './scene.js';

/** A pronoun in the text, and the attribution whose source it is, if it is one. */
export interface Occurrence {
  readonly span: Span;
  readonly pronoun: Pronoun;
  readonly attribution: number | null;
}

/** Somebody that a pronoun may mean, and what speaks for it: feature name → value. */
export interface Candidate {
  readonly entity: number;
  /** Nearest mention before the pronoun, or after it in its sentence. */
  readonly mention: Mention;
  readonly features: Readonly<Record<string, number>>;
}

/** Whose words stand at the pronoun, where that is known. */
export interface Teller {
  readonly entity: number;
  readonly direct: boolean;
}

/** Everybody whom the pronoun may mean by gender, number and place, in order of nearness. Third person only. */
export function candidatesOf(
  scene: Scene,
  history: History,
  at: Occurrence,
  tellers: readonly Teller[],
): Candidate[] {
  const nearest = new Map<number, Mention[]>();
  const collect = (mentions: readonly Mention[]) => {
    for (const m of mentions) {
      if (!mayMean(scene.cast.at(m.entity), at.pronoun)) continue;
      const list = nearest.get(m.entity);
      if (!list) nearest.set(m.entity, [m]);
      else if (list.length < 6) list.push(m);
    }
  };
  const { start } = at.span;
  collect(history.before(start));
  const ahead = history.after(at.span.end).filter((m) => !nearest.has(m.entity));
  collect(ahead);
  for (const t of tellers)
    if (!nearest.has(t.entity) && mayMean(scene.cast.at(t.entity), at.pronoun)) {
      const mention = { span: at.span, entity: t.entity, how: 'pronoun' as const };
      nearest.set(t.entity, [mention]);
    }
  const spoken = history.spokenBefore(start, 4);
  const excluded = coArguments(scene, history, at);
  const left = [...nearest].filter(([entity]) => !excluded.has(entity));
  const rows = left.length > 0 ? left : [...nearest];
  const most = Math.max(0, ...rows.map(([entity]) => history.counts.get(entity) ?? 0));
  return rows.map(([entity, mentions], rank) => {
    const features = featuresOf(scene, history, at, entity, mentions, spoken, tellers);
    add(features, `rank:${Math.min(rank, 3)}`);
    add(features, `choice:${Math.min(rows.length, 3)} rank:${Math.min(rank, 2)}`);
    if ((history.counts.get(entity) ?? 0) === most) add(features, 'most-mentioned');
    return { entity, mention: mentions[0] as Mention, features };
  });
}

function mayMean(entity: Entity, pronoun: Pronoun): boolean {
  const { type } = entity;
  if (pronoun.gender === 'male' || pronoun.gender === 'female') {
    if (entity.plural || (type !== null && type !== 'person')) return false;
    // An untyped name of one word is hardly ever a person's: places and bodies that nothing in the text gives away.
    if (type === null && entity.gender === null && !/\p{L} \p{Lu}/u.test(entity.name)) return false;
    return entity.gender === null || entity.gender === pronoun.gender;
  }
  if (pronoun.gender === 'neuter') return type !== 'person' && !(entity.plural && type !== 'organisation');
  if (pronoun.number === 'plural')
    return entity.plural || type === 'organisation' || type === 'group' || type === 'place';
  return true;
}

/** Subject and object of one verb are two: "he told Biden", "Biden told him". Only for objects and named hearers. */
function coArguments(scene: Scene, history: History, at: Occurrence): Set<number> {
  const found = new Set<number>();
  const { text, attributions } = scene.report;
  const own = at.attribution === null ? undefined : attributions[at.attribution];
  for (const hearer of own?.addressee ?? [])
    for (const m of [...history.before(hearer.end), ...history.after(at.span.end)])
      if (m.span.start >= hearer.start && m.span.end <= hearer.end) found.add(m.entity);
  if (at.pronoun.place === 'object' || (at.pronoun.place === 'any' && at.pronoun.gender === 'female')) {
    const sentence = scene.sentenceSpan(at.span.start);
    for (const m of history.before(at.span.start)) {
      if (m.span.start < sentence.start) break;
      const between = text.slice(m.span.end, at.span.start);
      if (
        /^\s+(?:\S+\s+){1,4}$/u.test(between) &&
        !/[,;:“”"]|\b(?:that|who|and|but|after|before|when|as|because|his|her)\b/u.test(between)
      )
        found.add(m.entity);
    }
  }
  return found;
}

function featuresOf(
  scene: Scene,
  history: History,
  at: Occurrence,
  entity: number,
  mentions: readonly Mention[],
  spoken: readonly Spoken[],
  tellers: readonly Teller[],
): Record<string, number> {
  const { report, cast } = scene;
  const features: Record<string, number> = {};
  const [m] = mentions;
  if (!m) return features;
  const { start } = at.span;
  const sentence = scene.sentence(start);
  const paragraph = scene.paragraph(start);
  const source = at.attribution !== null;
  const kind = at.pronoun.gender === 'male' || at.pronoun.gender === 'female' ? 'person' : 'other';
  const { place } = at.pronoun;
  const who = cast.at(entity);

  if (m.span.start > start) add(features, 'ahead');
  else if (m.span !== at.span) {
    const away = Math.min(sentence - scene.sentence(m.span.start), 4);
    add(features, `sentences:${away}`);
    add(features, `${place} sentences:${Math.min(away, 2)}`);
    add(features, `paragraphs:${Math.min(paragraph - scene.paragraph(m.span.start), 3)}`);
    add(features, 'distance', Math.log(1 + (start - m.span.end) / 6) / 5);
  }
  const how = m.how;
  add(features, `by:${how}`);
  const best = new Map<string, true>();
  mentions.forEach((mention, i) => {
    if (mention.span.start > start || mention.span === at.span) return;
    const away = sentence - scene.sentence(mention.span.start);
    if (away > 2) return;
    const where = scene.sentenceSpan(mention.span.start);
    const p: Place = placeOf(report.text, mention.span, where);
    if (i === 0) add(features, `${place} last:${p}`);
    if (i === 0 && away <= 1) add(features, `${p} sentences:${away}`);
    best.set(`any ${p} within:${away}`, true);
    if (p === 'subject' && opensSentence(report.text, mention.span, where)) best.set(`opens:${away}`, true);
  });
  for (const name of best.keys()) add(features, name);

  add(features, 'mentions', Math.log(1 + (history.counts.get(entity) ?? 0)));
  if (history.opening.has(entity)) add(features, 'opening');
  add(features, `${kind} gender:${who.gender === null ? 'open' : 'told'}`);
  if (kind === 'other')
    add(features, `${at.pronoun.number} ${who.type ?? 'untyped'}${who.plural ? ' plural' : ''}`);
  else if (who.type === null) add(features, 'untyped');

  const inQuote = scene.quote(start);
  const other = scene.quote(m.span.start);
  if (other && other !== inQuote && m.span.start < start)
    add(features, inQuote ? 'other-quote' : 'from-quote');
  if (inQuote && !other) add(features, 'into-quote');
  if (inQuote && other === inQuote) add(features, 'same-quote');

  const level = source && tellers.length === 0 ? 'source' : tellers.length > 0 ? 'inside' : 'plain';
  const outer = spoken.filter((s) => s.outermost || level === 'inside');
  const [last, second] = outer;
  if (last) {
    const back = Math.min(paragraph - scene.paragraph(last.span.start), 3);
    if (last.entity === entity) {
      add(features, `${level} last-speaker`);
      add(features, `${level} last-speaker paragraphs:${back}`);
    } else if (outer.some((s) => s.entity === entity)) add(features, `${level} spoke`);
    if (second?.entity === entity && last.entity === entity) add(features, `${level} speaks-on`);
  }
  tellers.forEach((t, depth) => {
    if (t.entity !== entity) return;
    const mode = t.direct ? 'direct' : 'indirect';
    add(features, `teller:${Math.min(depth, 1)} ${mode}`);
    if (depth === 0) add(features, `teller ${mode} ${place}${source ? ' source' : ''}`);
  });
  return features;
}

function add(features: Record<string, number>, name: string, value = 1): void {
  features[name] = (features[name] ?? 0) + value;
}
