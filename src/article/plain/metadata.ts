import type { LabelledBlock, Metadata } from '../labelled.js';
import { agenciesIn } from '../metadata/agencies.js';
import { people } from '../metadata/bylines.js';
import { datelineAgencies } from './credits.js';
import { dateIn } from './dates.js';
import type { Look } from './look.js';

/** What a labelled text says about itself. A caption's date and credit are the picture's, so they never count. */
export function metadataOf(text: string, blocks: readonly LabelledBlock[], looks: readonly Look[]): Metadata {
  const shown = blocks.map(({ span }) =>
    text.slice(span.start, Math.min(span.end, span.start + 600)).replace(/\s+/gu, ' '),
  );
  const all = (label: LabelledBlock['label']): string[] => shown.filter((_, i) => blocks[i]?.label === label);
  const sources = all('source-line');
  const firstBody = blocks.findIndex((b) => b.label === 'body');
  const dated = shown.filter((_, i) => blocks[i]?.label === 'published' && i < firstBody);
  const bylines = [...all('byline'), ...dated];
  const opening = looks[firstBody];
  const agencies = [
    ...agenciesIn(bylines.join('\n')),
    ...(opening ? datelineAgencies(opening) : []),
    ...looks.flatMap((look, i) => (blocks[i]?.label === 'dateline' ? datelineAgencies(look) : [])),
    ...sources.filter((s) => SOURCE.test(s)).flatMap((s) => agenciesIn(s.replace(SOURCE, ''))),
  ];
  return {
    outlet: outletOf(sources, all('footer')),
    section: sectionOf(all('kicker')[0]),
    headline: all('headline')[0] ?? null,
    standfirst: all('standfirst')[0] ?? null,
    bylines: people(bylines.map(withoutDate)),
    agencies: [...new Set(agencies)],
    ...datesOf(all('published'), all('byline')),
  };
}

const SOURCE = /^\W*(?:sources?|fuente|fonte|quelle|sumber|источник)\s*:\s*/iu;

/** The first name of a source line that is no agency, or else the name in a copyright line. */
function outletOf(sources: readonly string[], footers: readonly string[]): string | null {
  for (const line of sources) {
    if (!SOURCE.test(line)) continue;
    const names = line.replace(SOURCE, '').split(/\s*(?:[,;/|&]|\band\b)\s*/u);
    const outlet = names.find(
      (name) => name && !/^(?:news |wire )?agenc(?:y|ies)$/iu.test(name) && !agenciesIn(name).length,
    );
    if (outlet) return outlet.trim();
  }
  for (const line of footers) {
    const holder = COPYRIGHT.exec(line)?.[1]?.trim();
    if (holder && /^\p{Lu}/u.test(holder)) return holder;
  }
  return null;
}

/** A notice has a sign or a year: "Copyright Policy" is a link. */
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b(?=\W*(?:©|\(c\)|(?:19|20)\d\d|by\b)))\W*(?:copyright\W*)?(?:©\W*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?\W*(?:by\s+)?([^.|,©]{2,50}?)(?=\s*(?:[.|,–]|\b(?:19|20)\d\d|\ball rights|,? (?:inc|llc|ltd)\b|$))/iu;

function sectionOf(kicker: string | undefined): string | null {
  if (!kicker) return null;
  if (kicker !== kicker.toUpperCase() || kicker.length <= 3) return kicker;
  return kicker
    .toLowerCase()
    .replace(/(^|[\s&/-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const UPDATED =
  /\b(?:updated?|modified|edited|aktualisiert|atualizado|actualizado|mis à jour|aggiornato|diperbarui)\b|обновлено/iu;

/** A date after "Updated" is the change's; the first other one is when the report came out. */
function datesOf(
  lines: readonly string[],
  bylines: readonly string[],
): Pick<Metadata, 'published' | 'modified'> {
  let published: string | null = null;
  let modified: string | null = null;
  for (const line of [...lines, ...bylines]) {
    const at = UPDATED.exec(line)?.index ?? line.length;
    published ??= dateIn(line.slice(0, at))?.iso ?? null;
    modified ??= dateIn(line.slice(at))?.iso ?? null;
  }
  return { published, modified };
}

/** What stands before the date, and after it what "by" leads in: times and comment counts are no names. */
function withoutDate(line: string): string {
  const date = dateIn(line);
  if (!date) return line;
  const at = line.indexOf(date.text);
  const by = /\bby .+/u.exec(line.slice(at + date.text.length))?.[0] ?? '';
  return `${line.slice(0, at)} | ${by}`;
}
