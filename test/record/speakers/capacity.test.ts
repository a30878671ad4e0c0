import { expect, it } from 'vitest';
import { shownCapacities } from './marked.js';

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
