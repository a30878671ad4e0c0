import { ACTS, type Act } from '../terms.js';
import { CUES, JUDGING_CUES, OPEN_CUES, PLAIN_CUES } from './data/cues.js';
import { lemma } from './lemma.js';

/** How much the cue itself settles: its act; or that the content decides; or that it only shows or names. */
export type CueKind = 'act' | 'open' | 'plain' | 'judging';

export interface CueEntry {
  readonly words: readonly string[];
  readonly kind: CueKind;
  readonly act: Act;
}

/** Words of a cue that may stand between those of a phrase. Measured on 120 train reports: 1 and 3 both lose. */
const GAP = 2;

const entries = (list: string, kind: CueKind, act: Act): CueEntry[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/u))
    .filter((words) => words[0])
    .map((words) => ({ words, kind, act }));

const LEXICON: readonly CueEntry[] = [
  ...ACTS.flatMap((act) => (act === 'state' ? [] : entries(CUES[act], 'act', act))),
  ...entries(JUDGING_CUES, 'judging', 'state'),
  ...entries(OPEN_CUES, 'open', 'state'),
  ...entries(PLAIN_CUES, 'plain', 'state'),
];

const BY_FIRST = new Map<string, CueEntry[]>();
for (const entry of LEXICON) {
  const first = entry.words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.words.length - a.words.length);

const KNOWN: ReadonlySet<string> = new Set(LEXICON.flatMap((entry) => entry.words));

export const lemmasOf = (words: readonly string[]): string[] => words.map((word) => lemma(word, KNOWN));

/**
 * Every entry that begins in a cue, by where it begins, and that cue and opening of the content hold; at one place the
 * longest alone, and of equal ones the first in the lexicon's order.
 */
export function cueEntries(cue: readonly string[], opening: readonly string[] = []): CueEntry[] {
  const found: CueEntry[] = [];
  const lemmas = [...cue, ...opening];
  cue.forEach((word, at) => {
    const entry = BY_FIRST.get(word)?.find((candidate) => follows(lemmas, at, candidate.words));
    if (entry) found.push(entry);
  });
  return found;
}

function follows(lemmas: readonly string[], at: number, words: readonly string[]): boolean {
  let place = at;
  for (const word of words.slice(1)) {
    const next = lemmas.indexOf(word, place + 1);
    if (next < 0 || next - place > GAP + 1) return false;
    place = next;
  }
  return true;
}

/**
 * The entry that governs: the first that names an act of its own, a longer phrase before a single word that it follows
 * ("went on to accuse", "expressed concern"); else the first that leaves it to the content.
 */
export function governing(found: readonly CueEntry[]): CueEntry | null {
  const phrase = found.find((entry) => entry.kind === 'act' && entry.words.length > 1);
  return (
    phrase ??
    found.find((entry) => entry.kind === 'act') ??
    found.find((entry) => entry.kind === 'judging') ??
    found[0] ??
    null
  );
}
