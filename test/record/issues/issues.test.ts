import { describe, expect, it } from 'vitest';
import { findCast } from '../../../src/record/entities/entities.js';
import { findIssues } from '../../../src/record/issues/issues.js';
import { resolveSpeakers } from '../../../src/record/speakers/speakers.js';
import { markedReport, shownIssues } from '../marked-report.js';

const QUARREL = `headline: Ostrava threatens sanctions over fishing rights

body: ⟦s1 Ostrava⟧ ⟦q1 said⟧ ⟦c1 new sanctions would follow if Vellmar fished in its waters again⟧.

body: ⟦s2 President Nils Orve⟧ ⟦q2 called⟧ ⟦c2 any sanction on Vellmar a mistake⟧. ⟦s3 President Nils Orve⟧ ⟦q3 said⟧ ⟦c3 the fishing rights had been Vellmarian since 1820⟧.

body: ⟦s4 Greta Holm, who leads the harbour union,⟧ ⟦q4 said⟧ ⟦c4 fishing rights were worth more than any apology⟧. ⟦s5 Greta Holm⟧ ⟦q5 thanked⟧ ⟦c5 her mother⟧.`;

describe('issues of a report', () => {
  it('are noun phrases that come back in statements, with the statements that bear on them', () => {
    expect(shownIssues(QUARREL)).toEqual(['sanctions: 1 2', 'fishing rights: 3 4']);
  });

  it('fold plural and tense, and hold phrases together', () => {
    const [only, ...more] = shownIssues(
      `body: ⟦s1 Vellmar⟧ ⟦q1 announced⟧ ⟦c1 a ban on whale meat⟧. ⟦s2 Ostrava⟧ ⟦q2 said⟧ ⟦c2 it had banned whale meat long ago⟧. ⟦s3 A cook⟧ ⟦q3 said⟧ ⟦c3 bans never worked⟧.`,
    );
    expect(more).toHaveLength(1);
    expect([only, ...more].sort()).toEqual(['ban: 1 2 3', 'whale meat: 1 2']);
  });

  it('are none of the speakers, days, or empty words', () => {
    const names = shownIssues(
      `body: ⟦s1 Greta Holm⟧ ⟦q1 said⟧ ⟦c1 on Monday that the situation was difficult for the people⟧. ⟦s2 Nils Orve⟧ ⟦q2 said⟧ ⟦c2 on Monday that Greta Holm knew the situation of the people⟧. ⟦s3 Greta Holm⟧ ⟦q3 said⟧ ⟦c3 that Nils Orve had made a statement on Monday⟧.`,
    );
    expect(names).toEqual([]);
  });

  it('go from a statement to what is nested in it, and to one that only points back', () => {
    const shown = shownIssues(
      `body: ⟦s1 Ostrava⟧ ⟦q1 said⟧ ⟦c1 the pipeline leaked⟧. ⟦s2 Vellmar⟧ ⟦q2 denied⟧ ⟦c2 that⟧. ⟦s3 Nils Orve⟧ ⟦q3 said⟧ ⟦c3 ⟦s3.1 he⟧ ⟦q3.1 hoped⟧ ⟦c3.1 to be there⟧ when the pipeline was mended⟧.`,
    );
    expect(shown).toEqual(['pipeline: 1 2 3 3.1']);
  });

  it('none where there are no statements', () => {
    expect(shownIssues('body: The pipeline leaked. The pipeline was mended.')).toEqual([]);
  });

  it('are named by words that stand in the text, and found alike each time', () => {
    const { report } = markedReport(QUARREL);
    const find = () => findIssues(report, resolveSpeakers(report, findCast(report)));
    const { issues, about } = find();
    for (const { name } of issues) expect(report.text).toContain(name);
    expect(about).toHaveLength(report.attributions.length);
    expect(find()).toEqual({ issues, about });
  });
});
