import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from '../../src/readout.js';
import { type Comparison, compare, fromRecord, parseMarked, showComparison } from './marked.js';

const folder = new URL('../../samples/', import.meta.url);
const names = readdirSync(folder).filter((n) => /^\d.*\.(txt|html)$/.test(n));

/**
 * The shipped model on the bundled samples, against what a person marked. What is lost, gained or changed is printed, so
 * that a change of model or rules shows what it does; the floors are the released model's figures less two points.
 */
describe('the bundled samples', () => {
  let reader: Reader;
  const all: Comparison[] = [];
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  it.each(names)('%s: every block is labelled as marked', { timeout: 60_000 }, async (name) => {
    const record = await reader.read(readFileSync(new URL(name, folder)), { name });
    const expected = parseMarked(
      readFileSync(new URL(`expected/${basename(name, extname(name))}.txt`, folder), 'utf8'),
    );
    const comparison = compare(expected, fromRecord(record));
    all.push(comparison);
    console.log(showComparison(name, comparison));
    expect(comparison.labels).toEqual([]);
  });

  it('who said what is found as often as when the model was released', () => {
    expect(all).toHaveLength(names.length);
    const f1 = (level: 'outer' | 'nested') => {
      const sum = (key: 'right' | 'expected' | 'actual') =>
        all.reduce((n, c) => n + c[level].who_said[key], 0);
      return (200 * sum('right')) / (sum('expected') + sum('actual'));
    };
    console.log(
      `who_said on the samples: outermost ${f1('outer').toFixed(1)}, nested ${f1('nested').toFixed(1)}`,
    );
    expect(f1('outer')).toBeGreaterThan(70);
    expect(f1('nested')).toBeGreaterThan(30);
  });
});
