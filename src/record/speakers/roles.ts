import type { Entity, Mention } from '../entities/cast.js';
import type { History } from './history.js';
import type { MentionIndex } from './mention-index.js';
import { BODIES, DOCUMENTS, isOffice, PEOPLE, SPOKESPEOPLE, singular } from './nouns.js';
import { placeOf } from './places.js';
import type { Scene } from './scene.js';
import type { Source } from './source.js';

/** Whom a description means, on what evidence; `evidence` is a key of the confidence table. */
export interface Meant {
  readonly entity: number;
  readonly evidence: 'same-words' | 'same-head' | 'role' | 'only-role' | 'company' | 'person' | 'pair';
  readonly why: string;
}

/** Descriptions that became speakers of their own, latest last, by their head in the singular. */
export type Described = Map<string, number[]>;

/** Words that name one and the same office. British and American usage. */
const SAME_OFFICE: readonly (readonly string[])[] = [
  ['premier', 'prime minister', 'pm'],
  ['chief executive', 'ceo', 'boss', 'chief'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
  ['coach', 'manager', 'boss'],
  ['captain', 'skipper'],
  ['mp', 'lawmaker', 'politician', 'parliamentarian', 'backbencher', 'member of parliament', 'legislator'],
  ['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel'],
  ['spokesman', 'spokeswoman', 'spokesperson', 'aide', 'official'],
  ['researcher', 'scientist', 'academic', 'professor', 'expert'],
  ['singer', 'star', 'musician', 'rapper'],
  ['actor', 'actress', 'star'],
  ['leader', 'president', 'prime minister', 'premier', 'chancellor'],
  ['founder', 'co-founder', 'entrepreneur'],
  ['suspect', 'attacker', 'gunman', 'defendant', 'accused'],
  ['newspaper', 'paper', 'daily', 'publication'],
];

/** Head nouns that stand for an organisation named before. */
const COMPANY =
  /^(?:company|firm|group|corporation|airline|carrier|bank|retailer|club|team|side|party|union|broadcaster|network|newspaper|paper|magazine|agency|website|site|charity|organisation|organization|association|federation|institute|university|chain|maker|carmaker|giant|manufacturer|publisher|station|label|studio|body|watchdog|regulator|publication|operator|ministry|department|committee|council|commission|institution|foundation|society|league|court|police|militia|brewer|insurer|supermarket|start-up|startup)$/u;

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
  const bare = wordsKey(source.text);
  const earlier = described.get(head)?.filter((e) => cast.at(e).plural === source.plural) ?? [];
  const same = earlier.findLast((e) =>
    [cast.at(e).name, ...cast.at(e).aliases].some((n) => wordsKey(n) === bare),
  );
  if (same !== undefined && !/^(?:another|other|a|an|one)$/u.test(determiner))
    return { entity: same, evidence: 'same-words', why: 'described before in the same words' };
  if (source.plural || /^(?:pair|duo|couple|trio)$/u.test(head))
    return several(scene, history, index, source) ?? sameHead();
  const our = /^(?:our|its|his|her|their)$/u.test(determiner);
  if (determiner !== 'the' && !our && determiner !== 'this' && determiner !== 'that') return null;
  const byRole = personInRole(scene, history, source, head);
  if (byRole) return byRole;
  if (our && determiner !== 'our') return sameHead();
  return sameHead() ?? company(scene, history, source, head) ?? lastPerson(scene, history, source, head);

  function sameHead(): Meant | null {
    if (!source.definite && determiner !== '') return null;
    const found = earlier.at(-1);
    if (found === undefined || source.tail) return null;
    return { entity: found, evidence: 'same-head', why: `the last ${source.head} described before` };
  }
}

