import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bodyOnly } from '#readout/article/article.js';
import { actsOf, type Doing, WEIGHTS, type Weights } from '#readout/record/acts/acts.js';
import { type Report, reportOf } from '#readout/record/report.js';
import { ACTS, MODIFIERS } from '#readout/record/schema.js';
import { findStatements, loadAttributor } from '#readout/statements/statements.js';
import { CodePoints } from '#readout/text/text.js';
import { type GoldArticle, goldArticles } from '../gold.js';
import { goldReport } from './gold-report.js';
import { type WorldArticle, worldArticles } from './reports.js';

interface Labelled {
  readonly act: string;
  readonly modifiers: readonly string[];
  /** What the program says; `null` where it did not find the statement. */
  readonly found: Doing | null;
}

interface ActLabel {
  readonly article: string;
  readonly statement: number;
  readonly cue: readonly (readonly [number, number])[];
  readonly act: string;
  readonly modifiers: readonly string[];
}

type Found = Labelled & { readonly found: Doing };

const LABELS = fileURLToPath(new URL('../../../bench/labels/acts-polnear-dev.json', import.meta.url));

/** Acts with fewer examples than this count in no macro-F1: one slip would move it by a tenth. */
const ENOUGH = 8;

const NONE = { cue: 0, sign: 0, clause: 0, default: 0 };
const ALONE: Readonly<Record<string, Weights>> = {
  'rules alone': { ...WEIGHTS, linear: 0, encoder: 0 },
  'linear alone': { ...WEIGHTS, rules: NONE, encoder: 0 },
  'encoder alone': { rules: NONE, linear: 0, encoder: 1 },
  'rules and linear': { ...WEIGHTS, encoder: 0 },
  'as shipped': WEIGHTS,
};

/**
 * Acts and modifiers of 200 statements of PolNeAR dev, from gold statements, without the encoder, and end to end, of what
 * the model finds; and acts of 64 reports of world news by the rules alone, for the learnt parts have seen those.
 */
export async function acts(): Promise<void> {
  const polnear = goldArticles('polnear/dev.jsonl.gz');
  const world = worldArticles('check');
  if (!polnear || !world) {
    console.log('Acts: skipped, the labelled sets are not on this machine (READOUT_SHARED).');
    return;
  }
  const labels = polnearLabels(polnear);
  print('PolNeAR dev, gold statements', fromGold(labels, WEIGHTS));
  print(
    'world, 64 reports, gold statements, rules alone',
    fromGold(worldLabels(world), ALONE['rules alone'] ?? WEIGHTS),
  );
  const read = await readAll(labels);
  for (const [title, weights] of Object.entries(ALONE))
    print(`PolNeAR dev, end to end, ${title}`, endToEnd(read, weights));
}

interface Marked {
  readonly article: GoldArticle;
  readonly labels: readonly Omit<ActLabel, 'article'>[];
}

function polnearLabels(articles: readonly GoldArticle[]): Marked[] {
  const { statements } = JSON.parse(readFileSync(LABELS, 'utf8')) as { statements: ActLabel[] };
  return articles
    .map((article) => ({ article, labels: statements.filter((label) => label.article === article.id) }))
    .filter(({ labels }) => labels.length > 0);
}

const worldLabels = (articles: readonly WorldArticle[]): Marked[] =>
  articles.map((article) => ({
    article,
    labels: article.statements.flatMap(({ act, cue }, statement) =>
      act ? [{ statement, cue, act, modifiers: [] }] : [],
    ),
  }));

function fromGold(marked: readonly Marked[], weights: Weights): Labelled[] {
  return marked.flatMap(({ article, labels }) => {
    const doings = actsOf(goldReport(article), weights);
    return labels.map(({ statement, act, modifiers }) => ({
      act,
      modifiers,
      found: doings[statement] ?? null,
    }));
  });
}

type Read = { readonly report: Report; readonly labels: Marked['labels'] }[];

async function readAll(marked: readonly Marked[]): Promise<Read> {
  const model = await loadAttributor();
  const read: Read = [];
  for (const { article, labels } of marked) {
    const body = bodyOnly(article.text);
    const { attributions } = await findStatements(model, body);
    read.push({ report: reportOf(body, attributions, null), labels });
  }
  await model.close();
  return read;
}

/** A labelled statement is found where an attribution's cue overlaps its own. */
function endToEnd(read: Read, weights: Weights): Labelled[] {
  return read.flatMap(({ report, labels }) => {
    const points = new CodePoints(report.text);
    const doings = actsOf(report, weights);
    return labels.map(({ cue, act, modifiers }) => {
      const spans = cue.map((span) => points.fromWire(span));
      const at = report.attributions.findIndex((a) =>
        a.cue.some((one) => spans.some((other) => one.start < other.end && other.start < one.end)),
      );
      return { act, modifiers, found: doings[at] ?? null };
    });
  });
}

function print(title: string, all: readonly Labelled[]): void {
  const read = all.filter((r): r is Found => r.found !== null);
  const right = read.filter(({ act, found }) => found.act === act).length;
  const scores = ACTS.map((act) => ({
    act,
    ...f1(
      read,
      (r) => r.act === act,
      (r) => r.found.act === act,
    ),
  }));
  const enough = scores.filter(({ gold }) => gold >= ENOUGH);
  const macro = enough.reduce((sum, { f }) => sum + f, 0) / Math.max(1, enough.length);
  console.log(
    `\nActs, ${title}: ${read.length} of ${all.length} statements, ${percent(right / read.length)} right, macro-F1 ${macro.toFixed(3)} over ${enough.length} acts with at least ${ENOUGH} examples`,
  );
  console.log(
    scores
      .filter(({ gold }) => gold > 0)
      .map(({ act, gold, f }) => `${act} ${f.toFixed(2)} (${gold})`)
      .join(', '),
  );
  if (!read.some(({ modifiers }) => modifiers.length > 0)) return;
  for (const modifier of MODIFIERS) {
    const { gold, found, both, f } = f1(
      read,
      (r) => r.modifiers.includes(modifier),
      (r) => r.found.modifiers.includes(modifier),
    );
    console.log(`${modifier}: F1 ${f.toFixed(2)} (${gold} labelled, ${found} found, ${both} both)`);
  }
}

function f1(
  read: readonly Found[],
  isGold: (r: Found) => boolean,
  isFound: (r: Found) => boolean,
): { gold: number; found: number; both: number; f: number } {
  const gold = read.filter(isGold).length;
  const found = read.filter(isFound).length;
  const both = read.filter((r) => isGold(r) && isFound(r)).length;
  return { gold, found, both, f: gold + found === 0 ? 0 : (2 * both) / (gold + found) };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
