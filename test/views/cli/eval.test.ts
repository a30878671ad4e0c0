import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FOUND, GOLD, NESTED, OUTERMOST } from '../../evaluation/ferry.js';
import { ROOT, readout, scratch } from './run.js';

const lines = (values: readonly unknown[]): string => values.map((v) => `${JSON.stringify(v)}\n`).join('');

function files(gold: string, records: string): [gold: string, records: string] {
  const folder = scratch();
  const names: [string, string] = [join(folder, 'gold.jsonl'), join(folder, 'records.jsonl.gz')];
  writeFileSync(names[0], gold);
  writeFileSync(names[1], gzipSync(records));
  return names;
}

describe('readout eval', () => {
  it('prints the figures of a set counted by hand, packed or not', async () => {
    const { code, stdout, stderr } = await readout(['eval', ...files(lines(GOLD), lines(FOUND))]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`2 articles, 2 gold attributions, 3 predicted
tokens.source    P 100.0  R  33.3  F1  50.0
tokens.cue       P  66.7  R 100.0  F1  80.0
tokens.content   P 100.0  R  80.0  F1  88.9
cue              P  66.7  R 100.0  F1  80.0
said             P  66.7  R 100.0  F1  80.0
who_said         P  33.3  R  50.0  F1  40.0
exact            P   0.0  R   0.0  F1   0.0
span.source      P   0.0  R   0.0  F1   0.0
span.cue         P  66.7  R 100.0  F1  80.0
span.content     P   0.0  R   0.0  F1   0.0
`);
  });

  it('gives the counts as JSON, of nested statements, of a half, of records from a pipe', async () => {
    const [gold] = files(lines(GOLD), '');
    const json = async (...flags: string[]) => {
      const { stdout } = await readout(['eval', gold, '-', '--json', ...flags], { stdin: lines(FOUND) });
      return JSON.parse(stdout) as { figures: Record<string, Record<string, number>> };
    };
    const nested = await json('--nested');
    for (const [key, [matched, predicted, all]] of Object.entries(NESTED))
      expect(nested.figures[key]).toMatchObject({ matched, predicted, gold: all });
    expect(nested).toMatchObject({ format: 'readout-eval/1', articles: 2, nested: true, half: null });
    // By sorted id the first half is article a.
    const first = await json('--half', '1');
    expect(first).toMatchObject({ articles: 1, gold: 1, predicted: 2, half: 1, missing: [] });
    const second = await json('--half', '2');
    for (const [key, [matched]] of Object.entries(OUTERMOST))
      expect((first.figures[key]?.matched ?? 0) + (second.figures[key]?.matched ?? 0)).toBe(matched);
  });

  it('counts an article without a record as read in vain, and says so', async () => {
    const failed = { format: 'readout-error/1', id: 'b', line: 2, error: { code: 'empty', message: '…' } };
    const stranger = { id: 'z', statements: [] };
    const given = files(lines(GOLD), lines([FOUND[0], failed, stranger]));
    const { code, stdout, stderr } = await readout(['eval', ...given]);
    expect([code, stdout.split('\n')[0]]).toEqual([0, '2 articles, 2 gold attributions, 2 predicted']);
    expect(stderr).toContain('1 article without a record, scored as if nothing was found: b\n');
    expect(stderr).toContain('error records among them: b\n');
    expect(stderr).toContain('without an article of gold, left aside: 1\n');
  });

  const a = { ...FOUND[0] };
  const with_ = (s: object) =>
    lines([{ ...a, statements: [{ source: [], cue: [[9, 13]], content: [], ...s }] }]);
  it.each([
    ['gold that is not JSON', 'oops\n', lines(FOUND), 13, 'line 1 of GOLD is not JSON: "oops"'],
    ['gold without text', lines([{ id: 'a', statements: [] }]), lines(FOUND), 13, 'article a has no "text"'],
    ['an id twice', lines([GOLD[0], GOLD[0]]), lines(FOUND), 13, 'line 2 of GOLD has the id b as line 1 has'],
    ['nothing in gold', '\n', lines(FOUND), 5, 'GOLD holds no article'],
    [
      'a record without id',
      lines(GOLD),
      lines([{ statements: [] }]),
      13,
      'line 1 of RECORDS: it has no "id"',
    ],
    ['a record without statements', lines(GOLD), lines([{ id: 'a' }]), 13, '"statements" is not a list'],
    [
      'records of other articles',
      lines(GOLD),
      lines([{ id: 'z', statements: [] }]),
      13,
      'No record of RECORDS has an id of GOLD',
    ],
    [
      'another text',
      lines(GOLD),
      lines([{ ...a, text: 'Oda Renn says.' }]),
      13,
      'not gold\'s from code point 11 on ("id the ferry sinks." there, "ys." here)',
    ],
    [
      'an offset outside',
      lines(GOLD),
      with_({ content: [[14, 31]] }),
      13,
      'the content of statement 1, [14, 31], ends outside the text of 30 code points',
    ],
    [
      'an empty span',
      lines(GOLD),
      with_({ cue: [[9, 9]] }),
      13,
      'statement 1, cue: [9,9] is no [start, end]',
    ],
    [
      'a span that is none',
      lines(GOLD),
      with_({ source: [[0]] }),
      13,
      'statement 1, source: [0] is no [start, end]',
    ],
    ['a list that is none', lines(GOLD), with_({ source: 'Oda' }), 13, 'it is not a list of [start, end]'],
  ])('names the place of %s', async (_, gold, records, expected, message) => {
    const given = files(gold, records);
    const { code, stdout, stderr } = await readout(['eval', ...given]);
    expect(stderr).toContain(
      message.replace('GOLD', given[0]).replace('GOLD', given[0]).replace('RECORDS', given[1]),
    );
    expect([code, stdout, stderr.split('\n').length]).toEqual([expected, '', 2]);
  });

  it('asks for both files', async () => {
    expect(await readout(['eval', 'gold.jsonl'])).toMatchObject({ code: 2, stdout: '' });
    expect(await readout(['eval', '/nowhere/gold.jsonl', '-'])).toMatchObject({ code: 4 });
  });
});

