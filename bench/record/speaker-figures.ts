import { figure, share } from './figures.js';
import type { Part } from './reports.js';
import type { Outcome } from './speakers.js';

/** What issue 8 asks, in percent. */
const TARGETS = { named: 97, pronoun: 88, 'role or metonym': 75, precision: 92 };

const SETS: Readonly<Record<Part, string>> = {
  tuning: 'world, first 120 reports',
  check: 'world, 64 held-out reports',
  unseen: 'world, 30 unseen reports',
  world: 'world, twelve reports',
  polnear: 'PolNeAR dev, 200',
  news: 'news, 30 reports learnt from',
  'news-check': 'news, 30 held-out reports',
};

/** Speakers from gold statements, each figure beside its target. */
export function speakerFigures(part: Part, all: readonly Outcome[]): void {
  const set = SETS[part];
  const told = all.filter((o) => o.gold.length > 0);
  const add = (measure: keyof typeof TARGETS, of: readonly Outcome[]) => {
    if (of.length === 0) return;
    figure({
      measure: `speaker, ${measure}`,
      set,
      value: share(of.filter((o) => o.right).length, of.length),
      of: of.length,
      target: TARGETS[measure],
    });
  };
  const kinds = (...names: string[]) => told.filter((o) => names.includes(o.kind));
  add('named', kinds('named'));
  add('pronoun', kinds('pronoun'));
  add('role or metonym', kinds('role', 'metonym'));
  add(
    'precision',
    all.filter((o) => o.found !== null),
  );
  const labelled = all.filter((o) => o.goldCapacity !== null);
  if (labelled.length > 0)
    figure({
      measure: 'capacity, gold statements',
      set,
      value: share(labelled.filter((o) => o.capacity === o.goldCapacity).length, labelled.length),
      of: labelled.length,
      target: 90,
    });
}
