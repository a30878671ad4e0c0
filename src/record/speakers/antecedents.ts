import type { Span } from '../../text/text.js';
import type { Entity, Mention } from '../entities/cast.js';
import type { History, Spoken } from './history.js';
import type { NounPhrase } from './noun-phrases.js';
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
  /** `null` for a noun phrase that is nobody in the cast yet. */
  readonly entity: number | null;
  readonly phrase: NounPhrase | null;
  /** Nearest mention before the pronoun, or after it in its sentence. */
  readonly mention: Mention;
  readonly features: ReadonlyMap<string, number>;
}

/** Whose words stand at the pronoun, where that is known. */
export interface Teller {
  readonly entity: number;
  readonly direct: boolean;
}

/** A noun phrase before a pronoun, and whom of the cast it describes, if anybody. */
export interface DescribedPhrase {
  readonly phrase: NounPhrase;
  readonly entity: number | null;
}

/**
 * Everybody whom the pronoun may mean by gender, number and place, in order of nearness; for "they" and "it" the noun
 * phrases before them too. Third person only.
 */
export function candidatesOf(
  scene: Scene,
  history: History,
  at: Occurrence,
  tellers: readonly Teller[],
  phrases: readonly DescribedPhrase[] = [],
): Candidate[] {
  const nearest = new Map<number, Mention[]>();
  // Phrases that are nobody in the cast have numbers below zero here, one a wording.
  const open = new Map<number, NounPhrase>();
  const who = (entity: number): Who => {
    const phrase = open.get(entity);
    return phrase ? { type: null, gender: null, plural: phrase.plural, phrase } : scene.cast.at(entity);
  };
  const collect = (mentions: readonly Mention[]) => {
    for (const m of mentions) {
      if (!mayMean(who(m.entity), at.pronoun)) continue;
      const list = nearest.get(m.entity);
      if (!list) nearest.set(m.entity, [m]);
      else if (list.length < 6) list.push(m);
    }
  };
  const { start } = at.span;
  const mentions = history.before(start);
  collect(phrases.length === 0 ? mentions : withPhrases(mentions, outside(scene, at, phrases), open));
  const ahead = history.after(at.span.end).filter((m) => !nearest.has(m.entity));
  collect(ahead);
  for (const t of tellers)
    if (!nearest.has(t.entity) && mayMean(scene.cast.at(t.entity), at.pronoun)) {
      const mention = { span: at.span, entity: t.entity, how: 'pronoun' as const };
      nearest.set(t.entity, [mention]);
    }
  const spoken = history.spokenBefore(start, 4);
  const excluded = coArguments(scene, history, at);
  // Nobody is "he" or "his" in his own quoted words.
  const personal = at.pronoun.gender === 'male' || at.pronoun.gender === 'female';
  if (personal && scene.quote(start)?.long)
    for (const { entity, direct } of tellers) if (direct) nearest.delete(entity);
  if (personal) for (const entity of quotedByIt(scene, at, mentions)) excluded.add(entity);
  const left = [...nearest].filter(([entity]) => !excluded.has(entity));
  const owner = ownerOf(scene, at, left);
  const rows = owner ? [owner] : left.length > 0 ? left : [...nearest];
  const most = Math.max(0, ...rows.map(([entity]) => history.counts.get(entity) ?? 0));
  return rows.map(([entity, mentions], rank) => {
    const phrase = open.get(entity) ?? null;
    const features = featuresOf(scene, history, at, entity, who(entity), mentions, spoken, tellers);
    add(features, `rank:${Math.min(rank, 3)}`);
    add(features, `choice:${Math.min(rows.length, 3)} rank:${Math.min(rank, 2)}`);
    if ((history.counts.get(entity) ?? 0) === most) add(features, 'most-mentioned');
    return { entity: phrase ? null : entity, phrase, mention: mentions[0] as Mention, features };
  });
}

/** What a candidate is, as far as the text tells. */
type Who = Pick<Entity, 'type' | 'gender' | 'plural'> & {
  readonly name?: string;
  readonly phrase?: NounPhrase;
};

/** The phrases that do not stand in what the pronoun's own statement quotes: "'… our people,' they said". */
function outside(
  scene: Scene,
  at: Occurrence,
  phrases: readonly DescribedPhrase[],
): readonly DescribedPhrase[] {
  const own = at.attribution === null ? [] : (scene.report.attributions[at.attribution]?.content ?? []);
  return phrases.filter(
    ({ phrase: { head } }) =>
      !own.some((c) => c.start <= head.start && head.end <= c.end) || !scene.quote(head.start)?.long,
  );
}

