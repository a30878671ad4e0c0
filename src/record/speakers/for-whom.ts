import type { Span } from '../../text/text.js';
import { affiliationOf } from './affiliation.js';
import type { Evidence } from './confidence.js';
import type { Described } from './described.js';
import type { MentionIndex } from './mention-index.js';
import type { Scene } from './scene.js';

/** Whom somebody means by "we", on what evidence and in words why. */
export interface ForWhom {
  readonly entity: number;
  readonly evidence: Evidence;
  readonly why: string;
}

/** Bodies whose people say "we" of everybody, or of those who study with them. */
const SCHOLARLY =
  /universit|institut|college|academy|museum|observatory|bureau of meteorology|research|laborator/iu;

/** Whose "we" is mankind or a team that nobody named. */
const SCHOLAR =
  /\b(?:professor|scientist|researcher|scholar|academic|historian|astronomer|lecturer|\p{L}+(?:ologist|icist)|chemist|author of the (?:study|paper))\b/iu;

/** Offices of states: in the reports read, those who hold them and say "we" were the speakers themselves in 5 of 6. */
const STATESMAN =
  /\b(?:president|minister|premier|chancellor|king|queen|prince|emir|governor|mayor|senator|congress(?:man|woman)|representative|mp|lawmaker|member|secretary|leader|ambassador|commissioner)\b/iu;

/** Those who lead or play for a side; a country's name is then their team. */
const SPORT =
  /\b(?:coach|manager|captain|skipper|player|striker|midfielder|defender|goalkeeper|forward|winger|fly-half|scrum-half|prop|lock|flanker|batsman|bowler|all-rounder|boss)\b/iu;

/** Officers say "we" of their force. */
const OFFICER = /\b(?:inspector|superintendent|constable|sergeant|sheriff|detective|police chief)\b/iu;
const FORCE = /\b(?:police|force|constabulary|sheriff)\b/iu;

/** Whom scholars mean who say "we" of their work: the heads of descriptions by which a report calls them. */
const TEAMS = ['team', 'researcher', 'scientist', 'author', 'astronomer', 'academic', 'expert'];

/** What everybody knows or sees is nobody's statement in particular. */
const EVERYBODY = /^\S+\s(?:now\s|all\s|already\s)?(?:know|can|will never|live|call|see)\b/iu;

/** "his Labour Party", "this Congress": the body in the speaker's own words that he counts himself in. */
const COUNTED_IN = /\b(?:his|her|our|my|this)\s$/u;

/** Words of titles that capitals have made a name of. */
const TITLE_WORD = /^(?:Prime|Vice|Chief|Deputy|General|Former|Shadow|Opposition)$/u;

/** Who leads a body speaks for it, though the text names the body elsewhere. */
const LEADS =
  /\b(?:spokes(?:man|woman|person)|press secretary|chief executive|ceo|chair(?:man|woman|person)?|managing director|director|general secretary|founder|owner|head)\b/iu;

/** "we", "our", "us" in the words of `teller`; `null` where it is everybody, or nobody whom the text names. */
export function meantByWe(
  scene: Scene,
  index: MentionIndex,
  described: Described,
  teller: number,
  at: Span,
): ForWhom | null {
  const { cast, report } = scene;
  const { text } = report;
  if (/^\S+(?:\s+\p{L}+)?\s+all\b/iu.test(text.slice(at.start, at.start + 30))) return null;
  const who = cast.at(teller);
  if (who.type === 'document') return null;
  if (who.type !== 'person') {
    const body = who.represents !== null && who.type === null ? who.represents : teller;
    return body === teller ? own(teller) : spokenFor(body);
  }
  const role = who.role ?? '';
  const counted = countedIn(scene, index, at);
  if (counted !== null) return spokenFor(counted);
  const tied = who.represents ?? affiliationOf(report, cast, index, teller);
  const body = tied !== null && TITLE_WORD.test(cast.at(tied).name) ? null : tied;
  const named = body === null ? null : cast.at(body);
  if (SCHOLAR.test(role) || (named && SCHOLARLY.test(named.name))) {
    if (EVERYBODY.test(text.slice(at.start, at.start + 40))) return null;
    const team = teamOf(scene, described);
    return team === null
      ? { entity: teller, evidence: 'for-them', why: 'the one who speaks for them' }
      : { entity: team, evidence: 'for-whom', why: `${who.name} is one of them` };
  }
  if (body !== null && named) {
    if (named.type !== 'place' && !/\b(?:member|mp|senator|lawmaker)\b/iu.test(role)) return spokenFor(body);
    if (SPORT.test(role) && !STATESMAN.test(role)) return spokenFor(body);
    return { entity: teller, evidence: 'for-them', why: 'the one who speaks for them' };
  }
  const led = OFFICER.test(`${role} ${who.name}`)
    ? bodyAbout(scene, index, at, FORCE)
    : LEADS.test(role)
      ? bodyAbout(scene, index, at)
      : null;
  if (led !== null) return spokenFor(led);
  return { entity: teller, evidence: 'for-them', why: 'the one who speaks for them' };

  function spokenFor(entity: number): ForWhom {
    return { entity, evidence: 'for-whom', why: `${who.name} speaks for it` };
  }
}

const own = (entity: number): ForWhom => ({
  entity,
  evidence: 'for-whom',
  why: 'the one whose words these are',
});

/** Paragraphs before a word in which the body is looked for that it is about. */
const PARAGRAPHS = 3;

/** The body named last before: "the firm … said its chairman, Peter Corin". A name of unknown kind counts as one. */
function bodyAbout(scene: Scene, index: MentionIndex, at: Span, kind?: RegExp): number | null {
  const { cast, report } = scene;
  const here = scene.paragraph(at.start);
  let from = scene.sentence(at.start);
  while (from > 0 && here - (report.sentences[from - 1]?.paragraph ?? 0) <= PARAGRAPHS) from--;
  const start = report.sentences[from]?.span.start ?? 0;
  const last = index.over({ start, end: at.start }).findLast((m) => {
    const { type, plural, name } = cast.at(m.entity);
    if (m.how === 'role' || plural || (type !== 'organisation' && type !== null)) return false;
    return kind ? kind.test(name) : type !== null || index.of(m.entity).length > 1;
  });
  return last?.entity ?? null;
}

function countedIn(scene: Scene, index: MentionIndex, at: Span): number | null {
  const { text } = scene.report;
  const { start } = scene.sentenceSpan(at.start);
  const found = index
    .over({ start, end: at.start })
    .findLast(
      (m) =>
        m.span.start >= start &&
        scene.cast.at(m.entity).type === 'organisation' &&
        COUNTED_IN.test(text.slice(Math.max(start, m.span.start - 6), m.span.start)),
    );
  return found?.entity ?? null;
}

/** The researchers that the report described as a group of its own; the first, who are introduced best. */
function teamOf(scene: Scene, described: Described): number | null {
  const groups = TEAMS.flatMap((head) => described.of(head)).filter((e) => {
    const { name, plural, type } = scene.cast.at(e);
    return (
      (plural || type === 'organisation') &&
      /^(?!some\b|other\b).*\s(?:of|from|at|in|led|behind|who)\s/iu.test(name)
    );
  });
  return groups.length ? Math.min(...groups) : null;
}
