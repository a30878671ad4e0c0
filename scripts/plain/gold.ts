import type { Zone } from '#readout/article/plain/zones.js';

const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Words of a run that ties a line to its place in the body. */
const RUN = 3;
/** A place in the body may be off by so many words where a copy has words more or less. */
const SLACK = 15;

interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly shared: number;
}

/**
 * The zones of a page's lines, from the body as a person marked it: the lines that share most of their words with the
 * body, in the body's order (the heaviest chain of places); what lies before, between and after them is so named.
 */
export function goldZones(lines: readonly string[], body: string): Zone[] {
  const target = words(body);
  const paragraphs = new Set(body.split('\n').map((line) => words(line).join(' ')));
  const at = new Map<string, number[]>();
  for (let i = 0; i + RUN <= target.length; i++) {
    const key = target.slice(i, i + RUN).join(' ');
    at.set(key, [...(at.get(key) ?? []), i]);
  }
  const places = lines.flatMap((text, line) => placesOf(words(text), line));
  const chosen = heaviestChain(places.sort((a, b) => a.line - b.line || a.start - b.start));
  const first = Math.min(...chosen);
  const last = Math.max(...chosen);
  return lines.map((_, i) =>
    i < first ? 'before' : i > last ? 'after' : chosen.has(i) ? 'body' : 'between',
  );

  function placesOf(own: readonly string[], line: number): Place[] {
    if (own.length <= RUN) {
      if (!own.length || !paragraphs.has(own.join(' '))) return [];
      const starts = target.flatMap((_, i) => (own.every((word, k) => target[i + k] === word) ? [i] : []));
      return starts
        .slice(0, 30)
        .map((start) => ({ line, start, end: start + own.length, shared: own.length }));
    }
    const votes = new Map<number, number>();
    for (let k = 0; k + RUN <= own.length; k++) {
      for (const i of at.get(own.slice(k, k + RUN).join(' ')) ?? [])
        votes.set(i - k, (votes.get(i - k) ?? 0) + 1);
    }
    const best = [...votes].sort((a, b) => b[1] - a[1]).slice(0, 3);
    return best.flatMap(([shift]) => {
      let shared = 0;
      for (const [other, count] of votes) if (Math.abs(other - shift) <= SLACK) shared += count;
      if (shared < (own.length - RUN + 1) / 2) return [];
      const start = Math.max(0, shift);
      return [{ line, start, end: start + own.length, shared: Math.min(shared + RUN - 1, own.length) }];
    });
  }
}

/** Lines of the heaviest chain of places that keeps both orders. Quadratic, over one page's lines. */
function heaviestChain(places: readonly Place[]): Set<number> {
  const best: { sum: number; from: number }[] = [];
  let top = -1;
  places.forEach((place, i) => {
    let entry = { sum: place.shared, from: -1 };
    for (let k = 0; k < i; k++) {
      const other = places[k];
      if (!other || other.line >= place.line || other.end > place.start + RUN * 4) continue;
      const sum = (best[k]?.sum ?? 0) + place.shared - (place.line - other.line) * 0.001;
      if (sum > entry.sum) entry = { sum, from: k };
    }
    best.push(entry);
    if (top < 0 || entry.sum > (best[top]?.sum ?? 0)) top = i;
  });
  const chosen = new Set<number>();
  for (let i = top; i >= 0; i = best[i]?.from ?? -1) chosen.add(places[i]?.line ?? -1);
  return chosen;
}
