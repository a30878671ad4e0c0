import type { Said } from './reading.js';
import type { Act, Quotation, Tier } from './wire.js';

/** What is shown; an empty list leaves everything in. */
export interface Filter {
  readonly who: readonly string[];
  readonly act: readonly Act[];
  /** Ids of issues. */
  readonly issue: readonly string[];
  readonly kind: readonly Quotation[];
  readonly tier: readonly Tier[];
  /** Whether statements too doubtful to be shown are shown all the same. */
  readonly doubtful: boolean;
}

export type Facet = 'who' | 'act' | 'issue' | 'kind' | 'tier';

export const NO_FILTER: Filter = { who: [], act: [], issue: [], kind: [], tier: [], doubtful: false };

const FACETS: readonly Facet[] = ['who', 'act', 'issue', 'kind', 'tier'];

export const isFiltering = (f: Filter): boolean => FACETS.some((facet) => f[facet].length > 0);

/** Whether a statement is shown; `but` leaves one facet out, to count what choosing in it would show. */
export function passes(said: Said, filter: Filter, but: Facet | null = null): boolean {
  return FACETS.every((facet) => {
    const chosen: readonly string[] = filter[facet];
    return facet === but || chosen.length === 0 || valuesOf(said, facet).some((v) => chosen.includes(v));
  });
}

/** What a statement has of a facet. */
export function valuesOf({ speaker, wire }: Said, facet: Facet): readonly string[] {
  if (facet === 'who') return [speaker];
  if (facet === 'issue') return wire.about;
  if (facet === 'act') return wire.act === null ? [] : [wire.act];
  return [facet === 'kind' ? wire.quotation : wire.tier];
}

/** The list with `item` put in, or taken out where it was in. */
export const toggled = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((x) => x !== item) : [...list, item];
