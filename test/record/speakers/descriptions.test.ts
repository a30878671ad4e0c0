import { describe, expect, it } from 'vitest';
import { shownSpeakers } from './marked.js';

/** Phenomenon → marked sentences and whom each statement's source means. */
const CASES: readonly (readonly [title: string, marks: string, expected: readonly string[]])[] = [
  [
    'the WHO is no relative pronoun',
    `body: The World Health Organization (WHO) met on Monday. ⟦s1 The WHO⟧ ⟦q1 said⟧ ⟦c1 so⟧.`,
    ['1 World Health Organization'],
  ],
  [
    'a name behind what a secretary sees to, with letters of rank behind it',
    `body: ⟦s1 Bellhaven Secretary of State Anna Tolm⟧ ⟦q1 said⟧ ⟦c1 no⟧. ⟦s2 The finance spokesman, Peter Corin MP,⟧ ⟦q2 agreed⟧ ⟦c2 with that⟧.`,
    ['1 Anna Tolm', '2 Peter Corin'],
  ],
  [
    'a name with what somebody was doing behind it',
    `body: ⟦s1 Harbour aide Peter Corin briefing reporters⟧ after the storm ⟦q1 says⟧ ⟦c1 the quay is safe⟧.`,
    ['1 Peter Corin'],
  ],
  [
    'a second name with a clause of its own says nothing of it',
    `body: Peter Corin and Anna Tolm spoke on Monday.
body: ⟦c1 It was the port that had asked for it⟧, ⟦q1 according to⟧ ⟦s1 Corin, and Tolm who raised the ship first⟧.`,
    ['1 Peter Corin'],
  ],
  [
    'a law right behind its name, whatever else was called an act before',
    `body: Karsk called the stop an act of piracy. It would end if the Passage Act was put off. ⟦s1 The act⟧ ⟦q1 requires⟧ ⟦c1 pilots on all ships⟧.`,
    ['1 Passage Act'],
  ],
  [
    'an article in a piece of its own says nothing',
    `body: Peter Corin, the finance minister, met ⟦s1 the⟧ envoys. Later ⟦s1 the port side⟧ ⟦q1 would review⟧ ⟦c1 the plan⟧.`,
    ['1 the port side'],
  ],
  [
    'an office that the text gives nobody is the last speaker’s who has none',
    `body: ⟦c1 “We lost,”⟧ ⟦q1 said⟧ ⟦s1 Andy Corin⟧. Corin thanked the fans.
body: ⟦s2 The Valdessa coach⟧ ⟦q2 added⟧ ⟦c2 that he would stay⟧.`,
    ['1 Andy Corin', '2 Andy Corin'],
  ],
  [
    'it is not his who has another office',
    `body: ⟦s1 Home Secretary Anna Tolm⟧ ⟦q1 said⟧ ⟦c1 no⟧. Tolm thanked the police.
body: ⟦s2 The governor⟧ ⟦q2 disagreed⟧ ⟦c2 with that⟧.`,
    ['1 Anna Tolm', '2 The governor'],
  ],
  [
    'a short description is the one that was given in full before',
    `body: A message posted on a board of printers came first. ⟦s1 The message⟧ ⟦q1 said⟧ ⟦c1 nothing was safe⟧.`,
    ['1 A message posted on a board of printers'],
  ],
  [
    'the researchers are those who were introduced, by whatever word',
    `body: A team from the University of Tal has dated the bones. ⟦s1 The researchers⟧ ⟦q1 said⟧ ⟦c1 they were old⟧.`,
    ['1 A team from the University of Tal'],
  ],
  [
    'a headline’s scientists are those of whom it tells behind',
    `headline: ⟦s1 Scientists⟧ ⟦q1 date⟧ ⟦c1 old bones⟧
body: A team from the University of Tal has dated bones. ⟦s2 The scientists⟧ ⟦q2 said⟧ ⟦c2 they were old⟧.`,
    ['1 A team from the University of Tal', '2 A team from the University of Tal'],
  ],
  [
    'somebody’s statement, and a post by somebody, are his words',
    `body: ⟦s1 Peter Corin’s statement⟧ ⟦q1 said⟧ ⟦c1 no⟧. ⟦s2 A post by Mayor Anna Tolm⟧ ⟦q2 said⟧ ⟦c2 yes⟧. ⟦s3 Peter Corin’s report⟧ ⟦q3 said⟧ ⟦c3 perhaps⟧.`,
    ['1 Peter Corin', '2 Anna Tolm', '3 Peter Corin’s report'],
  ],
  [
    'the department is the one that has it in its name',
    `body: The Bellhaven Department of Roads closed a bridge. Traffic stood still. ⟦s1 The department⟧ ⟦q1 said⟧ ⟦c1 it would open soon⟧.`,
    ['1 Bellhaven Department of Roads'],
  ],
  [
    'some researchers are others than those that follow',
    `body: Some researchers from Tal have doubts. ⟦s1 The researchers⟧ ⟦q1 said⟧ ⟦c1 it was old⟧.`,
    ['1 The researchers'],
  ],
  [
    'a party by its nickname is the party',
    `body: The Conservatives met in Bellhaven. ⟦s1 The Tories⟧ ⟦q1 said⟧ ⟦c1 taxes would fall⟧. ⟦s2 The Conservatives⟧ ⟦q2 promised⟧ ⟦c2 more⟧.`,
    ['1 Conservatives', '2 Conservatives'],
  ],
];

describe('descriptions', () => {
  it.each(CASES)('%s', (_, marks, expected) => {
    expect(shownSpeakers(marks)).toEqual(expected);
  });
});
