import { actsOf, type Doing, WEIGHTS, type Weights } from '#readout/record/acts/acts.js';
import { findCast } from '#readout/record/entities/entities.js';
import type { Report } from '#readout/record/report.js';
import { ACTS, MODIFIERS } from '#readout/record/schema.js';
import { resolveSpeakers } from '#readout/record/speakers/speakers.js';
import { CodePoints } from '#readout/text/text.js';
import { agreement, type Marked, polnearDoings, worldDoings } from './doing-labels.js';
import { figure, share } from './figures.js';
import { goldReport } from './gold-report.js';
import { foundBy, readTexts } from './read-reports.js';

/** What the program says of a labelled statement; `doing` is `null` where it did not find the statement. */
interface Told {
  readonly label: Marked['labels'][number];
  readonly doing: Doing | null;
  readonly capacity: string | null;
}

/** Acts with fewer examples than this count in no macro-F1: one slip would move it by a tenth. */
const ENOUGH = 8;
const TARGETS = { unseen: { act: 86, capacity: 90 }, polnear: { act: 84, capacity: 90 }, macro: 70 };

const NONE = { outright: 0, cue: 0, sign: 0, clause: 0, default: 0 };
const RULES_ALONE: Weights = { ...WEIGHTS, linear: 0, encoder: 0 };
const PARTS: Readonly<Record<string, Weights>> = {
  'as shipped': WEIGHTS,
  'rules alone': RULES_ALONE,
  'linear alone': { ...WEIGHTS, rules: NONE, encoder: 0 },
  'encoder alone': { rules: NONE, linear: 0, encoder: 1 },
  'rules and linear': { ...WEIGHTS, encoder: 0 },
};

/**
 * Acts, modifiers and capacities. End to end, of the statements that the model finds (one is found when a cue found
 * overlaps its own): on 30 reports of world news that nothing was tuned or trained on, and on 200 statements of PolNeAR
 * dev; each opinion by itself on 320 others, to choose by. From gold statements, without the encoder: on those 200, and by
 * the rules alone on the 64 reports held back, which the learnt parts have seen.
 */
export async function acts(): Promise<void> {
  const polnear = polnearDoings('scored');
  const choosing = polnearDoings('choosing');
  const unseen = worldDoings('unseen');
  const check = worldDoings('check');
  if (!polnear || !choosing || !unseen || !check) {
    console.log('Acts: skipped, the labelled sets are not on this machine (READOUT_SHARED).');
    return;
  }
  print('PolNeAR dev, gold statements', fromGold(polnear, WEIGHTS));
  print('world, 64 reports, gold statements, rules alone', fromGold(check, RULES_ALONE));
  const readChoosing = await read(choosing);
  for (const [title, weights] of Object.entries(PARTS))
    print(`PolNeAR dev, 320 to choose by, end to end, ${title}`, endToEnd(readChoosing, weights));
  endToEndFigures('PolNeAR dev, 200', endToEnd(await read(polnear), WEIGHTS), TARGETS.polnear);
  endToEndFigures('world, 30 unseen reports', endToEnd(await read(unseen), WEIGHTS), TARGETS.unseen);
  const { items, act, actKappa, capacity } = agreement();
  console.log(
    `\nTwo passes of ours over ${items} statements of PolNeAR dev: the same act in ${(100 * act).toFixed(1)} % (kappa ${actKappa.toFixed(3)}), the same capacity in ${(100 * capacity).toFixed(1)} %`,
  );
  figure({ measure: 'act, our two passes agree', set: 'PolNeAR dev, 200', value: 100 * act, of: items });
  figure({
    measure: 'capacity, our two passes agree',
    set: 'PolNeAR dev, 200',
    value: 100 * capacity,
    of: items,
  });
}

function fromGold(marked: readonly Marked[], weights: Weights): Told[] {
  return marked.flatMap(({ article, labels }) => {
    const report = goldReport(article);
    return told(report, weights, labels, (label) => label.statement);
  });
}

type Read = readonly { readonly report: Report; readonly labels: Marked['labels'] }[];

async function read(marked: readonly Marked[]): Promise<Read> {
  const reports = await readTexts(marked.map(({ article }) => article));
  return reports.map((report, i) => ({ report, labels: marked[i]?.labels ?? [] }));
}

function endToEnd(all: Read, weights: Weights): Told[] {
  return all.flatMap(({ report, labels }) => {
    const points = new CodePoints(report.text);
    return told(report, weights, labels, ({ cue }) =>
      foundBy(
        report.attributions,
        cue.map((span) => points.fromWire(span)),
      ),
    );
  });
}

