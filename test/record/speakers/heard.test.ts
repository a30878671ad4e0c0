import { describe, expect, it } from 'vitest';
import { shownSpeakers } from './marked.js';

/** Phenomenon → marked sentences and whom each statement's source means. */
const CASES: readonly (readonly [title: string, marks: string, expected: readonly string[]])[] = [
  [
    'the turns of an interview are the one’s who is named at their head',
    `body: Yuna Adar leads the Halmond Port Authority.
body: ((Gazette)) Was it hard?
body: ((Yuna Adar)) It was. ⟦s1 I⟧ ⟦q1 think⟧ ⟦c1 we were lucky⟧.
body: ⟦s2 I⟧ ⟦q2 believe⟧ ⟦c2 it will last⟧.`,
    ['1 Yuna Adar', '2 Yuna Adar'],
  ],
  [
    'initials at the head of a turn are one who was named',
    `body: Yuna Adar and Peter Corin spoke to the Gazette.
body: ((YA)) ⟦s1 I⟧ ⟦q1 think⟧ ⟦c1 so⟧.
body: ((PC)) ⟦s2 I⟧ ⟦q2 doubt⟧ ⟦c2 it⟧.`,
    ['1 Yuna Adar', '2 Peter Corin'],
  ],
  [
    'a question without a head is the interviewer’s, and the answer behind it his who answers',
    `body: ((Gazette)) And then?
body: ((Yuna Adar)) We went home.
body: Why did you go?
body: What do ⟦s1 I⟧ ⟦q1 know⟧ ⟦c1 of ships⟧?`,
    ['1 Yuna Adar'],
  ],
  [
    'he who is behind a quotation is not the man whom it names',
    `body: President Matteo Drusan rang on Monday. His adviser Rashid Tamm spoke to reporters.
body: “⟦c1 ⟦s2 The president⟧ ⟦q2 thanked⟧ ⟦c2 her⟧, and that was all⟧,” ⟦s1 he⟧ ⟦q1 said⟧.`,
    ['1 Rashid Tamm', '2 Matteo Drusan'],
  ],
  [
    'one name before a colon makes no interview',
    `body: Yuna Adar: a life in ships. Nobody asked. ⟦s1 I⟧ ⟦q1 think⟧ ⟦c1 it matters⟧.`,
    ['1 –'],
  ],
  [
    'in a quotation without a statement around it, I is whose other words stand in it',
    `body: “⟦s1 I⟧ ⟦q1 fear⟧ ⟦c1 a dry summer⟧. ⟦c2 Nobody has seen rain⟧,” ⟦s2 Peter Corin⟧ ⟦q2 said⟧.`,
    ['1 Peter Corin', '2 Peter Corin'],
  ],
  [
    'a paragraph of quotation goes on from the one who spoke last',
    `body: ⟦s1 Peter Corin⟧ ⟦q1 said⟧ ⟦c1 the strike would go on⟧.
body: “⟦s2 I⟧ ⟦q2 see⟧ ⟦c2 no other way⟧.”`,
    ['1 Peter Corin', '2 Peter Corin'],
  ],
  [
    'an answer whose head lost its marks, and one that has none',
    `body: Yuna Adar leads the port.
body: ((Gazette)) Was it hard?
body: Yuna Adar Yes. ⟦s1 I⟧ ⟦q1 think⟧ ⟦c1 it was⟧.
body: ((Gazette)) And now?
body: Well, ⟦s2 I⟧ ⟦q2 hope⟧ ⟦c2 it goes on⟧.`,
    ['1 Yuna Adar', '2 Yuna Adar'],
  ],
  [
    'unmarked paragraphs behind a colon are the last speaker’s',
    `body: ⟦s1 Peter Corin⟧ ⟦q1 wrote⟧ ⟦c1 to the port⟧:
body: ⟦s2 I⟧ ⟦q2 know⟧ ⟦c2 the quay⟧.
body: ⟦s3 I⟧ ⟦q3 doubt⟧ ⟦c3 it will hold⟧.`,
    ['1 Peter Corin', '2 Peter Corin', '3 Peter Corin'],
  ],
  [
    'a quotation that was never closed goes on in the next paragraph',
    `body: ⟦s1 Peter Corin⟧ ⟦q1 said⟧: “⟦c1 The quay is old and will not hold.⟧
body: ⟦s2 I⟧ ⟦q2 know⟧ ⟦c2 what I saw⟧.”`,
    ['1 Peter Corin', '2 Peter Corin'],
  ],
  [
    'the writer’s own I is nobody’s who was named',
    `body: ⟦s1 Peter Corin⟧ ⟦q1 said⟧ ⟦c1 the strike would go on⟧.
body: ⟦s2 I⟧ ⟦q2 doubt⟧ ⟦c2 it⟧.`,
    ['1 Peter Corin', '2 –'],
  ],
  [
    'he in a quotation is not the one who is quoted',
    `body: ⟦s1 Boss Peter Corin⟧ ⟦q1 praised⟧ ⟦c1 striker David Holm⟧. “⟦c2 I think ⟦s2.1 he⟧ ⟦q2.1 wants⟧ ⟦c2.1 to stay⟧⟧,” ⟦s2 Corin⟧ ⟦q2 said⟧.`,
    ['1 Peter Corin', '2 Peter Corin', '2.1 David Holm'],
  ],
];

describe('first persons without a statement around them', () => {
  it.each(CASES)('%s', (_, marks, expected) => {
    expect(shownSpeakers(marks)).toEqual(expected);
  });
});