/** Who is named in what the pronoun's own statement quotes: nobody calls himself "the president" and is "he" behind it. */
function quotedByIt(scene: Scene, at: Occurrence, mentions: readonly Mention[]): number[] {
  const own = at.attribution === null ? [] : (scene.report.attributions[at.attribution]?.content ?? []);
  return mentions
    .filter(
      ({ span, how }) =>
        how !== 'pronoun' &&
        own.some((c) => c.start <= span.start && span.end <= c.end) &&
        scene.quote(span.start)?.long,
    )
    .map((m) => m.entity);
}

/** The mentions, with the noun phrases that none of them covers, nearest first. */
function withPhrases(
  mentions: readonly Mention[],
  phrases: readonly DescribedPhrase[],
  open: Map<number, NounPhrase>,
): Mention[] {
  const keys = new Map<string, number>();
  const more = phrases.flatMap(({ phrase, entity }): Mention[] => {
    const { head, span } = phrase;
    if (!phrase.joined && mentions.some((m) => m.span.start < head.end && head.end <= m.span.end)) return [];
    if (phrase.joined && mentions.some((m) => m.span.start <= span.start + 4 && span.end <= m.span.end))
      return [];
    if (entity !== null) return [{ span, entity, how: 'role' }];
    const id = keys.get(phrase.key) ?? -1 - keys.size;
    if (!keys.has(phrase.key)) open.set(id, phrase);
    keys.set(phrase.key, id);
    return [{ span, entity: id, how: 'role' }];
  });
  return [...mentions, ...more].sort((a, b) => b.span.start - a.span.start);
}

