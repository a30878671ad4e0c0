import { describe, expect, it } from 'vitest';
import { settle } from './marked.js';

describe('occasions', () => {
  it.each([
    [
      'a call told twice is one',
      '{e:Drusan} and {e:Oyelaran} spoke by phone on Saturday. The hour-long call was calm.',
      ['call | Drusan + Oyelaran | 2022-02-12 | spoke by phone / The hour-long call'],
    ],
    [
      'a call, and the conversation as which it is meant again',
      'In a phone call with {e:Oyelaran}, {s1:Drusan} {c1:said} {q1:it was late}. The conversation lasted an hour.',
      ['call | Oyelaran + Drusan |  | a phone call / The conversation'],
    ],
    [
      'a call that was told of amid what was said, with its date',
      '{q1:It is late}, {s1:Drusan} {c1:told} {e:Oyelaran} by {q1:telephone on Saturday}.',
      ['call | Drusan + Oyelaran | 2022-02-12 | told Oyelaran by telephone'],
    ],
    [
      'a meeting by its verb, with its date',
      '{e:Vasquin} met {e:Dasgupta} in Bellhaven on June 16, 2021.',
      ['meeting | Vasquin + Dasgupta | 2021-06-16 | met'],
    ],
    [
      'two speeches of two people',
      'In a speech on Monday, {s1:Drusan} {c1:said} {q1:no}. In a speech on Friday, {s2:Oyelaran} {c2:said} {q2:yes}.',
      ['speech | Drusan | 2022-02-07 | a speech', 'speech | Oyelaran | 2022-02-11 | a speech'],
    ],
    [
      'one speech of one person, told twice',
      'In a speech in Marhold, {s1:Drusan} {c1:said} {q1:no}. {q2:It is late}, {s2:Drusan} {c2:said} in a speech at the port.',
      ['speech | Drusan |  | a speech / a speech'],
    ],
    [
      'two posts of one person stay two',
      '{s1:Tamm} {c1:tweeted}: {q1:“No.”} Later {s2=Tamm:he} {c2:tweeted}: {q2:“Never.”}',
      ['post | Tamm |  | tweeted', 'post | Tamm |  | tweeted'],
    ],
    [
      'a statement and its author',
      '{e:Tamm} released a statement. {s1:The statement} {c1:said} {q1:it was late}.',
      ['statement | Tamm |  | a statement / The statement'],
    ],
    [
      'a letter with its date',
      'In a letter of January 29, {s1:Sorrania} {c1:demanded} {q1:recognition}.',
      ['letter | Sorrania | 2022-01-29 | a letter'],
    ],
    [
      'a briefing by its verb, and told again',
      '{s1:Tamm} briefing reporters after the storm {c1:says} {q1:it is late}. In a briefing, {s2:Tamm} {c2:said} {q2:no}.',
      ['briefing | Tamm |  | briefing reporters / a briefing'],
    ],
    [
      'reporters at a place are a briefing',
      '{q1:“It was frank,”} {s1:Tamm} {c1:told} reporters in Valdessa.',
      ['briefing | Tamm |  | told reporters'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(settle(markup).shown).toEqual(expected);
  });

  it.each([
    ['planned', 'The ministers will meet on Friday, and a summit is planned. They agreed to hold a meeting.'],
    ['hypothetical', '{s1:Tamm} {c1:said} {q1:he would give a press conference if a meeting could be held}.'],
    ['called for', '{s1:Tamm} {c1:called for} {q1:calm}. Critics call it a call for war, a call to arms.'],
    [
      'talk of speech',
      'Freedom of speech and hate speech were debated. The criteria were met with applause.',
    ],
    ['reporters alone', '{q1:“It was frank,”} {s1:Tamm} {c1:told} reporters.'],
    ['a crowd', 'Thousands joined the rally on Friday. The post of speaker is vacant.'],
  ])('makes none of what is %s', (_, markup) => {
    expect(settle(markup).shown).toEqual([]);
  });

  it('has spans that slice to its words', () => {
    const { text, occasions } = settle('In a briefing in Brill, {s1:Tamm} {c1:said} {q1:no}.');
    expect(occasions[0]?.spans.map((s) => text.slice(s.start, s.end))).toEqual(['a briefing']);
  });
});

describe('statements at their occasions', () => {
  it('ties a nested statement to the call and the outer one to the briefing', () => {
    const { occasions, occasion } = settle(
      'In a briefing with reporters, {s1:Tamm} {c1:said} {q1:{s2:Drusan} {c2:told} {e:Oyelaran} in a phone call {q2:that it was late}}.',
    );
    expect(occasion.map((o) => o !== null && occasions[o]?.kind)).toEqual(['briefing', 'call']);
  });

  it('goes on at a briefing for the same speaker alone, and leaves it by words of another time', () => {
    const { occasion } = settle(
      'At a press conference {s1:Tamm} {c1:said} {q1:no}.\n\n{q2:“Never,”} {s2=Tamm:he} {c2:added}.\n\n{s3:Brel} {c3:said} {q3:yes}.\n\n{s4:Tamm} {c4:said} earlier {q4:maybe}.',
    );
    expect(occasion).toEqual([0, 0, null, null]);
  });

  it('ties what one party told the other to their only call', () => {
    const { occasion } = settle(
      '{e:Drusan} and {e:Oyelaran} spoke by phone on Saturday. {q1:{s2:Drusan} {c2:told} {e:Oyelaran} {q2:that it was late}}, {s1:Tamm} {c1:said}.',
    );
    expect(occasion).toEqual([null, 0]);
  });

  it('ties nothing to a meeting that is only recalled', () => {
    const { occasion } = settle(
      '{e:Drusan} and {e:Oyelaran} met in Bellhaven in 2019. {s1:Drusan} {c1:said} {q1:it was late}.',
    );
    expect(occasion).toEqual([null]);
  });
});
