import { describe, expect, it } from 'vitest';
import { withoutIdioms } from '../../src/statements/idioms.js';
import { layout, statement } from './laid-out.js';

/** The cues that are left of the words given as cues. */
function left(text: string, cues: readonly number[]): string[] {
  const paragraphs = layout(text);
  const all = paragraphs.flatMap((p) => p.words.map((w) => p.text.slice(w.start, w.end)));
  return withoutIdioms(
    cues.map((cue) => statement(cue, [all.length - 1])),
    paragraphs,
  ).map((a) => all[a.first] ?? '');
}

describe('set phrases', () => {
  it.each([
    ['She said goodbye to the crew.', 1],
    ['Needless to say, the ferry was late.', 2],
    ['As they say, the tide waits for nobody.', 2],
    ['The crew observed a minute’s silence.', 2],
  ])('are no statements: %s', (text, cue) => {
    expect(left(text, [cue])).toEqual([]);
  });

  it.each([
    ['She said the ferry was late.', 1],
    ['As they say in the harbour office, the ferry was late.', 2],
    ['They were saying mass migration was over.', 2],
    ['He observed that the crew was late.', 1],
  ])('leave others alone: %s', (text, cue) => {
    expect(left(text, [cue])).toHaveLength(1);
  });

  it('hand what stood inside them to their own parent', () => {
    const paragraphs = layout('Ada said they said goodbye as he thought it late.');
    const outer = statement(1, [2, 3, 4]);
    const idle = { ...statement(3, [5]), parent: outer };
    const inner = { ...statement(7, [8]), parent: idle };
    expect(withoutIdioms([outer, idle, inner], paragraphs)).toEqual([outer, inner]);
    expect(inner.parent).toBe(outer);
  });
});
