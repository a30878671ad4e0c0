import type { Concept } from './concepts.js';
import { tellsSomething } from './concepts.js';
import type { Ranked } from './rank.js';

/** An issue in the making: the concept that names it, and those that are the same matter in other words. */
export interface Group {
  readonly named: Ranked;
  readonly others: readonly Ranked[];
  readonly units: ReadonlySet<number>;
}

/** Share of a concept's sentences in which a longer phrase stands, from which on the longer one names it. */
const OFTEN = 0.34;

/**
 * Gathers concepts that are one matter: a phrase and its head ("security demands", "demands"), and a phrase that holds
 * another concept's head ("sanctions list" and "sanctions"). The better one names the group; of a phrase and its head
 * the longer one does where it stands in a third of the places.
 */
export function group(ranked: readonly Ranked[]): Group[] {
  const byScore = [...ranked].sort((a, b) => b.score - a.score || (a.concept.key < b.concept.key ? -1 : 1));
  const groups: { named: Ranked; others: Ranked[]; units: Set<number> }[] = [];
  for (const one of byScore) {
    const { concept } = one;
    const home = groups.find((g) => isSame(g.named.concept, concept));
    if (home) {
      home.others.push(one);
      for (const u of one.units) home.units.add(u);
      if (names(one, home.named)) {
        home.others.push(home.named);
        home.others.splice(home.others.indexOf(one), 1);
        home.named = one;
      }
    } else if (tellsSomething(concept)) {
      groups.push({ named: one, others: [], units: new Set(one.units) });
    }
  }
  return groups;
}

/** One is part of the other, or they share a telling head. */
function isSame(a: Concept, b: Concept): boolean {
  const [long, short] = a.stems.length >= b.stems.length ? [a, b] : [b, a];
  const telling = tellsSomething(short);
  if (holds(long.stems, short.stems)) return telling || short.stems.length > 1 || endsWith(long, short);
  const head = a.stems.at(-1);
  return head === b.stems.at(-1) && tellsSomething({ ...a, key: head ?? '', stems: [head ?? ''] });
}

const endsWith = (long: Concept, short: Concept): boolean => long.key.endsWith(` ${short.key}`);

function holds(long: readonly string[], short: readonly string[]): boolean {
  return long.some((_, i) => short.every((s, k) => long[i + k] === s));
}

/** Whether `longer` should name the group that `shorter` names now. */
function names(longer: Ranked, shorter: Ranked): boolean {
  if (!longer.concept.key.endsWith(` ${shorter.concept.key}`)) return false;
  return longer.units.size >= Math.max(2, shorter.units.size * OFTEN);
}

/** As many as cover the statements: each next one counts by what it adds. `units`: those in which statements stand. */
export function choose(groups: readonly Group[], stated: ReadonlySet<number>): Group[] {
  const most = Math.max(2, Math.min(MOST, Math.ceil(stated.size / PER_ISSUE)));
  const chosen: Group[] = [];
  const covered = new Set<number>();
  const left = new Set(groups);
  while (chosen.length < most && left.size > 0) {
    let best: Group | null = null;
    let bestGain = 0;
    for (const g of left) {
      const own = [...g.units].filter((u) => stated.has(u));
      const fresh = own.filter((u) => !covered.has(u)).length;
      const gain = g.named.score * (KEPT + (1 - KEPT) * (fresh / Math.max(1, own.length)));
      if (gain > bestGain) {
        best = g;
        bestGain = gain;
      }
    }
    const first = chosen[0];
    if (!best || (first && bestGain < first.named.score * FAINT)) break;
    left.delete(best);
    chosen.push(best);
    for (const u of best.units) covered.add(u);
  }
  return chosen;
}

/** More than this no reader takes in. */
const MOST = 7;
/** Sentences with statements for each issue: a report of ten statements is seldom about more than four matters. */
const PER_ISSUE = 2.5;
/** What is left of the worth of an issue whose statements have one already. */
const KEPT = 0.3;
/** Under this share of the first issue's score a concept is an aside. */
const FAINT = 0.15;
