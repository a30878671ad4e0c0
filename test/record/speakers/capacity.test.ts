import { describe, expect, it } from 'vitest';
import { findCast } from '../../../src/record/entities/entities.js';
import { resolveSpeakers } from '../../../src/record/speakers/speakers.js';
import { CAPACITIES, type Capacity } from '../../../src/record/terms.js';
import { readMarked, shownCapacities } from './marked.js';

it.each([
  ['⟦s1 President Viktor Dorn⟧ ⟦q1 said⟧ ⟦c1 so⟧.', '1 official'],
  ['⟦s1 Anna Tolm, chief executive of Halmond Steel,⟧ ⟦q1 said⟧ ⟦c1 so⟧.', '1 official'],
  ['⟦s1 Ministry spokeswoman Anna Tolm⟧ ⟦q1 said⟧ ⟦c1 so⟧.', '1 spokesperson'],
  ['⟦s1 A spokesman for the ministry⟧ ⟦q1 said⟧ ⟦c1 so⟧.', '1 spokesperson'],
  ['⟦s1 The Halmond Port Authority⟧ ⟦q1 said⟧ ⟦c1 so⟧.', '1 collective'],
  ['⟦s1 Residents⟧ ⟦q1 said⟧ ⟦c1 so⟧.', '1 collective'],
  ['⟦s1 Officials⟧ ⟦q1 said⟧ ⟦c1 so⟧.', '1 official'],
  ['⟦s1 A new study⟧ ⟦q1 found⟧ ⟦c1 so⟧.', '1 document'],
  ['⟦s1 Sources close to the talks⟧ ⟦q1 said⟧ ⟦c1 so⟧.', '1 anonymous'],
  ['⟦s1 One of the victims⟧ ⟦q1 said⟧ ⟦c1 so⟧.', '1 anonymous'],
  ['⟦s1 Peter Corin, a dairy farmer,⟧ ⟦q1 said⟧ ⟦c1 so⟧.', '1 own'],
  ['⟦s1 Professor Peter Corin of the University of Tal⟧ ⟦q1 said⟧ ⟦c1 so⟧.', '1 own'],
  ['It ⟦q1 was said⟧ ⟦c1 to be so⟧.', '1 –'],
])('%s', (marks, expected) => {
  expect(shownCapacities(`body: ${marks}`)).toEqual([expected]);
});

describe('with the encoder', () => {
  /** In what capacity the first statement is made, where the encoder gives one capacity this probability. */
  const capacity = (marks: string, told: Capacity, probability: number) => {
    const { report } = readMarked(`body: ${marks}`);
    const rest = Math.log((1 - probability) / (CAPACITIES.length - 1));
    const capacities = CAPACITIES.map((each) => (each === told ? Math.log(probability) : rest));
    const scored = { ...report, attributions: report.attributions.map((a) => ({ ...a, capacities })) };
    return resolveSpeakers(scored, findCast(scored)).capacities[0];
  };

  it('weighs it against the rules', () => {
    const farmer = '⟦s1 Peter Corin, a dairy farmer,⟧ ⟦q1 said⟧ ⟦c1 so⟧.';
    expect(capacity(farmer, 'official', 0.25)).toBe('own');
    expect(capacity(farmer, 'official', 0.9)).toBe('official');
  });

  it('takes its word without a source only where it is sure', () => {
    const passive = 'It ⟦q1 was said⟧ ⟦c1 to be so⟧.';
    expect(capacity(passive, 'document', 0.5)).toBeNull();
    expect(capacity(passive, 'document', 0.9)).toBe('document');
  });
});
