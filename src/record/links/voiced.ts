import type { Attribution } from '../../statements/statements.js';
import type { Span } from '../../text/text.js';
import type { Doing } from '../acts/acts.js';
import type { Issues } from '../issues/issues.js';
import { EMPTY, rarity, type Tagged, taggedSentences, wordsWithin } from '../phrases/phrases.js';
import { type Report, sentenceIndex } from '../report.js';
import type { Act } from '../schema.js';
import type { Speakers } from '../speakers/speakers.js';
import { kin } from './data/kin.js';

/** A statement with what links are told by. */
export interface Voiced {
  readonly index: number;
  readonly attribution: Attribution;
  readonly parent: number | null;
  /** Where in the text it begins. */
  readonly start: number;
  /** In small letters, single spaces. */
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly words: readonly Tagged[];
  /** Stem → bits, of the words that tell something. */
  readonly telling: ReadonlyMap<string, number>;
  /** The sum of the bits. */
  readonly bits: number;
  /** Quoted words inside or around the content, in small letters. */
  readonly quotes: readonly string[];
  /** Sentence of the cue (of the content where there is no cue), and its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly speaker: number | null;
  /** The one on whose behalf it is said: the speaker, or whom it represents in the end. */
  readonly party: number | null;
  readonly act: Act | null;
  readonly about: readonly number[];
}

/** A name tells who, not what: however rare, it counts as a common word does. */
const NAME_BITS = 2;
const TELLING = new Set(['N', 'P', 'V', 'A', 'U', 'R']);

export function voicedOf(
  report: Report,
  { cast, voices }: Speakers,
  doings: readonly Doing[],
  issues: Issues,
): Voiced[] {
  const words = taggedSentences(report).flatMap((s) => s.words);
  const root = (entity: number): number => {
    const seen = new Set<number>();
    let at = entity;
    for (let up = cast.entities[at]?.represents ?? null; up !== null && !seen.has(at); ) {
      seen.add(at);
      at = up;
      up = cast.entities[at]?.represents ?? null;
    }
    return at;
  };
  return report.attributions.map((attribution, index): Voiced => {
    const own = wordsWithin(words, attribution.content);
    const telling = new Map<string, number>();
    for (const w of own)
      if (TELLING.has(w.tag) && !EMPTY.has(w.stem))
        telling.set(kin(w.stem), w.tag === 'P' ? NAME_BITS : Math.min(rarity(w.stem), rarity(kin(w.stem))));
    const at = attribution.cue[0] ?? attribution.content[0] ?? attribution.source[0];
    const sentence = at ? sentenceIndex(report, at.start) : -1;
    const speaker = voices[index]?.entity ?? null;
    return {
      index,
      attribution,
      parent: attribution.parent,
      start: Math.min(
        ...[...attribution.content, ...attribution.cue, ...attribution.source].map((s) => s.start),
      ),
      source: plain(report.text, attribution.source),
      cue: plain(report.text, attribution.cue),
      content: plain(report.text, attribution.content),
      words: own,
      telling,
      bits: [...telling.values()].reduce((a, b) => a + b, 0),
      quotes: quotesOf(plain(report.text, attribution.content)),
      sentence,
      paragraph: report.sentences[sentence]?.paragraph ?? -1,
      speaker,
      party: speaker === null ? null : root(speaker),
      act: doings[index]?.act ?? null,
      about: issues.about[index] ?? [],
    };
  });
}

export const plain = (text: string, spans: readonly Span[]): string =>
  spans
    .map((s) => text.slice(s.start, s.end))
    .join(' ')
    .toLowerCase()
    .replace(/\s+/gu, ' ');

function quotesOf(content: string): string[] {
  return [...content.matchAll(/(?<![\p{L}\p{N}])["“‘']([^"“”‘]{4,}?)[,.]?["”’'](?!\p{L})/gu)].map(
    ([, words = '']) => words.trim(),
  );
}

/** Both are known and one. */
export const sameParty = (a: Voiced, b: Voiced): boolean => a.party !== null && a.party === b.party;

/** They are not known to be one; where either is unknown, its source differs. */
export function mayDiffer(a: Voiced, b: Voiced): boolean {
  if (a.party !== null && b.party !== null) return a.party !== b.party;
  return a.source !== b.source || a.source === '';
}

/** Whether one stands inside the other, at any depth. */
export function nested(all: readonly Voiced[], a: Voiced, b: Voiced): boolean {
  const above = (inner: Voiced, outer: Voiced): boolean => {
    for (let at = inner.parent; at !== null; at = all[at]?.parent ?? null)
      if (at === outer.index) return true;
    return false;
  };
  return above(a, b) || above(b, a);
}

export interface Overlap {
  /** Bits of the stems that both have. */
  readonly bits: number;
  readonly stems: ReadonlySet<string>;
  /** Of the smaller one's bits, the share that is common. */
  readonly share: number;
  /** Of the first one's bits. */
  readonly ofFirst: number;
}

export function overlap(a: Pick<Voiced, 'telling' | 'bits'>, b: Pick<Voiced, 'telling' | 'bits'>): Overlap {
  const stems = new Set<string>();
  let bits = 0;
  for (const [stem, worth] of a.telling)
    if (b.telling.has(stem)) {
      stems.add(stem);
      bits += worth;
    }
  const least = Math.min(a.bits, b.bits);
  return {
    bits,
    stems,
    share: least > 0 ? Math.min(1, bits / least) : 0,
    ofFirst: a.bits > 0 ? bits / a.bits : 0,
  };
}
