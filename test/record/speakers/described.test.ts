import { describe, expect, it } from 'vitest';
import { CastBuilder } from '../../../src/record/speakers/cast-builder.js';
import { Described } from '../../../src/record/speakers/described.js';
import { shownSpeakers } from './marked.js';

describe('who was described by a head', () => {
  const cast = new CastBuilder({ kind: 'cast', entities: [], mentions: [] });
  const [first, second] = [cast.add({ name: 'A lawyer' }), cast.add({ name: 'the old lawyer' })];
  const described = new Described(cast);
  for (const entity of [first, second, first]) described.add('lawyer', entity);

  it('is told once, the latest last', () => {
    expect(described.of('lawyer')).toEqual([second, first]);
    expect(described.of('farmer')).toEqual([]);
  });

  it('is called by name or alias, article and marks aside', () => {
    expect(described.called([first, second], 'old lawyer')).toBe(second);
    expect(described.called([first, second], 'tall lawyer')).toBeUndefined();
    cast.learn(first, { aliases: ['The tall, lawyer'] });
    expect(described.called([first, second], 'tall lawyer')).toBe(first);
  });

  it('takes no longer the oftener the head has come', () => {
    const marks = Array.from(
      { length: 500 },
      (_, k) => `⟦s${k + 1} The lawyer number ${k + 1}⟧ ⟦q${k + 1} said⟧ ⟦c${k + 1} so⟧.`,
    );
    const began = process.cpuUsage().user;
    expect(shownSpeakers(`body: ${marks.join(' ')}`)).toHaveLength(500);
    // A tenth of a second; looked up name by name, more than a minute.
    expect(process.cpuUsage().user - began).toBeLessThan(10e6);
  });
});
