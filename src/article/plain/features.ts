import { isProse, type Look } from './look.js';
import type { Mark } from './marks.js';
import type { Surroundings } from './surroundings.js';

/**
 * What the zone model (`zones.ts`) sees of each block: names of facts that hold, the same for every text of the same
 * look. Names are the keys of `zone-weights.json`, so that a weight can be read, and questioned, by a person.
 */
export function features(looks: readonly Look[], around: Surroundings, i: number): string[] {
  const look = looks[i];
  return look ? ['any', ...own(look), ...context(looks, look, around, i)] : [];
}

/** What the model sees of a change of zone between block `i - 1` and block `i`, whichever zones they are. */
export function stepFeatures(looks: readonly Look[], around: Surroundings, i: number): string[] {
  const look = looks[i];
  const previous = looks[i - 1];
  if (!look) return [];
  const facts = [
    '',
    `blank:${Math.min(look.blankBefore, 2)}`,
    `kinds:${kind(previous)},${kind(look)}`,
    `then:${kind(looks[i + 1])},${kind(looks[i + 2])}`,
    `rest:${portion(around.rest[i])}`,
    `main:${around.main[i]}`,
    `wide:${around.wide[i]}`,
    ...look.marks,
  ];
  for (const mark of previous?.marks ?? []) if (CLOSES.has(mark)) facts.push(`past:${mark}`);
  for (const mark of around.passed[i] ?? []) facts.push(`passed:${mark}`);
  if (around.headlines[i]) facts.push('headlines');
  if (around.items[i]) facts.push('listed');
  if (previous?.dateOnly) facts.push('past:date-only');
  if (look.dateOnly) facts.push('date-only');
  return facts;
}

/** Marks whose block may be the last before a new zone. */
const CLOSES: ReadonlySet<Mark> = new Set([
  'byline',
  'published',
  'updated',
  'readTime',
  'share',
  'credit',
  'filePhoto',
  'readMore',
  'advert',
  'desk',
  'newsletter',
  'comments',
]);

/** How much of the page's prose is still to come. */
const portion = (share: number | undefined): string =>
  share === undefined || share === 0
    ? 'none'
    : share < 0.05
      ? 'scrap'
      : share < 0.2
        ? 'little'
        : share < 0.5
          ? 'part'
          : share < 0.95
            ? 'most'
            : 'all';

/** Marks that say something about the block after theirs. */
const LEADS_ON: ReadonlySet<Mark> = new Set([
  'relatedHeading',
  'newsletter',
  'comments',
  'tags',
  'filePhoto',
  'byline',
]);

/** Words in steps that double, roughly. */
export const size = (words: number): string =>
  words === 0
    ? '0'
    : words === 1
      ? '1'
      : words < 4
        ? '2+'
        : words < 7
          ? '4+'
          : words < 11
            ? '7+'
            : words < 16
              ? '11+'
              : words < 26
                ? '16+'
                : words < 41
                  ? '26+'
                  : words < 81
                    ? '41+'
                    : '81+';

function own(look: Look): string[] {
  const names = [`size:${size(look.words)}`];
  const long = look.words >= 8;
  const add = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  add('ends', look.ends && !long);
  add('ends,long', look.ends && long);
  add('endless,long', !look.ends && look.words >= 12);
  add('colon', /:$/u.test(look.closing));
  add('question', /\?["”’)]?$/u.test(look.closing));
  names.push(`inner:${Math.min(look.inner, 2)}`);
  if (look.words >= 4)
    names.push(`capitals:${look.capitals < 0.3 ? 'few' : look.capitals < 0.6 ? 'some' : 'most'}`);
  add('all-caps', look.allCaps);
  add('small', look.startsSmall);
  add('quotation', look.hasQuotation && long);
  add('comma,long', look.commas > 0 && long);
  add('parts', look.parts > 0 && look.parts < 3);
  add('parts,many', look.parts >= 3);
  add('date-only', look.dateOnly);
  add('date', look.hasDate && !look.dateOnly);
  names.push(`blank:${Math.min(look.blankBefore, 2)},${Math.min(look.blankAfter, 2)}`);
  add('repeat', look.repeats > 1 && !long);
  add('repeat,long', look.repeats > 1 && long);
  const prose = isProse(look);
  for (const mark of look.marks) names.push(prose ? `${mark},prose` : mark);
  add('marked', look.marks.size > 0 && !prose);
  add('marked,prose', look.marks.size > 0 && prose);
  return names;
}

const kind = (look: Look | undefined): string =>
  !look ? 'edge' : isProse(look) ? 'prose' : look.words < 4 ? 'scrap' : 'line';

function context(looks: readonly Look[], look: Look, around: Surroundings, i: number): string[] {
  const mine = kind(look);
  const names = [
    `kinds:${kind(looks[i - 1])},${mine},${kind(looks[i + 1])}`,
    `before2:${kind(looks[i - 2])}`,
    `after2:${kind(looks[i + 2])}`,
    `density:${step(around.density[i])},${mine}`,
    `ahead:${step(around.ahead[i])},${mine}`,
    `behind:${step(around.behind[i])},${mine}`,
    `main:${around.main[i]},${mine}`,
    `wide:${around.wide[i]},${mine}`,
  ];
  if (look.words >= 4) names.push(`kin:${step(around.kin[i])},${mine}`);
  if (around.headlines[i]) names.push('headlines');
  if (around.items[i]) names.push('listed');
  if (looks[i + 1]?.marks.has('credit') && mine !== 'scrap') names.push(`next:credit,${size(look.words)}`);
  if (around.thread[i]) names.push(`thread,${mine}`);
  for (const mark of looks[i - 1]?.marks ?? []) if (LEADS_ON.has(mark)) names.push(`previous:${mark}`);
  return names;
}

/** A share in five steps. */
const step = (share: number | undefined): string => String(Math.min(4, Math.floor((share ?? 0) * 5)));
