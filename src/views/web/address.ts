import { type Filter, NO_FILTER } from './model/filter.js';
import type { Act, Quotation, Tier } from './model/wire.js';
import { ACTS } from './model/words.js';

/** Where the report comes from: a bundled sample, an address, or what was pasted or dropped in this tab. */
export type Origin =
  | { readonly kind: 'sample'; readonly name: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'given'; readonly key: string };

/** All that the address bar tells: which report, which statement, which of them are shown. */
export interface Address {
  readonly origin: Origin | null;
  readonly statement: string | null;
  readonly filter: Filter;
}

export const START: Address = { origin: null, statement: null, filter: NO_FILTER };

const KINDS: readonly Quotation[] = ['direct', 'indirect', 'mixed'];
const TIERS: readonly Tier[] = ['headline', 'standfirst', 'caption', 'body'];

export function parseAddress({ search, hash }: { search: string; hash: string }): Address {
  const query = new URLSearchParams(search);
  return {
    origin: originOf(query),
    statement: /^#s\d+$/u.test(hash) ? hash.slice(1) : null,
    filter: {
      who: query.getAll('who'),
      act: ACTS.filter((a: Act) => query.getAll('act').includes(a)),
      issue: query.getAll('issue'),
      kind: KINDS.filter((k) => query.getAll('kind').includes(k)),
      tier: TIERS.filter((t) => query.getAll('tier').includes(t)),
      doubtful: query.get('doubtful') === '1',
    },
  };
}

function originOf(query: URLSearchParams): Origin | null {
  const sample = query.get('sample');
  if (sample) return { kind: 'sample', name: sample };
  const url = query.get('url');
  if (url) return { kind: 'url', url };
  const key = query.get('given');
  return key ? { kind: 'given', key } : null;
}

/** Query and hash of an address; what `parseAddress` takes. */
export function formatAddress({ origin, statement, filter }: Address): string {
  const query = new URLSearchParams();
  if (origin?.kind === 'sample') query.set('sample', origin.name);
  if (origin?.kind === 'url') query.set('url', origin.url);
  if (origin?.kind === 'given') query.set('given', origin.key);
  for (const who of filter.who) query.append('who', who);
  for (const act of filter.act) query.append('act', act);
  for (const issue of filter.issue) query.append('issue', issue);
  for (const kind of filter.kind) query.append('kind', kind);
  for (const tier of filter.tier) query.append('tier', tier);
  if (filter.doubtful) query.set('doubtful', '1');
  const search = query.toString();
  return `${search ? `?${search}` : ''}${statement ? `#${statement}` : ''}`;
}

export const originKey = (origin: Origin | null): string =>
  origin === null ? '' : formatAddress({ ...START, origin });

/** Goes to another address of the page, as a new step of the browser's history or in the place of the last. */
export type Go = (address: Address, how: 'push' | 'replace') => void;
