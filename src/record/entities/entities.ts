import type { Report } from '../report.js';
import { assemble } from './assemble.js';
import { clusterBodies } from './bodies.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { capitalsOf } from './capitals.js';
import type { Cast } from './cast.js';
import { COMMON_WORDS } from './data/common-words.js';
import { ROLES } from './data/roles.js';
import { describe } from './descriptions.js';
import { peoplesOf } from './peoples.js';
import { clusterPersons } from './persons.js';
import { placesOf, represent } from './represents.js';
import { abbreviate } from './shorthand.js';
import { sidesOf } from './sides.js';
import { linesOf } from './tokens.js';

/**
 * Names, roles and metonyms of a report, clustered; pronouns and speakers without a name come later (`speakers/`).
 *
 * Proposers find names by their capitals and by what stands beside them; persons are clustered before bodies and
 * places, because a surname alone looks like any other name. Refiners then add what depends on who is known: sides of
 * states ("Russian authorities"), whom everybody speaks for, and last the descriptions ("the Russian leader"), which
 * need all of that. A state that the report names only by its adjective ("Russian officials", never "Russia") has that
 * adjective for a name, at its first place: nothing in the cast comes from outside the text.
 */
export function findCast(report: Report): Cast {
  const { text } = report;
  const lines = linesOf(report);
  const capitals = capitalsOf(lines);
  const { candidates } = candidatesOf(text, lines, capitals);
  const peoples = peoplesOf(lines, candidates);
  const names = candidates.filter((c) => !(c.words.length === 1 && peoples.derived.has(c.words[0] ?? '')));
  const { clusters: persons, rest } = clusterPersons(names);
  const bodies = clusterBodies(rest.filter(isBody), peoples);
  const clusters = [...persons, ...bodies, ...sidesOf(lines, peoples)];
  const places = placesOf(lines, clusters, peoples);
  represent(clusters, places);
  describe(text, lines, persons, places);
  abbreviate(lines, bodies);
  return assemble(text, [...clusters, ...places.made]);
}

/** A plain English word or a noun for what somebody is, in capitals that turned out to be nobody's surname names nothing. */
const isBody = (c: Candidate): boolean =>
  c.type !== null ||
  c.definite ||
  c.words.length > 1 ||
  !(COMMON_WORDS.has(c.words[0] ?? '') || ROLES.has(c.words[0] ?? ''));