function told(
  report: Report,
  weights: Weights,
  labels: Marked['labels'],
  indexOf: (label: Marked['labels'][number]) => number | null,
): Told[] {
  const speakers = resolveSpeakers(report, findCast(report));
  const doings = actsOf(report, speakers, weights);
  const { capacities } = speakers;
  return labels.map((label) => {
    const index = indexOf(label);
    return {
      label,
      doing: index === null ? null : (doings[index] ?? null),
      capacity: index === null ? null : (capacities[index] ?? null),
    };
  });
}

function endToEndFigures(
  set: string,
  all: readonly Told[],
  targets: { readonly act: number; readonly capacity: number },
): void {
  print(`${set}, end to end, as shipped`, all);
  const found = all.filter(({ doing }) => doing !== null);
  const acts = found.filter(({ label }) => label.act !== null);
  const capacities = found.filter(({ label }) => label.capacity !== null);
  const right = capacities.filter(({ label, capacity }) => label.capacity === capacity).length;
  console.log(
    `Capacities of those found: ${share(right, capacities.length).toFixed(1)} % right of ${capacities.length}`,
  );
  mistakes(
    'acts',
    acts.map(({ label, doing }) => [label.act, doing?.act ?? null]),
  );
  mistakes(
    'capacities',
    capacities.map(({ label, capacity }) => [label.capacity, capacity]),
  );
  const { value, macro, enough } = actScores(all);
  figure({ measure: 'act, end to end', set, value, of: acts.length, target: targets.act });
  figure({
    measure: `act, macro-F1 over ${enough} acts`,
    set,
    value: 100 * macro,
    of: acts.length,
    target: TARGETS.macro,
  });
  figure({
    measure: 'capacity, end to end',
    set,
    value: share(right, capacities.length),
    of: capacities.length,
    target: targets.capacity,
  });
}

const SHOWN = 5;

/** The most frequent confusions: what the label says, and what we say. */
function mistakes(what: string, pairs: readonly (readonly [string | null, string | null])[]): void {
  const counts = new Map<string, number>();
  for (const [label, found] of pairs) {
    if (label === found) continue;
    const key = `${label} as ${found ?? 'nothing'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, SHOWN);
  console.log(`Most frequent mistakes, ${what}: ${most.map(([key, n]) => `${key} ${n}`).join(', ')}`);
}

function actScores(all: readonly Told[]) {
  const read = all.filter(({ label, doing }) => doing !== null && label.act !== null);
  const right = read.filter(({ label, doing }) => doing?.act === label.act).length;
  const scores = ACTS.map((act) => ({
    act,
    ...f1(
      read,
      ({ label }) => label.act === act,
      ({ doing }) => doing?.act === act,
    ),
  })).filter(({ gold }) => gold > 0);
  const enough = scores.filter(({ gold }) => gold >= ENOUGH);
  const macro = enough.reduce((sum, { f }) => sum + f, 0) / Math.max(1, enough.length);
  return { read, value: share(right, read.length), scores, macro, enough: enough.length };
}

function print(title: string, all: readonly Told[]): void {
  const { read, value, scores, macro, enough } = actScores(all);
  const labelled = all.filter(({ label }) => label.act !== null).length;
  console.log(
    `\nActs, ${title}: ${read.length} of ${labelled} statements, ${value.toFixed(1)} % right, macro-F1 ${macro.toFixed(3)} over ${enough} acts with at least ${ENOUGH} examples`,
  );
  console.log(scores.map(({ act, gold, f }) => `${act} ${f.toFixed(2)} (${gold})`).join(', '));
  if (!read.some(({ label }) => label.modifiers.length > 0)) return;
  for (const modifier of MODIFIERS) {
    const { gold, found, both, f } = f1(
      read,
      ({ label }) => label.modifiers.includes(modifier),
      ({ doing }) => doing?.modifiers.includes(modifier) ?? false,
    );
    console.log(`${modifier}: F1 ${f.toFixed(2)} (${gold} labelled, ${found} found, ${both} both)`);
  }
}

function f1(
  read: readonly Told[],
  isGold: (one: Told) => boolean,
  isFound: (one: Told) => boolean,
): { gold: number; found: number; both: number; f: number } {
  const gold = read.filter(isGold).length;
  const found = read.filter(isFound).length;
  const both = read.filter((one) => isGold(one) && isFound(one)).length;
  return { gold, found, both, f: gold + found === 0 ? 0 : (2 * both) / (gold + found) };
}
