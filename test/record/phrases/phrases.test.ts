import { describe, expect, it } from 'vitest';
import { tagSentence } from '../../../src/record/phrases/chunks.js';
import { rarity, stem } from '../../../src/record/phrases/phrases.js';
import { wordsIn } from '../../../src/record/phrases/words.js';

const phrases = (text: string): string[] => {
  const { words, phrases: found } = tagSentence(text, { start: 0, end: text.length });
  return found.map(({ first, head }) => text.slice(words[first]?.span.start, words[head]?.span.end));
};

describe('words', () => {
  it.each([
    ["We don't pay $38,000 a year.", ['We', 'do', "n't", 'pay', '$', '38,000', 'a', 'year', '.']],
    ['Vellmar’s anti-whaling law', ['Vellmar', '’s', 'anti-whaling', 'law']],
    ['‘No,’ she said', ['‘', 'No', ',', '’', 'she', 'said']],
  ])('%s', (text, expected) => {
    const found = wordsIn(text, { start: 0, end: text.length });
    expect(found.map((w) => w.shown)).toEqual(expected);
    for (const { span, shown } of found) expect(text.slice(span.start, span.end)).toBe(shown);
  });
});

describe('stem', () => {
  it.each([
    ['sanctions', 'sanctioned'],
    ['withdraw', 'withdrawn', 'withdrew', 'withdrawal'],
    ['invasion', 'invaded'],
    ['policy', 'policies'],
    ['deny', 'denies', 'denied', 'denial'],
    ['plan', 'plans', 'planned', 'planning'],
  ])('%s and its forms are one', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(new Set(['policy', 'police', 'party', 'part', 'ship', 'shape'].map(stem)).size).toBe(6);
  });
});

describe('noun phrases', () => {
  it.each([
    ['Vellmar would review the security demands.', ['Vellmar', 'security demands']],
    ["Vellmar's looming invasion of the frozen islands", ['Vellmar', 'looming invasion', 'frozen islands']],
    ['She denies that he resigned quickly.', []],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });
});

describe('rarity', () => {
  it('is small for what every report says and large for what few do', () => {
    expect(rarity(stem('said'))).toBeLessThan(0.2);
    expect(rarity(stem('people'))).toBeLessThan(3);
    expect(rarity(stem('sanctions'))).toBeGreaterThan(5);
    expect(rarity('zzzyx')).toBe(9);
  });
});
