import { slice } from '../../text/text.js';
import type { Report } from '../report.js';
import type { WireStatement } from '../schema.js';
import { kindOf, OUTLET_WORDS } from './outlets.js';
import type { Speakers } from './speakers.js';

type Hop = WireStatement['via'][number];

/**
 * On whose word we have each statement, nearest first: the outlet or agency that it was said to ("told AFP") or read in
 * ("in an interview with …"), the speakers of its parents, the agencies the report names, the outlet that printed it.
 */
export function viaOf(report: Report, speakers: Speakers): Hop[][] {
  const { metadata } = report.article;
  const last: Hop[] = [
    ...metadata.agencies.map((name): Hop => ({ kind: 'agency', name })),
    ...(metadata.outlet ? [{ kind: 'outlet' as const, name: metadata.outlet }] : []),
  ];
  const above: Hop[][] = [];
  report.attributions.forEach((a, i) => {
    const hops: Hop[] = toldTo(report, i);
    if (a.parent !== null) hops.push(...parentHop(speakers, a.parent), ...(above[a.parent] ?? []));
    above.push(hops);
  });
  return above.map((hops, i) => withoutRepeats([...hops, ...last], nameOf(speakers, i)));
}

/** The speaker of the parent: an agency or outlet by its name, anybody else as a speaker. */
function parentHop(speakers: Speakers, parent: number): Hop[] {
  const name = nameOf(speakers, parent);
  return name === null ? [] : [{ kind: kindOf(name) ?? 'speaker', name }];
}

function nameOf({ cast, voices }: Speakers, i: number): string | null {
  const voice = voices[i];
  return voice ? (cast.entities[voice.entity]?.name ?? null) : null;
}

/** "told AFP", "in comments to the Tal Herald": the hearer that passed it on. */
function toldTo(report: Report, i: number): Hop[] {
  const a = report.attributions[i];
  return (a?.addressee ?? []).flatMap((span): Hop[] => {
    const words = slice(report.text, span).replace(/\s+/gu, ' ');
    // Of "told the Tal Herald newspaper", "told reporters at AFP": the capitalised name.
    const names =
      words.match(
        /\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s(?:of|and|the|for|&)\s\p{Lu}[\p{L}'’-]*|\s\p{Lu}[\p{L}\p{N}'’&-]*)*/gu,
      ) ?? [];
    for (const name of names) {
      const kind =
        kindOf(name) ??
        (OUTLET_WORDS.test(words) && !/reporters|journalists/iu.test(words) ? 'outlet' : null);
      if (kind) return [{ kind, name }];
    }
    return [];
  });
}

/** No name twice, by its nearest place; nor the statement's own speaker first. */
function withoutRepeats(hops: readonly Hop[], own: string | null): Hop[] {
  const found: Hop[] = [];
  for (const hop of hops) {
    if (found.some((h) => h.name.toLowerCase() === hop.name.toLowerCase())) continue;
    if (found.length === 0 && hop.name === own) continue;
    found.push(hop);
  }
  return found;
}
