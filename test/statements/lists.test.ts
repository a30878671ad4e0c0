import { describe, expect, it } from 'vitest';
import { goOnInLists } from '../../src/statements/lists.js';
import type { WordAttribution } from '../../src/statements/word-attribution.js';
import { layout, statement } from './laid-out.js';

/** The content of the statement whose cue is `cue`, after the list has been looked at. */
function content(texts: readonly string[], cue: number, ...more: WordAttribution[]): string {
  const paragraphs = layout(...texts);
  const one = statement(cue, []);
  goOnInLists([one, ...more], paragraphs);
  const all = paragraphs.flatMap((p) => p.words.map((w) => p.text.slice(w.start, w.end)));
  return one.content.map((w) => all[w]).join(' ');
}

describe('lists', () => {
  it.each([
    ['- a lamp;', '- a pilot.', '- a lamp ; - a pilot .'],
    ['• a lamp', '• a pilot', '• a lamp • a pilot'],
    ['1. A lamp.', '2. A pilot.', '1 . A lamp . 2 . A pilot .'],
  ])('are content of the cue above them: %s', (first, second, expected) => {
    expect(content(['They demand:', first, second, 'The rest is silence.'], 1)).toBe(expected);
  });

  it('leave what another statement has', () => {
    // Words: 0 They  1 demand  2 :  3 -  4 a  5 lamp  6 -  7 He  8 said  9 no
    const other = { ...statement(8, [9]), source: [7] };
    expect(content(['They demand:', '- a lamp', '- He said no'], 1, other)).toBe('- a lamp -');
  });

  it.each([
    ['no colon', ['They demand', '- a lamp', '- a pilot']],
    ['a sentence between', ['They demand much. The list is long:', '- a lamp', '- a pilot']],
    ['one entry', ['They demand:', '- a lamp', 'and a pilot']],
    ['entries further down', ['They demand:', 'much.', '- a lamp', '- a pilot']],
  ])('are none with %s', (_, texts) => {
    expect(content(texts, 1)).toBe('');
  });
});
