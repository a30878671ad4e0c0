import { describe, expect, it } from 'vitest';
import { settle } from './marked.js';

describe('to whom it was said', () => {
  it.each([
    ['{q1:“No,”} {s1:Tamm} {c1:told} reporters.', 'stated reporters'],
    ['{s1:Tamm} {c1:told} the Marhold Chronicle {q1:that it was late}.', 'stated the Marhold Chronicle'],
    ['{s1:Tamm} {c1:told} BBC4’s Dawn programme: {q1:“No.”}', 'stated BBC4’s Dawn programme'],
    ['In an interview with Northwire, {s1:Tamm} {c1:said} {q1:no}.', 'stated Northwire'],
    ['In a letter to {e:Brel}, {s1:Tamm} {c1:demanded} {q1:more}.', 'stated Brel'],
    ['{s1:Tamm} {c1:said} in a filing to US regulators {q1:that it was late}.', 'stated US regulators'],
    ['Speaking to lawmakers in Brill, {s1:Tamm} {c1:said} {q1:no}.', 'stated lawmakers'],
    ['{s1:Tamm} {c1:wrote} to {e:Brel} {q1:that it was late}.', 'stated Brel'],
    ['{s1:Tamm} {c1:warned} the owners {q1:of a strike}.', 'stated the owners'],
    ['{s1:Tamm} {c1:reported} {q1:the theft} to the police on Friday.', 'stated the police'],
    ['{s1:Tamm} {c1:told} {h1:reporters in} Brill {q1:that it was late}.', 'stated reporters'],
    ['Dr Brel was {c1:told} {q1:that it was late}.', 'stated Dr Brel'],
    ['Asked {q9:nothing}. When {c1:asked} {q1:if it was late}, {s2:Tamm} {c2:said} {q2:no}.', 'stated Tamm'],
  ])('%s', (markup, expected) => {
    const { hearers } = settle(markup);
    expect(hearers[0]).toBe(expected);
  });

  it.each([
    ['a target inside the content', '{s1:Tamm} {c1:urged} {q1:Brel to leave the islands}.'],
    ['whom a warning is about', '{s1:Tamm} {c1:warned} {q1:Brel was preparing a strike}.'],
    ['a topic', '{s1:Tamm} {c1:told} of {q1:his joy at the news}.'],
    ['a quoted hearer', '{s1:Tamm} {c1:said}: {q1:“I was speaking to Brel.”}'],
    ['the hearer of another', '{s1:Tamm} {c1:said} {q1:no}, while {s2:Brel} {c2:told} reporters {q2:yes}.'],
  ])('is not %s', (_, markup) => {
    expect(settle(markup).hearers[0]).toBeNull();
  });

  it('is the entity that the words name', () => {
    const { addressee } = settle('{s1:Tamm} {c1:told} his counterpart {e:Ada Brel} {q1:that it was late}.');
    expect(addressee[0]?.name).toBe('his counterpart Ada Brel');
    expect(addressee[0]?.entity).toBe(1);
  });

  it('is implied where a speaker goes on at a briefing, and says so', () => {
    const { hearers, addressee } = settle(
      'At a briefing {s1:Tamm} {c1:told} reporters {q1:no}.\n\n{q2:“Never,”} {s2=Tamm:he} {c2:added}.\n\n{s3:Brel} {c3:said} {q3:yes}.',
    );
    expect(hearers).toEqual(['stated reporters', 'implied reporters', null]);
    expect(addressee[1]?.why).toContain('briefing');
    expect(addressee[1]?.confidence).toBeLessThan(addressee[0]?.confidence ?? 0);
  });

  it('has spans that slice to its name', () => {
    const { text, addressee } = settle('{s1:Tamm} {c1:told} state media {q1:no}.');
    expect(addressee[0]?.spans.map((s) => text.slice(s.start, s.end))).toEqual(['state media']);
  });
});
