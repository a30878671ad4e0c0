import { describe, expect, it } from 'vitest';
import { settle } from './marked.js';

describe('when it was said', () => {
  it.each([
    ['{s1:Tamm} {c1:said} on Friday {q1:that it was late}.', '2022-02-11 day inferred'],
    ['{q1:“It is late,”} {s1:Tamm} {c1:told} reporters on Monday.', '2022-02-07 day inferred'],
    ['On Tuesday, {s1:Tamm} {c1:said} {q1:it was late}.', '2022-02-08 day inferred'],
    ['{s1:Kedria} on Thursday {c1:denied} {q1:that it was late}.', '2022-02-10 day inferred'],
    ['In 2019, {s1:Tamm} {c1:said} {q1:it was late}.', '2019 year stated'],
    ['In a letter of January 29, {s1:Tamm} {c1:demanded} {q1:more}.', '2022-01-29 day inferred'],
    ['{q1:“No,”} {s1:Tamm} {c1:said} late last year.', '2021 period inferred'],
  ])('%s', (markup, expected) => {
    const [said] = settle(markup).said;
    expect(said && `${said.date} ${said.precision} ${said.how}`).toBe(expected);
  });

  it.each([
    ['a date in the content', '{s1:Tamm} {c1:said} {q1:the port was closed on Friday}.'],
    ['a date of the source', '{s1:Tamm, who was elected in 2019,} {c1:said} {q1:no}.'],
    ['a date that something else bears', '{s1:Tamm} {c1:said} in Friday’s paper {q1:no}.'],
    ['a border in time', 'Since Monday {s1:Tamm} {c1:has said} {q1:no}.'],
    ['nothing but the day of publication', '{s1:Tamm} {c1:said} {q1:no}.'],
    ['another statement’s day', '{s1:Tamm} {c1:said} {q1:no} after {s2:Brel} {c2:said} {q2:yes} on Friday.'],
  ])('is not %s', (_, markup) => {
    expect(settle(markup).said[0]).toBeNull();
  });

  it('is the day of its occasion, and says so', () => {
    const { said } = settle(
      '{e:Drusan} and {e:Oyelaran} spoke by phone on Saturday. In the call, {s1:Drusan} {c1:said} {q1:no}.',
    );
    expect(said[0]?.how).toBe('inferred');
    expect(said[0]?.why).toBe('day of the call: Saturday of publication');
  });

  it('is unknown without a day of publication, but for what is written out', () => {
    expect(settle('{s1:Tamm} {c1:said} on Friday {q1:no}.', null).said).toEqual([null]);
    expect(settle('{s1:Tamm} {c1:said} on 11 February 2022 {q1:no}.', null).said[0]?.date).toBe('2022-02-11');
  });

  it('has spans that slice to its words', () => {
    const { text, said } = settle('{s1:Tamm} {c1:said} on Friday {q1:that it was late}.');
    expect(said[0]?.spans.map((s) => text.slice(s.start, s.end))).toEqual(['Friday']);
  });
});
