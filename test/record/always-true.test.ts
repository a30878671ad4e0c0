import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader, type ReadoutRecord } from '../../src/readout.js';
import { checkRecord } from '../../src/record/schema.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Everything that spec/record.md says is always true of a record, checked by slicing as a reader in Python would. */
function check(record: ReadoutRecord): void {
  const result = checkRecord(record);
  if ('fault' in result) throw new Error(result.fault);
  const characters = Array.from(record.text);
  const edges = new Set<number>([characters.length]);
  let at = 0;
  for (const { segment } of segmenter.segment(record.text)) {
    edges.add(at);
    at += Array.from(segment).length;
  }
  const inside = ([start, end]: readonly [number, number]) => {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(characters.length);
    expect([edges.has(start), edges.has(end)]).toEqual([true, true]);
    expect(characters.slice(start, end).join('').trim()).not.toBe('');
  };
  let last = 0;
  for (const { start, end } of record.report.blocks) {
    inside([start, end]);
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
  for (const { start, end } of record.report.links) inside([start, end]);
  const seen = new Map<string, ReadoutRecord['statements'][number]>();
  const tiers = new Set(['headline', 'standfirst', 'caption', 'body']);
  for (const s of record.statements) {
    const all = [...s.source, ...s.cue, ...s.content, ...(s.addressee?.spans ?? [])];
    for (const span of all) {
      inside(span);
      const block = record.report.blocks.find((b) => b.start <= span[0] && span[1] <= b.end);
      expect(tiers.has(block?.label ?? 'none')).toBe(true);
    }
    expect(s.cue.length).toBeGreaterThan(0);
    expect(s.content.length).toBeGreaterThan(0);
    if (s.parent !== null) {
      const parent = seen.get(s.parent);
      expect(parent).toBeDefined();
      for (const [b, e] of [...s.source, ...s.cue, ...s.content])
        expect(parent?.content.some(([x, y]) => x <= b && e <= y)).toBe(true);
    }
    seen.set(s.id, s);
  }
  for (const e of record.entities) e.mentions.forEach(inside);
}

const odd = fc.oneof(
  fc.constantFrom(
    '👩‍👩‍👧',
    'e\u0301',
    '\ud83d',
    'שלום',
    '\u202e',
    '𝒳',
    '\u0000',
    '&lt;script&gt;',
    '🇺🇦',
    '\u00a0',
    '—',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const reported = fc.constantFrom(
  'Minister Yuna Adar said the dam would be closed on Friday.',
  '“We will not wait,” she told reporters.',
  'The ministry said that Adar had told Parliament it was late.',
  '"Never," he said, "and nobody asked us',
  'According to the report, talks have failed.',
  'Orsk denied any such plans.',
  "'It isn't ours,' the minister's aide added.",
  'They spoke by telephone for an hour.',
);
const paragraph = fc.array(fc.oneof({ weight: 3, arbitrary: reported }, odd), { minLength: 1, maxLength: 6 });
const paragraphs = fc.array(
  paragraph.map((p) => p.join(' ')),
  { minLength: 1, maxLength: 6 },
);
const tag = fc.constantFrom(
  'p',
  'div',
  'h1',
  'h2',
  'li',
  'blockquote',
  'figcaption',
  'td',
  'article',
  'b',
  'script',
  'x-y',
);
const hostile = fc
  .array(
    fc.tuple(
      tag,
      paragraph,
      fc.boolean(),
      fc.constantFrom('', ' hidden', ' onclick="x()"', ' class="related"'),
    ),
  )
  .map((parts) =>
    parts
      .map(([t, p, closed, more]) => `<${t}${more}>${p.join(' ')}${closed ? `</${t}>` : '<!-- '}`)
      .join('\n'),
  );

describe('a record', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader({ threads: 1 });
  });
  afterAll(() => reader.close());

  const bytes = (text: string) => new TextEncoder().encode(text);

  it('keeps its promises on random Unicode', { timeout: 120_000 }, async () => {
    let statements = 0;
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.boolean(), async (parts, body) => {
        const text = parts.join('\n\n');
        // A text of invisible characters alone is refused, rightly.
        fc.pre(/[^\p{C}\s]/u.test(text) && !text.includes('\0'));
        const record = await reader.read(bytes(text), { body, mediaType: 'text/plain' });
        check(record);
        statements += record.statements.length;
      }),
      { numRuns: 60 },
    );
    expect(statements).toBeGreaterThan(60);
  });

  it('keeps its promises on hostile HTML', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (html) => {
        const page = `<p>Minister Yuna Adar said the dam would be closed on Friday.</p>${html.replaceAll('\0', '')}`;
        check(await reader.read(bytes(page), { mediaType: 'text/html' }));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same byte for byte when read again', { timeout: 60_000 }, async () => {
    const input = bytes(
      'Minister Yuna Adar said the dam would be closed. “We wait,” she told reporters on Friday.',
    );
    const first = JSON.stringify(await reader.read(input));
    expect(JSON.stringify(await reader.read(input))).toBe(first);
    const other = await openReader({ threads: 1 });
    expect(JSON.stringify(await other.read(input))).toBe(first);
    await other.close();
  });
});
