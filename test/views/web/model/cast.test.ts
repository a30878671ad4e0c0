import { describe, expect, it } from 'vitest';
import { castOf } from '../../../../src/views/web/model/cast.js';
import { NO_FILTER, passes } from '../../../../src/views/web/model/filter.js';
import { readingOf } from '../../../../src/views/web/model/reading.js';
import { exchangeOf } from '../../../../src/views/web/model/ties.js';
import { recordOf } from '../written.js';

const by = (entity: string) => ({
  speaker: { entity, name: entity, how: 'named' as const, confidence: 0.9, why: null },
});

const record = recordOf({
  blocks: [['body', 'Nothing is read here.']],
  entities: {
    e1: { role: 'aide', represents: 'e2' },
    e2: { name: 'the palace', represents: 'e3' },
    e3: { name: 'the land', represents: 'e2' },
    e4: { represents: 'e9' },
  },
  issues: { i1: 'tolls', i2: 'ships' },
  statements: {
    s1: { ...by('e4'), tier: 'headline' },
    s2: { ...by('e4'), act: 'deny', about: ['i1'] },
    s3: { ...by('e1'), capacity: 'own', act: 'deny', about: ['i1', 'i2'] },
    s4: { ...by('e1'), capacity: 'official', act: 'state' },
    s5: { ...by('e1'), capacity: 'official' },
    s6: {},
    s7: {},
  },
  links: [
    { from: 's3', to: 's2', kind: 'denies' },
    { from: 's5', to: 's3', kind: 'answers' },
    { from: 's6', to: 's6', kind: 'repeats' },
    { from: 's6', to: 's99', kind: 'repeats' },
  ],
});

describe('the cast', () => {
  it('speaks for others step by step; a circle ends where it closes, a stranger is left out', () => {
    expect(castOf(record).map((m) => [m.key, m.role, m.speaksFor, m.capacities])).toEqual([
      ['e1', 'aide', ['the palace', 'the land'], ['official', 'own']],
      ['e4', null, [], []],
      ['?', null, [], []],
    ]);
  });
});

describe('a filter', () => {
  const { statements } = readingOf(record);
  const left = (filter: Partial<typeof NO_FILTER>, but: 'act' | null = null) =>
    statements.filter((s) => passes(s, { ...NO_FILTER, ...filter }, but)).map((s) => s.id);

  it('takes each kind of choice together, and choices of one kind for each other', () => {
    expect(left({ act: ['deny'] })).toEqual(['s2', 's3']);
    expect(left({ act: ['deny', 'state'], who: ['e1'] })).toEqual(['s3', 's4']);
    expect(left({ issue: ['i1', 'i2'] })).toEqual(['s2', 's3']);
    expect(left({ issue: ['i2'], act: ['state'] })).toEqual([]);
    // To count what a choice of act would show, the acts chosen are left out of account.
    expect(left({ issue: ['i2'], act: ['state'] }, 'act')).toEqual(['s3']);
  });
});

describe('links', () => {
  const { ties, byId } = readingOf(record);

  it('stand at both statements, and at neither where one of them is not there', () => {
    const told = (id: string) => ties.get(id)?.map((t) => [t.kind, t.from, t.other.id]);
    expect(told('s3')).toEqual([
      ['denies', true, 's2'],
      ['answers', false, 's5'],
    ]);
    expect(told('s2')).toEqual([['denies', false, 's3']]);
    expect(told('s6')).toBeUndefined();
  });

  it('make an exchange of all that they join', () => {
    const of = (id: string) => {
      const said = byId.get(id);
      return said && exchangeOf(said, ties).map((s) => s.id);
    };
    expect([of('s2'), of('s5'), of('s4')]).toEqual([['s2', 's3', 's5'], ['s2', 's3', 's5'], ['s4']]);
  });
});
