import { describe, expect, it } from 'vitest';
import { addByForm } from '../../src/statements/forms.js';
import type { LaidOut, Proposal } from '../../src/statements/layout.js';
import { turns } from '../../src/statements/turns.js';
import { layout, statement } from './laid-out.js';

/** The words of a proposal: `source | cue | content`. */
function shown(paragraphs: readonly LaidOut[], { source, cue, content }: Proposal): string {
  const all = paragraphs.flatMap((p) => p.words.map((w) => p.text.slice(w.start, w.end)));
  return [source, cue, content].map((part) => part.map((w) => all[w]).join(' ')).join(' | ');
}

const found = (propose: (p: readonly LaidOut[]) => Proposal[], ...texts: readonly string[]): string[] => {
  const paragraphs = layout(...texts);
  return propose(paragraphs).map((p) => shown(paragraphs, p));
};

describe('turns', () => {
  it('have a speaker, a mark and all until the next mark', () => {
    expect(
      found(
        turns,
        'The briefing began at noon.',
        'MR. OKORO: Good morning.',
        'The talks go on. (Laughter.)',
        'Q: When?',
        'MR. OKORO (via interpreter): In May.',
        '(The briefing ended at one.)',
      ),
    ).toEqual([
      'MR . OKORO | : | Good morning . The talks go on .',
      'Q | : | When ?',
      'MR . OKORO | ( via interpreter ) : | In May .',
    ]);
  });

  it.each([
    ['two turns are no transcript', ['MR. OKORO: Good morning.', 'Q: When?']],
    ['nobody speaks again', ['Place: The old hall.', 'Time: At noon.', 'Language: Kedrian.']],
    ['one name alone', ['Note: It rains.', 'Note: It snows.', 'Note: It blows.']],
    ['no sentences', ['Marhold: 14', 'Bellhaven: nine', 'Marhold: 3', 'The islands: four']],
    ['what ends in a stop is a number', ['Renn: 14.', 'Oduya: 9.', 'Renn: 3.', 'Tamm: 4.']],
    [
      'headings stand far apart',
      ['Renn: No tax.', 'She spoke.', 'He slept.', 'Tamm: Yes.', 'It rained.', 'It snowed.', 'Renn: No.'],
    ],
    ['colons inside', ['He said: no.', 'then: nothing.', 'at six: again.']],
  ])('are none where %s', (_, texts) => {
    expect(found(turns, ...texts)).toEqual([]);
  });
});

describe('what form shows', () => {
  const paragraphs = layout('MS. TOLLOCH: We hope so.', 'Q: When?', 'MS. TOLLOCH: In May.');
  // Words: 0 MS  1 .  2 TOLLOCH  3 :  4 We  5 hope  6 so  7 .  8 Q  9 :  10 When  11 ?  12 MS …
  const attribution = (first: number, source: number[], content: number[]) => ({
    ...statement(first, content),
    source,
  });

  it('holds what the model found inside it', () => {
    const inner = attribution(5, [4], [6]);
    const [first, added, ...more] = addByForm([inner], paragraphs);
    expect(first?.parent).toBe(added);
    expect(added).toMatchObject({
      first: 3,
      last: 3,
      source: [0, 1, 2],
      content: [4, 5, 6, 7],
      parent: null,
    });
    expect(more.map((a) => a.first)).toEqual([9, 15]);
  });

  it('leaves a child of what it holds where it is', () => {
    const outer = attribution(5, [4], [6, 7]);
    const inner = { ...attribution(6, [], [7]), parent: outer };
    addByForm([outer, inner], paragraphs);
    expect(inner.parent).toBe(outer);
    expect(outer.parent).toMatchObject({ first: 3 });
  });

  it('gives way to what the model found across it', () => {
    const crossing = attribution(5, [0, 1, 2], [6, 7]);
    expect(addByForm([crossing], paragraphs).map((a) => a.first)).toEqual([5, 9, 15]);
    expect(crossing.parent).toBeNull();
  });
});
