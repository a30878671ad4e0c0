import { covered, type Spans, type Token, trimmed } from './tokens.js';

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** What is compared of a statement, gold or found. */
export type Scored = Readonly<Record<Role, Spans>>;

/** The tokens of each role. */
export type TokenSets = Readonly<Record<Role, ReadonlySet<number>>>;

/**
 * How well a found statement meets one of gold, each degree with all of the one before it. `cue`: the cues share a
 * token. `said`: the contents share at least half of all their tokens. `who_said`: the sources share a token, or there
 * are none. `exact`: all three are equal, punctuation at their ends aside.
 */
export const DEGREES = ['cue', 'said', 'who_said', 'exact'] as const;
export type Degree = (typeof DEGREES)[number];

export const toTokens = (statement: Scored, tokens: readonly Token[]): TokenSets => ({
  source: covered(tokens, statement.source),
  cue: covered(tokens, statement.cue),
  content: covered(tokens, statement.content),
});

function holds(degree: Degree, g: TokenSets, p: TokenSets, tokens: readonly Token[]): boolean {
  if (common(g.cue, p.cue) === 0) return false;
  if (degree === 'cue') return true;
  if (jaccard(g.content, p.content) < 0.5) return false;
  if (degree === 'said') return true;
  const sourceless = g.source.size === 0 && p.source.size === 0;
  if (!sourceless && common(g.source, p.source) === 0) return false;
  if (degree === 'who_said') return true;
  return ROLES.every((role) => trimmed(g[role], tokens) === trimmed(p[role], tokens));
}

/** One-to-one pairs [gold, found] of those that meet by `degree`: most overlap of cue, then of content, first. */
export function pairs(
  degree: Degree,
  gold: readonly TokenSets[],
  found: readonly TokenSets[],
  tokens: readonly Token[],
): [number, number][] {
  const possible: { overlap: number; i: number; j: number }[] = [];
  for (const [i, g] of gold.entries())
    for (const [j, p] of found.entries())
      if (holds(degree, g, p, tokens))
        possible.push({ overlap: common(g.cue, p.cue) + common(g.content, p.content) / 1000, i, j });
  possible.sort((a, b) => b.overlap - a.overlap || a.i - b.i || a.j - b.j);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return possible.flatMap(({ i, j }): [number, number][] => {
    if (usedGold.has(i) || usedFound.has(j)) return [];
    usedGold.add(i);
    usedFound.add(j);
    return [[i, j]];
  });
}

export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let n = 0;
  for (const x of small) if (large.has(x)) n++;
  return n;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = common(a, b);
  const either = a.size + b.size - both;
  return either ? both / either : 1;
}
