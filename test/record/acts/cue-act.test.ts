import { describe, expect, it } from 'vitest';
import { cueEntries, governing, lemmasOf } from '../../../src/record/acts/cue-act.js';
import { wordsOf } from '../../../src/record/acts/words.js';

const entry = (cue: string, opening = '') =>
  governing(cueEntries(lemmasOf(wordsOf(cue)), lemmasOf(wordsOf(opening))));

describe('the lexicon of cues', () => {
  it.each([
    ['went on to accuse', 'accuse'],
    ['expressed deep concern', 'warn'],
    ['issued a stern warning', 'warn'],
    ['have been criticised for', 'criticise'],
    ['pleaded not guilty', 'deny'],
    ['pleaded guilty to', 'concede'],
    ['was denying', 'deny'],
    ['vowed', 'promise'],
    ['replied:', 'state'],
  ])('%s → %s', (cue, act) => {
    expect(entry(cue)?.act).toBe(act);
  });

  it('lets a phrase end in the content, and never begin there', () => {
    expect(entry('refused', 'to comment on the fire')?.act).toBe('decline-comment');
    expect(entry('refused', 'to lift the ban')?.act).toBe('reject');
    expect(entry('said', 'he denied the claim')?.kind).toBe('open');
  });

  it('tells what the content decides from what it does not', () => {
    expect(entry('said')?.kind).toBe('open');
    expect(entry('reportedly')?.kind).toBe('plain');
    expect(entry('called')?.kind).toBe('judging');
    expect(entry('zzz')).toBeNull();
  });
});

describe('lemmas', () => {
  it.each([
    ['denies', 'deny'],
    ['promising', 'promise'],
    ['admitted', 'admit'],
    ['criticized', 'criticize'],
    ['told', 'tell'],
    ['does', 'do'],
    ['warnings', 'warning'],
    ['press', 'press'],
  ])('%s → %s', (word, expected) => {
    expect(lemmasOf([word])).toEqual([expected]);
  });

  it('takes contractions apart', () => {
    expect(wordsOf('He can’t, won’t and didn’t')).toEqual([
      'he',
      'can',
      "n't",
      ',',
      'will',
      "n't",
      'and',
      'did',
      "n't",
    ]);
  });
});
