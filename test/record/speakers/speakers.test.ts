import { describe, expect, it } from 'vitest';
import { readMarked, shownSpeakers } from './marked.js';

/** Phenomenon → marked sentences and whom each statement's source means. */
const CASES: readonly (readonly [title: string, marks: string, expected: readonly string[]])[] = [
  [
    'a surname, a pronoun and a paragraph between',
    `body: ⟦s1 Prime Minister Maria Brel⟧ ⟦q1 said⟧ on Monday ⟦c1 that the port would close⟧.
body: ⟦s2 She⟧ ⟦q2 added⟧ ⟦c2 that no date was set⟧.
body: ⟦c3 “Nobody is in a hurry,”⟧ ⟦s3 Brel⟧ ⟦q3 said⟧.`,
    ['1 Maria Brel', '2 Maria Brel', '3 Maria Brel'],
  ],
  [
    'gender parts two who were named',
    `body: Foreign Minister Peter Corin met Defence Minister Anna Tolm in Valdessa.
body: ⟦s1 She⟧ ⟦q1 said⟧ ⟦c1 the talks were frank⟧. ⟦s2 He⟧ ⟦q2 called⟧ ⟦c2 them useful⟧.`,
    ['1 Anna Tolm', '2 Peter Corin'],
  ],
  [
    'a speaker after his own quotation',
    `body: ⟦c1 “I have nothing to hide,”⟧ ⟦q1 said⟧ ⟦s1 Senator David Holm⟧.
body: ⟦c2 “Ask anybody,”⟧ ⟦s2 he⟧ ⟦q2 added⟧.`,
    ['1 David Holm', '2 David Holm'],
  ],
  [
    'inside indirect speech the subject stays the subject',
    `body: ⟦s1 President Viktor Dorn⟧ ⟦q1 told⟧ ⟦a1 President James Alder⟧ ⟦c1 that ⟦s1.1 he⟧ ⟦q1.1 thought⟧ ⟦c1.1 the pact was dead⟧⟧.`,
    ['1 Viktor Dorn', '1.1 Viktor Dorn'],
  ],
  [
    'I in a quotation is the one who is quoted',
    `body: ⟦c1 “⟦s1.1 I⟧ ⟦q1.1 think⟧ ⟦c1.1 it is over⟧,”⟧ ⟦s1 Mayor Anna Tolm⟧ ⟦q1 said⟧.`,
    ['1 Anna Tolm', '1.1 Anna Tolm'],
  ],
  [
    'a relative pronoun means what stands before it',
    `body: The ruling pleased Peter Corin, ⟦s1 who⟧ ⟦q1 called⟧ ⟦c1 it fair⟧.`,
    ['1 Peter Corin'],
  ],
  [
    'it is the body that spoke, not the man beside it',
    `body: ⟦s1 The Halmond Port Authority⟧ ⟦q1 said⟧ ⟦c1 the quay was safe⟧. ⟦s2 It⟧ ⟦q2 promised⟧ ⟦c2 a report⟧.`,
    ['1 Halmond Port Authority', '2 Halmond Port Authority'],
  ],
  [
    'they after a plural description',
    `body: ⟦s1 Local growers⟧ ⟦q1 said⟧ ⟦c1 ⟦s1.1 they⟧ ⟦q1.1 feared⟧ ⟦c1.1 a dry summer⟧⟧.`,
    ['1 Local growers', '1.1 Local growers'],
  ],
  [
    'two joined by "and" are one speaker of their own, and "both" means them',
    `body: ⟦s1 Peter Corin and Anna Tolm⟧ ⟦q1 said⟧ ⟦c1 the treaty would hold⟧.
body: ⟦s2 Both ministers⟧ ⟦q2 denied⟧ ⟦c2 a rift⟧.`,
    ['1 Peter Corin and Anna Tolm', '2 Peter Corin and Anna Tolm'],
  ],
  [
    'those who own the noun do not speak, but the one whose name stands behind it',
    `body: Peter Corin and Anna Tolm grew up here. ⟦s1 Corin and Tolm’s mother, Mirela,⟧ ⟦q1 said⟧ ⟦c1 they were good children⟧.`,
    ['1 Mirela'],
  ],
  [
    'a surname that looks like a plural is its owner’s',
    `body: Mayor Bern Sanders left. ⟦s1 Sanders⟧ ⟦q1 said⟧ ⟦c1 it was over⟧.`,
    ['1 Bern Sanders'],
  ],
  [
    'of two with one surname, the one who has been called by it alone again and again',
    `body: The trial of Viktor Dorn began. Dorn denied all charges. Supporters of Dorn shouted. Dorn smiled. Judge Anna Dorn called for order. ⟦s1 Dorn⟧ ⟦q1 said⟧ ⟦c1 he was sorry⟧.`,
    ['1 Viktor Dorn'],
  ],
  [
    'a law or a parliament is named with what it is of or on',
    `body: ⟦s1 The Directive on electronic commerce⟧ ⟦q1 says⟧ ⟦c1 hosts may judge⟧. ⟦s2 The Parliament of New Moor Wolds (NMW)⟧ ⟦q2 voted⟧ ⟦c2 to pass the bill⟧.`,
    ['1 The Directive on electronic commerce', '2 Parliament of New Moor Wolds'],
  ],
  [
    'a club is no newspaper, though both spoke',
    `body: ⟦s1 Marhold Rovers⟧ ⟦q1 said⟧ ⟦c1 the stand was safe⟧.
body: ⟦s2 The Valdessa Gazette⟧ ⟦q2 reported⟧ ⟦c2 that a beam had cracked⟧. ⟦s3 The club⟧ ⟦q3 denied⟧ ⟦c3 it⟧.`,
    ['1 Marhold Rovers', '2 Valdessa Gazette', '3 Marhold Rovers'],
  ],
  [
    'a spokesman of the opposition is the shadow minister who was named',
    `body: ⟦s1 Shadow transport minister Anna Tolm⟧ ⟦q1 called⟧ ⟦c1 the plan a mess⟧.
body: ⟦s2 The spokeswoman⟧ ⟦q2 asked⟧ ⟦c2 who would pay⟧.`,
    ['1 Anna Tolm', '2 Anna Tolm'],
  ],
  [
    'a source that breaks at a joint is named without it',
    `body: ⟦s1 An official who listened to the call, and who⟧ spoke on ⟦s1 condition of anonymity,⟧ ⟦q1 denied⟧ ⟦c1 it⟧.`,
    ['1 An official who listened to the call'],
  ],
  [
    'a description of its own is one speaker when it comes again',
    `body: ⟦s1 A finance ministry report⟧ ⟦q1 found⟧ ⟦c1 a gap⟧. ⟦s2 The report⟧ ⟦q2 blamed⟧ ⟦c2 old figures⟧.`,
    ['1 A finance ministry report', '2 A finance ministry report'],
  ],
  [
    'an office means the one who was given it',
    `body: ⟦s1 Anna Tolm, the mayor of Bellhaven,⟧ ⟦q1 said⟧ ⟦c1 work would start⟧.
body: Peter Corin, a builder, agreed.
body: ⟦s2 The mayor⟧ ⟦q2 thanked⟧ ⟦c2 him⟧.`,
    ['1 Anna Tolm', '2 Anna Tolm'],
  ],
  [
    'sources that the text withholds are kept apart',
    `body: ⟦s1 A senior official who asked not to be named⟧ ⟦q1 said⟧ ⟦c1 the call was short⟧.
body: ⟦s2 Two people familiar with the talks⟧ ⟦q2 disagreed⟧ ⟦c2 with that⟧.`,
    ['1 A senior official who asked not to be named', '2 Two people familiar with the talks'],
  ],
  [
    'a name in the second place of a description',
    `body: ⟦s1 The company’s lawyer, Peter Corin,⟧ ⟦q1 rejected⟧ ⟦c1 the claim⟧.`,
    ['1 Peter Corin'],
  ],
  [
    'a statement without source or speaker stays without',
    `body: The plan ⟦q1 was described as⟧ ⟦c1 reckless⟧ at the time.`,
    ['1 –'],
  ],
  [
    'US is a country, not a pronoun',
    `body: ⟦s1 Peter Corin⟧ ⟦q1 stressed⟧ ⟦c1 ⟦s1.1 US⟧ ⟦q1.1 support⟧ ⟦c1.1 for the vote⟧⟧.`,
    ['1 Peter Corin', '1.1 US'],
  ],
];

