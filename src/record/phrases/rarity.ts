import BACKGROUND from './background.json' with { type: 'json' };

/** How many articles were counted. */
const ARTICLES = BACKGROUND.articles;

/** Stem → in how many of them it stands. */
const counts = new Map<string, number>(
  Object.entries(BACKGROUND.stems as Record<string, string>).flatMap(([count, list]) =>
    list.split(' ').map((stem): [string, number] => [stem, Number(count)]),
  ),
);

/** Bits of surprise at seeing the stem in an article of news: 0 for one in every article, 9 for one hardly ever seen. */
export function rarity(stem: string): number {
  return Math.min(MOST, Math.log2(ARTICLES / (counts.get(stem) ?? UNSEEN)));
}

/** A stem outside the list stands in fewer articles than the list's least. */
const UNSEEN = BACKGROUND.least / 2;
const MOST = 9;
