import { type Day, isoMonth, partsOf } from '../calendar.js';
import { AMBIGUOUS_MONTHS, MONTHS } from '../data/calendar-words.js';
import { type Passage, type Reading, unresolved } from '../passage.js';
import { tenseAround } from '../tense.js';

const MONTH = new RegExp(
  `(?:\\b(in|since|from|by|until|till|last|next|this|of|between|to|during|back in|for|and|early|late|mid|through|before|after)[\\s-]+)?(?:\\b(early|late|mid|the (?:start|beginning|end|middle) of)[\\s-]+)?\\b(${Object.keys(
    MONTHS,
  )
    .map((m) => m.replace('.', '\\.'))
    .sort((a, b) => b.length - a.length)
    .join(
      '|',
    )})(?!\\p{L})(?:,?\\s+(?:of\\s+)?(last year|this year|next year|(?:1[5-9]|20)\\d\\d(?![\\d,]\\d))|['’]s)?`,
  'giu',
);

/** Prepositions before a month's name that make it a month, whatever else the word may be. */
const SURE = new Set([
  'in',
  'since',
  'last',
  'next',
  'this',
  'back in',
  'early',
  'late',
  'mid',
  'until',
  'till',
]);

/** Months past beyond which a bare month without a verb ("the November election") may as well be the next one. */
const NEAR = 3;

/** Months without a day: "in March 2019", "last November", "late July", "in May" by the time of its verb. */
export function* months({ text, published }: Passage): Iterable<Reading> {
  const person = /\b(?:Theresa|Mrs|Mr|Ms|Miss|Minister|Sir|Brian|Dr|Lady|Lord)\.? May\b/u.test(text);
  for (const match of text.matchAll(MONTH)) {
    const [all, first = '', second = '', name = '', year = ''] = match;
    if (!/^\p{Lu}/u.test(name) || /^(?:\s*\d|-\d)/u.test(text.slice(match.index + all.length))) continue;
    const nameAt = match.index + all.indexOf(name, first.length + second.length);
    if (/\d(?:st|nd|rd|th)?(?:\s+of)?\s+$/u.test(text.slice(0, nameAt))) continue;
    const preposition = first.toLowerCase();
    const part = second || (/^(?:early|late|mid)$/iu.test(first) ? first : '');
    const sure = year !== '' || second !== '' || SURE.has(preposition);
    if (AMBIGUOUS_MONTHS.has(name) && (!sure || (person && !year && preposition === 'in'))) continue;
    if (name.endsWith('.') && !sure) continue;
    if (isName(text, nameAt, nameAt + name.length, sure)) continue;
    const which = /^(?:last|next|this)$/u.test(preposition) ? preposition : '';
    const start = which
      ? match.index
      : second
        ? nameAt - (nameAt - text.indexOf(second, match.index))
        : part
          ? match.index
          : nameAt;
    const span = { start, end: match.index + all.replace(/['’]s$/u, '').length };
    const month = MONTHS[name] ?? 0;
    const precision = part ? 'period' : 'month';
    if (/^\d/u.test(year)) {
      yield { span, date: isoMonth(Number(year), month), precision, how: 'stated', why: null };
      continue;
    }
    if (published === null) {
      yield unresolved(span);
      continue;
    }
    const found = year
      ? {
          year: partsOf(published).year + (year.startsWith('last') ? -1 : year.startsWith('next') ? 1 : 0),
          why: `${year}, counted from publication`,
        }
      : nearestYear(text, span, which || preposition, month, published);
    if (found) yield { span, date: isoMonth(found.year, month), precision, how: 'inferred', why: found.why };
  }
}

/** "the March for Life", "April said", "Susan August": part of a name. */
function isName(text: string, start: number, end: number, sure: boolean): boolean {
  if (sure) return false;
  const after = text.slice(end);
  if (/^\s+(?:for|on|of|said|says)\b/u.test(after)) return true;
  return (
    /\p{Lu}\p{Ll}+\s+$/u.test(text.slice(0, start)) &&
    !/(?:^|[.!?]\s+)\p{Lu}\p{Ll}+\s+$/u.test(text.slice(0, start))
  );
}

function nearestYear(
  text: string,
  span: { start: number; end: number },
  word: string,
  month: number,
  published: Day,
): { year: number; why: string } | null {
  const now = partsOf(published);
  const ago = (now.month - month + 12) % 12;
  const last = {
    year: month <= now.month ? now.year : now.year - 1,
    why: 'last such month before publication',
  };
  const before = ago === 0 ? { ...last, year: last.year - 1 } : last;
  const next = {
    year: month >= now.month ? now.year : now.year + 1,
    why: 'next such month after publication',
  };
  const after = ago === 0 ? { ...next, year: next.year + 1 } : next;
  if (word === 'last') return before;
  if (word === 'next') return after;
  if (word === 'since' || word === 'back in') return last;
  const tense = tenseAround(text, span);
  if (word === 'this') return { year: now.year, why: 'in the year of publication' };
  if (tense === 'future') return next;
  if (word === 'by' || word === 'until' || word === 'till')
    return tense === 'past' && ago <= NEAR ? last : null;
  if (tense === 'past') return last;
  return ago <= NEAR ? last : null;
}
