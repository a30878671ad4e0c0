import type { Notice } from '../../article/article.js';
import { overlaps, type Span, snap } from '../../text/text.js';
import type { Report } from '../report.js';
import type { Precision } from '../schema.js';
import { publicationDay } from './calendar.js';
import type { DateReader, Reading } from './passage.js';
import { quotedIn } from './quoted.js';
import { months } from './readers/months.js';
import { nearDays } from './readers/near-days.js';
import { periods } from './readers/periods.js';
import { weekdays } from './readers/weekdays.js';
import { writtenDays } from './readers/written.js';
import { years } from './readers/years.js';

/** A date as the text gives it, never more precise than its words. */
export interface TextDate {
  readonly span: Span;
  /**
   * ISO 8601 cut to the precision: `2022-02-12`, `2022-02`, `2022`; for a period as much as it fixes ("late last year"
   * is `2021`), and from end to end where it fixes both: `1990/1999`, `2022-02-07/2022-02-13`.
   */
  readonly date: string;
  readonly precision: Precision;
  /** `inferred` where it was worked out from the day of publication. */
  readonly how: 'stated' | 'inferred';
  /** How it was worked out, in words: "Saturday before publication"; `null` where it is stated. */
  readonly why: string | null;
}

export interface Dates {
  readonly kind: 'dates';
  /** In text order, none overlapping. */
  readonly dates: readonly TextDate[];
  /** One, where words wait for a date of publication that nobody gives. */
  readonly notices: readonly Notice[];
}

/** In order of trust: where two read the same words, the first is believed. */
const READERS: readonly DateReader[] = [writtenDays, months, weekdays, nearDays, periods, years];

/** A sentence without any of these holds no date. */
const WORTH =
  /\d{4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)|\b(?:today|tonight|yesterday|tomorrow|ago|(?:last|this|next)\s+\p{L}|weekend)/iu;

/** The dates of a report's sentences. Without a day of publication nothing relative is resolved, and a notice says so. */
export function findDates(report: Report): Dates {
  const published = publicationDay(report.published);
  const dates: TextDate[] = [];
  let waiting: Reading | null = null;
  let waitingAt = 0;
  for (const { span } of report.sentences) {
    const text = report.text.slice(span.start, span.end);
    if (!WORTH.test(text)) continue;
    const taken: Reading[] = [];
    const passage = { text, published, quoted: quotedIn(text) };
    for (const read of READERS)
      for (const reading of read(passage))
        if (!taken.some((t) => overlaps(t.span, reading.span))) taken.push(reading);
    taken.sort((a, b) => a.span.start - b.span.start);
    for (const reading of taken) {
      const { date, precision, how, why } = reading;
      const place = snap(report.text, {
        start: span.start + reading.span.start,
        end: span.start + reading.span.end,
      });
      if (date !== null) dates.push({ span: place, date, precision, how, why });
      else if (!waiting) {
        waiting = reading;
        waitingAt = span.start;
      }
    }
  }
  if (!waiting) return { kind: 'dates', dates, notices: [] };
  const words = report.text.slice(waitingAt + waiting.span.start, waitingAt + waiting.span.end);
  return { kind: 'dates', dates, notices: [undated(words.replace(/\s+/gu, ' '))] };
}

const undated = (words: string): Notice => ({
  level: 'info',
  message: `No date of publication was found, so days such as “${words}” are left without a date; give one to have them worked out.`,
});
