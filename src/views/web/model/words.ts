import type { Said } from './reading.js';
import type { How, Quotation, Tier } from './wire.js';

/** Every word of ours that names a part of a record: the words of the trade, in one place. */
export const QUOTATION: Readonly<Record<Quotation, string>> = {
  direct: 'direct quotation',
  indirect: 'reported speech',
  mixed: 'partly quoted',
};

export const QUOTATION_SHORT: Readonly<Record<Quotation, string>> = {
  direct: 'direct',
  indirect: 'reported',
  mixed: 'partly quoted',
};

export const TIER: Readonly<Record<Tier, string>> = {
  headline: 'in the headline: the outlet’s paraphrase',
  standfirst: 'in the standfirst: the outlet’s paraphrase',
  caption: 'in a caption',
  body: 'in the report',
};

export const TIER_SHORT: Readonly<Record<Tier, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  caption: 'caption',
  body: 'body',
};

const HOW: Readonly<Record<How, string>> = {
  named: 'named outright',
  role: 'by role, not by name',
  pronoun: 'by pronoun',
  metonym: 'by the office or capital',
  implied: 'inferred',
};

const CAPACITY: Readonly<Record<string, string>> = {
  own: 'speaks for themselves',
  official: 'speaks in office',
  spokesperson: 'via a spokesperson',
  collective: 'a collective voice',
  anonymous: 'on condition of anonymity',
  document: 'a document',
};

/** How we know the speaker, in words. */
export function speakerKnown(said: Said, source: string): string {
  const { speaker } = said.wire;
  if (speaker !== null) return HOW[speaker.how];
  if (source === '') return 'speaker not in the sentence';
  return /^\p{L}{1,6}$/u.test(source) ? 'by pronoun — not resolved' : 'not resolved';
}

/** How sure the attribution as a whole is, or nothing where it is. */
export function doubt(confidence: number): string | null {
  if (confidence < 0.5) return 'unsure';
  return confidence < 0.75 ? 'fairly sure' : null;
}

export const percent = (fraction: number): string => `${Math.round(fraction * 100)} %`;

export const capacityInWords = (capacity: string): string => CAPACITY[capacity] ?? capacity;

const ACT: Readonly<Record<string, string>> = {
  state: 'states',
  deny: 'denies',
  question: 'asks',
  'decline-comment': 'declines to comment',
};

/** "demands", "denies": what the statement does. */
export const actInWords = (act: string): string => ACT[act] ?? `${act}s`;

const MODIFIERS: Readonly<Record<string, string>> = {
  negated: 'negated',
  conditional: 'on a condition',
  hedged: 'hedged',
  'reported-past': 'about earlier words',
};

export const modifierInWords = (modifier: string): string => MODIFIERS[modifier] ?? modifier;

/** "12 February 2022" of an ISO date; what is not one is shown as it is. */
export function calendarDay(iso: string, precision: string = 'day'): string {
  const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(iso);
  if (!day) return iso;
  const [, year = '', month, date] = day;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month && precision !== 'year') options.month = 'long';
  if (month && date && precision === 'day') options.day = 'numeric';
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1));
  return new Intl.DateTimeFormat('en-GB', options).format(time);
}

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
