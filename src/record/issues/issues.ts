import type { Attribution } from '../../statements/statements.js';
import {
  DEALINGS,
  EMPTY,
  GENERAL,
  type TaggedSentence,
  taggedSentences,
  wordsWithin,
} from '../phrases/phrases.js';
import { type Report, sentenceIndex } from '../report.js';
import type { Speakers } from '../speakers/speakers.js';
import { type Sign, signOf, strengths } from './about.js';
import { choose, type Group, group } from './choose.js';
import { type Concept, conceptsOf } from './concepts.js';
import { partyNames } from './parties.js';
import { rank, type Unit } from './rank.js';

/** What statements are about. */
export interface Issue {
  /** A short readable name taken from the text. */
  readonly name: string;
  readonly keywords: readonly string[];
}

export interface Issues {
  readonly issues: readonly Issue[];
  /** Per attribution: indices into `issues`, nearest first. */
  readonly about: readonly (readonly number[])[];
}

/** What a mention in each kind of block is worth beside one in a body sentence that holds a statement. */
const WEIGHTS: Readonly<Record<string, number>> = {
  headline: 2,
  standfirst: 1.5,
  caption: 0.5,
  subhead: 0.5,
};
const UNSTATED = 0.5;

/**
 * The matters of a report: noun phrases of its text, those that come back in its statements and stand in its headline.
 * Deterministic; linear in the text but for the handful of groups.
 */
export function findIssues(report: Report, speakers: Speakers): Issues {
  const { attributions } = report;
  const sentences = taggedSentences(report);
  const stated = statedSentences(report);
  const units = report.sentences.map(
    ({ label }, i): Unit => ({
      weight: WEIGHTS[label] ?? (stated.has(i) ? 1 : UNSTATED),
      stated: stated.has(i),
    }),
  );
  const isParty = partyNames(speakers);
  const isHeadline = (i: number) => report.sentences[i]?.label === 'headline';
  const standing = new Map<string, number[]>();
  sentences.forEach(({ words, phrases }, i) => {
    const heads = new Set(phrases.map((p) => p.head));
    // What a noun only qualifies ("security demands") is not about it.
    words.forEach(({ stem, tag }, k) => {
      if (tag === 'V' || heads.has(k)) standing.set(stem, [...(standing.get(stem) ?? []), i]);
    });
  });
  const ranked = [...conceptsOf(sentences, isHeadline, isParty).values()].flatMap(
    (c) => rank(c, units, standing) ?? [],
  );
  const chosen = choose(group(ranked), stated);
  const about = aboutOf(report, sentences, chosen.map(signOf));
  // An issue groups statements: one alone is no issue, unless it is what the report is about before all else.
  const used = chosen.map((_, k) => {
    const bearing = attributions.filter((a, i) => a.parent === null && about[i]?.includes(k)).length;
    return bearing >= (k === 0 ? 1 : 2);
  });
  const renumbered = new Map<number, number>();
  for (const [k, is] of used.entries()) if (is) renumbered.set(k, renumbered.size);
  return {
    issues: chosen.filter((_, k) => used[k]).map((g) => issueOf(report, g)),
    about: about.map((list) => list.flatMap((k) => renumbered.get(k) ?? [])),
  };
}

/** Sentences in which a content stands, by number. */
function statedSentences(report: Report): Set<number> {
  const found = new Set<number>();
  for (const { content } of report.attributions)
    for (const { start, end } of content)
      for (let i = Math.max(0, sentenceIndex(report, start)); i < report.sentences.length; i++) {
        const span = report.sentences[i]?.span;
        if (!span || span.start >= end) break;
        if (span.end > start) found.add(i);
      }
  return found;
}

function issueOf(report: Report, { named, others }: Group): Issue {
  const name = bestShown(report, named.concept);
  const keywords = [...new Set(others.map(({ concept }) => bestShown(report, concept)))].filter(
    (k) => k !== name,
  );
  return { name, keywords: keywords.slice(0, MOST_KEYWORDS) };
}

const MOST_KEYWORDS = 6;

