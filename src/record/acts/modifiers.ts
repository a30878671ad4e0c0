import type { Act, Modifier } from '../schema.js';
import { CONDITIONALS, EARLIER, HEDGES, HEDGING_CUES, REFUSALS } from './data/modifier-signs.js';
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
  if (ALREADY.has(act) || cue.some((word) => REFUSALS.has(word))) return false;
  const inside = cue.some((word, i) => NOT.has(word) && cue[i + 1] !== 'only' && cue[i - 1] !== 'rather');
  const [near = '', next = ''] = before;
  const ahead = NOT.has(near) || (/(?:ly|ever|yet|even)$/u.test(near) && near !== 'only' && NOT.has(next));
  return inside || ahead;
}

/** Behind these, *if* asks and sets no condition. */
const ASKS_IF =
  /^(?:ask|wonder|question|know|see|determine|ascertain|confirm|check|decide|learn|establish|say)$/u;

/** The first sentence of the content holds a condition, or the cue's own sentence opens on one. */
function conditional({ contentText, around, cueLemmas }: Reading): boolean {
  if (/^\W*(?:if|unless)\b[^,]+, \S/u.test(around)) return true;
  const main = firstSentence(contentText);
  if (/^["“]?if\b/u.test(main) && !main.includes(',') && cueLemmas.some((word) => ASKS_IF.test(word)))
    return false;
  return CONDITIONALS.some((words) => words.test(main));
}

/** The main claim is hedged: its first clause holds the hedge, before any clause that hangs on it. */
function hedged({ contentText, cue }: Reading): boolean {
  if (cue.some((word) => HEDGING_CUES.has(word))) return true;
  const main = firstSentence(contentText).replace(/^["“]?(?:if|unless|although|when|while|as)\b[^,]*,/u, '');
  return HEDGES.test(main.split(SUBORDINATE)[0] ?? '');
}

const SUBORDINATE = /,? (?:because|which|who|whose|although|when|while|where|if|whether|so that|to see)\b/u;

/** A time before the one that is reported on stands by the cue, outside any content, or the cue is in the past perfect. */
function reportedPast({ around, cue, before }: Reading): boolean {
  if (cue[0] === 'had' && cue.length > 1) return true;
  if (before[0] === 'once' || before[0] === 'had') return true;
  return EARLIER.test(around);
}

const firstSentence = (text: string): string => /^.*?[.!?](?=["”']*(?:\s|$))/u.exec(text)?.[0] ?? text;
