import { describe, expect, it } from 'vitest';
import { actsOf } from '../../../src/record/acts/acts.js';
import { findCast } from '../../../src/record/entities/entities.js';
import { findIssues } from '../../../src/record/issues/issues.js';
import { findLinks } from '../../../src/record/links/links.js';
import { resolveSpeakers } from '../../../src/record/speakers/speakers.js';
import { markedReport, shownLinks } from '../marked-report.js';

/** What is shown, the marked report, the links that are expected. All of them invented. */
const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a relative clause denies the charge before it',
    'body: ⟦s1 Ostrava⟧ ⟦q1 called⟧ ⟦c1 the blockade of the canal an act of war⟧, a charge ⟦c2 that⟧ ⟦s2 Vellmar⟧ ⟦q2 denies⟧.',
    ['2 denies 1'],
  ],
  [
    'any such plans',
    'body: The build-up ⟦q1 has fuelled fears of⟧ ⟦c1 a looming invasion⟧. ⟦s2 Vellmar⟧ ⟦q2 has repeatedly denied⟧ ⟦c2 any such plans⟧.',
    ['2 denies 1'],
  ],
  [
    'a denial told by the words of the claim, paragraphs on',
    `body: ⟦s1 Governor Ada Quill⟧ ⟦q1 said⟧ ⟦c1 the brewery had poured solvents into the lake for years⟧.

body: Swimmers stayed away all summer. The beach cafe closed in July.

body: ⟦s2 The brewery⟧ ⟦q2 denied⟧ ⟦c2 that it had poured solvents into the lake⟧.`,
    ['2 denies 1'],
  ],
  [
    'a judgement on what he has just said that others claim',
    'body: ⟦s1 Tomas Reiner⟧ ⟦q1 complained⟧ ⟦c1 that ⟦s1.1 the Vellmarians⟧ ⟦q1.1 had even announced⟧ ⟦c1.1 the day of the attack⟧⟧. ⟦c2 "We do not see why false information is spread about us,"⟧ ⟦s2 Tomas Reiner⟧ ⟦q2 said⟧.',
    ['2 denies 1.1'],
  ],
  [
    'a proposal looked at, and found wanting',
    'body: ⟦s1 Ostrava⟧ ⟦q1 laid out⟧ ⟦c1 a number of ideas to end the fishing dispute⟧. ⟦s2 President Nils Orve⟧ ⟦q2 said⟧ ⟦c2 that Vellmar would review the ideas⟧. ⟦c3 "But these ideas do not touch upon the central question,"⟧ ⟦s3 his adviser⟧ ⟦q3 added⟧.',
    ['2 answers 1', '3 answers 1'],
  ],
  [
    'a demand rejected',
    'body: ⟦s1 Greta Holm, the union leader,⟧ ⟦q1 demanded⟧ ⟦c1 that the night shift be paid double⟧. ⟦s2 The company⟧ ⟦q2 rejected⟧ ⟦c2 that⟧.',
    ['2 answers 1'],
  ],
  [
    'asked whether, replied',
    'body: ⟦q1 Asked⟧ ⟦c1 whether she would stand again⟧, ⟦s2 Greta Holm⟧ ⟦q2 replied⟧, ⟦c2 "Ask my dog."⟧',
    ['2 answers 1'],
  ],
  [
    'the turns of a transcript',
    `body: ⟦s1 Q⟧⟦q1 :⟧ ⟦c1 Will the minutes be published?⟧

body: ⟦s2 MS. HOLM⟧⟦q2 :⟧ ⟦c2 Not before the autumn.⟧`,
    ['2 answers 1'],
  ],
  [
    'a headline that paraphrases the body',
    `headline: ⟦s1 Brewery⟧ ⟦q1 denies⟧ ⟦c1 poisoning lake with solvents⟧

body: ⟦s2 The brewery⟧ on Monday ⟦q2 denied⟧ ⟦c2 that it had been poisoning the lake with solvents⟧.`,
    ['1 repeats 2'],
  ],
  [
    'others think otherwise',
    'body: ⟦s1 Some villagers⟧ ⟦q1 believe⟧ ⟦c1 the bridge was blown up⟧. ⟦s2 Others⟧ ⟦q2 think⟧ ⟦c2 it simply fell⟧.',
    ['2 contradicts 1'],
  ],
];

