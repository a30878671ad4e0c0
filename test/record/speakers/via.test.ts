import { expect, it } from 'vitest';
import { viaOf } from '../../../src/record/speakers/via.js';
import { readMarked } from './marked.js';

const shown = (marks: string, outlet: string | null, agencies: readonly string[]): string[] => {
  const { report, speakers, ids } = readMarked(marks);
  const article = { ...report.article, metadata: { ...report.article.metadata, outlet, agencies } };
  const chains = viaOf({ ...report, article }, speakers);
  return ids.map((id, i) => `${id} ${(chains[i] ?? []).map((h) => `${h.kind}:${h.name}`).join(' < ')}`);
};

it('goes through parents, agencies and the outlet, nearest first', () => {
  const marks = 'body: ⟦s1 Interfax⟧ ⟦q1 reported⟧ ⟦c1 that ⟦s1.1 Peter Corin⟧ ⟦q1.1 had said⟧ ⟦c1.1 no⟧⟧.';
  expect(shown(marks, 'The Halmond Mirror', ['AFP'])).toEqual([
    '1 agency:AFP < outlet:The Halmond Mirror',
    '1.1 agency:Interfax < agency:AFP < outlet:The Halmond Mirror',
  ]);
});

it('a person in between is a speaker', () => {
  const marks = 'body: ⟦s1 Anna Tolm⟧ ⟦q1 said⟧ ⟦c1 ⟦s1.1 Peter Corin⟧ ⟦q1.1 had refused⟧ ⟦c1.1 to pay⟧⟧.';
  expect(shown(marks, null, [])).toEqual(['1 ', '1.1 speaker:Anna Tolm']);
});

it('who was told by the speaker passed it on, unless it was reporters at large', () => {
  expect(shown('body: ⟦s1 Peter Corin⟧ ⟦q1 told⟧ ⟦a1 AFP⟧ ⟦c1 no⟧.', 'Northwire', ['AFP'])).toEqual([
    '1 agency:AFP < outlet:Northwire',
  ]);
  expect(shown('body: ⟦s1 Peter Corin⟧ ⟦q1 told⟧ ⟦a1 reporters⟧ ⟦c1 no⟧.', 'Northwire', [])).toEqual([
    '1 outlet:Northwire',
  ]);
});

it('names nobody twice', () => {
  const marks =
    'body: ⟦s1 Peter Corin⟧ ⟦q1 said⟧ ⟦c1 ⟦s1.1 he⟧ ⟦q1.1 believed⟧ ⟦c1.1 that ⟦s1.1.1 he⟧ ⟦q1.1.1 would want⟧ ⟦c1.1.1 peace⟧⟧⟧.';
  expect(shown(marks, null, [])[2]).toBe('1.1.1 ');
});
