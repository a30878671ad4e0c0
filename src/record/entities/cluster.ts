import type { Span } from '../../text/text.js';
import type { EntityType } from '../schema.js';
import type { Candidate, Gender } from './candidates.js';
import type { Mention } from './cast.js';
import type { Reading } from './roles.js';
import type { StateName } from './states.js';

/** One entity in the making. */
export interface Cluster {
  readonly kind: 'cluster';
  type: EntityType | null;
  readonly members: Candidate[];
  /** Mentions that are no names: descriptions, metonymic phrases. */
  readonly others: { readonly span: Span; readonly how: Mention['how'] }[];
  gender: Gender;
  genderFrom: Candidate['genderFrom'];
  readonly readings: Reading[];
  /** What state the name is or stands for, by the lists or by the text. */
  state: StateName | null;
  plural: boolean;
  represents: Cluster | null;
}

export function newCluster(type: EntityType | null): Cluster {
  return {
    kind: 'cluster',
    type,
    members: [],
    others: [],
    gender: null,
    genderFrom: null,
    readings: [],
    state: null,
    plural: false,
    represents: null,
  };
}

export function join(cluster: Cluster, c: Candidate): void {
  cluster.members.push(c);
  cluster.readings.push(...c.readings);
  if (c.gender && (!cluster.gender || (cluster.genderFrom === 'name' && c.genderFrom === 'title'))) {
    cluster.gender = c.gender;
    cluster.genderFrom = c.genderFrom;
  }
}

/** Where it is first spoken of. */
export function firstPlace(c: Cluster): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { span } of [...c.members, ...c.others]) first = Math.min(first, span.start);
  return first;
}

/** "Moscow said", not "in Moscow"; the Kremlin always. */
export function metonymic(c: Cluster, m: Candidate): boolean {
  if (c.state?.kind === 'seat') return true;
  if (c.state?.kind !== 'capital' || m.located) return false;
  const { tokens } = m.line;
  const before = tokens[m.first - 1];
  return !/^(?:of|from|via|capital|city|to|,)$/u.test(before?.key ?? '');
}
