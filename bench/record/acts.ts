import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actsOf, type Doing } from '#readout/record/acts/acts.js';
import { ACTS, MODIFIERS } from '#readout/record/schema.js';
import { goldArticles } from '../gold.js';
import { goldReport } from './gold-report.js';
import { worldArticles } from './reports.js';

interface Labelled {
  readonly act: string;
  readonly modifiers: readonly string[] | null;
  readonly found: Doing;
}

interface ActLabel {
  readonly article: string;
  readonly statement: number;
  readonly act: string;
  readonly modifiers: readonly string[];
}

const LABELS = fileURLToPath(new URL('../../../bench/labels/acts-polnear-dev.json', import.meta.url));

/** Acts with fewer examples than this count in no macro-F1: one slip would move it by a tenth. */
const ENOUGH = 8;

/** Acts and modifiers, told from gold statements: the reports held back from tuning, and 200 statements of PolNeAR dev. */
export function acts(): void {
  print('world/train, 64 reports not tuned on', world());
  print('PolNeAR dev, 200 statements', polnear());
}

function world(): Labelled[] | null {
  return (
    worldArticles('check')?.flatMap((article) => {
      const doings = actsOf(goldReport(article));
      return article.statements.flatMap((gold, i) => {
        const found = doings[i];
        return gold.act && found ? [{ act: gold.act, modifiers: null, found }] : [];
      });
    }) ?? null
  );
}

function polnear(): Labelled[] | null {
  const { statements } = JSON.parse(readFileSync(LABELS, 'utf8')) as { statements: ActLabel[] };
  return (
    goldArticles('polnear/dev.jsonl.gz')?.flatMap((article) => {
      const labels = statements.filter((label) => label.article === article.id);
      if (labels.length === 0) return [];
      const doings = actsOf(goldReport(article));
      return labels.flatMap(({ statement, act, modifiers }) => {
        const found = doings[statement];
        return found ? [{ act, modifiers, found }] : [];
      });
    }) ?? null
  );
}

function print(title: string, read: readonly Labelled[] | null): void {
  if (!read) {
    console.log(`Acts, ${title}: skipped, the labelled sets are not on this machine (READOUT_SHARED).`);
    return;
  }
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
    `\nActs, ${title}: ${read.length} statements, ${percent(right / read.length)} right, macro-F1 ${macro.toFixed(3)} over ${enough.length} acts with at least ${ENOUGH} examples`,
  );
  console.log(
    scores
      .filter(({ gold }) => gold > 0)
      .map(({ act, gold, f }) => `${act} ${f.toFixed(2)} (${gold})`)
      .join(', '),
  );
  const marked = read.filter(({ modifiers }) => modifiers !== null);
  if (marked.length === 0) return;
  for (const modifier of MODIFIERS) {
    const { gold, found, both, f } = f1(
      marked,
      (r) => r.modifiers?.includes(modifier) === true,
      (r) => r.found.modifiers.includes(modifier),
    );
    console.log(`${modifier}: F1 ${f.toFixed(2)} (${gold} labelled, ${found} found, ${both} both)`);
  }
}

function f1(
  read: readonly Labelled[],
  isGold: (r: Labelled) => boolean,
  isFound: (r: Labelled) => boolean,
): { gold: number; found: number; both: number; f: number } {
  const gold = read.filter(isGold).length;
  const found = read.filter(isFound).length;
  const both = read.filter((r) => isGold(r) && isFound(r)).length;
  return { gold, found, both, f: gold + found === 0 ? 0 : (2 * both) / (gold + found) };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
