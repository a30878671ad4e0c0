import type { Label } from '../labelled.js';
import { MARKS } from '../plain/marks.js';
import type { Fact } from './facts.js';
import { levelOf } from './headline.js';

/** Share of a block in links from which it is a link to something, not a sentence with one. */
const LINK = 0.75;

/** Words of a story's title, at least; shorter links are menus. */
const TITLE_WORDS = 4;

/**
 * Second pass over the labels: headings over other stories, the stories under them, and lists that are nothing but
 * links to stories. A heading counts only with links under it, so a subhead "More from the minister" stays a subhead.
 */
export function markRelated(facts: readonly Fact[], labels: Label[]): void {
  const menus = menuLists(facts);
  facts.forEach((fact, i) => {
    if (!isFree(labels[i])) return;
    if (isRelatedHeading(fact) && leadsToLinks(facts, i, menus)) {
      labels[i] = 'related-heading';
      markRun(facts, labels, i + 1);
    }
  });
  const linkLists = [...lists(facts)].filter((list) => isLinkList(list, facts, labels, menus));
  // A page that is lists of links throughout (deals, a digest) has them for its body.
  const inside = linkLists.filter((list) => list.every((i) => (facts[i]?.share ?? 0) >= 0.5));
  for (const list of linkLists) {
    if (inside.length > 2 && inside.includes(list)) continue;
    for (const i of list) if (isFree(labels[i]) && isTitle(facts[i])) labels[i] = 'related-item';
  }
  facts.forEach((fact, i) => {
    if (!isFree(labels[i]) || labels[i] === 'related-inline') return;
    const { roles, names } = fact.ancestry;
    const apart = roles.has('related') || names.has('aside');
    if (apart && (isTitle(fact) || (fact.share < 0.5 && levelOf(fact) > 0 && fact.words >= TITLE_WORDS))) {
      labels[i] = 'related-item';
    } else if (fact.share < 0.5 && isTitle(fact) && !roles.has('tags') && !menus.has(fact.ancestry.group)) {
      labels[i] = 'related-item';
    }
  });
}

function isLinkList(
  list: readonly number[],
  facts: readonly Fact[],
  labels: readonly Label[],
  menus: ReadonlySet<Element | null>,
): boolean {
  const titles = list.filter((i) => isFree(labels[i]) && isTitle(facts[i]));
  if (menus.has(facts[list[0] ?? 0]?.ancestry.group ?? null)) return false;
  return titles.length >= 2 && titles.length >= list.length * 0.8;
}

/** Labels that this pass may change. */
const isFree = (label: Label | undefined): boolean =>
  label === 'body' || label === 'subhead' || label === 'other' || label === 'related-inline';

const isLink = (fact: Fact | undefined): boolean => fact !== undefined && fact.linked >= LINK;

const isTitle = (fact: Fact | undefined): boolean =>
  fact !== undefined && isLink(fact) && fact.words >= TITLE_WORDS && fact.words <= 40;

function isRelatedHeading(fact: Fact): boolean {
  return (
    fact.words <= 8 &&
    fact.characters <= 80 &&
    HEADINGS.some((heading) => heading.test(fact.lower.replace(/[\s.:…!]+$/u, '')))
  );
}

/** Besides the set phrases: a word alone, and "More great stories" with whatever a site calls its own. */
const HEADINGS = [
  MARKS.relatedHeading,
  /^(?:more|related|also)$/u,
  /^more\b.{0,40}\b(?:stories|news|articles|coverage|headlines|videos|reads)$/u,
];

/** Blocks looked at under a heading: a teaser's picture credit or section may come before its link. */
const LOOKAHEAD = 3;

function leadsToLinks(facts: readonly Fact[], heading: number, menus: ReadonlySet<Element | null>): boolean {
  if (menus.has(facts[heading + 1]?.ancestry.group ?? null)) return false;
  for (let i = heading + 1; i <= heading + LOOKAHEAD; i++) if (isTitle(facts[i])) return true;
  const next = facts[heading + 1];
  return next?.ancestry.group?.localName === 'ul' && next.linked > 0.3;
}

/** The stories under a heading: the rest of a list, or link after link until a block that is none. */
function markRun(facts: readonly Fact[], labels: Label[], from: number): void {
  const group = facts[from]?.ancestry.group ?? null;
  for (let i = from; i < facts.length; i++) {
    const fact = facts[i];
    if (!fact || !isFree(labels[i])) {
      if (labels[i] === 'body' || !fact) return;
      continue;
    }
    const sameList = group !== null && fact.ancestry.group === group && fact.linked > 0.3;
    if (sameList || isTitle(fact)) labels[i] = 'related-item';
    else if (fact.share >= 0.5 || levelOf(fact) > 0) return;
  }
}

/** Lists whose links are mostly too short for titles of stories: menus. `null` stands for no list. */
function menuLists(facts: readonly Fact[]): ReadonlySet<Element | null> {
  const menus = new Set<Element | null>();
  for (const list of lists(facts)) {
    const short = list.filter((i) => (facts[i]?.words ?? 0) <= TITLE_WORDS).length;
    const group = facts[list[0] ?? 0]?.ancestry.group;
    const isInArticle = list.every((i) => (facts[i]?.share ?? 0) >= 0.5);
    if (group && short > list.length / 2 && !isInArticle) menus.add(group);
  }
  return menus;
}

/** Indices of the blocks of each list. */
function* lists(facts: readonly Fact[]): Generator<number[]> {
  let group: Element | null = null;
  let run: number[] = [];
  for (let i = 0; i < facts.length; i++) {
    const own = facts[i]?.ancestry.group ?? null;
    const list = own && (own.localName === 'ul' || own.localName === 'ol') ? own : null;
    if (list !== group) {
      if (group && run.length > 0) yield run;
      group = list;
      run = [];
    }
    if (list) run.push(i);
  }
  if (group && run.length > 0) yield run;
}
