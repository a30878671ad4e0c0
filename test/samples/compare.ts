import type { Span } from '../../src/text/text.js';
import { blockSpans, type Marked, type MarkedStatement, ROLES, type Role, textOf } from './marked.js';

/** How many of `expected` were found, and how many of `actual` were right, by a definition of rightness. */
export interface Figure {
  readonly right: number;
  readonly expected: number;
  readonly actual: number;
}

export const DEGREES = ['cue', 'said', 'who_said', 'exact'] as const;
/** `cue`: the cues share a word. `said`: and half of the contents' words are common. `who_said`: and the sources share a word, or there are none. `exact`: and all three are equal but for outer punctuation. */
export type Degree = (typeof DEGREES)[number];
export type Figures = Readonly<Record<Degree, Figure>>;

export interface Comparison {
  readonly outer: Figures;
  readonly nested: Figures;
  /** Expected and not found: no statement of the same depth shares a word of the cue. */
  readonly lost: readonly string[];
  /** Found and not expected. */
  readonly gained: readonly string[];
  /** Found with other words in some role. */
  readonly changed: readonly string[];
  /** Blocks with another label, wholly or in part. */
  readonly labels: readonly string[];
}

/** A token: a run of letters, digits and underscores, or one other character that is not white space. */
const TOKEN = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu;
const PUNCTUATION = new Set('.,;:"“”‘’\'()');

interface Tokens {
  readonly text: string;
  readonly words: readonly string[];
  readonly spans: readonly Span[];
}

type Sets = Readonly<Record<Role, ReadonlySet<number>>>;
interface Counted {
  readonly statement: MarkedStatement;
  readonly sets: Sets;
}

/**
 * Compares by words, so blocks may be cut and white space may stand differently. Throws when the words themselves
 * differ, naming the first that does.
 */
export function compare(expected: Marked, actual: Marked): Comparison {
  const left = tokens(expected);
  const right = tokens(actual);
  sameWords(left, right);
  const side = (marked: Marked, from: Tokens, nested: boolean): Counted[] =>
    marked.statements
      .filter((s) => (s.parent !== null) === nested)
      .map((statement) => ({ statement, sets: setsOf(statement, from) }));
  const found = [false, true].map((nested) => {
    const gold = side(expected, left, nested);
    const made = side(actual, right, nested);
    const figure = (degree: Degree): Figure => ({
      right: pairs(gold, made, (g, m) => holds(degree, g, m, left)).length,
      expected: gold.length,
      actual: made.length,
    });
    const figures: Figures = {
      cue: figure('cue'),
      said: figure('said'),
      who_said: figure('who_said'),
      exact: figure('exact'),
    };
    const matched = pairs(gold, made, (g, m) => holds('cue', g, m, left));
    return {
      figures,
      lost: gold.filter((g) => !matched.some(([one]) => one === g)),
      gained: made.filter((m) => !matched.some(([, other]) => other === m)),
      changed: matched.filter(([g, m]) => !holds('exact', g, m, left) || addressees(g, m, left)),
    };
  });
  const [outer, nested] = found;
  if (!outer || !nested) throw new Error('unreachable: both depths were compared');
  return {
    outer: outer.figures,
    nested: nested.figures,
    lost: [...outer.lost, ...nested.lost].map(({ statement }) => show(statement, left.text)),
    gained: [...outer.gained, ...nested.gained].map(({ statement }) => show(statement, right.text)),
    changed: [...outer.changed, ...nested.changed].map(([g, m]) => difference(g, m, left, right)),
    labels: labelChanges(expected, actual, left, right),
  };
}

/** The comparison in one line: precision and recall of `who_said`, and how much differs. */
export function showCounts(
  name: string,
  { outer, nested, lost, gained, changed, labels }: Comparison,
): string {
  const who = ({ who_said: { right, expected, actual } }: Figures) =>
    `P ${percent(right, actual)} R ${percent(right, expected)}`;
  const differences = [lost, gained, changed, labels].map((list) => list.length);
  return `${name}: who_said outermost ${who(outer)}, nested ${who(nested)}; lost, gained, changed, labels ${differences.join(', ')}`;
}

