/**
 * Counts of attributions against gold, as the sets' own scorer defines them: tokens are `\w+` or one other visible
 * character; cue, said, who_said and exact are one-to-one matches, most cue overlap first; spans are runs of tokens.
 */

export type Spans = readonly (readonly [number, number])[];

export interface Scored {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
}

const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];
type Tokens = Record<Role, ReadonlySet<number>>;

export interface Figure {
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean, in percent like the others. */
  readonly f1: number;
}

export interface Counts {
  readonly gold: number;
  readonly predicted: number;
  readonly figures: Readonly<Record<string, Figure>>;
}

const MATCHES = ['cue', 'said', 'who_said', 'exact'] as const;

/** Letters, digits and underscore as Python's `\w`; offsets in code points. */
function tokensOf(text: string): { start: number; end: number; shown: string }[] {
  const found = [];
  let at = 0;
  let point = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)) {
    point += Array.from(text.slice(at, match.index)).length;
    const size = Array.from(match[0]).length;
    found.push({ start: point, end: point + size, shown: match[0] });
    point += size;
    at = match.index + match[0].length;
  }
  return found;
}

const PUNCTUATION = new Set('.,;:"\u201c\u201d\u2018\u2019\'()');

/** Micro counts over articles: `articles` are [text, gold statements, predicted statements]. */
export function count(articles: Iterable<readonly [string, readonly Scored[], readonly Scored[]]>): Counts {
  const sums = new Map<string, { hits: number; predicted: number; gold: number }>();
  const add = (key: string, hits: number, predicted: number, gold: number) => {
    const sum = sums.get(key) ?? { hits: 0, predicted: 0, gold: 0 };
    sums.set(key, { hits: sum.hits + hits, predicted: sum.predicted + predicted, gold: sum.gold + gold });
  };
  let goldCount = 0;
  let predictedCount = 0;
  for (const [text, goldStatements, predictedStatements] of articles) {
    const tokens = tokensOf(text);
    const covered = (spans: Spans) =>
      new Set(tokens.flatMap((t, i) => (spans.some(([b, e]) => t.start < e && t.end > b) ? [i] : [])));
    const toTokens = (s: Scored): Tokens => ({
      source: covered(s.source),
      cue: covered(s.cue),
      content: covered(s.content),
    });
    const gold = goldStatements.map(toTokens);
    const predicted = predictedStatements.map(toTokens);
    goldCount += gold.length;
    predictedCount += predicted.length;
    for (const role of ROLES) {
      const g = new Set(gold.flatMap((s) => [...s[role]]));
      const p = new Set(predicted.flatMap((s) => [...s[role]]));
      add(`tokens.${role}`, intersection(g, p), p.size, g.size);
      const gr = new Set(gold.flatMap((s) => runs(s[role])));
      const pr = new Set(predicted.flatMap((s) => runs(s[role])));
      add(`span.${role}`, intersection(gr, pr), pr.size, gr.size);
    }
    const trimmed = (set: ReadonlySet<number>) => trim(set, tokens);
    const tests: Record<(typeof MATCHES)[number], (g: Tokens, p: Tokens) => boolean> = {
      cue: (g, p) => intersection(g.cue, p.cue) > 0,
      said: (g, p) => tests.cue(g, p) && jaccard(g.content, p.content) >= 0.5,
      who_said: (g, p) =>
        tests.said(g, p) &&
        (intersection(g.source, p.source) > 0 || (g.source.size === 0 && p.source.size === 0)),
      exact: (g, p) => tests.who_said(g, p) && ROLES.every((r) => trimmed(g[r]) === trimmed(p[r])),
    };
    for (const name of MATCHES)
      add(name, matched(gold, predicted, tests[name]), predicted.length, gold.length);
  }
  const figures: Record<string, Figure> = {};
  for (const [key, { hits, predicted, gold }] of sums) {
    const precision = predicted ? (100 * hits) / predicted : 0;
    const recall = gold ? (100 * hits) / gold : 0;
    const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
    figures[key] = { precision, recall, f1 };
  }
  return { gold: goldCount, predicted: predictedCount, figures };
}

/** Greedy one-to-one matching of the pairs that pass, most overlap of cue, then of content, first. */
function matched(
  gold: readonly Tokens[],
  predicted: readonly Tokens[],
  ok: (g: Tokens, p: Tokens) => boolean,
): number {
  const pairs: { overlap: number; i: number; j: number }[] = [];
  for (const [i, g] of gold.entries())
    for (const [j, p] of predicted.entries())
      if (ok(g, p))
        pairs.push({ overlap: intersection(g.cue, p.cue) + intersection(g.content, p.content) / 1000, i, j });
  pairs.sort((a, b) => b.overlap - a.overlap || a.i - b.i || a.j - b.j);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  for (const { i, j } of pairs)
    if (!usedGold.has(i) && !usedPredicted.has(j)) {
      usedGold.add(i);
      usedPredicted.add(j);
    }
  return usedGold.size;
}

function intersection<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = intersection(a, b);
  const either = a.size + b.size - both;
  return either ? both / either : 1;
}

/** Runs of neighbouring tokens as `first-last`. */
function runs(set: ReadonlySet<number>): string[] {
  const sorted = [...set].sort((a, b) => a - b);
  const found: string[] = [];
  let first = sorted[0];
  for (const [i, at] of sorted.entries()) {
    if (sorted[i + 1] === at + 1) continue;
    found.push(`${first}-${at}`);
    first = sorted[i + 1];
  }
  return found;
}

/** The set without punctuation at its ends, as a key. */
function trim(set: ReadonlySet<number>, tokens: readonly { shown: string }[]): string {
  const sorted = [...set].sort((a, b) => a - b);
  const isPunctuation = (i: number | undefined) => i !== undefined && PUNCTUATION.has(tokens[i]?.shown ?? '');
  while (sorted.length && isPunctuation(sorted.at(-1))) sorted.pop();
  while (sorted.length && isPunctuation(sorted[0])) sorted.shift();
  return sorted.join(',');
}
