import type { Said } from './reading.js';
import type { Quotation, Tier } from './wire.js';

/** What is shown; an empty list leaves everything in. */
export interface Filter {
  readonly who: readonly string[];
  readonly kind: readonly Quotation[];
  readonly tier: readonly Tier[];
}

export const NO_FILTER: Filter = { who: [], kind: [], tier: [] };

export const isFiltering = (f: Filter): boolean => f.who.length + f.kind.length + f.tier.length > 0;

export function passes(said: Said, filter: Filter): boolean {
  return (
    (filter.who.length === 0 || filter.who.includes(said.speaker)) &&
    (filter.kind.length === 0 || filter.kind.includes(said.wire.quotation)) &&
    (filter.tier.length === 0 || filter.tier.includes(said.wire.tier))
  );
}

/** The list with `item` put in, or taken out where it was in. */
export const toggled = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((x) => x !== item) : [...list, item];
