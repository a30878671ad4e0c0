import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/**
 * Makes `src/record/phrases/tags.json` from GUM's syntax. From a built checkout with the shared data beside it:
 *
 *     npm run build && npx tsc -p scripts/phrases/tsconfig.json && node dist/scripts/phrases/tags.js [--measure]
 *
 * Counts alone leave the corpus: how often a word or suffix has which part of speech, which follows which, and which
 * nouns mean persons and times. Genres whose texts are under a non-commercial licence are left out, as is the
 * out-of-domain test part. `--measure` learns from GUM's train part alone, so that its dev part can be scored.
 */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SHARED = process.env['READOUT_SHARED'] ?? `${ROOT}/../shared`;
const NON_COMMERCIAL = new Set(['essay', 'fiction', 'letter', 'podcast', 'whow']);
const LETTER: Readonly<Record<string, string>> = {
  ...{
    PROPN: 'P',
    NOUN: 'N',
    VERB: 'V',
    AUX: 'X',
    ADJ: 'A',
    ADV: 'R',
    DET: 'D',
    PRON: 'O',
    ADP: 'I',
    PART: 'T',
  },
  ...{ CCONJ: 'C', SCONJ: 'S', NUM: 'U', PUNCT: '.', INTJ: 'J', SYM: 'Y', X: 'J' },
};
/** Words as rare as this are evidence for suffixes, and are themselves smoothed by them. */
const RARE = 5;

interface Document {
  readonly genre: string;
  readonly split: string;
  readonly text: string;
  readonly tokens: readonly [number, number, string, number, string][];
  readonly sentences: readonly { readonly b: number }[];
  readonly mentions: readonly { readonly b: number; readonly e: number; readonly type: string }[];
}

type Counts = Map<string, Map<string, number>>;
const add = (counts: Counts, key: string, tag: string, n = 1) => {
  const row = counts.get(key) ?? new Map<string, number>();
  counts.set(key, row.set(tag, (row.get(tag) ?? 0) + n));
};
const sum = (row: ReadonlyMap<string, number>) => [...row.values()].reduce((a, b) => a + b, 0);

const measure = process.argv.includes('--measure');
const documents = gunzipSync(readFileSync(`${SHARED}/data/gum/gum.jsonl.gz`))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Document)
  .filter((d) => !NON_COMMERCIAL.has(d.genre) && (measure ? d.split === 'train' : d.split !== 'test2'));

const words: Counts = new Map();
const follows: Counts = new Map();
const tags: Counts = new Map();
const natures: Counts = new Map();
for (const d of documents) {
  const starts = new Set(d.sentences.map((s) => s.b));
  const headAt = new Map(d.tokens.map((t) => [t[0], t]));
  let before = '^';
  for (const [b, e, upos] of d.tokens) {
    if (starts.has(b)) before = '^';
    const tag = LETTER[upos] ?? 'J';
    add(words, d.text.slice(b, e).toLowerCase().replace(/’/gu, "'"), tag);
    add(follows, before, tag);
    add(tags, '', tag);
    before = tag;
  }
  for (const { b, e, type } of d.mentions) {
    // The head: the token of the mention whose own head lies outside of it.
    for (let i = b; i < e; i++) {
      const token = headAt.get(i);
      const governor = token && d.tokens[token[3]];
      if (!token || token[2] !== 'NOUN' || (governor && governor[0] >= b && governor[1] <= e)) continue;
      add(natures, d.text.slice(token[0], token[1]).toLowerCase(), type);
      break;
    }
  }
}

const suffixes: Counts = new Map();
for (const [word, row] of words)
  if (sum(row) <= RARE && /^[a-z]+$/u.test(word))
    for (const [tag, n] of row)
      for (let size = 1; size <= 4; size++)
        if (word.length > size + 1) add(suffixes, word.slice(-size), tag, n);

const base = new Map([...'NPVARUJ'].map((tag) => [tag, 'NPVA'.includes(tag) ? 0.23 : 0.03]));
function bySuffix(word: string): ReadonlyMap<string, number> {
  let shares: ReadonlyMap<string, number> = base;
  for (let size = 1; size <= 4; size++) {
    const row = suffixes.get(word.slice(-size));
    if (!row || word.length <= size + 1) continue;
    const total = sum(row);
    const wider = shares;
    shares = new Map(
      [...new Set([...row.keys(), ...wider.keys()])].map((tag) => [
        tag,
        ((row.get(tag) ?? 0) + 4 * (wider.get(tag) ?? 0)) / (total + 4),
      ]),
    );
  }
  return shares;
}

const shown = (shares: ReadonlyMap<string, number>) =>
  [...shares]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([tag, share]): [string, number] => [tag, Math.round(share * 100)])
    .filter(([, share]) => share > 0)
    .map(([tag, share]) => `${tag}${share}`)
    .join('');

function sharesOf(word: string, row: ReadonlyMap<string, number>): Map<string, number> {
  const total = sum(row);
  if (total >= 4) return new Map([...row].map(([tag, n]) => [tag, n / total]));
  const guess = bySuffix(word);
  return new Map(
    [...new Set([...row.keys(), ...guess.keys()])].map((tag) => [
      tag,
      ((row.get(tag) ?? 0) + (guess.get(tag) ?? 0)) / (total + 1),
    ]),
  );
}

const sorted = (counts: Counts, least: number) =>
  [...counts]
    .filter(([key, row]) => sum(row) >= least && /\p{L}/u.test(key) && !/[|\s]/u.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
const all = tags.get('') ?? new Map<string, number>();
const total = sum(all);
const log = (share: number) => Math.round(Math.log(share) * 100);
const kindOf = (kind: string, share: number) =>
  sorted(natures, 2)
    .filter(([, row]) => (row.get(kind) ?? 0) / sum(row) >= share)
    .map(([word]) => word)
    .join(' ');
const table = {
  origin:
    'Made by scripts/phrases/tags.ts: counts over the syntax of GUM (Zeldes 2017; annotations CC BY 4.0), without its non-commercial genres.',
  prior: Object.fromEntries([...all].map(([tag, n]) => [tag, log(n / total)])),
  steps: Object.fromEntries(
    [...follows].map(([from, row]) => [
      from,
      Object.fromEntries(
        [...all.keys()].map((to) => [to, log(((row.get(to) ?? 0) + 0.5) / (sum(row) + 0.5 * all.size))]),
      ),
    ]),
  ),
  words: sorted(words, 2)
    .map(([word, row]) => `${word} ${shown(sharesOf(word, row))}`)
    .join('|'),
  suffixes: sorted(suffixes, 4)
    .filter(([suffix]) => /^[a-z]+$/u.test(suffix))
    .map(([suffix]) => `${suffix} ${shown(bySuffix(`xxxxx${suffix}`))}`)
    .join('|'),
  persons: kindOf('person', 0.7),
  times: kindOf('time', 0.7),
};
writeFileSync(`${ROOT}/src/record/phrases/tags.json`, `${JSON.stringify(table, null, 2)}\n`);