function mayMean(entity: Who, pronoun: Pronoun): boolean {
  const { type, phrase } = entity;
  if (phrase) {
    if (pronoun.number === 'plural') return phrase.plural || phrase.kind === 'body';
    return pronoun.gender === 'neuter' && !phrase.plural && phrase.kind !== 'people';
  }
  if (pronoun.gender === 'male' || pronoun.gender === 'female') {
    if (entity.plural || (type !== null && type !== 'person')) return false;
    // An untyped name of one word is hardly ever a person's: places and bodies that nothing in the text gives away.
    if (type === null && entity.gender === null && !/\p{L} \p{Lu}/u.test(entity.name ?? '')) return false;
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

/** Words that end a clause, so that what stands before them is not the subject of what stands behind. */
const BREAKS =
  /[,;:“”"()]|\b(?:that|who|which|and|but|after|before|when|while|as|because|if|whether|said|says|told)\b/iu;
const VERB = /\s(?:\p{Ll}+(?:ed|s)|has|had|will|would|made|set|put|took|gave|spoke|told|kept|laid)\s/u;
const CLAUSE = 60;

/**
 * "Dorn again raised his concerns": whose concern is told is the subject of that clause, whoever tells it. Only for a
 * possessive that is a source; `null` where no candidate is the subject.
 */
function ownerOf(
  scene: Scene,
  at: Occurrence,
  rows: readonly [number, Mention[]][],
): [number, Mention[]] | null {
  const { place, person } = at.pronoun;
  const owns = place === 'possessive' || (place === 'any' && at.pronoun.gender === 'female');
  if (!owns || person !== 'third' || at.attribution === null) return null;
  const { text } = scene.report;
  const sentence = scene.sentenceSpan(at.span.start);
  return (
    rows.find(([, [m]]) => {
      if (
        !m ||
        m.span.start < sentence.start ||
        m.span.end > at.span.start ||
        at.span.start - m.span.end > CLAUSE
      )
        return false;
      const between = text.slice(m.span.end, at.span.start);
      const place = placeOf(text, m.span, sentence);
      return VERB.test(between) && !BREAKS.test(between) && (place === 'subject' || place === 'other');
    }) ?? null
  );
}

function featuresOf(
  scene: Scene,
  history: History,
  at: Occurrence,
  entity: number,
  who: Who,
  mentions: readonly Mention[],
  spoken: readonly Spoken[],
  tellers: readonly Teller[],
): Map<string, number> {
  const { report } = scene;
  const features = new Map<string, number>();
  const [m] = mentions;
  if (!m) return features;
  const { start } = at.span;
  const sentence = scene.sentence(start);
  const paragraph = scene.paragraph(start);
  const source = at.attribution !== null;
  const kind = at.pronoun.gender === 'male' || at.pronoun.gender === 'female' ? 'person' : 'other';
  const { place } = at.pronoun;

  if (m.span.start > start) add(features, 'ahead');
  else if (m.span !== at.span) {
    const away = Math.min(sentence - scene.sentence(m.span.start), 4);
    add(features, `sentences:${away}`);
    add(features, `${place} sentences:${Math.min(away, 2)}`);
    add(features, `paragraphs:${Math.min(paragraph - scene.paragraph(m.span.start), 3)}`);
    add(features, 'distance', Math.log(1 + Math.max(0, start - m.span.end) / 6) / 5);
  }
  const how = m.how;
  add(features, `by:${how}`);
  const best = new Set<string>();
  mentions.forEach((mention, i) => {
    if (mention.span.start > start || mention.span === at.span) return;
    const away = sentence - scene.sentence(mention.span.start);
    if (away > 2) return;
    const where = scene.sentenceSpan(mention.span.start);
    const p: Place = placeOf(report.text, mention.span, where);
    if (i === 0) add(features, `${place} last:${p}`);
    if (i === 0 && away <= 1) add(features, `${p} sentences:${away}`);
    best.add(`any ${p} within:${away}`);
    if (p === 'subject' && opensSentence(report.text, mention.span, where)) best.add(`opens:${away}`);
  });
  for (const name of best) add(features, name);

  add(features, 'mentions', Math.log(1 + (history.counts.get(entity) ?? 0)));
  if (history.opening.has(entity)) add(features, 'opening');
  add(features, `${kind} gender:${who.gender === null ? 'open' : 'told'}`);
  if (kind === 'other') {
    const what = natureOf(who);
    add(features, what);
    const sort = classOf(what);
    add(features, `class ${sort}`);
    if (source) add(features, `source ${sort}`);
    if (m.span.start < start && scene.sentence(m.span.start) === sentence)
      add(features, `same sentence ${sort}`);
    if (who.phrase?.definite) add(features, 'definite');
  } else if (who.type === null) add(features, 'untyped');

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
    if (depth === 0 && kind === 'other' && !t.direct && opensContent(scene, at))
      add(features, 'teller opens-content');
  });
  if (kind === 'other') {
    const sort = classOf(natureOf(who));
    const speaks = last?.entity === entity;
    const leads = features.has('any subject within:0') || features.has('any subject within:1');
    if (!speaks && !leads && tellers[0]?.entity !== entity) add(features, `idle ${sort}`);
    if (speaks && source && goesOn(scene, at)) add(features, 'goes-on last-speaker');
    if (speaks && m.how === 'pronoun') add(features, 'chain');
  }
  return features;
}

/** Number and kind of what "they" or "it" may mean. */
function natureOf({ phrase, type, plural }: Who): string {
  if (!phrase) return `${type ?? 'untyped'}${plural ? ' plural' : ''}`;
  return phrase.joined ? 'joined' : `${phrase.plural ? 'several' : 'one'} ${phrase.kind}`;
}

/** Several people, one body that acts, things: what has a name and what has none alike. */
function classOf(nature: string): string {
  if (/^(?:organisation|group|one body)$/u.test(nature)) return 'body';
  if (/^(?:group plural|several people|person plural|several body|joined|organisation plural)$/u.test(nature))
    return 'several';
  return /document/u.test(nature) ? 'document' : 'thing';
}

/** The pronoun is the first word of what somebody says: "growers said they …". */
function opensContent(scene: Scene, at: Occurrence): boolean {
  const [around] = scene.enclosing(at.span.start);
  const content = around === undefined ? undefined : scene.report.attributions[around]?.content[0];
  return (
    content !== undefined &&
    /^(?:that\s+|if\s+|whether\s+)?$/u.test(scene.report.text.slice(content.start, at.span.start))
  );
}

/** "they also said", "it added": who spoke last goes on. */
function goesOn(scene: Scene, { span }: Occurrence): boolean {
  return /^\s(?:\p{L}+\s)?(?:also|added|adds|continued|further|went on|concluded)\b/u.test(
    scene.report.text.slice(span.end, span.end + 30),
  );
}

function add(features: Map<string, number>, name: string, value = 1): void {
  features.set(name, (features.get(name) ?? 0) + value);
}
