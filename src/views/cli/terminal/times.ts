import type { ReadoutRecord } from '../../../record/record.js';
import { calendarDay, whenInWords } from '../../words/words.js';
import type { Setting } from './setting.js';
import { visible } from './visible.js';
import { columns } from './width.js';
import type { WireStatement } from './words.js';
import { wrap } from './wrap.js';

type Occasion = ReadoutRecord['occasions'][number];

interface Row {
  /** ISO 8601; empty where the report gives no date. */
  readonly date: string;
  readonly when: string;
  readonly occasion: Occasion | null;
  readonly said: string[];
}

/** Occasions and dates in the order of time with the statements of each, publication below; then what has no date. */
export function timesText(statements: readonly WireStatement[], setting: Setting): string {
  const { record, paint, width } = setting;
  const rows = rowsOf(record, statements);
  if (!rows.some((r) => r.occasion || r.date)) return '';
  const { published } = record.report;
  const last: Row[] = published
    ? [{ date: published, when: calendarDay(published, 'day', true), occasion: null, said: [] }]
    : [];
  const column = Math.min(28, Math.max(...[...rows, ...last].map((r) => columns(r.when)), 0));
  const line = (row: Row, words: string) =>
    wrap([{ text: words, style: 'plain' }], paint, {
      width,
      first: `  ${paint(row.when.padEnd(column), 'quiet')}  `,
      rest: ' '.repeat(column + 4),
    });
  return [
    ...rows.filter((r) => r.date).map((r) => line(r, what(r, setting))),
    ...last.map((r) => line(r, '— published —')),
    ...rows.filter((r) => !r.date).map((r) => line(r, what(r, setting))),
  ].join('\n');
}

function rowsOf(record: ReadoutRecord, statements: readonly WireStatement[]): Row[] {
  const rows = new Map<string, Row>();
  const row = (occasion: Occasion | null, at: Pick<Occasion, 'date' | 'precision'> | null): Row => {
    const date = at?.date ?? '';
    const key = `${occasion?.id} ${date} ${at?.precision}`;
    const found = rows.get(key) ?? {
      ...{ date, occasion, said: [] },
      when: date === '' ? 'no date' : whenInWords(date, at?.precision ?? 'day'),
    };
    rows.set(key, found);
    return found;
  };
  for (const o of record.occasions) row(o, o);
  for (const s of statements) {
    const occasion = record.occasions.find((o) => o.id === s.occasion) ?? null;
    row(occasion, s.said ?? occasion).said.push(s.id);
  }
  // ISO dates of any precision sort as text: a year before its months, a month before its days.
  // An occasion of which neither the day nor a word is known has no place here.
  const told = [...rows.values()].filter((r) => r.date !== '' || r.said.length > 0);
  return told.sort((a, b) =>
    a.date === b.date ? Number(!a.occasion) - Number(!b.occasion) : a.date < b.date ? -1 : 1,
  );
}

/** "o1 briefing, Oda Renn: s4, s5". */
function what({ occasion, said }: Row, { entities }: Setting): string {
  const list = said.join(', ');
  if (!occasion) return list;
  const parties = occasion.parties.flatMap((id) => entities.get(id)?.name ?? []);
  return (
    visible([`${occasion.id} ${occasion.kind}`, ...parties].join(', ')) + (list === '' ? '' : `: ${list}`)
  );
}
