import { bodyOnly } from '#readout/article/article.js';
import { findCast } from '#readout/record/entities/entities.js';
import { reportOf } from '#readout/record/report.js';
import { CodePoints } from '#readout/text/text.js';
import { goldArticles } from '../gold.js';
import { bCubed, type Clusters, ceafE, muc, type Ratio } from './coreference.js';
import { figure } from './figures.js';

interface GumDocument {
  readonly id: string;
  readonly genre: string;
  readonly split: string;
  readonly text: string;
  /** Start, end, part of speech, head (index or -1), relation. */
  readonly tokens: readonly (readonly [number, number, string, number, string])[];
  readonly mentions: readonly {
    readonly b: number;
    readonly e: number;
    readonly type: string;
    readonly entity_id: number;
  }[];
}

interface GumMention {
  readonly b: number;
  readonly e: number;
  /** The head word's own place. */
  readonly head: readonly [number, number];
  readonly type: string;
  readonly entity: string;
}

/** Genres nearest to news; GUM's news documents are not in the set. */
const GENRES = new Set(['interview', 'speech', 'court', 'letter', 'bio']);
const TYPES = new Set(['person', 'organization', 'place']);
const COUNTED = new Set(['person', 'organisation', 'place', 'group']);

/**
 * Names and clusters on GUM. Counted: mentions of type person, organization or place whose head word is a proper noun,
 * against ours found by name or as a metonym, of type person, organisation, place or
 * group. One of ours is right when it lies in the gold mention and
 * holds its head word (gold has titles, articles and clauses inside the mention, ours the name alone), each gold
 * mention once, the shortest first. Clusters: MUC, B³ and CEAF-e over all mentions of both sides, a mention of ours that
 * is not right counting as one that gold lacks; their mean is the CoNLL score.
 */
export function gumBench(): void {
  const documents = goldArticles('gum/gum.jsonl.gz') as unknown as readonly GumDocument[] | null;
  if (!documents) {
    console.log('GUM: skipped, the labelled sets are not on this machine (READOUT_SHARED).');
    return;
  }
  console.log('\nGUM, named persons, organisations and places (interview, speech, court, letter, bio)');
  console.log(
    '          documents   gold   ours |     P     R    F1 |  MUC    B³  CEAF-e  CoNLL | type right',
  );
  for (const split of ['train', 'dev']) {
    const part = documents.filter((d) => d.split === split && GENRES.has(d.genre)).map(compare);
    const sum = (pick: (c: Comparison) => number) => part.reduce((n, c) => n + pick(c), 0);
    const [gold, ours, right] = [sum((c) => c.gold), sum((c) => c.ours), sum((c) => c.right)];
    const f = (parts: readonly Ratio[]) => {
      const add = (k: keyof Ratio) => parts.reduce((n, p) => n + p[k], 0);
      return f1(add('pTop') / add('pBottom'), add('rTop') / add('rBottom'));
    };
    const scores = (['muc', 'b3', 'ceaf'] as const).map((k) => f(part.map((c) => c[k])));
    const cell = (n: number) => (100 * n).toFixed(1).padStart(5);
    const mean = scores.reduce((a, b) => a + b, 0) / 3;
    const names = 100 * f1(right / ours, right / gold);
    if (split === 'dev') {
      figure({ measure: 'names, F1', set: 'GUM dev', value: names, of: gold });
      figure({ measure: 'names, CoNLL', set: 'GUM dev', value: 100 * mean, of: gold });
    }
    console.log(
      `${split.padEnd(10)}${String(part.length).padStart(9)} ${String(gold).padStart(6)} ${String(ours).padStart(6)} | ${cell(right / ours)} ${cell(right / gold)} ${cell(f1(right / ours, right / gold))} |${scores.map(cell).join('  ')}  ${cell(mean)} | ${cell(sum((c) => c.typed) / right)}`,
    );
  }
}

const f1 = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0);

interface Comparison {
  readonly gold: number;
  readonly ours: number;
  readonly right: number;
  /** Of the right ones with a type of ours, those of the same type. */
  readonly typed: number;
  readonly muc: Ratio;
  readonly b3: Ratio;
  readonly ceaf: Ratio;
}

const SAME: Readonly<Record<string, string>> = { organisation: 'organization', group: 'organization' };

function compare(d: GumDocument): Comparison {
  const gold = namedMentions(d);
  const cast = findCast(reportOf(bodyOnly(d.text), [], null));
  const points = new CodePoints(d.text);
  const ours = cast.mentions
    .filter((m) => m.how !== 'role' && COUNTED.has(cast.entities[m.entity]?.type ?? ''))
    .map((m) => ({ at: points.toWire(m.span), entity: m.entity }));
  const taken = new Set<GumMention>();
  const key: Clusters = new Map();
  const response: Clusters = new Map();
  for (const m of gold) put(key, m.entity, idOf(m));
  let typed = 0;
  ours.forEach(({ at: [b, e], entity }, i) => {
    const match = gold
      .filter((g) => !taken.has(g) && g.b <= b && e <= g.e && b <= g.head[0] && g.head[1] <= e)
      .sort((x, y) => x.e - x.b - (y.e - y.b))[0];
    if (match) taken.add(match);
    const type = cast.entities[entity]?.type ?? '';
    if (match && (SAME[type] ?? type) === match.type) typed++;
    put(response, String(entity), match ? idOf(match) : `ours ${i}`);
  });
  return {
    gold: gold.length,
    ours: ours.length,
    right: taken.size,
    typed,
    muc: muc(key, response),
    b3: bCubed(key, response),
    ceaf: ceafE(key, response),
  };
}

const idOf = (m: GumMention): string => `${m.b} ${m.e} ${m.entity}`;

const put = (clusters: Clusters, id: string, mention: string): void => {
  clusters.set(id, (clusters.get(id) ?? new Set()).add(mention));
};

/** Mentions of the types counted whose head word, the one that hangs on a word outside, is a proper noun. */
export function namedMentions(d: GumDocument): GumMention[] {
  const found: GumMention[] = [];
  let from = 0;
  for (const m of d.mentions) {
    while ((d.tokens[from]?.[0] ?? Number.POSITIVE_INFINITY) < m.b) from++;
    const inside = new Set<number>();
    for (let i = from; (d.tokens[i]?.[1] ?? Number.POSITIVE_INFINITY) <= m.e; i++) inside.add(i);
    const head = [...inside].map((i) => d.tokens[i]).find((t) => t && !inside.has(t[3]) && t[2] !== 'PUNCT');
    if (!head || !TYPES.has(m.type) || head[2] !== 'PROPN') continue;
    found.push({ b: m.b, e: m.e, head: [head[0], head[1]], type: m.type, entity: String(m.entity_id) });
  }
  return found;
}