describe('speakers', () => {
  it.each(CASES)('%s', (_, marks, expected) => {
    expect(shownSpeakers(marks)).toEqual(expected);
  });

  it('we in a quotation is the body that the speaker is named with', () => {
    const { speakers } = readMarked(
      'body: ⟦c1 “⟦s1.1 We⟧ ⟦q1.1 believe⟧ ⟦c1.1 in ships⟧,”⟧ ⟦q1 said⟧ ⟦s1 Anna Tolm, chief executive of the Halmond Shipping Company⟧.',
    );
    const [, we] = speakers.voices;
    expect(we?.how).toBe('pronoun');
    expect(speakers.cast.entities[we?.entity ?? -1]?.name).toContain('Halmond Shipping Company');
    expect(we?.why).toContain('Anna Tolm');
  });

  it('keeps the terms of anonymity as the text gives them', () => {
    const { speakers } = readMarked('body: ⟦s1 An aide who asked not to be named⟧ ⟦q1 said⟧ ⟦c1 so⟧.');
    const entity = speakers.cast.entities[speakers.voices[0]?.entity ?? -1];
    expect(entity?.anonymous).toBe(true);
    expect(entity?.role).toBe('An aide who asked not to be named');
    expect(speakers.capacities).toEqual(['anonymous']);
  });

  it('says how and why, and adds pronouns to the mentions', () => {
    const { report, speakers } = readMarked(
      'body: ⟦s1 Peter Corin⟧ ⟦q1 said⟧ ⟦c1 no⟧. ⟦s2 He⟧ ⟦q2 left⟧ ⟦c2 it at that⟧.',
    );
    const [named, he] = speakers.voices;
    expect([named?.how, named?.why]).toEqual(['named', null]);
    expect(he?.how).toBe('pronoun');
    expect(he?.why).toMatch(/man|speaker/u);
    const shown = speakers.cast.mentions
      .filter((m) => m.entity === he?.entity)
      .map((m) => report.text.slice(m.span.start, m.span.end));
    expect(shown).toContain('He');
  });

  it('a quotation without a source goes on from the one before', () => {
    const { speakers } = readMarked(
      `body: ⟦s1 Peter Corin⟧ ⟦q1 said⟧ ⟦c1 the strike would go on⟧.
body: “⟦c2 There is no other way left for any of us.⟧”`,
    );
    expect(speakers.voices[1]).toMatchObject({ entity: speakers.voices[0]?.entity, how: 'implied' });
  });
});
