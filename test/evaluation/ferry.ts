/** Two articles of gold and what a program made of them, small enough to be counted by hand (tally.test.ts). */
const whole = [
  {
    id: 'b',
    // Tokens: 🚢 They hope ' to sail ' , she told us . (0 to 11); the ship is one code point, two of UTF-16.
    text: "🚢 They hope 'to sail', she told us.",
    statements: [
      { source: [[23, 26]], cue: [[27, 31]], content: [[0, 21]] },
      { source: [[2, 6]], cue: [[7, 11]], content: [[12, 21]], parent: 0 },
    ],
  },
  {
    id: 'a',
    // Tokens: Oda Renn said the ferry sinks . (0 to 6).
    text: 'Oda Renn said the ferry sinks.',
    statements: [{ source: [[0, 8]], cue: [[9, 13]], content: [[14, 29]], parent: null }],
  },
] as const;

const made = [
  {
    format: 'readout/1',
    id: 'a',
    text: whole[1].text,
    statements: [
      // Half a source and two thirds of the content: who_said, but not exact.
      { source: [[4, 8]], cue: [[9, 13]], content: [[18, 29]], parent: null, tier: 'body' },
      // Nothing of the kind was said.
      { source: [], cue: [[24, 29]], content: [[14, 23]], parent: null, tier: 'caption' },
      // Right, but a headline's.
      { source: [[0, 8]], cue: [[9, 13]], content: [[14, 29]], parent: null, tier: 'headline' },
    ],
  },
  {
    id: 'b',
    statements: [
      // Five of seven tokens of the content, and no source: said, but not who_said.
      { id: 's1', cue: [[27, 31]], content: [[2, 20]] },
      // All but the quotation marks: exact.
      { id: 's2', parent: 's1', source: [[2, 6]], cue: [[7, 11]], content: [[13, 20]] },
    ],
  },
] as const;

export const GOLD: readonly Readonly<Record<string, unknown>>[] = whole;
export const FOUND: readonly Readonly<Record<string, unknown>>[] = made;

/** matched, predicted, gold: worked out by hand. */
export const OUTERMOST: Readonly<Record<string, readonly [number, number, number]>> = {
  'tokens.source': [1, 1, 3],
  'tokens.cue': [2, 3, 2],
  'tokens.content': [8, 8, 10],
  cue: [2, 3, 2],
  said: [2, 3, 2],
  who_said: [1, 3, 2],
  exact: [0, 3, 2],
  'span.source': [0, 1, 2],
  'span.cue': [2, 3, 2],
  'span.content': [0, 3, 2],
};

export const NESTED: Readonly<Record<string, readonly [number, number, number]>> = {
  'tokens.source': [1, 1, 1],
  'tokens.cue': [1, 1, 1],
  'tokens.content': [2, 2, 4],
  cue: [1, 1, 1],
  said: [1, 1, 1],
  who_said: [1, 1, 1],
  exact: [1, 1, 1],
  'span.source': [1, 1, 1],
  'span.cue': [1, 1, 1],
  'span.content': [0, 1, 1],
};
