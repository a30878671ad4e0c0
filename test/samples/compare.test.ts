import { describe, expect, it } from 'vitest';
import { compare, parseMarked, showComparison, showCounts } from './marked.js';

const expected = parseMarked(`headline: Ferries to stop
body: ⟦c1 "We wait,"⟧ ⟦s1 Oda Renn⟧ ⟦q1 said⟧. ⟦s2 He⟧ ⟦q2 believes⟧ ⟦c2 that ⟦s2.1 they⟧ ⟦q2.1 hope⟧ ⟦c2.1 to sail⟧ by noon⟧.
related-item: Storm on its way
`);

const with_ = (written: string) => compare(expected, parseMarked(written));
const counts = (f: { right: number; expected: number; actual: number }) => [f.right, f.expected, f.actual];

describe('compare', () => {
  it('finds no difference from itself', () => {
    const c = compare(expected, expected);
    expect(counts(c.outer.exact)).toEqual([2, 2, 2]);
    expect(counts(c.nested.exact)).toEqual([1, 1, 1]);
    expect([c.lost, c.gained, c.changed, c.labels]).toEqual([[], [], [], []]);
  });

  it('counts each degree by its own measure and says what changed', () => {
    const c = with_(`headline: Ferries to stop
body: ⟦c1 "We wait⟧," ⟦s1 Oda Renn⟧ ⟦q1 said⟧. ⟦s2 He⟧ ⟦q2 believes⟧ that they hope ⟦c2 to sail by noon⟧.
body: Storm on ⟦s3 its⟧ ⟦q3 way⟧
`);
    // The outer quotation mark does not count; three of the second content's six words do, which is half.
    expect(counts(c.outer.exact)).toEqual([1, 2, 3]);
    expect(counts(c.outer.who_said)).toEqual([2, 2, 3]);
    expect(counts(c.nested.cue)).toEqual([0, 1, 0]);
    expect(c.lost).toEqual(['2.1 [they] hope: to sail']);
    expect(c.gained).toEqual(['3 [its] way: ']);
    expect(c.changed).toEqual(['2 believes: content "that they hope to sail by noon" → "to sail by noon"']);
    expect(c.labels).toEqual(['related-item → body: Storm on its way']);
    expect(showComparison('ferry', c)).toContain('outer: cue P 67 R 100');
    expect(showCounts('ferry', c)).toBe(
      'ferry: who_said outermost P 67 R 100, nested P – R 0; lost, gained, changed, labels 1, 1, 1, 1',
    );
  });

  it('gives a statement one partner only', () => {
    const one = parseMarked('body: ⟦s1 She⟧ ⟦q1 did not say⟧ ⟦c1 why⟧');
    const two = parseMarked('body: ⟦s1 She⟧ ⟦q1 did⟧ not ⟦q2 say⟧ ⟦c1,2 why⟧');
    expect(counts(compare(one, two).outer.who_said)).toEqual([1, 1, 2]);
  });

  it('needs a shared word of the source, or none on both sides', () => {
    const one = parseMarked('body: It ⟦q1 is feared⟧ ⟦c1 that he left⟧');
    const two = parseMarked('body: ⟦s1 It⟧ ⟦q1 is feared⟧ ⟦c1 that he left⟧');
    expect(counts(compare(one, two).outer.said)).toEqual([1, 1, 1]);
    expect(counts(compare(one, two).outer.who_said)).toEqual([0, 1, 1]);
  });

  it('does not mind other blocks and white space, but other words', () => {
    const c = compare(parseMarked('body: one two'), parseMarked('body: one\nbody: two'));
    expect(c.labels).toEqual([]);
    expect(() => compare(parseMarked('body: one two'), parseMarked('body: one 2'))).toThrow(
      'the texts differ from word 2 on: expected "one two", found "one 2"',
    );
  });
});
