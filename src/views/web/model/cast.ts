import type { ReadoutRecord, WireStatement } from './wire.js';

/** Speakers with a hue of their own; further ones share a neutral and differ by name. */
export const HUES = 8;

/** The key of every statement whose speaker the record does not name. */
export const UNRESOLVED = '?';

export interface CastMember {
  readonly key: string;
  readonly name: string;
  readonly hue: number;
  /** Statements in the body and its captions. */
  readonly said: number;
  /** Statements in the headline and standfirst: the outlet's paraphrase. */
  readonly apart: number;
}

export const speakerKey = (speaker: NonNullable<WireStatement['speaker']>): string =>
  speaker.entity ?? speaker.name;

/** Who speaks, most often first, then by first appearance; those not resolved stand last. */
export function castOf(record: ReadoutRecord): CastMember[] {
  const found = new Map<string, { key: string; name: string; said: number; apart: number }>();
  for (const { speaker, tier } of record.statements) {
    const key = speaker === null ? UNRESOLVED : speakerKey(speaker);
    const member = found.get(key) ?? { key, name: speaker?.name ?? '', said: 0, apart: 0 };
    if (tier === 'headline' || tier === 'standfirst') member.apart++;
    else member.said++;
    found.set(key, member);
  }
  const last = (m: { key: string }) => (m.key === UNRESOLVED ? 1 : 0);
  return [...found.values()]
    .sort((a, b) => last(a) - last(b) || b.said - a.said)
    .map((m, i) => ({ ...m, hue: m.key !== UNRESOLVED && i < HUES ? i + 1 : 0 }));
}
