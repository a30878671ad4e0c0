import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '../../../src/article/article.js';
import { readPage } from '../../../src/page/page.js';
import { findCast } from '../../../src/record/entities/entities.js';
import { reportOf } from '../../../src/record/report.js';
import { read } from './read.js';

const WORDS =
  'President Vladimir Putin Moscow the The Russian said Kremlin aide , . " Mr Mrs US of and for Bank Ministry leader ( ) ’s al-Adar van der Berg O’Neill 74 Sorrania Sorranian authorities é 🙂 ZWJ‍x'.split(
    ' ',
  );

describe('always true of a cast', () => {
  it('every mention lies in the text, crosses no other, and stands in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 })), { maxLength: 60 }),
        (words) => {
          const { cast, text } = read(words.join(' '));
          const open: { start: number; end: number }[] = [];
          let last = { start: 0, end: Number.POSITIVE_INFINITY };
          for (const { span, entity } of cast.mentions) {
            expect(text.slice(span.start, span.end).trim()).not.toBe('');
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(cast.entities[entity]).toBeDefined();
            expect(span.start > last.start || (span.start === last.start && span.end < last.end)).toBe(true);
            while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.start) open.pop();
            expect(span.end).toBeLessThanOrEqual(open.at(-1)?.end ?? text.length);
            open.push(span);
            last = span;
          }
          const mentioned = new Set(cast.mentions.map((m) => m.entity));
          cast.entities.forEach((e, i) => {
            expect(mentioned.has(i)).toBe(true);
            expect(e.name).not.toBe('');
            expect(text.replace(/\s+/gu, ' ')).toContain(e.name);
            expect(
              e.represents === null || (e.represents !== i && cast.entities[e.represents] !== undefined),
            ).toBe(true);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the same text gives the same cast', () => {
    const text = 'Kremlin aide Yuri Ushakov spoke for Russia. Moscow agreed. Ushakov left.';
    expect(read(text).cast).toEqual(read(text).cast);
  });

  it('ten times the names cost about ten times the look-ups, not a hundred', () => {
    const texts: ((n: number) => string)[] = [
      (n) =>
        list(n, (i) => `Minister Anna Vessel${letters(i)} met Bob Tarn${letters(i)}. The minister left.`),
      (n) =>
        list(
          n,
          (i) =>
            `Kim${letters(i)} Vessel met the Tarn${letters(i)} Association. Vessel left. The association left.`,
        ),
      (n) => list(n, (i) => `Tarn${letters(i)}ian forces left Tarn${letters(i)}.`),
      (n) => list(n, (i) => `Anna Vessel${letters(i)},`),
      (n) => list(n, (i) => `Tarn${letters(i)}`),
      (n) => list(n, () => 'President Anna Vessel spoke; the president left.'),
    ];
    read('Warm.');
    for (const text of texts) expect(lookUps(text(400)) / lookUps(text(40))).toBeLessThan(14);
  });
});

const list = (n: number, item: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => item(i)).join(' ');

/** How often a cast looks something up in a map or set: what all its work goes through, counted instead of timed. */
function lookUps(text: string): number {
  const { get } = Map.prototype;
  const { has } = Set.prototype;
  let count = 0;
  Map.prototype.get = function counted(this: Map<unknown, unknown>, key: unknown) {
    count++;
    return get.call(this, key) as unknown;
  };
  Set.prototype.has = function counted(this: Set<unknown>, key: unknown) {
    count++;
    return has.call(this, key);
  };
  try {
    read(text);
  } finally {
    Map.prototype.get = get;
    Set.prototype.has = has;
  }
  return count;
}

const letters = (i: number): string => String(i).replace(/\d/gu, (d) => 'abcdefghij'[Number(d)] ?? '');

const SEED = `${process.env.READOUT_SHARED ?? '../shared'}/seed/000.txt`;

describe('the seed report', () => {
  it.skipIf(!existsSync(SEED))('Ushakov, Putin, Biden, Moscow and the Kremlin (needs shared/seed)', () => {
    const page = readPage(readFileSync(SEED), { mediaType: 'text/plain', name: 'the seed' });
    const { text, ...rest } = article(page);
    const cast = findCast(reportOf({ text, ...rest }, [], '2022-02-12'));
    const named = (name: string) => cast.entities.findIndex((e) => e.name === name);
    const said = (i: number) =>
      new Set(cast.mentions.filter((m) => m.entity === i).map((m) => text.slice(m.span.start, m.span.end)));
    const represented = (i: number) => cast.entities[cast.entities[i]?.represents ?? -1]?.name;
    expect(said(named('Yuri Ushakov'))).toEqual(new Set(['Yuri Ushakov', 'Ushakov', 'the Kremlin official']));
    expect(said(named('Vladimir Putin'))).toEqual(
      new Set(['Vladimir Putin', 'Putin', 'the Russian leader', 'the Russian president']),
    );
    expect(said(named('Joe Biden'))).toEqual(new Set(['Joe Biden', 'Biden']));
    expect(cast.entities.filter((e) => /Putin|Biden|Ushakov/u.test(e.name))).toHaveLength(3);
    expect([represented(named('Moscow')), represented(named('Kremlin'))]).toEqual(['Russia', 'Russia']);
    expect(represented(named('Yuri Ushakov'))).toBe('Kremlin');
    expect(represented(named('Vladimir Putin'))).toBe('Russia');
    expect(represented(named('Joe Biden'))).toBe('US');
  });
});
