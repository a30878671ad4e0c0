import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marked, type MarkedStatement, parseMarked, renderMarked, textOf } from './marked.js';
import { brokenRules } from './rules.js';

const slices = (marked: Marked, id: string) => {
  const text = textOf(marked);
  const s = marked.statements.find((one) => one.id === id);
  const of = (spans: MarkedStatement['source']) => spans.map(({ start, end }) => text.slice(start, end));
  return (
    s && { ...s, source: of(s.source), cue: of(s.cue), content: of(s.content), addressee: of(s.addressee) }
  );
};

describe('parseMarked', () => {
  it('reads nested, shared and discontinuous marks, and gives the text back', () => {
    const marked = parseMarked(
      [
        '# a comment',
        'headline: Ferries to stop',
        '',
        'body: ⟦s1,2=Oda Renn|She⟧ ⟦q1 told⟧ ⟦a1 him⟧ ⟦c1 ⟦s1.1 we⟧ ⟦q1.1 want⟧ ⟦c1.1 rain⟧⟧ and ⟦q2 asked⟧ ⟦c2 why⟧.',
        '| ⟦c1 "And wind."⟧',
      ].join('\n'),
    );
    expect(textOf(marked)).toBe('Ferries to stop\nShe told him we want rain and asked why.\n"And wind."');
    expect(slices(marked, '1')).toEqual({
      id: '1',
      parent: null,
      speaker: 'Oda Renn',
      source: ['She'],
      cue: ['told'],
      content: ['we want rain', '"And wind."'],
      addressee: ['him'],
    });
    expect(slices(marked, '2')).toMatchObject({ source: ['She'], cue: ['asked'], content: ['why'] });
    expect(slices(marked, '1.1')).toMatchObject({ parent: '1', speaker: null, content: ['rain'] });
  });

  it('joins pieces that touch, so that marks that cross can be written', () => {
    const marked = parseMarked('body: ⟦c1 one ⟦c2 two⟧⟧⟦c2  three⟧');
    expect(slices(marked, '1')?.content).toEqual(['one two']);
    expect(slices(marked, '2')?.content).toEqual(['two three']);
  });

  it.each([
    ['body: ⟦c1 open', 'line 1: mark 1 is not closed in its block'],
    ['body: shut⟧', 'line 1: "⟧" closes nothing'],
    ['\nbody: ⟦x1 letter⟧', 'line 2: cannot read the mark "⟦x1 letter⟧"'],
    ['body: ⟦c01 zero⟧', 'line 1: cannot read the mark "⟦c01 zero⟧"'],
    ['body: ⟦c1 ⟧', 'line 1: mark 1 holds no text'],
    ['paragraph: text', 'line 1: a block starts with one of its labels and ": ", not "paragraph: text"'],
    ['body: ⟦c1.1 child⟧', 'statement 1.1 has no parent 1'],
    ['body: ⟦s1=A|he⟧ ⟦s1=B|who⟧', 'line 1: statement 1 has two speakers, "A" and "B"'],
  ])('refuses %j', (written, message) => {
    expect(() => parseMarked(written)).toThrow(message);
  });
});

describe('renderMarked', () => {
  const word = fc.stringMatching(/^[a-z“”"'’.=|,é𝄞]{1,6}$/u);
  const block = fc.record({
    label: fc.constantFrom('body' as const, 'headline' as const),
    text: fc.array(word, { minLength: 3, maxLength: 8 }).map((w) => w.join(' ')),
  });

  it('is undone by parseMarked, for any spans', () => {
    const statements = fc.array(
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 30 })), { maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), statements, (blocks, drawn) => {
        const text = textOf({ blocks });
        const marked: Marked = {
          blocks,
          statements: drawn.map((pairs, i) => {
            const spans = apart(pairs, text);
            const cue = spans.length > 0 ? spans : apart([[0, 2]], text);
            return {
              id: `${i + 1}`,
              parent: null,
              speaker: 'A B',
              source: [],
              cue,
              content: spans,
              addressee: [],
            };
          }),
        };
        expect(parseMarked(renderMarked(marked))).toEqual(marked);
      }),
    );
  });

  it('refuses a text with the brackets of marks in it', () => {
    expect(() => renderMarked({ blocks: [{ label: 'body', text: 'a ⟦ b' }], statements: [] })).toThrow('⟦');
  });
});

/** Drawn numbers → spans in order, not touching, each inside one line. */
function apart(pairs: readonly (readonly [number, number])[], text: string) {
  const spans: { start: number; end: number }[] = [];
  for (const [at, size] of pairs) {
    const start = Math.max(at % text.length, (spans.at(-1)?.end ?? -1) + 1);
    const line = text.indexOf('\n', start);
    const end = Math.min(start + size, line < 0 ? text.length : line);
    if (start < end) spans.push({ start, end });
  }
  return spans;
}

describe('brokenRules', () => {
  it.each([
    ['body: ⟦q1 said⟧', 'no content'],
    ['body: ⟦c1 it⟧', '0 cues'],
    ['related-item: ⟦q1 says⟧ ⟦c1 it⟧', 'stands in furniture'],
    ['body: ⟦q1 said⟧ ⟦c1 it.⟧ More.', 'ends in a stop'],
    ['body: ⟦q1 said⟧ ⟦c1 "it⟧', 'not in pairs'],
    ['body: ⟦q1 sai⟧d ⟦c1 it⟧', 'inside a word'],
    ['body: ⟦q1 said ⟧⟦c1 it⟧', 'white space'],
    ['body: ⟦q2 said⟧ ⟦c2 it⟧', 'comes after 0'],
    ['body: ⟦q2 said⟧ ⟦c2 it⟧ ⟦q1 said⟧ ⟦c1 it⟧', 'its cue stands before'],
    ['body: ⟦q1 said⟧ ⟦c1 it⟧ ⟦q1.1 said⟧ ⟦c1.1 it⟧', 'not inside the content of 1'],
  ])('finds what is wrong in %j', (written, fault) => {
    expect(brokenRules(parseMarked(written)).join('\n')).toContain(fault);
  });
});
