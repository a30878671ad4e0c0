import { describe, expect, it } from 'vitest';
import { readMarked, shownSpeakers } from './marked.js';

/** Phenomenon → marked sentences and whom each statement's source means. */
const CASES: readonly (readonly [title: string, marks: string, expected: readonly string[]])[] = [
  [
    'they are the several that were described, not the one body named after them',
    `body: Police searched the depot of Halmond Steel on Monday. ⟦s1 They⟧ ⟦q1 said⟧ ⟦c1 nothing was found⟧.`,
    ['1 Police'],
  ],
  [
    'they are the people whose name stands beside a body’s',
    `body: ⟦s1 Halmond bosses⟧ ⟦q1 have said⟧ ⟦c1 ⟦s1.1 they⟧ ⟦q1.1 are confident⟧ ⟦c1.1 the deal will hold⟧⟧.`,
    ['1 Halmond bosses', '1.1 Halmond bosses'],
  ],
  [
    'they are two who were named together',
    `body: Officers Peter Corin and David Holm came to court on Friday. ⟦s1 They⟧ ⟦q1 denied⟧ ⟦c1 all charges⟧.`,
    ['1 Peter Corin and David Holm'],
  ],
  [
    'it is a document that was described',
    `body: A report on the fire was published on Monday. ⟦s1 It⟧ ⟦q1 blamed⟧ ⟦c1 old wiring⟧.`,
    ['1 A report'],
  ],
  [
    'which is the noun that something can say, past "on it"',
    `body: The bus had banners on it ⟦s1 which⟧ ⟦q1 read⟧ ⟦c1 “no to the quay”⟧.`,
    ['1 banners'],
  ],
  [
    'which is what was sent, not to whom',
    `body: The president sent a bill to the assembly in the last ten days ⟦s1 which⟧ ⟦q1 proposed⟧ ⟦c1 a new tax⟧.`,
    ['1 a bill'],
  ],
  [
    'one bare noun takes the clause that tells which are meant',
    `body: The ministry promised help to growers ⟦s1 who⟧ ⟦q1 fear⟧ ⟦c1 another dry summer⟧.`,
    ['1 growers who fear another dry summer'],
  ],
  [
    'we of one who speaks for nobody else is the speaker',
    `body: ⟦c1 “⟦s1.1 We⟧ ⟦q1.1 demand⟧ ⟦c1.1 an answer⟧,”⟧ ⟦q1 said⟧ ⟦s1 Peter Corin, a resident⟧.`,
    ['1 Peter Corin', '1.1 Peter Corin'],
  ],
  [
    'we of a president is the president, of a coach the side',
    `body: ⟦c1 “⟦s1.1 We⟧ ⟦q1.1 will⟧ ⟦c1.1 sign⟧,”⟧ ⟦q1 said⟧ ⟦s1 German President Anna Tolm⟧.
body: ⟦c2 “⟦s2.1 We⟧ ⟦q2.1 expected⟧ ⟦c2.1 a hard match⟧,”⟧ ⟦q2 said⟧ ⟦s2 Ireland coach Peter Corin⟧.`,
    ['1 Anna Tolm', '1.1 Anna Tolm', '2 Peter Corin', '2.1 Ireland'],
  ],
  [
    'we of a spokesman is the body that the report is about',
    `body: The Halmond Shipping Company closed two docks. ⟦c1 “⟦s1.1 We⟧ ⟦q1.1 regret⟧ ⟦c1.1 the delay⟧,”⟧ ⟦q1 said⟧ ⟦s1 spokesman Peter Corin⟧.`,
    ['1 Peter Corin', '1.1 Halmond Shipping Company'],
  ],
  [
    'we all is everybody',
    `body: ⟦c1 “⟦s1.1 We all⟧ ⟦q1.1 know⟧ ⟦c1.1 the price⟧,”⟧ ⟦q1 said⟧ ⟦s1 Peter Corin, chairman of Halmond Steel⟧.`,
    ['1 Peter Corin', '1.1 –'],
  ],
  [
    'a scholar’s we is nobody in particular',
    `body: ⟦c1 “⟦s1.1 We⟧ ⟦q1.1 know⟧ ⟦c1.1 how stars die⟧,”⟧ ⟦q1 said⟧ ⟦s1 Professor Peter Corin of the University of Tal⟧.`,
    ['1 Peter Corin', '1.1 –'],
  ],
  [
    'you is the one who is asked, by a pronoun too',
    `body: Anna Tolm faced the panel. ⟦s1 Peter Corin⟧ ⟦q1 asked⟧ ⟦a1 her⟧: ⟦c1 “Do ⟦s1.1 you⟧ ⟦q1.1 believe⟧ ⟦c1.1 in the plan⟧?”⟧`,
    ['1 Peter Corin', '1.1 Anna Tolm'],
  ],
  [
    'his beside the subject of its clause is that subject’s, not the teller’s',
    `body: ⟦s1 Kremlin aide Peter Corin⟧ ⟦q1 added⟧ ⟦c1 that Viktor Dorn had again raised ⟦s1.1 his⟧ ⟦q1.1 concerns⟧ ⟦c1.1 about the border⟧⟧.`,
    ['1 Peter Corin', '1.1 Viktor Dorn'],
  ],
];

describe('pronouns', () => {
  it.each(CASES)('%s', (_, marks, expected) => {
    expect(shownSpeakers(marks)).toEqual(expected);
  });

  it('says so where we is the speaker for want of a body', () => {
    const { speakers } = readMarked(
      'body: ⟦c1 “⟦s1.1 We⟧ ⟦q1.1 demand⟧ ⟦c1.1 an answer⟧,”⟧ ⟦q1 said⟧ ⟦s1 Peter Corin⟧.',
    );
    expect(speakers.voices[1]?.why).toBe('the one who speaks for them');
  });
});
