import { MONTHS, ZONES } from './months.js';

export interface FoundDate {
  /** The words that give the date, as they stand. */
  readonly text: string;
  /** `2022-02-12`, or `2022-02-12T18:05:00Z` where a time and a zone of one meaning stand beside it. */
  readonly iso: string;
}

const NAME = '(\\p{L}{3,12})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
const YEAR = '((?:19|20)\\d\\d)';
/** Copied pages glue the time to the year: "Nov 20 20194:29 AM". */
const END = '(?:(?!\\d)|(?=\\d{1,2}:\\d\\d))';

/** Forms in which day, month and year are certain; `12/02/2022` reads two ways and is none. */
const FORMS: readonly (readonly [RegExp, (m: RegExpExecArray) => readonly [string, string, string]])[] = [
  [/(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u, (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? '']],
  [
    /((?:19|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/u,
    (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? ''],
  ],
  [new RegExp(`(?<!\\p{L})${NAME} ${DAY},? ${YEAR}${END}`, 'u'), (m) => [m[3] ?? '', m[1] ?? '', m[2] ?? '']],
  [
    new RegExp(`(?<!\\d)${DAY}[ -]?(?:de |of )?${NAME},?[ -](?:de |del )?${YEAR}${END}`, 'u'),
    (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? ''],
  ],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/u, (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? '']],
  [
    /(?<!\d)(1[3-9]|2\d|3[01])[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/u,
    (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? ''],
  ],
  [
    /(?<![\d.])(\d{1,2})[/.-](1[3-9]|2\d|3[01])[/.-]((?:19|20)\d\d)(?!\d)/u,
    (m) => [m[3] ?? '', m[1] ?? '', m[2] ?? ''],
  ],
];

const CLOCK =
  /(?<!\d)(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:\.\d+)?\s?([ap]\.?m\.?)?\s?(?:\(?(Z|[A-Z]{3,4})\b|([+-])(\d{2}):?(\d{2}))?/iu;

/** The first date in a short text whose day, month and year are certain, or `null`. */
export function dateIn(text: string): FoundDate | null {
  if (!/(?:19|20)\d\d/u.test(text)) return null;
  let first: { at: number; found: FoundDate } | null = null;
  for (const [form, parts] of FORMS) {
    const m = form.exec(text);
    if (!m || (first && first.at <= m.index)) continue;
    const day = isoDay(...parts(m));
    if (!day) continue;
    first = { at: m.index, found: { text: m[0], iso: withClock(day, text, m.index, m[0].length) } };
  }
  return first?.found ?? null;
}

function isoDay(year: string, month: string, day: string): string | null {
  const m = /^\d/.test(month) ? Number(month) : MONTHS.get(month.toLowerCase());
  if (!m) return null;
  const date = new Date(Date.UTC(Number(year), m - 1, Number(day)));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== Number(day)) return null;
  return date.toISOString().slice(0, 10);
}

/** A clock time counts only beside the date and with its zone: without one, the moment is not known. */
function withClock(day: string, text: string, at: number, length: number): string {
  const m =
    CLOCK.exec(text.slice(at + length, at + length + 40)) ?? CLOCK.exec(text.slice(Math.max(0, at - 30), at));
  if (!m) return day;
  const [, hour = '', minute = '', second = '00', half, zone, sign, zoneHours, zoneMinutes] = m;
  const shift = sign
    ? (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes))
    : zone && ZONES.get(zone.toUpperCase());
  if (shift === undefined || shift === '') return day;
  const h = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  if (h > 23 || Number(minute) > 59) return day;
  const moment = new Date(`${day}T${String(h).padStart(2, '0')}:${minute}:${second}Z`);
  return new Date(moment.getTime() - shift * 60_000).toISOString().replace('.000', '');
}
