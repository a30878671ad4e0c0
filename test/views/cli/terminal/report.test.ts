import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { reportText } from '../../../../src/views/cli/terminal/report.js';
import * as cli from '../../../../src/views/cli/terminal/sureness.js';
import * as web from '../../../../src/views/web/model/sureness.js';
import { ferry } from '../../web/ferry.js';
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
  entities: {
    e1: { name: 'Anna Vell', role: 'regent', represents: 'e2' },
    // A circle in what represents what ends where it closes.
    e2: { name: 'the Crown', represents: 'e1' },
  },
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

Who speaks

  ████████  1  Anna Vell, regent, for the Crown

In the headline and standfirst, in the outlet’s words

  s1  Vell › rejects › toll
      reported speech · in the headline · named outright · likely

In the report: 2 statements, 1 speaker

  s2  Anna Vell › told › It is the king who says no … not 🐟 I
      direct quotation · named outright · sure
      to reporters

     s3  the king › says › no
         reported speech · speaker not resolved · unsure
         Anna Vell ← the king

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
          speaker: { entity: 'e1', name: 'Anna Vell', how: 'role', confidence: 0.7, why: null },
          confidence: 0.7,
        },
      },
    });
    expect(reportText(record, { width: 80, colour: false })).toContain(
      'reported speech · Anna Vell, by role, not by name (likely) · likely',
    );
  });

  it('says beside the words to whom, when, at what, on whose word, why, and in answer to what', () => {
    const text = reportText(ferry, { width: 78, colour: false });
    const of = (id: string) =>
      text
        .split('\n\n')
        .find((part) => part.trimStart().startsWith(`${id} `))
        ?.replace(/\s+/gu, ' ')
        .trim();
    expect(of('s4')).toContain('Oda Renn, named outright · in office · demands, on a condition · sure');
    expect(of('s4')).toContain(
      'to reporters · Tuesday 4 March 2031 · at o1, briefing · about crossings of the strait on Tuesday = Tuesday 4 March 2031: the Tuesday on which it was published answered by s12 (unsure)',
    );
    expect(of('s5')).toContain('to reporters, implied');
    expect(of('s7')).toContain('denied by s9 (sure): making any promise contradicted by s10 (likely)');
    expect(of('s8')).toContain('some time in 2031');
    expect(of('s8')).toContain('The Harbour Gazette ← Northwire ← She ← Tomas Weil ← Caldria');
    expect(of('s10')).toContain('the envoy = Tomas Weil: the only envoy named contradicts s7 (likely): “No');
  });

  it('lists who speaks how much and for whom, what is done, and when; what has no date is not placed', () => {
    const text = reportText(ferry, { width: 78, colour: false });
    expect(text).toContain(`Who speaks

  ████████  3  Tomas Weil, envoy, for the Caldrian foreign ministry, Caldria;
               as a spokesperson, in office
  █████     2  Oda Renn, transport minister, for the Blue House, Lethe; in
               office
`);
    expect(text).toContain('denies\u00a02');
    expect(text).toContain('a\u00a0promise\u00a0to\u00a0sign\u00a05');
    expect(text).toContain(`When it was said

  1911                  o4 signing of a treaty
  some time in 2031     s8
  February 2031         o2 private talk, Oda Renn, Tomas Weil: s7
  Tuesday 4 March 2031  o1 briefing, Oda Renn: s4, s5
  Tuesday 4 March 2031  — published —
  no date               o3 letter, Tomas Weil: s10
  no date               s3, s6, s9, s11, s12, s13, s15
`);
  });

  it('leaves out what is doubtful, says so, and shows it where all is asked for', () => {
    const some = reportText(ferry, { width: 78, colour: false });
    expect(some).not.toContain('Islanders ›');
    expect(some).toContain('Left out: 1 doubtful statement; --all shows it.');
    const all = reportText(ferry, { width: 78, colour: false, all: true });
    expect(all).toContain('Islanders › fear › a long spring');
    expect(all).not.toContain('--all');
  });
});

describe('how sure', () => {
  it('is said in the words of the reading page', () => {
    for (const confidence of [0, 0.34, 0.35, 0.59, 0.6, 0.84, 0.85, 1])
      expect(cli.sureness(confidence)).toBe(web.sureness(confidence));
    expect(cli.FOLDED_BELOW).toBe(web.FOLDED_BELOW);
  });
});
