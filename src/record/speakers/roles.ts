import type { Entity, Mention } from '../entities/cast.js';
import { type Described, wordsKey } from './described.js';
import type { History } from './history.js';
import type { Meant } from './meant.js';
import type { MentionIndex } from './mention-index.js';
import { BODIES, DOCUMENTS, GENDERED, isOffice, PEOPLE, SPOKESPEOPLE, singular } from './nouns.js';
import { inOffice, unnamedOffice } from './offices.js';
import { kindOf } from './outlets.js';
import { pairBefore } from './pairs.js';
import { placeOf } from './places.js';
import type { Scene } from './scene.js';
import type { Source } from './source.js';

/** The key of names joined by "and". */
export const JOINED = '+';

/** What a head noun may mean besides its own word. British and American usage. */
const SAME_OFFICE: Readonly<Record<string, readonly string[]>> = {
  premier: ['prime minister'],
  pm: ['prime minister'],
  boss: ['chief executive', 'manager', 'head coach', 'coach', 'ceo', 'chairman'],
  ceo: ['chief executive'],
  chief: ['chief executive', 'head', 'director general', 'commissioner'],
  chairwoman: ['chair', 'chairman'],
  coach: ['manager', 'head coach'],
  manager: ['coach'],
  captain: ['skipper'],
  skipper: ['captain'],
  politician: ['mp', 'minister', 'senator', 'leader', 'lawmaker'],
  lawmaker: ['mp', 'senator', 'representative', 'congressman', 'congresswoman'],
  lawyer: ['attorney', 'solicitor', 'barrister', 'counsel'],
  attorney: ['lawyer'],
  spokesman: ['spokesperson', 'press secretary'],
  spokeswoman: ['spokesperson', 'press secretary'],
  spokesperson: ['spokesman', 'spokeswoman', 'press secretary'],
  official: ['aide', 'adviser', 'spokesman', 'spokeswoman', 'secretary', 'director', 'deputy'],
  aide: ['adviser', 'spokesman', 'spokeswoman'],
  researcher: ['scientist', 'professor', 'author'],
  scientist: ['researcher', 'professor', 'biologist', 'physicist', 'chemist', 'geologist'],
  academic: ['professor', 'lecturer', 'researcher'],
  singer: ['musician', 'star'],
  leader: ['president', 'prime minister', 'premier', 'chancellor', 'chairman', 'secretary general'],
  minister: ['secretary'],
  diplomat: ['ambassador', 'envoy', 'foreign minister'],
  envoy: ['ambassador', 'representative'],
  entrepreneur: ['founder', 'co-founder'],
};

/** Head nouns that stand for an organisation named before. */
const COMPANY =
  /^(?:company|firm|group|corporation|airline|carrier|bank|retailer|club|party|union|broadcaster|network|newspaper|paper|magazine|agency|website|site|charity|organisation|organization|association|federation|institute|university|chain|maker|carmaker|giant|manufacturer|publisher|station|label|studio|body|watchdog|regulator|publication|operator|ministry|department|committee|council|commission|institution|foundation|society|league|court|police|militia|brewer|insurer|supermarket|start-up|startup)$/u;

/** Resolves "the minister", "the company", "the report", "the two leaders"; `null` where nothing in the text fits. */
export function meantBy(
  scene: Scene,
  history: History,
  index: MentionIndex,
  described: Described,
  source: Source,
): Meant | null {
  const { cast } = scene;
  const head = singular(source.head);
  const determiner = source.words[0]?.lower ?? '';
  const earlier = described.of(head).filter((e) => cast.at(e).plural === source.plural);
  const same = described.called(earlier, wordsKey(source.text));
  if (same !== undefined && !/^(?:another|other|a|an|one)$/u.test(determiner))
    return { entity: same, evidence: 'same-words', why: 'described before in the same words' };
  if (source.plural || /^(?:pair|duo|couple|trio)$/u.test(head))
    return several(scene, index, described, source) ?? sameHead();
  const our = /^(?:our|its|his|her|their)$/u.test(determiner);
  const ahead = introducedAhead(scene, index, source, head);
  if (ahead) return ahead;
  if (determiner !== 'the' && !our && determiner !== 'this' && determiner !== 'that') return null;
  const byRole = personInRole(scene, history, source, head);
  const office = byRole ?? unnamedOffice(scene, history, source, head);
  if (office) return office;
  if (our && determiner !== 'our') return sameHead();
  return (
    sameHead() ??
    company(scene, history, source, head) ??
    lastPerson(scene, history, source, head) ??
    inOffice(scene, history, source, head)
  );

  function sameHead(): Meant | null {
    if (!source.definite && determiner !== '') return null;
    const found = earlier.at(-1);
    if (found === undefined || source.tail) return null;
    return { entity: found, evidence: 'same-head', why: `the last ${source.head} described before` };
  }
}

/** Letters from a sentence's start in which its subject's name begins, titles before it. */
const OPENS = 80;

/** Paragraphs, from the report's start, whose descriptions a name often follows. */
const LEAD = 2;

