import { type Counts, type Scored, tally } from '#readout/evaluation/evaluation.js';
import { MODELS, type ModelName, openReader, type Reader } from '#readout/readout.js';
import { type GoldArticle, goldArticles } from './gold.js';
import { isThere, keep } from './measurements.js';

/** Attribution accuracy of the shipped model on the labelled sets, by halves (odd and even ids) and whole. */
export async function accuracy(): Promise<void> {
  for (const model of MODELS) {
    if (!isThere(model)) console.log(`${model}: skipped, there is no such model here.`);
    else await accuracyOf(model);
  }
}

async function accuracyOf(model: ModelName): Promise<void> {
  console.log(`\nModel ${model}`);
  const reader = await openReader({ model });
  for (const [title, file] of [
    ['PolNeAR dev (US politics)', 'polnear/dev.jsonl.gz'],
    ['world (world, British, Australian news)', 'world/world.jsonl.gz'],
  ] as const) {
    const articles = goldArticles(file);
    if (!articles) {
      console.log(`${title}: skipped, the labelled sets are not on this machine (READOUT_SHARED).`);
      continue;
    }
    const read = await readAll(reader, articles);
    const of = (nested: boolean, half?: 0 | 1) =>
      countsOf(
        read.filter((_, i) => half === undefined || i % 2 === half),
        nested,
      );
    const whole = of(false);
    print(`${title}, outermost statements`, [whole, of(false, 0), of(false, 1)]);
    if (file.startsWith('polnear')) keep(model, { whoSaid: whole.figures.who_said?.f1 ?? 0 });
    if (file.startsWith('world')) print(`${title}, nested statements`, [of(true), of(true, 0), of(true, 1)]);
  }
  await reader.close();
}

function countsOf(read: Awaited<ReturnType<typeof readAll>>, nested: boolean): Counts {
  const sums = tally();
  for (const { text, gold, predicted } of read)
    sums.add(text, gold.filter(level(nested)), predicted.filter(level(nested)));
  return sums.counts();
}

interface Levelled extends Scored {
  readonly nested: boolean;
}

const level = (nested: boolean) => (s: Levelled) => s.nested === nested;

async function readAll(reader: Reader, articles: readonly GoldArticle[]) {
  const read = [];
  for (const { id, text, statements } of articles) {
    const record = await reader.read(new TextEncoder().encode(text), {
      id,
      body: true,
      mediaType: 'text/plain',
    });
    if (record.text !== text) throw new Error(`the record of ${id} has another text than gold`);
    const gold = statements.map((s): Levelled => ({ ...s, nested: (s.parent ?? null) !== null }));
    const predicted = record.statements.map((s): Levelled => ({ ...s, nested: s.parent !== null }));
    read.push({ text, gold, predicted });
  }
  return read;
}

function print(title: string, [whole, odd, even]: readonly [Counts, Counts, Counts]): void {
  console.log(`\n${title}: ${whole.gold} gold, ${whole.predicted} found`);
  console.log('                     P      R     F1   F1 odd  F1 even');
  const cell = (n: number | undefined) => (n ?? 0).toFixed(1).padStart(6);
  for (const [key, f] of Object.entries(whole.figures))
    console.log(
      `${key.padEnd(16)}${cell(f.precision)} ${cell(f.recall)} ${cell(f.f1)}  ${cell(odd.figures[key]?.f1)}  ${cell(even.figures[key]?.f1)}`,
    );
}
