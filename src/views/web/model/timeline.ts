import { whenInWords } from '../../words/words.js';
import { oneLine } from './exact.js';
import type { Reading, Said } from './reading.js';
import { type Stretch, stretchOf } from './when.js';
import type { WireOccasion } from './wire.js';

/** An occasion on its date, or a date on which things were said at no occasion that the report names. */
export interface Row {
  readonly key: string;
  /** `null` where the report gives no date, or none that is one. */
  readonly stretch: Stretch | null;
  readonly when: string;
  readonly occasion: WireOccasion | null;
  /** Who took part, by name. */
  readonly parties: readonly string[];
  readonly said: readonly Said[];
}

export interface Timeline {
  /** With a date, the earliest first. */
  readonly dated: readonly Row[];
  /** Occasions without a date, then the statements that have neither: listed, never placed. */
  readonly undated: readonly Row[];
  readonly published: Row | null;
  /** Where a day stands between the first and the last, from 0 to 1. */
  readonly place: (day: number) => number;
}

/** What was said when, and at what occasion, of the statements given. */
export function timelineOf(reading: Reading, statements: readonly Said[]): Timeline {
  const rows = new Map<string, Row & { said: Said[] }>();
  const add = (occasion: WireOccasion | null, date: DateOf, said: Said | null) => {
    const key = `${occasion?.id ?? ''} ${date?.date ?? ''} ${date?.precision ?? ''}`;
    const row = rows.get(key) ?? rowOf(reading, key, occasion, date);
    if (said) row.said.push(said);
    rows.set(key, row);
  };
  for (const o of reading.record.occasions) add(o, dateOf(o), null);
  for (const s of statements) {
    // The headline's and standfirst's statements are the body's over again.
    if (s.apart) continue;
    const occasion = reading.occasions.get(s.wire.occasion ?? '') ?? null;
    add(occasion, s.wire.said ?? (occasion && dateOf(occasion)), s);
  }
  const all = [...rows.values()];
  const dated = all
    .filter((r) => r.stretch !== null)
    .sort((a, b) => start(a) - start(b) || (a.stretch?.to ?? 0) - (b.stretch?.to ?? 0));
  const undated = all
    // An occasion of which neither the day nor a word is known has no place here.
    .filter((r) => r.stretch === null && r.said.length > 0)
    .sort((a, b) => Number(a.occasion === null) - Number(b.occasion === null));
  const { published: iso } = reading.record.report;
  const published =
    iso === null ? null : rowOf(reading, 'published', null, { date: iso, precision: precisionOf(iso) });
  const placed = [...dated, ...(published ? [published] : [])].flatMap((r) => r.stretch ?? []);
  return { dated, undated, published, place: placing(placed) };
}

const start = (row: Row): number => row.stretch?.from ?? 0;

type DateOf = { readonly date: string; readonly precision: NonNullable<WireOccasion['precision']> } | null;

const dateOf = ({ date, precision }: WireOccasion): DateOf =>
  date === null ? null : { date, precision: precision ?? precisionOf(date) };

const precisionOf = (iso: string) => (iso.length < 7 ? 'year' : iso.length < 10 ? 'month' : 'day');

const rowOf = (reading: Reading, key: string, occasion: WireOccasion | null, date: DateOf) => ({
  key,
  stretch: date && stretchOf(date.date, date.precision),
  when: date === null ? '' : whenInWords(date.date, date.precision),
  occasion,
  parties: (occasion?.parties ?? []).map((id) => oneLine(reading.nameOf(id) ?? '')).filter((n) => n !== ''),
  said: [] as Said[],
});

/**
 * A scale on which a day stays to be seen beside a year: each stretch between two dates is as long as the logarithm of
 * its days. Order and equality hold, lengths do not, and the page says so.
 */
function placing(stretches: readonly Stretch[]): (day: number) => number {
  const days = [...new Set(stretches.flatMap((s) => [s.from, s.to]))].sort((a, b) => a - b);
  const at = new Map<number, number>();
  let sum = 0;
  for (const [i, day] of days.entries()) {
    if (i > 0) sum += 1 + Math.log2(day - (days[i - 1] ?? day));
    at.set(day, sum);
  }
  return (day) => (sum === 0 ? 0 : (at.get(day) ?? 0) / sum);
}
