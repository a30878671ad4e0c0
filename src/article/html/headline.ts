import type { Fact } from './facts.js';
import { keyOf } from './facts.js';

/** Share of words in common from which a heading is the declared title, a site's name at its end aside. */
const SAME = 0.6;

/** Names in which a heading is not the report's. */
const ELSEWHERE = ['nav', 'related', 'footer', 'comments', 'consent', 'promo'] as const;

/**
 * Which blocks are the report's headline: the heading that says what the page declares as its title, or the first
 * `h1`; and every later block up to `last` that repeats it word for word (an image's title, a sticky header).
 *
 * @param titles what the page declares, best first.
 * @param first and `last`: indices of the body's first and last block.
 */
export function headlines(
  facts: readonly Fact[],
  titles: readonly string[],
  first: number,
  last: number,
): ReadonlySet<number> {
  const main = mainHeadline(facts, titles, first);
  if (main < 0) return new Set();
  const key = facts[main]?.key;
  const found = new Set([main]);
  facts.forEach((fact, i) => {
    if (key && fact.key === key && i <= last && !isElsewhere(fact)) found.add(i);
  });
  return found;
}

/** Blocks above the body in which its headline stands: pictures, dates and share buttons come between. */
const ABOVE = 30;

function mainHeadline(facts: readonly Fact[], titles: readonly string[], first: number): number {
  const keys = titles.map(keyOf).filter((key) => key !== '');
  let best = -1;
  let bestScore = 0;
  facts.forEach((fact, i) => {
    const level = levelOf(fact);
    if (level === 0 || fact.key === '' || isElsewhere(fact)) return;
    const likeness = Math.max(0, ...keys.map((key) => similarity(fact.key, key)));
    if (likeness < SAME) return;
    const isAbove = i < first && i >= first - ABOVE;
    const score = likeness + (level === 1 ? 0.3 : 0) + (isAbove ? 0.4 : 0) + (fact.linked > 0.8 ? -0.2 : 0);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  if (best >= 0) return best;
  const exact = facts.findIndex((fact) => fact.key !== '' && keys.includes(fact.key) && !isElsewhere(fact));
  if (exact >= 0) return exact;
  return facts.findIndex((fact) => fact.tag === 'h1' && fact.words > 2 && !isElsewhere(fact));
}

const isElsewhere = ({ ancestry: { roles } }: Fact): boolean => ELSEWHERE.some((role) => roles.has(role));

/** 1 to 6 for headings, 0 for other blocks. */
export function levelOf(fact: Fact): number {
  const match = /^h([1-6])$/.exec(fact.tag);
  if (match) return Number(match[1]);
  for (const name of fact.ancestry.names) {
    if (/^h[1-6]$/.test(name)) return Number(name[1]);
  }
  return 0;
}

/** Words in common as a share of the shorter text's, where they are not much fewer than the longer's. */
export function similarity(a: string, b: string): number {
  const wordsA = a.split(' ');
  const wordsB = b.split(' ');
  const inB = new Set(wordsB);
  const common = wordsA.filter((word) => inB.has(word)).length;
  if (common < 0.4 * Math.max(wordsA.length, wordsB.length)) return 0;
  return common / Math.min(wordsA.length, wordsB.length);
}
