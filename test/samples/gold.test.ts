import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/page.js';
import { parseMarked, renderMarked } from './marked.js';
import { brokenRules } from './rules.js';

const FOLDER = join(import.meta.dirname, '../../samples');

const samples = readdirSync(FOLDER).filter((name) => /^\d\d-.*\.(?:txt|html)$/u.test(name));

const stem = (name: string): string => basename(name, extname(name));

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('expected results of the samples', () => {
  it('are there for every sample, and for nothing else', () => {
    expect(samples.length).toBeGreaterThanOrEqual(10);
    expect(readdirSync(join(FOLDER, 'expected')).sort()).toEqual(samples.map((s) => `${stem(s)}.txt`).sort());
  });

  it('belong to samples that the README lists', () => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    for (const name of samples) expect(readme).toContain(`\`${name}\``);
  });

  describe.each(samples)('%s', (name) => {
    const path = join(FOLDER, 'expected', `${stem(name)}.txt`);
    const marked = parseMarked(readFileSync(path, 'utf8'));

    // `npx vitest run test/samples -u` rewrites a hand-edited file in the serializer's manner.
    it('is written as the serializer writes it', async () => {
      await expect(renderMarked(marked)).toMatchFileSnapshot(path);
    });

    it('has the text of the sample, furniture included', () => {
      const bytes = readFileSync(join(FOLDER, name));
      const blocks = marked.blocks.map(({ text }) => text);
      if (name.endsWith('.txt')) {
        const lines = bytes.toString('utf8').split('\n');
        expect(blocks).toEqual(lines.filter((line) => line.trim() !== ''));
      } else {
        expect(words(blocks.join(' '))).toBe(words(readPage(bytes, { name }).text));
      }
    });

    it('keeps the rules of marking', () => {
      expect(marked.statements.length).toBeGreaterThan(10);
      expect(brokenRules(marked)).toEqual([]);
    });
  });
});
