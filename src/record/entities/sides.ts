import type { Span } from '../../text/text.js';
import { type Cluster, newCluster } from './cluster.js';
import { STATE_SIDES } from './data/seats.js';
import type { Peoples } from './peoples.js';
import type { StateName } from './states.js';
import type { Line } from './tokens.js';

const NUMBER = /^(?:two|three|four|five|six|several|some|many|other|senior|both|unnamed|a|an|one|few)$/u;
/** Kinds of sides that are people rather than a body. */
const PEOPLE = new Set(['officials', 'diplomats', 'negotiators', 'ministers', 'troops', 'forces']);
const BETWEEN = new Set(
  'interim military central federal foreign security coalition opposition intelligence caretaker transitional'.split(
    ' ',
  ),
);

/** "Russian authorities", "the Sorranian side", "Kiev authorities": what speaks and acts for a state. */
export function sidesOf(lines: readonly Line[], peoples: Peoples): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const { tokens } of lines)
    for (let i = 1; i < tokens.length; i++) {
      const head = tokens[i];
      if (head?.shape !== 'lower' || !STATE_SIDES.has(head.key)) continue;
      let last = i - 1;
      if (tokens[last]?.shape === 'lower' && BETWEEN.has(tokens[last]?.key ?? '')) last--;
      const found = adjectiveAt(tokens, last, peoples);
      if (!found) continue;
      const before = tokens[found.first - 1];
      if (before && NUMBER.test(before.key)) continue;
      const the = before?.key === 'the' ? before : tokens[found.first];
      const span: Span = { start: the?.span.start ?? head.span.start, end: head.span.end };
      const key = `${found.state.state} ${head.key}`;
      let cluster = clusters.get(key);
      if (!cluster) {
        cluster = newCluster(PEOPLE.has(head.key) ? 'group' : 'organisation');
        cluster.state = { state: found.state.state, kind: 'seat' };
        cluster.plural = head.key.endsWith('s');
        clusters.set(key, cluster);
      }
      cluster.others.push({ span, how: 'metonym' });
    }
  return [...clusters.values()];
}

/** The state's adjective or name that ends at a token: "Russian", "US", "South Korean". */
export function adjectiveAt(
  tokens: Line['tokens'],
  last: number,
  peoples: Peoples,
): { readonly first: number; readonly state: StateName } | null {
  const t = tokens[last];
  if (!t || t.shape === 'mark' || t.shape === 'lower') return null;
  const before = tokens[last - 1];
  const two =
    before?.shape === 'cap' && before.key !== 'the' ? peoples.of(`${before.text} ${t.text}`) : undefined;
  if (two && two.kind !== 'seat') return { first: last - 1, state: two };
  const one = peoples.of(t.text);
  return one && one.kind !== 'seat' ? { first: last, state: one } : null;
}
