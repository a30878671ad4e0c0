import type { Report } from '../report.js';
import { type TaggedSentence, tagSentence } from './chunks.js';

/** Entry of `phrases/`: the words, stems and noun phrases of a report, from which issues and links are worked out. */
export type { Phrase, Tagged, TaggedSentence } from './chunks.js';
export { DEALINGS, EMPTY, GENERAL, PERSONS, TIMES } from './nature.js';
export { rarity } from './rarity.js';
export { stem } from './stem.js';
export { wordsWithin } from './within.js';

const read = new WeakMap<Report, readonly TaggedSentence[]>();

/** One for each sentence of the report; worked out once a report. Linear in its text. */
export function taggedSentences(report: Report): readonly TaggedSentence[] {
  const known = read.get(report);
  if (known) return known;
  const made = report.sentences.map(({ span }) => tagSentence(report.text, span));
  read.set(report, made);
  return made;
}
