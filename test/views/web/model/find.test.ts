import { describe, expect, it } from 'vitest';
import { find } from '../../../../src/views/web/model/find.js';

const places = (text: string, query: string) =>
  find(text, query, [{ start: 0, end: text.length }]).map((h) => text.slice(h.start, h.end));

describe('finding', () => {
  it('takes any case, and a line break for a space', () => {
    expect(places('The Treaty of\nAmery. the treaty  of Amery', 'treaty of amery')).toEqual([
      'Treaty of\nAmery',
      'treaty  of Amery',
    ]);
  });
  it('keeps its place behind letters that grow when lowered', () => {
    expect(places('İİİ treaty', 'TREATY')).toEqual(['treaty']);
  });
  it('takes what is written as it is, not as a pattern', () => {
    expect(places('a.b (c) a+b', 'a.b')).toEqual(['a.b']);
    expect(places('a.b (c)', '(c')).toEqual(['(c']);
    expect(places('abc', '  ')).toEqual([]);
  });
});
