import { describe, expect, it } from 'vitest';
import { chainInWords, chainOf } from '../../../../src/views/web/model/chain.js';
import { readingOf } from '../../../../src/views/web/model/reading.js';
import { recordOf } from '../written.js';

const by = (name: string, entity: string) => ({
  speaker: { entity, name, how: 'named' as const, confidence: 0.9, why: null },
});

const outlet = { kind: 'outlet' as const, name: 'The Post' };
const agency = (name: string) => ({ kind: 'agency' as const, name });
const speaker = (name: string) => ({ kind: 'speaker' as const, name });

const reading = readingOf(
  recordOf({
    blocks: [
      ['body', '{s1 source|Ada} {s1 cue|said} {s1 content|{s2 source|he} {s2 cue|knew} {s2 content|all}}'],
    ],
    statements: {
      s1: { ...by('Ada', 'e1'), via: [outlet] },
      s2: { parent: 's1', via: [speaker('Ada'), agency('North'), agency('South'), outlet] },
      s3: { ...by('Bo', 'e2'), parent: 's2', via: [speaker('Ada'), outlet] },
      s4: { ...by('Bo', 'e2'), via: [speaker('Ada'), agency('North'), outlet] },
      s5: { ...by('Bo', 'e2') },
    },
  }),
);

describe('the sourcing chain', () => {
  it.each([
    ['s1', ['outlet The Post', 'speaker Ada']],
    ['s2', ['outlet The Post', 'agency North, South', 'speaker Ada', 'speaker he']],
    // The statement in between names nobody: the record's own chain leaves it out, the picture must not.
    ['s3', ['outlet The Post', 'speaker Ada', 'speaker he', 'speaker Bo']],
    // Passed on by somebody who makes no statement around it.
    ['s4', ['outlet The Post', 'agency North', 'speaker Ada', 'speaker Bo']],
    ['s5', ['speaker Bo']],
  ])('of %s is %j', (id, hops) => {
    const said = reading.byId.get(id);
    expect(said && chainOf(reading, said).map((h) => `${h.kind} ${h.name}`)).toEqual(hops);
  });

  it('gives a step to each statement that it passes, and each speaker their hue', () => {
    const said = reading.byId.get('s3');
    const hops = said ? chainOf(reading, said) : [];
    expect(hops.map((h) => h.said?.id ?? null)).toEqual([null, 's1', 's2', null]);
    expect(new Set(hops.map((h) => h.hue)).size).toBe(3);
    expect(chainInWords(hops)).toBe('The Post has it from Ada, who has it from he, who has it from Bo.');
  });
});
