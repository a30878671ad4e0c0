import { dateIn } from '../plain/dates.js';

const ISO =
  /^((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/i;

/** `20191118`, with or without a time that has no zone. */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6})?$/;

/**
 * A declared date as ISO 8601, or `null` where day, month and year are not certain. The time and its offset are kept
 * when both are given, so that the day stays the outlet's own; a time without zone names no moment and is dropped.
 */
export function isoDate(value: string): string | null {
  const iso = ISO.exec(value.trim());
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso;
    if (!isDay(year, month, day)) return null;
    if (!hour || !minute || !zone) return `${year}-${month}-${day}`;
    const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
    return `${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${offset === '+00:00' ? 'Z' : offset}`;
  }
  const compact = COMPACT.exec(value.trim());
  if (compact) {
    const [, year = '', month = '', day = ''] = compact;
    return isDay(year, month, day) ? `${year}-${month}-${day}` : null;
  }
  return dateIn(value)?.iso ?? american(value);
}

/** `11.14.2019`: month first, where the second number can only be a day. */
function american(value: string): string | null {
  const match = /(?<![\d.])(0?[1-9]|1[0-2])\.(1[3-9]|2\d|3[01])\.((?:19|20)\d\d)(?!\d)/.exec(value);
  if (!match) return null;
  const [, month = '', day = '', year = ''] = match;
  return isDay(year, month, day) ? `${year}-${month.padStart(2, '0')}-${day}` : null;
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** `/2019/11/18/` or `2019-11-18` in an address. */
const IN_ADDRESS = /(?:^|[/_-])((?:19|20)\d\d)([/_-])(\d\d?)\2(\d\d?)(?=[/_-]|$)/;

/** The day that an address gives, as those of many outlets do, or `null`. */
export function dateInAddress(address: string): string | null {
  const match = IN_ADDRESS.exec(address);
  if (!match) return null;
  const [, year = '', , month = '', day = ''] = match;
  const padded = [year, month.padStart(2, '0'), day.padStart(2, '0')] as const;
  return isDay(...padded) ? padded.join('-') : null;
}