const SILENT: readonly (readonly [string, string])[] = [
  [
    'two parties who talk of different things',
    'body: ⟦s1 Ostrava⟧ ⟦q1 said⟧ ⟦c1 the harvest had been good⟧. ⟦s2 Vellmar⟧ ⟦q2 said⟧ ⟦c2 its new airport would open in May⟧.',
  ],
  [
    'one speaker going on about one thing',
    'body: ⟦c1 "The harvest was good in the north,"⟧ ⟦s1 Greta Holm⟧ ⟦q1 said⟧. ⟦s2 Greta Holm⟧ ⟦q2 added⟧ ⟦c2 that the harvest in the south had been better still⟧.',
  ],
  [
    'a denial of what nobody in the report claims',
    'body: ⟦s1 Ostrava⟧ ⟦q1 said⟧ ⟦c1 the harvest had been good⟧. ⟦s2 Nils Orve⟧ ⟦q2 denied⟧ ⟦c2 that his cabinet was divided over the railway⟧.',
  ],
  [
    '"any such plans" where nobody has foretold any',
    "body: ⟦s1 Ostrava⟧ ⟦q1 laid out⟧ ⟦c1 ideas to meet Vellmar's concerns about fish⟧. ⟦s2 Vellmar⟧ ⟦q2 has denied⟧ ⟦c2 any such plans⟧.",
  ],
  [
    'a denial of what its own speaker said',
    'body: ⟦s1 Nils Orve⟧ ⟦q1 said⟧ ⟦c1 the cabinet was divided over the railway⟧. ⟦s2 Nils Orve⟧ ⟦q2 denied⟧ ⟦c2 that the cabinet was divided over the railway⟧.',
  ],
  [
    'funds denied are no claim denied',
    'body: ⟦s1 Greta Holm⟧ ⟦q1 said⟧ ⟦c1 the railway needed funds for a second track⟧. ⟦s2 Parliament⟧ ⟦q2 denied⟧ ⟦c2 funds for the second track⟧.',
  ],
  [
    'an offer of a third party',
    "body: ⟦s1 Ostrava⟧ ⟦q1 has suggested⟧ ⟦c1 a joint commission⟧. ⟦s2 The shipowners⟧ ⟦q2 welcomed⟧ ⟦c2 Minister Farran's plan for a freeze⟧.",
  ],
];

describe('links between statements', () => {
  it.each(FOUND)('%s', (_, marks, expected) => {
    expect(shownLinks(marks)).toEqual(expected);
  });

  it.each(SILENT)('none: %s', (_, marks) => {
    expect(shownLinks(marks)).toEqual([]);
  });

  it('have spans that are words of one of the two, in order and apart, and a confidence', () => {
    for (const [, marks] of FOUND) {
      const { report } = markedReport(marks);
      const speakers = resolveSpeakers(report, findCast(report));
      for (const link of findLinks(
        report,
        speakers,
        actsOf(report, speakers),
        findIssues(report, speakers),
      )) {
        expect(link.from).not.toBe(link.to);
        expect(link.confidence).toBeGreaterThanOrEqual(0.5);
        expect(link.confidence).toBeLessThanOrEqual(1);
        expect(link.spans.length).toBeGreaterThan(0);
        const words = [link.from, link.to].flatMap((i) => {
          const a = report.attributions[i];
          return a ? [...a.cue, ...a.content] : [];
        });
        let last = -1;
        for (const span of link.spans) {
          expect(words).toContainEqual(span);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
        }
      }
    }
  });
});
