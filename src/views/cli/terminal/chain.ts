import type { Setting } from './setting.js';
import { visible } from './visible.js';
import type { WireStatement } from './words.js';

/**
 * On whose word we have a statement, the nearest to the reader first: `Gazette ← Interfax ← Weil ← Caldria`. Empty where
 * it is the report's own outlet and agencies alone, which its head names.
 */
export function chain(statement: WireStatement, setting: Setting): string {
  const { byId, slice, record } = setting;
  const name = (s: WireStatement) =>
    visible(s.speaker?.name ?? '') || slice(s.source) || 'somebody not named';
  const parents: WireStatement[] = [];
  for (let at = byId.get(statement.parent ?? ''); at; at = byId.get(at.parent ?? '')) parents.push(at);
  // The record's hops hold the parents by name too: what is left are those who are no statement of their own.
  const known = parents.flatMap(({ speaker }) => speaker?.name ?? []);
  const others = statement.via.filter(({ kind, name: n }) => {
    const i = kind === 'speaker' ? known.indexOf(n) : -1;
    if (i >= 0) known.splice(i, 1);
    return i < 0;
  });
  const { outlet, agencies } = record.report;
  if (parents.length === 0 && others.every((v) => v.name === outlet || agencies.includes(v.name))) return '';
  const passing: string[] = [];
  for (const [i, { kind, name: n }] of others.entries()) {
    // Several agencies without an order of their own are one hop.
    const beside = kind === 'agency' && others[i - 1]?.kind === 'agency';
    if (beside) passing.push(`${passing.pop()}, ${visible(n)}`);
    else passing.push(visible(n));
  }
  return [name(statement), ...parents.map(name), ...passing].reverse().join(' ← ');
}