const shared = process.env.READOUT_SHARED ?? join(ROOT, '../shared');
const scorer = join(shared, 'data/score.py');
const absent = !existsSync(scorer) || spawnSync('python3', ['--version']).status !== 0;

interface Article {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly Record<string, unknown>[];
}

/** Records made from gold, damaged in every way that a figure counts: the same damage each time. */
function damaged(articles: readonly Article[]): unknown[] {
  let state = 7;
  const chance = (share: number): boolean => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31 < share;
  };
  return articles.flatMap(({ id, text, statements }, nth) => {
    if (nth % 20 === 7) return [];
    const size = Array.from(text).length;
    const shaken = (spans: unknown) =>
      (spans as [number, number][]).map(([start, end]) => {
        const from = chance(0.2) ? Math.max(0, start - 9) : start;
        const to = chance(0.2) ? Math.min(size, end + 14) : chance(0.1) ? Math.max(from + 1, end - 30) : end;
        return [from, to];
      });
    const made = statements.flatMap((s) => {
      if (chance(0.1)) return [];
      const one = {
        source: chance(0.1) ? [] : shaken(s.source),
        cue: shaken(s.cue),
        content: shaken(s.content),
        parent: ((s.parent ?? null) !== null) !== chance(0.05) ? 's1' : null,
        tier: chance(0.05) ? 'headline' : 'body',
      };
      return chance(0.05) ? [one, one] : [one];
    });
    return [{ id, ...(chance(0.5) ? { text } : {}), statements: made }];
  });
}

describe("readout eval beside the sets' own scorer", () => {
  it.skipIf(absent).each([
    ['polnear/dev', []],
    ['polnear/dev', ['--half', '1']],
    ['polnear/dev', ['--half', '2']],
    ['world/world', []],
    ['world/world', ['--nested']],
  ])('prints the same of %s %s (skipped without the shared sets or Python)', async (set, flags) => {
    const gold = join(shared, `data/${set}.jsonl.gz`);
    const articles = gunzipSync(readFileSync(gold)).toString('utf8').trim().split('\n');
    const records = join(scratch(), 'records.jsonl');
    writeFileSync(records, lines(damaged(articles.map((line) => JSON.parse(line) as Article))));
    const theirs = spawnSync('python3', [scorer, gold, records, ...flags], { encoding: 'utf8' });
    expect(theirs.status).toBe(0);
    const ours = await readout(['eval', gold, records, ...flags]);
    expect(ours.stdout).toBe(theirs.stdout);
  });
});
