import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { reportText } from '../../../../src/views/cli/terminal/report.js';
import { recordOf, type Written } from '../../web/written.js';

const named = (name: string, entity: string) => ({
  entity,
  name,
  how: 'named' as const,
  confidence: 0.9,
  why: null,
});

const CALL: Written = {
  report: {
    headline: 'Vell rejects toll',
    outlet: 'Harbour Post',
    published: '2031-03-04',
    bylines: ['Ada Renn'],
  },
  blocks: [
    ['headline', '{s1 source|Vell} {s1 cue|rejects} {s1 content|toll}'],
    [
      'body',
      '“{s2 content|It is {s3 source|the king} who {s3 cue|says} {s3 content|no}},” {s2 source|Anna Vell} {s2 cue|told} {s2 to|reporters}, “{s2 content|not 🐟 I}.”',
    ],
    ['related-item', 'King says maybe'],
    ['related-item', 'Queen says perhaps'],
    ['promo', 'Subscribe'],
  ],
  statements: {
    s1: { tier: 'headline', speaker: named('Vell', 'e1'), confidence: 0.8 },
    s2: {
      speaker: named('Anna Vell', 'e1'),
      quotation: 'direct',
      addressee: { entity: null, name: 'reporters', spans: [], how: 'stated', confidence: 0.9, why: null },
    },
    s3: { parent: 's2', speaker: null, confidence: 0.4 },
  },
  record: { notices: [{ level: 'warning', message: 'Most of the text was furniture.' }] },
};

describe('a record in the terminal', () => {
  it('sets headline statements apart, indents nested ones, and adds no quotation mark', () => {
    expect(reportText(recordOf(CALL), { width: 70, colour: false })).toBe(`Vell rejects toll
Harbour Post · 4 March 2031 · by Ada Renn

In the headline and standfirst, in the outlet’s words

  s1  Vell › rejects › toll
      reported speech · in the headline · named outright · sure

In the report: 2 statements, 1 speaker

  s2  Anna Vell › told › It is the king who says no … not 🐟 I
      direct quotation · named outright · to reporters · sure

     s3  the king › says › no
         reported speech · speaker not resolved · unsure

Set aside: 2 related headlines, 1 promotion.

Warning: Most of the text was furniture.
`);
  });

  it('marks source, cue and content, a speaker always in one colour', () => {
    const text = reportText(recordOf(CALL), { width: 80, colour: true });
    expect(text).toContain('\u001b[4;36mAnna Vell\u001b[0m');
    expect(text).toContain('\u001b[1mtold\u001b[0m');
    expect(text).toContain('\u001b[36mIt is the king who says no … not 🐟 I\u001b[0m');
    expect(text).toContain('\u001b[4;36mVell\u001b[0m');
    // Of a speaker who is not known there is no colour to give.
    expect(text).toContain('\u001b[4mthe king\u001b[0m');
    const plain = reportText(recordOf(CALL), { width: 80, colour: false });
    expect(stripVTControlCharacters(text)).toBe(plain);
  });

  it('says so when nothing was found', () => {
    const empty = recordOf({ blocks: [['body', 'Nothing was said.']], statements: {} });
    const text = reportText(empty, { width: 80, colour: false });
    expect(text).toBe('(no headline)\noutlet not given · date not given\n\nNo statements were found.\n');
  });

  it('says who a source is where the words do not', () => {
    const record = recordOf({
      blocks: [['body', '{s1 source|The minister} {s1 cue|declined to comment} {s1 content|on it}']],
      statements: {
        s1: {
          speaker: { entity: 'e1', name: 'Anna Vell', how: 'role', confidence: 0.6, why: null },
          confidence: 0.6,
        },
      },
    });
    expect(reportText(record, { width: 80, colour: false })).toContain(
      'reported speech · Anna Vell, by role, not by name · fairly sure',
    );
  });
});
