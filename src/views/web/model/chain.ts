import { oneLine } from './exact.js';
import type { Reading, Said } from './reading.js';

/** One who passed the words on. */
export interface Hop {
  readonly kind: 'outlet' | 'agency' | 'speaker';
  readonly name: string;
  /** 0 for outlets and agencies. */
  readonly hue: number;
  /** The statement by which this one tells the next; none for outlets and agencies, and for the last. */
  readonly said: Said | null;
}

/**
 * On whose word the reader has a statement, the nearest first: the outlet, the agencies, those inside whose words it
 * stands, and at the end the one who said it. Several agencies without an order of their own are one hop.
 */
export function chainOf({ record, byId }: Reading, said: Said): Hop[] {
  const { via } = said.wire;
  const parents: Hop[] = [];
  for (let p = said.parent; p !== null; p = p.parent) {
    parents.push({ kind: 'speaker', name: p.who || 'somebody not named', hue: p.hue, said: p });
  }
  // The record's own hops hold the parents by name too: what is left are those who are no statement of their own.
  const names = parents.flatMap((p) => p.said?.wire.speaker?.name ?? []);
  const others: Hop[] = [];
  for (const { kind, name } of via) {
    const at = kind === 'speaker' ? names.indexOf(name) : -1;
    if (at >= 0) names.splice(at, 1);
    else others.push({ kind, name: oneLine(name), hue: kind === 'speaker' ? hueOf(name) : 0, said: null });
  }
  const hops = [...parents, ...joined(others)].reverse();
  return [...hops, { kind: 'speaker', name: said.who || 'somebody not named', hue: said.hue, said: null }];

  function hueOf(name: string): number {
    const other = record.statements.find((s) => s.speaker?.name === name);
    return (other && byId.get(other.id)?.hue) ?? 0;
  }
}

function joined(hops: readonly Hop[]): Hop[] {
  const found: Hop[] = [];
  for (const hop of hops) {
    const last = found.at(-1);
    if (hop.kind === 'agency' && last?.kind === 'agency')
      found[found.length - 1] = { ...last, name: `${last.name}, ${hop.name}` };
    else found.push(hop);
  }
  return found;
}

/** "The Harbour Gazette has it from Interfax, who has it from Tomas Weil." */
export function chainInWords(hops: readonly Hop[]): string {
  const [first, ...rest] = hops.map((h) => h.name);
  if (rest.length === 0) return `Said by ${first ?? 'somebody not named'}.`;
  return `${first} has it from ${rest.join(', who has it from ')}.`;
}
