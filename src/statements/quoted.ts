import type { WordAttribution } from './word-attribution.js';

/** Codes of `Features.quote`, doubles and singles: an opening mark, words inside, a closing mark. */
const OPENS = new Set([1, 4]);
const CLOSES = new Set([3, 6]);

/** Of PolNeAR's quotations of five words or more 98 % are content, of shorter ones 73 %. */
const LEAST_WORDS = 5;

/** Share of a quotation that a statement must hold for the rest to be its own as well. */
const MOSTLY = 0.5;

/** Mean probability at which a quotation that nobody holds goes to the cue that claims it most. */
const FLOATING = 0.15;

/**
 * Quotations go whole: "quotation marks and all that stands inside them are content". One that a statement mostly holds
 * becomes its own to both marks; a longer one that nobody holds goes to the cue that claims it most, if any does.
 * `quotes` and `paragraphStart` speak of words of the report.
 */
export function completeQuotations(
  all: readonly WordAttribution[],
  quotes: readonly number[],
  paragraphStart: readonly boolean[],
): void {
  const holders = new Map<number, WordAttribution[]>();
  for (const a of all) for (const w of a.content) holders.set(w, [...(holders.get(w) ?? []), a]);
  const taken = new Set(all.flatMap((a) => [...range(a.first, a.last), ...a.source]));
  for (const [first, last] of quotations(quotes, paragraphStart)) {
    const inside = range(first, last);
    const counts = new Map<WordAttribution, number>();
    for (const w of inside) for (const a of holders.get(w) ?? []) counts.set(a, (counts.get(a) ?? 0) + 1);
    const held = inside.filter((w) => holders.has(w)).length;
    const [owner] = [...counts].sort((x, y) => y[1] - x[1] || x[0].first - y[0].first)[0] ?? [];
    if (owner && (counts.get(owner) ?? 0) >= MOSTLY * inside.length) {
      give(
        owner,
        inside.filter((w) => !holders.has(w) && !taken.has(w)),
      );
    } else if (held === 0 && inside.length >= LEAST_WORDS) {
      const claimant = strongest(all, inside);
      if (claimant)
        give(
          claimant,
          inside.filter((w) => !taken.has(w)),
        );
    }
  }
}

/** First and last word of each quotation, marks included; one that never closes ends with its paragraph. */
function quotations(quotes: readonly number[], paragraphStart: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < quotes.length; i++) {
    if (!OPENS.has(quotes[i] ?? 0)) continue;
    const first = i;
    while (i + 1 < quotes.length && !paragraphStart[i + 1] && !CLOSES.has(quotes[i] ?? 0)) i++;
    found.push([first, i]);
  }
  return found;
}

function strongest(all: readonly WordAttribution[], words: readonly number[]): WordAttribution | null {
  let best: WordAttribution | null = null;
  let most = FLOATING;
  for (const a of all) {
    const mean = words.reduce((sum, w) => sum + a.claim(w), 0) / words.length;
    if (mean > most) {
      most = mean;
      best = a;
    }
  }
  return best;
}

function give(a: WordAttribution, words: readonly number[]): void {
  if (words.length > 0) a.content = [...new Set([...a.content, ...words])].sort((x, y) => x - y);
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
