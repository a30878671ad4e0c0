import type { LabelledBlock, Metadata } from '../article.js';
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
  const bylines = [...all('byline'), ...all('published')];
  const firstBody = blocks.findIndex((b) => b.label === 'body');
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

const COPYRIGHT =
  /(?:©|\bcopyright\b|\(c\))\s*(?:copyright\s*)?(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?,?\s*(?:by\s+)?([^.|,©]{2,50}?)(?:\s+(?:19|20)\d\d)?(?=\s*(?:[.|,]|all rights|$))/iu;

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

function withoutDate(line: string): string {
  const date = dateIn(line);
  return date ? line.slice(0, line.indexOf(date.text)) : line;
}
