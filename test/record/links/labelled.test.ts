import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sample } from '../../../bench/record/gold-report.js';
import {
  type LinkLabel,
  linksOf,
  type NumberedLink,
  readLabel,
  scoreLinks,
  seedReport,
} from '../../../bench/record/links.js';

const LABELS = JSON.parse(
  readFileSync(new URL('../../../bench/labels/links.json', import.meta.url), 'utf8'),
) as Record<string, string | string[]>;

const numbered = (report: Parameters<typeof linksOf>[0], ids: readonly string[]): NumberedLink[] =>
  linksOf(report).map(({ from, kind, to }) => ({ from: ids[from] ?? '', kind, to: ids[to] ?? '' }));

const scoreOf = (
  report: Parameters<typeof linksOf>[0],
  ids: readonly string[],
  labels: readonly LinkLabel[],
) => scoreLinks(labels, numbered(report, ids));

const samples = Object.entries(LABELS).filter(
  (entry): entry is [string, string[]] => typeof entry[1] !== 'string',
);

describe('links on the labelled samples', () => {
  it('name statements that are there', () => {
    for (const [name, lines] of samples) {
      const ids = new Set(sample(name).ids);
      for (const line of lines) {
        const { from, to } = readLabel(line);
        expect([...from, ...to].filter((id) => !ids.has(id))).toEqual([]);
      }
    }
  });

  it('are right three times in four at the least, and half of those due are found', () => {
    const scores = samples.map(([name, lines]) => {
      const { report, ids } = sample(name);
      return scoreOf(report, ids, lines.map(readLabel));
    });
    const sum = (of: (s: (typeof scores)[number]) => number) => scores.reduce((all, s) => all + of(s), 0);
    const right = sum((s) => s.right.length);
    expect(right / (right + sum((s) => s.wrong.length))).toBeGreaterThanOrEqual(0.75);
    expect(sum((s) => s.met) / sum((s) => s.met + s.missed.length)).toBeGreaterThanOrEqual(0.5);
  }, 300_000);
});

const seed = seedReport();

describe.skipIf(!seed)(`links of the seed report${seed ? '' : ' (skipped: not on this machine)'}`, () => {
  it.each([
    ['a denial of "any such plans" denies the fear', { from: '7', kind: 'denies', to: '6' }],
    [
      'considerations that miss the key elements answer those laid out',
      { from: '15', kind: 'answers', to: '13.1' },
    ],
    ['"false information" denies the claim of a date', { from: '19', kind: 'denies', to: '18.1' }],
  ])('%s', (_, expected) => {
    if (!seed) throw new Error('unreachable: the suite is skipped without the report');
    expect(numbered(seed.report, seed.ids)).toContainEqual(expected);
  });

  it('holds no wrong one', () => {
    if (!seed) throw new Error('unreachable: the suite is skipped without the report');
    expect(scoreOf(seed.report, seed.ids, seed.labels).wrong).toEqual([]);
  });
});