/** "A well-known grazier …", in a headline or lead; the name follows with the same word: "grazier Yuna Adar". */
function introducedAhead(scene: Scene, index: MentionIndex, source: Source, head: string): Meant | null {
  const { cast, report } = scene;
  const start = source.span.end;
  if (source.definite || scene.paragraph(start) > LEAD) return null;
  if (!PEOPLE.has(head) && !isOffice(head) && !SPOKESPEOPLE.has(head)) return null;
  const from = scene.sentence(start);
  const end = report.sentences[Math.min(from + 4, report.sentences.length - 1)]?.span.end ?? start;
  const names = [head, ...(SAME_OFFICE[head] ?? [])];
  const found = index.over({ start, end }).find((m) => {
    const e = cast.at(m.entity);
    if (m.how !== 'named' || e.type !== 'person' || e.plural) return false;
    if ((index.of(m.entity)[0]?.span.start ?? 0) < source.span.start) return false;
    const beside = report.text
      .slice(Math.max(start, m.span.start - 50), m.span.end + 50)
      .split('\n')
      .join(' ');
    const words = `${e.role ?? ''} ${beside}`.toLowerCase();
    // The sentence behind a description in the lead opens with who it is.
    const next = report.sentences[from + 1]?.span.start ?? start;
    const opens =
      m.span.start >= next && m.span.start - next < OPENS && scene.sentence(m.span.start) === from + 1;
    if (opens && !source.plural) return true;
    return names.some((n) => new RegExp(`\\b${literal(n)}\\b`, 'u').test(words));
  });
  return found
    ? { entity: found.entity, evidence: 'ahead', why: `named right after as ${cast.at(found.entity).name}` }
    : null;
}