/** The form that the text uses most; small letters before capitals, nouns before gerunds, then the first. */
function bestShown(report: Report, { uses, proper }: Concept): string {
  const counts = new Map<string, number>();
  for (const { shown, sentence } of uses)
    if (shown !== null && report.sentences[sentence]?.label !== 'headline')
      counts.set(shown, (counts.get(shown) ?? 0) + 1);
  const capitals = (s: string) => (proper ? 0 : (s.match(/\p{Lu}/gu)?.length ?? 0));
  const gerund = (s: string) => Number(/ing$/u.test(s));
  const [best] = [...counts].sort(
    ([a, m], [b, n]) => capitals(a) - capitals(b) || gerund(a) - gerund(b) || n - m,
  );
  return best?.[0] ?? '';
}

/** Words in a content under which it says nothing by itself ("so", "it was settled by leaving it out"). */
const THIN = 3;

function aboutOf(report: Report, sentences: readonly TaggedSentence[], signs: readonly Sign[]): number[][] {
  const words = sentences.flatMap((s) => s.words);
  const own = report.attributions.map((a) =>
    ordered(strengths(wordsWithin(words, [...a.content, ...a.source]), signs)),
  );
  const contents = report.attributions.map((a) => wordsWithin(words, a.content));
  const found: number[][] = [];
  report.attributions.forEach((a, i) => {
    const mine = own[i] ?? [];
    const parent = a.parent === null ? undefined : found[a.parent];
    if (mine.length > 0) found.push(mine);
    else if (parent) found.push(parent.slice(0, 1));
    else if (pointsBack(a, words)) found.push(beforeIt(report, i, found));
    else found.push(pickedUp(contents, i, found));
  });
  return found;
}

const ordered = (strengths: readonly number[]): number[] =>
  strengths
    .map((strength, k) => ({ strength, k }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || a.k - b.k)
    .map(({ k }) => k);

/** A content of a few empty words that begins with, or is, a word that stands for what was said before. */
function pointsBack(a: Attribution, words: TaggedSentence['words']): boolean {
  const content = wordsWithin(words, a.content).filter((w) => /\p{L}/u.test(w.shown));
  const telling = content.filter((w) => !EMPTY.has(w.stem) && 'NPVA'.includes(w.tag));
  return (
    telling.length < THIN &&
    content.some((w) => /^(?:it|that|this|these|those|they|them|which|so|such)$/iu.test(w.shown))
  );
}

/** "these considerations", "the offer": the issue of the nearest statement before that has the noun. */
function pickedUp(
  contents: readonly TaggedSentence['words'][],
  i: number,
  found: readonly number[][],
): number[] {
  const own = contents[i] ?? [];
  const nouns = own.filter(({ tag, stem }, k) => {
    const before = own[k - 1]?.shown.toLowerCase() ?? '';
    return (
      tag === 'N' &&
      (DEMONSTRATIVE.has(before) || (before === 'the' && (GENERAL.has(stem) || DEALINGS.has(stem))))
    );
  });
  for (let k = i - 1; nouns.length > 0 && k >= Math.max(0, i - REACH); k--) {
    const [first] = found[k] ?? [];
    const stems = new Set(contents[k]?.filter((w) => w.tag === 'N').map((w) => w.stem));
    if (first !== undefined && nouns.some((w) => stems.has(w.stem))) return [first];
  }
  return [];
}

const DEMONSTRATIVE = new Set(['this', 'that', 'these', 'those', 'such']);
/** Statements back in which such a noun finds what it takes up. */
const REACH = 8;

/** The issue of the nearest statement before, in the same paragraph or in the sentence just before. */
function beforeIt(report: Report, i: number, found: readonly number[][]): number[] {
  const here = placeOf(report, i);
  for (let k = i - 1; k >= 0; k--) {
    const there = placeOf(report, k);
    if (report.attributions[k]?.tier !== report.attributions[i]?.tier || here < 0 || there < 0) return [];
    const near =
      here - there <= 1 || report.sentences[here]?.paragraph === report.sentences[there]?.paragraph;
    if (!near) return [];
    const [first] = found[k] ?? [];
    if (first !== undefined) return [first];
  }
  return [];
}

const placeOf = (report: Report, i: number): number => {
  const a = report.attributions[i];
  const at = a?.cue[0] ?? a?.content[0] ?? a?.source[0];
  return at ? sentenceIndex(report, at.start) : -1;
};
