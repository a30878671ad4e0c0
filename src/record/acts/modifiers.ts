import type { Act, Modifier } from '../schema.js';
import { CONDITIONALS, EARLIER, HEDGES, REFUSALS, SUBJECT_HEDGES } from './data/modifier-signs.js';
import type { Reading } from './reading.js';

/** The modifiers of a statement, in the order of the schema, by the guide's own words for each. */
export function modifiersOf(reading: Reading, act: Act): Modifier[] {
  const found: Modifier[] = [];
  if (negated(reading, act)) found.push('negated');
  if (conditional(reading)) found.push('conditional');
  if (hedged(reading)) found.push('hedged');
  if (reportedPast(reading)) found.push('reported-past');
  return found;
}

const NOT = new Set(['not', "n't", 'never', 'nor', 'neither', 'barely', 'hardly', 'without', 'no']);

/** Acts that already say no: a negated cue is how they are worded ("would not say"). */
const ALREADY: ReadonlySet<Act> = new Set(['reject', 'deny', 'decline-comment']);

/** The cue itself is negated, or the words right before it are ("did not say", "no plans"). */
function negated({ cue, before }: Reading, act: Act): boolean {
  if (ALREADY.has(act)) return false;
  const inside = cue.some((word, i) => NOT.has(word) && !(cue[i + 1] === 'only'));
  const doubled = cue.some((word) => REFUSALS.has(word));
  const ahead =
    NOT.has(before[0] ?? '') || (/(?:ly|ever|yet|even)$/u.test(before[0] ?? '') && NOT.has(before[1] ?? ''));
  return (inside || ahead) && !doubled;
}

/** The content opens on its condition, or its main clause stands in `would` with a condition behind it. */
function conditional({ contentText, before, cue }: Reading): boolean {
  if (/^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?)$/u.test(cue.at(-1) ?? ''))
    return false;
  if (/^(?:if|should|unless)$/u.test(before.at(-1) ?? '')) return true;
  const main = firstSentence(contentText);
  return CONDITIONALS.some((words) => words.test(main));
}

/** The main claim is hedged: its first clause holds the hedge, before any clause that hangs on it. */
function hedged({ contentText, cue }: Reading): boolean {
  if (cue.some((word) => SUBJECT_HEDGES.has(word))) return true;
  const main =
    firstSentence(contentText).split(/,? (?:because|which|who|although|when|while|where)\b/u)[0] ?? '';
  return HEDGES.test(main);
}

/** A phrase of an earlier time stands in the cue or around it, outside the content. */
function reportedPast({ around, cue }: Reading): boolean {
  return EARLIER.test(around) || (cue.includes('had') && cue.length > 1 && cue[0] === 'had');
}

const firstSentence = (text: string): string => /^.*?[.!?](?=["”']*(?:\s|$))/u.exec(text)?.[0] ?? text;
