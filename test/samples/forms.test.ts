import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from '../../src/readout.js';
import { faultsOf, readForms } from './forms.js';
import { compare, fromRecord } from './marked.js';
import { brokenRules } from './rules.js';

const forms = readForms();

/** Marks that a form leaves open, and stops that end a whole paragraph, are what some forms are about. */
const MEANT = /quotation marks are not in pairs|ends in a stop/u;

describe('forms in which things are said', () => {
  it('each have true examples and texts in which nobody says anything', () => {
    const names = new Set(forms.map(({ name }) => name.replace(/ ›.*/u, '')));
    expect(names.size).toBeGreaterThanOrEqual(13);
    const negative = forms.filter(({ name }) => name.includes('› not: ') || name === 'verse');
    expect(negative.length).toBeGreaterThanOrEqual(30);
    const without = forms.filter(({ marked }) => marked.statements.length === 0);
    // The one exception shows that the writer's own words after a quotation stay the writer's.
    const meant = negative.filter(({ marked }) => marked.statements.length === 0);
    expect(without).toEqual(meant);
    expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length);
  });

  it.each(forms.map((form) => [form.name, form] as const))(
    '%s keeps the rules of marking',
    (_, { marked }) => {
      expect(brokenRules(marked).filter((fault) => !MEANT.test(fault))).toEqual([]);
    },
  );
});

describe('the released model on these forms', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  /**
   * Known faults stand by name in `forms/known-faults.txt`: a new one fails the test, and so does one that is gone.
   * `npx vitest run test/samples/forms.test.ts -u` writes the file anew; read the diff.
   */
  it('reads them all, known faults aside', { timeout: 240_000 }, async () => {
    const lines: string[] = [];
    let whole = 0;
    for (const { name, marked, bytes, mediaType } of forms) {
      const record = await reader.read(bytes, { name, mediaType, body: mediaType === 'text/plain' });
      const faults = faultsOf(compare(marked, fromRecord(record)));
      if (faults.length === 0) whole++;
      else lines.push(name, ...faults.map((fault) => `  ${fault}`));
    }
    console.log(`${whole} of ${forms.length} forms are read without a fault.`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'forms/known-faults.txt'),
    );
  });
});