/** A person whom the text gave this office: "the mayor" after "Yuna Adar, mayor of Tal". */
function personInRole(scene: Scene, history: History, source: Source, head: string): Meant | null {
  const { cast } = scene;
  const modifiers = source.words
    .filter((w) => w.span.end <= source.core.end)
    .map((w) => w.lower.replace(/['’]s?$/u, ''))
    .filter((w) => !/^(?:the|a|an|this|that|our)$/u.test(w) && singular(w) !== head);
  const names = sameOffice(head, modifiers);
  const nations = source.words
    .slice(1)
    .filter((w) => w.span.end <= source.core.end && /^\p{Lu}/u.test(w.text) && singular(w.lower) !== head)
    .map((w) => w.lower.replace(/['’]s?$/u, ''));
  let best: { entity: number; score: number } | null = null;
  let fits = 0;
  const near = new Map<number, number>();
  history.before(source.span.start).forEach((m, i) => {
    if (!near.has(m.entity)) near.set(m.entity, i);
  });
  cast.entities.forEach((e, entity) => {
    if (e.type !== 'person') return;
    if (e.plural || (!near.has(entity) && (history.counts.get(entity) ?? 0) === 0)) return;
    const roles = [e.role ?? '', ...e.aliases].join(' | ').toLowerCase();
    const exact = new RegExp(`\\b${literal(head)}s?\\b`, 'u').test(roles);
    const alike = names.some((n) => new RegExp(`\\b${literal(n)}\\b`, 'u').test(roles));
    // A description that became a speaker is met again in its own words alone.
    if (!exact && (!alike || e.role === e.name)) return;
    if (
      nations.some(
        (w) => !roles.includes(w) && !represented(cast.entities, e).toLowerCase().includes(w.slice(0, 5)),
      )
    )
      return;
    const stands = represented(cast.entities, e).toLowerCase();
    const met = modifiers.filter((w) => roles.includes(w) || stands.includes(w.slice(0, 5))).length;
    if (
      modifiers.length > 0 &&
      met === 0 &&
      (!exact ||
        /^(?:prime|foreign|home|defence|defense|health|finance|interior)$/u.test(modifiers.at(-1) ?? ''))
    )
      return;
    fits++;
    const score = (exact ? 4 : 2) + 3 * met - modifiers.length - 0.1 * (near.get(entity) ?? 30);
    if (!best || score > best.score) best = { entity, score };
  });
  const found = best as { entity: number; score: number } | null;
  if (!found) return null;
  const { name } = cast.at(found.entity);
  return fits === 1 && found.score >= 3
    ? { entity: found.entity, evidence: 'only-role', why: `the only ${source.head} in the text: ${name}` }
    : { entity: found.entity, evidence: 'role', why: `${name} is described as ${source.head}` };
}

function sameOffice(head: string, modifiers: readonly string[]): readonly string[] {
  // "the prime minister" is no other minister.
  return modifiers.includes('prime') ? ['premier'] : (SAME_OFFICE[head] ?? []);
}

/** Names of the states and bodies that somebody speaks for, nearest first. */
function represented(entities: readonly Entity[], of: Entity): string {
  const found: string[] = [];
  let at = of.represents;
  for (let i = 0; i < 3 && at !== null; i++) {
    const e = entities[at];
    if (!e) break;
    found.push(e.name, ...e.aliases);
    at = e.represents;
  }
  return found.join(' ');
}

/** "the company", "the global sports giant": the organisation that spoke last, else the one that led its sentence. */
function company(scene: Scene, history: History, source: Source, head: string): Meant | null {
  if (!COMPANY.test(head) || source.tail || source.words.length > 5) return null;
  const described = source.words.slice(1).some((w) => /^\p{Lu}|['’]s?$/u.test(w.text));
  if (described) return null;
  const press = PRESS.test(head);
  const fits = (entity: number) => {
    const e = scene.cast.at(entity);
    if (e.plural || (e.type !== 'organisation' && e.type !== null) || /^(?:an?|the)\s/iu.test(e.name))
      return false;
    if (TELLING.test(head)) {
      const named = [e.name, ...e.aliases].some((n) => n.toLowerCase().includes(head));
      if (!named && !/^\p{Lu}{2,}$/u.test(e.name)) return false;
    }
    if (/^(?:club|side|team)$/u.test(head) && kindOf(e.name) !== null) return false;
    return !press || kindOf(e.name) !== null || /\w\.\w/u.test(e.name);
  };
  const paragraph = scene.paragraph(source.span.start);
  const spoke = history
    .spokenBefore(source.span.start, 4)
    .find((s) => fits(s.entity) && paragraph - scene.paragraph(s.span.start) <= 3);
  if (spoke) return { entity: spoke.entity, evidence: 'company', why: `the last ${head} that spoke` };
  const found = mostProminent(
    scene,
    history.before(source.span.start).filter((m) => fits(m.entity)),
    source,
  );
  return (
    found && {
      entity: found.entity,
      evidence: 'company',
      why: 'the last organisation that the text spoke of',
    }
  );
}

/** What such a body is stands in its name, where that is not in initials. */
const TELLING = /^(?:council|commission|committee|court|ministry|department|university|police|institute)$/u;

const PRESS =
  /^(?:newspaper|paper|magazine|broadcaster|network|agency|website|site|station|publication|publisher)$/u;

/** "the striker", "the 45-year-old", "the Tal native": the person who spoke or was spoken of last. */
function lastPerson(scene: Scene, history: History, source: Source, head: string): Meant | null {
  if (source.tail && !/^(?:who|whose)\b|^,/u.test(source.tail)) return null;
  if (DOCUMENTS.has(head) || (BODIES.has(head) && !PEOPLE.has(head)) || SPOKESPEOPLE.has(head)) return null;
  // An office is somebody's: whoever spoke last need not hold it.
  if (isOffice(head) && !PEOPLE.has(head)) return null;
  const personal =
    PEOPLE.has(head) ||
    isOffice(head) ||
    /^(?:\d+|\p{L}+)-year-old$/u.test(head) ||
    (source.capitalised && /(?:an|ese|ish|i|man)$/u.test(head)) ||
    /(?:er|or|ist|ian)$/u.test(head);
  if (!personal) return null;
  const gender = GENDERED[head] ?? null;
  const fits = (entity: number) => {
    const e = scene.cast.at(entity);
    return e.type === 'person' && !e.plural && (gender === null || e.gender === null || e.gender === gender);
  };
  const paragraph = scene.paragraph(source.span.start);
  const near = (m: { readonly span: { readonly start: number } }) =>
    paragraph - scene.paragraph(m.span.start) <= 1;
  const people = new Set(
    history
      .before(source.span.start)
      .filter((m) => near(m) && fits(m.entity))
      .map((m) => m.entity),
  );
  const [last] = history.spokenBefore(source.span.start, 1);
  if (last && near(last) && people.has(last.entity))
    return { entity: last.entity, evidence: 'person', why: 'the last person who spoke' };
  const [only] = people;
  if (only === undefined || people.size > 1) return null;
  return { entity: only, evidence: 'person', why: 'the only person in the last two paragraphs' };
}

/** The nearest that is a subject within two sentences, else the nearest. */
function mostProminent(scene: Scene, recent: readonly Mention[], source: Source): Mention | null {
  const here = scene.sentence(source.span.start);
  const close = recent.filter((m) => here - scene.sentence(m.span.start) <= 2);
  const subject = close.find(
    (m) => placeOf(scene.report.text, m.span, scene.sentenceSpan(m.span.start)) === 'subject',
  );
  return subject ?? close[0] ?? recent[0] ?? null;
}

/** "The two leaders", "both officers", "the companies", "the pair": those joined by "and" last. */
function several(scene: Scene, index: MentionIndex, described: Described, source: Source): Meant | null {
  const { cast } = scene;
  const two = /^(?:both|two|duo|pair|couple)$/iu;
  if (!source.definite && !two.test(source.words[0]?.lower ?? '')) return null;
  const head = singular(source.head);
  const numbered = two.test(source.head) || source.words.some((w) => two.test(w.lower));
  if (!numbered && !COMPANY.test(head)) return null;
  const personal = PEOPLE.has(head) || isOffice(head) || /^(?:duo|pair|couple|leader)$/u.test(head);
  const fits = (e: Entity) => (personal ? e.type === 'person' : e.type !== 'person');
  const joined = described.of(JOINED).at(-1);
  const entity = joined ?? pairBefore(scene, index, source.span.start, (m) => fits(cast.at(m.entity)));
  return entity === null ? null : { entity, evidence: 'pair', why: 'those named together before' };
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
