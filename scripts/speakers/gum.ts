import { bodyOnly } from '#readout/article/article.js';
import { findCast } from '#readout/record/entities/entities.js';
import { reportOf } from '#readout/record/report.js';
import type { Candidate } from '#readout/record/speakers/antecedents.js';
import { Resolver } from '#readout/record/speakers/resolver.js';
import { CodePoints, type Span } from '#readout/text/text.js';
import { goldArticles } from '../../bench/gold.js';
import type { Example } from './fit.js';

interface Document {
  readonly genre: string;
  readonly split: string;
  readonly text: string;
  /** Start, end, part of speech, head (index or -1), relation. */
  readonly tokens: readonly (readonly [number, number, string, number, string])[];
  readonly mentions: readonly Marked[];
}

interface Marked {
  readonly b: number;
  readonly e: number;
  readonly entity_id: number;
  readonly link: string;
}

/** Genres of written or prepared speech whose texts are not under a non-commercial licence. */
const GENRES = new Set(['interview', 'bio', 'court', 'academic', 'voyage', 'speech', 'textbook']);

/** Every "they" and "it" of GUM that means something said before, with ours as candidates. */
export function fromGum(splits: readonly string[]): { plural: Example[]; neuter: Example[] } {
  const found = { plural: [] as Example[], neuter: [] as Example[] };
  const documents = (goldArticles('gum/gum.jsonl.gz') ?? []) as unknown as readonly Document[];
  for (const d of documents) if (splits.includes(d.split) && GENRES.has(d.genre)) read(d, found);
  return found;
}

function read(d: Document, found: { plural: Example[]; neuter: Example[] }): void {
  const points = new CodePoints(d.text);
  const span = (b: number, e: number): Span => points.fromWire([b, e]);
  const heads = headsOf(d);
  const pronouns = new Map<number, Marked>();
  for (const m of d.mentions) if (m.link === 'ana') pronouns.set(span(m.b, m.e).start, m);
  const clusters = new Map<number, { span: Span; head: Span | null }[]>();
  d.mentions.forEach((m, i) => {
    const head = heads[i];
    const at = { span: span(m.b, m.e), head: head ? span(head[0], head[1]) : null };
    clusters.set(m.entity_id, [...(clusters.get(m.entity_id) ?? []), at]);
  });
  const report = reportOf(bodyOnly(d.text), [], null);
  const resolver: Resolver = new Resolver(report, findCast(report), (at, candidates) => {
    const { gender, number } = at.pronoun;
    const marked = pronouns.get(at.span.start);
    if (!marked || candidates.length === 0 || gender === 'male' || gender === 'female') return;
    const gold = clusters.get(marked.entity_id) ?? [];
    const right = candidates.map((c) => gold.some((g) => same(c, g)));
    found[number === 'plural' ? 'plural' : 'neuter'].push({ candidates, right, weight: 1 });
  });
  resolver.run();
}

function same(
  { phrase, mention }: Candidate,
  gold: { readonly span: Span; readonly head: Span | null },
): boolean {
  if (phrase?.joined)
    return Math.abs(gold.span.end - phrase.span.end) < 3 && Math.abs(gold.span.start - phrase.span.start) < 6;
  if (!gold.head) return false;
  if (phrase) return phrase.head.start === gold.head.start;
  return (
    mention.span.start <= gold.head.start &&
    gold.head.end <= mention.span.end &&
    gold.span.end >= mention.span.end
  );
}

/** The head word of each mention: the one that hangs on a word outside. */
function headsOf(d: Document): (readonly [number, number] | null)[] {
  let from = 0;
  return d.mentions.map((m) => {
    while ((d.tokens[from]?.[0] ?? Number.POSITIVE_INFINITY) < m.b) from++;
    const inside = new Set<number>();
    for (let i = from; (d.tokens[i]?.[1] ?? Number.POSITIVE_INFINITY) <= m.e; i++) inside.add(i);
    const head = [...inside].map((i) => d.tokens[i]).find((t) => t && !inside.has(t[3]) && t[2] !== 'PUNCT');
    return head ? [head[0], head[1]] : null;
  });
}
