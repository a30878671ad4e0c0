import { readFileSync, writeFileSync } from 'node:fs';
import { bodyOnly } from '#readout/article/article.js';
import {
  calibrationError,
  errorByChance,
  type Judged,
  type Levelled,
} from '#readout/evaluation/evaluation.js';
import type { Signals } from '#readout/statements/attribution.js';
import {
  type ConfidenceWeights,
  confidence,
  FEATURE_NAMES,
  FEATURES,
} from '#readout/statements/confidence.js';
import { findStatements, loadAttributor, MODELS, type ModelName } from '#readout/statements/statements.js';
import { CodePoints } from '#readout/text/text.js';
import { JUDGED_SETS, type JudgedSet, judge, setArticles, shares } from './judged.js';
import { type Example, fitLogistic } from './logistic.js';
import { folderOf, isThere } from './measurements.js';

interface Seen {
  readonly set: JudgedSet;
  readonly half: 1 | 2;
  readonly article: string;
  readonly signals: Signals;
  readonly right: boolean;
}

/** Tried for the ridge; the one with the least log loss over held-out fifths of the odd halves is taken. */
const RIDGES = [1, 3, 10, 30, 100] as const;
const FOLDS = 5;

/**
 * Fits each model's confidence on the odd halves of the judged sets, prints how it does on the even ones, and writes the
 * weights into the model's manifest. Each set counts as much as the other, however many statements it has.
 */
export async function calibrate(): Promise<void> {
  for (const model of MODELS) {
    const manifest = new URL('manifest.json', folderOf(model));
    if (!isThere(model)) {
      console.log(`${model}: skipped, there is no such model here.`);
      continue;
    }
    const seen = await readSets(model);
    if (!seen) {
      console.log('skipped, the labelled sets are not on this machine (READOUT_SHARED).');
      return;
    }
    console.log(`\n${model}: ${seen.length} statements found and judged`);
    const weights = fit(seen.filter((s) => s.half === 1));
    report(seen, weights);
    const written = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
    const { name, window, hidden, ...rest } = written;
    writeFileSync(
      manifest,
      `${JSON.stringify({ name, window, hidden, ...rest, confidence: weights }, null, 2)}\n`,
    );
  }
}

async function readSets(model: ModelName): Promise<Seen[] | null> {
  const attributor = await loadAttributor({ model });
  const seen: Seen[] = [];
  for (const set of JUDGED_SETS) {
    const articles = setArticles(set);
    if (!articles) return null;
    for (const article of articles) {
      const points = new CodePoints(article.text);
      const { attributions } = await findStatements(attributor, bodyOnly(article.text));
      const found = attributions.flatMap((a): (Levelled & { signals: Signals })[] =>
        a.signals
          ? [
              {
                source: a.source.map((s) => points.toWire(s)),
                cue: a.cue.map((s) => points.toWire(s)),
                content: a.content.map((s) => points.toWire(s)),
                nested: a.parent !== null,
                tier: a.tier,
                confidence: a.confidence,
                signals: a.signals,
              },
            ]
          : [],
      );
      for (const { found: one, right } of judge(set, article, found))
        seen.push({ set, half: article.half, article: article.id, signals: one.signals, right });
    }
  }
  await attributor.close();
  return seen;
}

function examples(seen: readonly Seen[]): Example[] {
  const count = new Map<JudgedSet, number>();
  for (const { set } of seen) count.set(set, (count.get(set) ?? 0) + 1);
  return seen.map(({ set, signals, right }) => ({
    x: FEATURE_NAMES.map((name) => FEATURES[name](signals)),
    right,
    weight: seen.length / (count.size * (count.get(set) ?? 1)),
  }));
}

const named = (weights: readonly number[]): ConfidenceWeights =>
  Object.fromEntries(
    FEATURE_NAMES.map((name, i) => [name, Math.round(1000 * (weights[i] ?? 0)) / 1000]),
  ) as ConfidenceWeights;

function fit(seen: readonly Seen[]): ConfidenceWeights {
  const articles = [...new Set(seen.map((s) => s.article))].sort();
  const fold = new Map(articles.map((id, i) => [id, i % FOLDS]));
  const losses = RIDGES.map((ridge) => {
    const out: { right: boolean; p: number; weight: number }[] = [];
    for (let k = 0; k < FOLDS; k++) {
      const rest = seen.filter((s) => fold.get(s.article) !== k);
      const weights = named(fitLogistic(examples(rest), ridge));
      const held = seen.filter((s) => fold.get(s.article) === k);
      const weighed = examples(held);
      for (const [i, s] of held.entries())
        out.push({ right: s.right, p: confidence(s.signals, weights), weight: weighed[i]?.weight ?? 1 });
    }
    const held = out.map(({ p, right }): Judged => ({ confidence: p, right }));
    const loss =
      out.reduce((sum, o) => sum - o.weight * Math.log(clamp(o.right ? o.p : 1 - o.p)), 0) / out.length;
    console.log(
      `  ridge ${ridge}: log loss of held-out fifths ${loss.toFixed(4)}, off by ${(100 * calibrationError(held, 'count')).toFixed(1)}`,
    );
    return loss;
  });
  const best = RIDGES[losses.indexOf(Math.min(...losses))] ?? 1;
  const weights = named(fitLogistic(examples(seen), best));
  console.log(`  ridge ${best}: ${FEATURE_NAMES.map((name) => `${name} ${weights[name]}`).join(', ')}`);
  return weights;
}

const clamp = (p: number): number => Math.min(0.999, Math.max(0.001, p));

function report(seen: readonly Seen[], weights: ConfidenceWeights): void {
  for (const set of JUDGED_SETS)
    for (const half of [1, 2] as const) {
      const some = seen.filter((s) => s.set === set && s.half === half);
      const line = (title: string, with_: ConfidenceWeights | null) => {
        const judged = some.map(
          (s): Judged => ({ confidence: confidence(s.signals, with_), right: s.right }),
        );
        const off = (by: 'count' | 'width') =>
          `${(100 * calibrationError(judged, by)).toFixed(1)} (${(100 * errorByChance(judged, by)).toFixed(1)} by chance)`;
        console.log(
          `    ${title}: off by ${off('count')} in bins of equal count, ${off('width')} of equal width; ${shares(judged)}`,
        );
      };
      console.log(
        `  ${set.name}, ${half === 1 ? 'odd half, fitted on' : 'even half, held out'}: ${some.length} statements`,
      );
      line('as the model says', null);
      line('fitted', weights);
    }
}
