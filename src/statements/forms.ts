import type { LaidOut, Proposal } from './layout.js';
import { turns } from './turns.js';
import type { WordAttribution } from './word-attribution.js';

/** Those who look at form alone, the first to claim a word keeping it. */
const PROPOSERS: readonly ((paragraphs: readonly LaidOut[]) => Proposal[])[] = [turns];

/**
 * Probability of what form alone shows where the model saw nothing: "likely", not "sure". None of the proposals on the
 * bundled samples and forms (test/samples/forms) is wrong, which is too few to say more.
 */
const PROBABILITY = 0.8;

/**
 * Statements that the form of the text shows and the model has not found. None overlaps what was found: it stands beside
 * it, or holds it whole in its content, and then becomes its parent.
 */
export function addByForm(
  found: readonly WordAttribution[],
  paragraphs: readonly LaidOut[],
): WordAttribution[] {
  const added: WordAttribution[] = [];
  const users = new Map<number, WordAttribution[]>();
  const enter = (a: WordAttribution): void => {
    for (const w of wordsOf(a)) {
      const list = users.get(w);
      if (list) list.push(a);
      else users.set(w, [a]);
    }
  };
  found.forEach(enter);
  for (const propose of PROPOSERS)
    for (const proposal of propose(paragraphs)) {
      const made = attribution(proposal);
      if (!made) continue;
      const touched = new Set(wordsOf(made).flatMap((w) => users.get(w) ?? []));
      if (![...touched].every((other) => isInside(proposal, other))) continue;
      for (const other of touched) other.parent ??= made;
      added.push(made);
      enter(made);
    }
  return [...found, ...added];
}

function isInside({ content }: Proposal, other: WordAttribution): boolean {
  const inside = new Set(content);
  return wordsOf(other).every((w) => inside.has(w));
}

const wordsOf = (a: WordAttribution): number[] => [
  ...range(a.first, a.last),
  ...a.source,
  ...a.content,
  ...a.addressee,
];

function attribution({ source, cue, content, stretch }: Proposal): WordAttribution | null {
  const [first] = cue;
  const last = cue.at(-1);
  if (first === undefined || last === undefined || content.length === 0) return null;
  const said = new Set(content);
  return {
    first,
    last,
    stretch,
    source: [...source],
    content: [...content],
    addressee: [],
    parent: null,
    outer: PROBABILITY,
    probability: PROBABILITY,
    certainty: 1,
    sourceCertainty: PROBABILITY,
    claimed: content.length * PROBABILITY,
    doing: new Float32Array(0),
    claim: (word) => (said.has(word) ? PROBABILITY : 0),
  };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
