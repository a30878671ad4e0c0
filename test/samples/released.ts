import { compare, type Marked } from './marked.js';

/** What the model of now finds in one sample, beside what the last released one found. */
export interface Change {
  /** Found now and not then; `right` where it is what a person marked. */
  readonly gained: readonly Entry[];
  readonly lost: readonly Entry[];
  /** Found then and now, with other words in some role. */
  readonly changed: readonly string[];
}

export interface Entry {
  readonly words: string;
  readonly right: boolean;
}

/** Numbers are of no use here: one statement more moves all those after it. */
const unnumbered = (entry: string): string => entry.replace(/^[\d.]+ /u, '');

export function changeOf(expected: Marked, released: Marked, now: Marked): Change {
  const { lost, gained, changed } = compare(released, now);
  const judged = (entries: readonly string[], found: Marked): Entry[] => {
    const wrong = new Set(compare(expected, found).gained.map(unnumbered));
    return entries.map(unnumbered).map((words) => ({ words, right: !wrong.has(words) }));
  };
  return {
    gained: judged(gained, now),
    lost: judged(lost, released),
    changed: changed.map(unnumbered),
  };
}

/** A few lines like a diff's: `+` gained, `-` lost, `~` other words; what nobody marked as a statement is said to be wrong. */
export function showChange(name: string, { gained, lost, changed }: Change): string[] {
  const entry =
    (sign: string) =>
    ({ words, right }: Entry) =>
      `  ${sign} ${words}${right ? '' : '  (wrong)'}`;
  const lines = [
    ...gained.map(entry('+')),
    ...lost.map(entry('-')),
    ...changed.map((words) => `  ~ ${words}`),
  ];
  return lines.length === 0 ? [] : [name, ...lines];
}

/** Everything in one line. */
export function showTotal(changes: readonly Change[]): string {
  const count = (of: (change: Change) => readonly Entry[], right: boolean) =>
    changes.flatMap(of).filter((entry) => entry.right === right).length;
  const gained = (right: boolean) => count((c) => c.gained, right);
  const lost = (right: boolean) => count((c) => c.lost, right);
  const changed = changes.reduce((n, c) => n + c.changed.length, 0);
  return `Statements of the samples against the last released model: gained ${gained(true)} right and ${gained(false)} wrong, lost ${lost(true)} right and ${lost(false)} wrong, ${changed} with other words.`;
}
