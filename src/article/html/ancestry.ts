import { ELEMENT_ROLES, ROLES, type Role } from './roles.js';

/** What stands around a block: its own element and those above it. */
export interface Ancestry {
  /** Roles named by elements that hold a small part of the article, and no `h1` of some length: not by its frame. */
  readonly roles: ReadonlySet<Role>;
  /** Local names of all elements from the block's own up to the root. */
  readonly names: ReadonlySet<string>;
  /** The nearest list, table or figure, whose blocks belong together. */
  readonly group: Element | null;
}

export interface Weights {
  /** Characters of the article (by Readability) under each element, and in all. */
  readonly under: ReadonlyMap<Element, number>;
  readonly total: number;
  /** Elements that hold an `h1` with a title's length. */
  readonly headed: ReadonlySet<Element>;
}

/** Share of the article above which an element is the article's frame, and its names say nothing about a part. */
const FRAME = 0.4;

const GROUPS = new Set(['ul', 'ol', 'dl', 'table', 'figure']);

const ROOT: Ancestry = { roles: new Set(), names: new Set(), group: null };

/** Ancestry of `element`, each element looked at once a page. */
export function ancestryOf(element: Element, known: Map<Element, Ancestry>, weights: Weights): Ancestry {
  const chain: Element[] = [];
  let at: Element | null = element;
  while (at && !known.has(at)) {
    chain.push(at);
    at = at.parentElement;
  }
  let ancestry = (at && known.get(at)) ?? ROOT;
  for (const e of chain.reverse()) {
    ancestry = extend(ancestry, e, weights);
    known.set(e, ancestry);
  }
  return ancestry;
}

function extend(above: Ancestry, element: Element, weights: Weights): Ancestry {
  const name = element.localName;
  const isFrame = weights.headed.has(element) || (weights.under.get(element) ?? 0) > weights.total * FRAME;
  // A quotation's own footer says whose it is, and a post set as a quotation is no bar of buttons to share by.
  const isCitation = name === 'footer' && above.names.has('blockquote');
  const own = isFrame || isCitation ? [] : rolesOf(element);
  const added = name === 'blockquote' ? own.filter((role) => role !== 'share') : own;
  const roles = added.length === 0 ? above.roles : new Set([...above.roles, ...added]);
  const names = above.names.has(name) ? above.names : new Set(above.names).add(name);
  const group = GROUPS.has(name) ? element : above.group;
  return { roles, names, group };
}

const NAMES = Object.entries(ROLES) as [Role, RegExp][];

/** Names seen before and their roles: pages, and pages of one site, repeat the same few hundred. */
const remembered = new Map<string, readonly Role[]>();
const REMEMBERED = 5000;

function rolesOf(element: Element): readonly Role[] {
  const given = ['class', 'id', 'role', 'itemprop', 'rel', 'data-testid', 'data-component']
    .map((attribute) => element.getAttribute(attribute))
    .filter(Boolean)
    .join(' ');
  const name = `${element.localName} ${given}`.slice(0, 500);
  const before = remembered.get(name);
  if (before) return before;
  const words = given.split(/\s+/).map(hyphenated);
  const roles = NAMES.filter(([, pattern]) => words.some((word) => pattern.test(word))).map(([role]) => role);
  const byElement = ELEMENT_ROLES[element.localName];
  if (byElement) roles.push(byElement);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(name, roles);
  return roles;
}

/** `storyMetaInfo`, `story_meta--info` → `story-meta-info`. */
const hyphenated = (name: string): string =>
  name
    .slice(0, 100)
    .replace(/([^-])--.*$/, '$1')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-');
