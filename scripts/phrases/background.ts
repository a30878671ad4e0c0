import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { stem } from '#readout/record/phrases/stem.js';
import { wordsIn } from '#readout/record/phrases/words.js';

/**
 * Makes `src/record/phrases/background.json`: in how many news articles each stem stands. From a built checkout with
 * the shared data beside it:
 *
 *     npm run build && npx tsc -p scripts/phrases/tsconfig.json && node dist/scripts/phrases/background.js
 *
 * Counts alone leave the articles. Reports that statements are scored on are left out.
 */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SHARED = process.env['READOUT_SHARED'] ?? `${ROOT}/../shared`;
/** Stems in fewer articles are not listed: they are rare, and most are names. */
const LEAST = 6;
/** Reports at the end of the training set that are kept unseen. */
const UNSEEN = 30;

interface Article {
  readonly id: string;
  readonly text: string;
}
const read = (file: string) =>
  gunzipSync(readFileSync(`${SHARED}/data/${file}`))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article);

const train = read('world/train.jsonl.gz').sort((a, b) => (a.id < b.id ? -1 : 1));
const out = new Set([...read('world/world.jsonl.gz'), ...train.slice(-UNSEEN)].map(({ id }) => id));
const articles = ['wikinews', 'bbc', 'abc']
  .flatMap((name) => read(`news/${name}.jsonl.gz`))
  .filter(({ id }) => !out.has(id));

const counts = new Map<string, number>();
for (const { text } of articles) {
  const found = new Set(
    wordsIn(text, { start: 0, end: text.length }).flatMap(({ shown }) =>
      /\p{L}/u.test(shown) ? [stem(shown)] : [],
    ),
  );
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
}

/** Powers of 1.25: finer steps tell nothing, and a list of stems a step is small. */
const step = (n: number) => Math.round(1.25 ** Math.round(Math.log(n) / Math.log(1.25)));
const steps = new Map<number, string[]>();
for (const [one, n] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  if (n >= LEAST && /^[^\s\d]+$/u.test(one)) steps.set(step(n), [...(steps.get(step(n)) ?? []), one]);

writeFileSync(
  `${ROOT}/src/record/phrases/background.json`,
  `${JSON.stringify(
    {
      origin:
        'Made by scripts/phrases/background.ts: counts over English Wikinews 2019 and 2020, BBC 2004 and 2005, ABC of Australia 2006.',
      articles: articles.length,
      least: LEAST,
      stems: Object.fromEntries([...steps].sort(([a], [b]) => a - b).map(([n, list]) => [n, list.join(' ')])),
    },
    null,
    2,
  )}\n`,
);
