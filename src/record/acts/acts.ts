import type { Report } from '../report.js';
import type { Act, Modifier } from '../schema.js';

/** What a statement does. */
export interface Doing {
  readonly act: Act | null;
  readonly modifiers: readonly Modifier[];
}

/** The act and modifiers of each attribution, by the borders of spec `acts.md`. */
export function actsOf(report: Report): Doing[] {
  return report.attributions.map(() => ({ act: null, modifiers: [] }));
}