/** The comparison as lines for a terminal or a failing test. */
export function showComparison(name: string, c: Comparison): string {
  const line = (depth: string, figures: Figures) =>
    `  ${depth}: ${DEGREES.map((degree) => {
      const { right, expected, actual } = figures[degree];
      return `${degree} P ${percent(right, actual)} R ${percent(right, expected)}`;
    }).join(' · ')} (${figures.cue.expected} expected, ${figures.cue.actual} found)`;
  const list = (title: string, of: readonly string[]) =>
    of.length === 0 ? [] : [`  ${title}:`, ...of.map((entry) => `    ${entry}`)];
  return [
    name,
    line('outer', c.outer),
    line('nested', c.nested),
    ...list('lost', c.lost),
    ...list('gained', c.gained),
    ...list('changed', c.changed),
    ...list('labels', c.labels),
  ].join('\n');
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(0);

function tokens(marked: Marked): Tokens {
  const text = textOf(marked);
  const found = [...text.matchAll(TOKEN)];
  return {
    text,
    words: found.map(([word]) => word),
    spans: found.map(({ index, 0: word }) => ({ start: index, end: index + word.length })),
  };
}

function sameWords(left: Tokens, right: Tokens): void {
  const length = Math.max(left.words.length, right.words.length);
  for (let i = 0; i < length; i++) {
    if (left.words[i] === right.words[i]) continue;
    const around = (from: Tokens) => JSON.stringify(from.words.slice(Math.max(0, i - 4), i + 4).join(' '));
    throw new Error(
      `the texts differ from word ${i + 1} on: expected ${around(left)}, found ${around(right)}`,
    );
  }
}

const covered = (from: Tokens, spans: readonly Span[]): Set<number> =>
  new Set(
    spans.flatMap((s) =>
      from.spans.flatMap((token, i) => (token.start < s.end && s.start < token.end ? [i] : [])),
    ),
  );

const setsOf = (s: MarkedStatement, from: Tokens): Sets => ({
  source: covered(from, s.source),
  cue: covered(from, s.cue),
  content: covered(from, s.content),
  addressee: covered(from, s.addressee),
});

const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((token) => b.has(token)).length;

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = common(a, b);
  const union = a.size + b.size - shared;
  return union === 0 ? 1 : shared / union;
}

/** The word numbers without the punctuation at both ends, as one comparable string. */
function trimmed(set: ReadonlySet<number>, from: Tokens): string {
  const ids = [...set].sort((a, b) => a - b);
  const outer = (id: number | undefined) => id !== undefined && PUNCTUATION.has(from.words[id] ?? '');
  while (outer(ids.at(-1))) ids.pop();
  while (outer(ids[0])) ids.shift();
  return ids.join();
}

function holds(degree: Degree, { sets: g }: Counted, { sets: m }: Counted, from: Tokens): boolean {
  if (common(g.cue, m.cue) === 0) return false;
  if (degree === 'cue') return true;
  if (jaccard(g.content, m.content) < 0.5) return false;
  if (degree === 'said') return true;
  const sourceless = g.source.size === 0 && m.source.size === 0;
  if (!sourceless && common(g.source, m.source) === 0) return false;
  if (degree === 'who_said') return true;
  return (['source', 'cue', 'content'] as const).every(
    (role) => trimmed(g[role], from) === trimmed(m[role], from),
  );
}

const addressees = ({ sets: g }: Counted, { sets: m }: Counted, from: Tokens): boolean =>
  trimmed(g.addressee, from) !== trimmed(m.addressee, from);

/** One to one, the pair with most words of the cue in common first, then of the content. */
function pairs(
  gold: readonly Counted[],
  made: readonly Counted[],
  ok: (g: Counted, m: Counted) => boolean,
): [Counted, Counted][] {
  const candidates = gold.flatMap((g) => made.filter((m) => ok(g, m)).map((m): [Counted, Counted] => [g, m]));
  const weight = ([g, m]: [Counted, Counted]) =>
    common(g.sets.cue, m.sets.cue) + common(g.sets.content, m.sets.content) / 1000;
  candidates.sort((a, b) => weight(b) - weight(a));
  const taken = new Set<Counted>();
  return candidates.filter(([g, m]) => {
    if (taken.has(g) || taken.has(m)) return false;
    taken.add(g).add(m);
    return true;
  });
}

const words = (spans: readonly Span[], text: string): string =>
  spans.map((s) => text.slice(s.start, s.end)).join(' … ');

const show = (s: MarkedStatement, text: string): string =>
  `${s.id} [${words(s.source, text)}] ${words(s.cue, text)}: ${short(words(s.content, text))}`;

const short = (content: string): string =>
  content.length <= 100 ? content : `${content.slice(0, 60)} … ${content.slice(-36)}`;

function difference(g: Counted, m: Counted, left: Tokens, right: Tokens): string {
  const parts = ROLES.filter((role) => trimmed(g.sets[role], left) !== trimmed(m.sets[role], left)).map(
    (role) =>
      `${role} "${short(words(g.statement[role], left.text))}" → "${short(words(m.statement[role], right.text))}"`,
  );
  return `${g.statement.id} ${words(g.statement.cue, left.text)}: ${parts.join('; ')}`;
}

function labelChanges(expected: Marked, actual: Marked, left: Tokens, right: Tokens): string[] {
  const labels = blockSpans(actual.blocks).map((s, i) => ({ s, label: actual.blocks[i]?.label }));
  return blockSpans(expected.blocks).flatMap((block, i) => {
    const { label, text } = expected.blocks[i] ?? { label: undefined, text: '' };
    const found = new Set(
      [...covered(left, [block])].map((token) => {
        const at = right.spans[token]?.start ?? 0;
        return labels.find(({ s }) => s.start <= at && at < s.end)?.label;
      }),
    );
    found.delete(label);
    return found.size === 0 ? [] : [`${label} → ${[...found].join(', ')}: ${short(text)}`];
  });
}
