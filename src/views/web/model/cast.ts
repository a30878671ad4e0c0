import type { Capacity, ReadoutRecord, WireEntity, WireStatement } from './wire.js';

/** Speakers with a hue of their own; further ones share a neutral and differ by name. */
export const HUES = 8;

/** The key of every statement whose speaker the record does not name. */
export const UNRESOLVED = '?';

export interface CastMember {
  readonly key: string;
  readonly name: string;
  readonly hue: number;
  /** As the report says it: "presidential aide". */
  readonly role: string | null;
  /** For whom they speak, the nearest first: the Kremlin, Russia. */
  readonly speaksFor: readonly string[];
  /** In what capacity, the most frequent first. */
  readonly capacities: readonly Capacity[];
}

export const speakerKey = (speaker: NonNullable<WireStatement['speaker']>): string =>
  speaker.entity ?? speaker.name;

/** Who speaks, most often first, then by first appearance; those not resolved stand last. */
export function castOf(record: ReadoutRecord): CastMember[] {
  const entities = new Map(record.entities.map((e) => [e.id, e]));
  const found = new Map<string, { name: string; said: number; capacities: Map<Capacity, number> }>();
  for (const { speaker, tier, capacity } of record.statements) {
    const key = speaker === null ? UNRESOLVED : speakerKey(speaker);
    const member = found.get(key) ?? { name: speaker?.name ?? '', said: 0, capacities: new Map() };
    // The headline and standfirst paraphrase the body: they count for nobody.
    if (tier !== 'headline' && tier !== 'standfirst') member.said++;
    if (capacity !== null) member.capacities.set(capacity, (member.capacities.get(capacity) ?? 0) + 1);
    found.set(key, member);
  }
  const last = ([key]: [string, unknown]) => (key === UNRESOLVED ? 1 : 0);
  return [...found]
    .sort((a, b) => last(a) - last(b) || b[1].said - a[1].said)
    .map(([key, { name, capacities }], i) => ({
      key,
      name,
      hue: key !== UNRESOLVED && i < HUES ? i + 1 : 0,
      role: entities.get(key)?.role ?? null,
      speaksFor: speaksFor(entities.get(key), entities),
      capacities: [...capacities].sort((a, b) => b[1] - a[1]).map(([capacity]) => capacity),
    }));
}

/** Those whom an entity represents, step by step; a circle ends where it closes. */
function speaksFor(entity: WireEntity | undefined, entities: ReadonlyMap<string, WireEntity>): string[] {
  const names: string[] = [];
  const passed = new Set<string>();
  for (let at = entity; at?.represents && !passed.has(at.id); ) {
    passed.add(at.id);
    at = entities.get(at.represents);
    if (at && !passed.has(at.id)) names.push(at.name);
  }
  return names;
}