/** A description without its article and marks. */
export function wordsKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|a|an|this|that)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A person whom the text gave this office: "the mayor" after "Yuna Adar, mayor of Tal". */
function personInRole(scene: Scene, history: History, source: Source, head: string): Meant | null {
  const { cast } = scene;
  const modifiers = source.words
    .filter((w) => w.span.end <= source.core.end)
    .map((w) => w.lower.replace(/['’]s?$/u, ''))
    .filter((w) => !/^(?:the|a|an|this|that|our)$/u.test(w) && singular(w) !== head);
  const names = sameOffice(head, modifiers);
  let best: { entity: number; score: number } | null = null;
  let fits = 0;
  const near = new Map<number, number>();
  history.before(source.span.start).forEach((m, i) => {
    if (!near.has(m.entity)) near.set(m.entity, i);
  });
  cast.entities.forEach((e, entity) => {
    if (e.type !== 'person' && e.type !== null) return;
    if (e.plural || (!near.has(entity) && (history.counts.get(entity) ?? 0) === 0)) return;
    const roles = [e.role ?? '', ...e.aliases].join(' | ').toLowerCase();
    const exact = new RegExp(`\\b${literal(head)}s?\\b`, 'u').test(roles);
    const alike = names.some((n) => new RegExp(`\\b${literal(n)}\\b`, 'u').test(roles));
    if (!exact && !alike) return;
    const stands = represented(cast.entities, e).toLowerCase();
    const met = modifiers.filter((w) => roles.includes(w) || stands.includes(w.slice(0, 5))).length;
    if (modifiers.length > 0 && met === 0 && !exact) return;
    fits++;
    const score = (exact ? 4 : 2) + 3 * met - modifiers.length - 0.1 * (near.get(entity) ?? 30);
    if (!best || score > best.score) best = { entity, score };
  });
  const found = best as { entity: number; score: number } | null;
  if (!found) return null;
  const { name } = cast.at(found.entity);
  return fits === 1
    ? { entity: found.entity, evidence: 'only-role', why: `the only ${source.head} in the text: ${name}` }
    : { entity: found.entity, evidence: 'role', why: `${name} is described as ${source.head}` };
}

function sameOffice(head: string, modifiers: readonly string[]): string[] {
  const full = [modifiers.at(-1), head].filter(Boolean).join(' ');
  return SAME_OFFICE.filter((names) => names.includes(head) || names.includes(full)).flat();
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

/** "the company", "the newspaper": the organisation spoken of last, the one that spoke or led its sentence first. */
function company(scene: Scene, history: History, source: Source, head: string): Meant | null {
  if (!COMPANY.test(head) || source.tail || source.words.length > 3) return null;
  const recent = history.before(source.span.start).filter((m) => {
    const e = scene.cast.at(m.entity);
    return e.type === 'organisation' && !e.plural;
  });
  const found = mostProminent(scene, recent, source);
  if (!found) return null;
  return { entity: found.entity, evidence: 'company', why: `the last organisation that the text spoke of` };
}

const GENDERED: Readonly<Record<string, Entity['gender']>> = {
  woman: 'female',
  actress: 'female',
  businesswoman: 'female',
  girl: 'female',
  mother: 'female',
  wife: 'female',
  widow: 'female',
  daughter: 'female',
  sister: 'female',
  spokeswoman: 'female',
  congresswoman: 'female',
  queen: 'female',
  man: 'male',
  actor: 'male',
  businessman: 'male',
  boy: 'male',
  father: 'male',
  husband: 'male',
  son: 'male',
  brother: 'male',
  spokesman: 'male',
  king: 'male',
  pope: 'male',
  congressman: 'male',
  frenchman: 'male',
  englishman: 'male',
};

/** "the striker", "the 45-year-old", "the Tal native": the person who spoke or was spoken of last. */
function lastPerson(scene: Scene, history: History, source: Source, head: string): Meant | null {
  if (source.tail && !/^(?:who|whose)\b|^,/u.test(source.tail)) return null;
  if (DOCUMENTS.has(head) || (BODIES.has(head) && !PEOPLE.has(head)) || SPOKESPEOPLE.has(head)) return null;
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
  const recent = history.before(source.span.start).filter((m) => fits(m.entity));
  const paragraph = scene.paragraph(source.span.start);
  const near = recent.filter((m) => paragraph - scene.paragraph(m.span.start) <= 1);
  const found = mostProminent(scene, near, source);
  if (!found) return null;
  return { entity: found.entity, evidence: 'person', why: 'the last person that the text spoke of' };
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
function several(scene: Scene, history: History, index: MentionIndex, source: Source): Meant | null {
  const { cast, report } = scene;
  const two = /^(?:both|two|duo|pair|couple)$/iu;
  if (!source.definite && !two.test(source.words[0]?.lower ?? '')) return null;
  const numbered = two.test(source.head) || source.words.some((w) => two.test(w.lower));
  const head = singular(source.head);
  const personal = PEOPLE.has(head) || isOffice(head) || /^(?:duo|pair|couple|men|women|leader)$/u.test(head);
  const fits = (e: Entity | undefined) =>
    e !== undefined && (personal ? e.type === 'person' : e.type !== 'person');
  for (const m of history.before(source.span.start)) {
    const e = cast.at(m.entity);
    if (e.type === 'group' && / and /u.test(e.name) && e.plural)
      return { entity: m.entity, evidence: 'pair', why: 'those named together before' };
  }
  if (!numbered && !COMPANY.test(head)) return null;
  const pair = index
    .pairsBefore(source.span.start, report.text, 30)
    .find(([a, b]) => fits(cast.at(a.entity)) && fits(cast.at(b.entity)));
  if (!pair) return null;
  const [a, b] = pair.map((m) => cast.at(m.entity).name);
  const name = `${a} and ${b}`;
  const known = cast.entities.findIndex((e) => e.name === name);
  const entity = known >= 0 ? known : cast.add({ name, type: 'group', plural: true });
  return { entity, evidence: 'pair', why: 'those named together before' };
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
