import { YEARLY } from '../data/calendar-words.js';
import type { Passage, Reading } from '../passage.js';

const YEAR = /(?<![\p{L}\d£$€.,/:'’-])(1[5-9]\d\d|20\d\d)(?![\p{L}\d%/:-]|[.,]\d)/gu;

const RANGE =
  /(?<![\p{L}\d£$€.,/:-])(1[5-9]\d\d|20\d\d)[-–](1[5-9]\d\d|20\d\d|\d\d)(?![\p{L}\d%/:-]|[.,]\d)/gu;

const DECADE = /\b(?:(?:the|early|late|mid)[\s-]+)*(1[5-9]\d0|20\d0)['’]?s\b/giu;

/** After these a year is one even before a plural: "in 2016 voters". */
const CERTAIN_BEFORE =
  /(?:^|[^\p{L}])(?:in|since|during|until|till|early|late|mid|spring|summer|autumn|fall|winter|quarter of|half of|end of|start of|beginning of|months of|year)[\s-]+$/iu;

const LIKELY_BEFORE =
  /(?:^|[^\p{L}])(?:of|by|from|to|between|and|or|before|after|through|for|around|about|circa|than|over|on|at|as|with|into|versus|the|a|an|its|his|her|their|our|that|this|whose)\s+$|['’]s\s+$|\(\s*$/iu;

const PART =
  /(?:^|[^\p{L}])(early|late|mid|spring|summer|autumn|fall|winter|quarter of|half of|end of|start of|beginning of)(?:[\s-]+(?:in|of))?[\s-]+$/iu;

/** Counted things and clock times: "of 2000 people", "at 2000 GMT". */
const COUNTED = /^\s+(?:people|feet|men|women|children|\p{Ll}+s|per|GMT|UTC|BST|local|hours|AD|BC)\b/u;

/** Years and decades: "in 2019", "the 2015 summit", "late 2021" (a period), "the 1990s". */
export function* years({ text, published }: Passage): Iterable<Reading> {
  const latest = published === null ? 2100 : new Date(published * 86_400_000).getUTCFullYear() + 40;
  for (const match of text.matchAll(DECADE)) {
    const first = Number(match[1]);
    const span = { start: match.index, end: match.index + match[0].length };
    yield { span, date: `${first}/${first + 9}`, precision: 'period', how: 'stated', why: null };
  }
  for (const match of text.matchAll(RANGE)) {
    const [all, from = '', to = ''] = match;
    const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
    if (last <= Number(from) || last > latest) continue;
    const span = { start: match.index, end: match.index + all.length };
    yield { span, date: `${from}/${last}`, precision: 'period', how: 'stated', why: null };
  }
  for (const match of text.matchAll(YEAR)) {
    const at = match.index;
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.slice(at + 4, at + 64);
    if (Number(match[1]) > latest || !isYear(before, after)) continue;
    const part = PART.exec(before);
    // "early 2021" is found with its adjective, "the third quarter of 2021" by its year alone.
    const start =
      part && /^(?:early|late|mid)$/iu.test(part[1] ?? '')
        ? at - before.length + before.lastIndexOf(part[1] ?? '')
        : at;
    const precision = part ? 'period' : 'year';
    yield { span: { start, end: at + 4 }, date: String(match[1]), precision, how: 'stated', why: null };
  }
}

function isYear(before: string, after: string): boolean {
  const next = /^\s+(?:\p{L}+\s+){0,3}?(\p{L}[\p{L}-]*)/u.exec(after);
  const words = /^[\s]+((?:[\p{L}'’-]+\s*){1,7})/u.exec(after)?.[1]?.toLowerCase().split(/\s+/u) ?? [];
  const happening = next !== null && words.some((w) => YEARLY.has(w));
  if (happening) return !/[\d]\s+$/u.test(before);
  if (/^\s+(?:GMT|UTC|BST|local|hours|AD|BC)\b/u.test(after)) return false;
  if (CERTAIN_BEFORE.test(before)) return !/^\s+(?:people|per)\b/u.test(after);
  if (LIKELY_BEFORE.test(before)) return !COUNTED.test(after) && !/\bat\s+$/u.test(before);
  return false;
}
