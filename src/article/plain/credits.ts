import { agenciesIn } from '../metadata/agencies.js';
import type { Look } from './look.js';

/** Where the picture came from, at a caption's end: "/ AP", "(Reuters)", "Photo: Ann Lee", "Credit...Ann Lee". */
const TAILS: readonly RegExp[] = [
  /\/ ?(?<credit>[\p{Lu}][\p{L}\p{N}.&' -]{1,40})$/u,
  /[([](?:(?:ap|afp|epa|file|pool|reuters)?[ /]*(?:photos?|images?|pictures?|credits?|courtesy)[: ]+(?:by |of |credit )?)(?<credit>[^()[\]]{2,60})[)\]]\.?$/iu,
  /[([](?<credit>[^()[\]]{0,50}(?:\b(?:AP|AFP|EPA|EFE|PTI|PA|dpa|Reuters|Getty|Shutterstock|Xinhua|File)\b|\/[A-Z]|Photo|Images)[^()[\]]{0,40})[)\]]\.?$/u,
  /(?:^|[\s.])(?:photo(?:graph)?s?|image|picture|credits?|foto|bild)(?: credit| courtesy| by)?s?(?:: ?|\.\.\.| ?© ?| by )(?<credit>[\p{Lu}][^.:]{1,60})$/iu,
  /(?<credit>(?:[\p{Lu}][\p{L}.'-]+ ){0,3}?\/? ?(?:Getty Images|AFP via Getty Images|Shutterstock|Associated Press|AP Photo|Reuters))$/u,
];

/** What every credit has; tried first, being far cheaper than the forms themselves. */
const GATE = /[/)\]]|photo|image|picture|credit|foto|bild|shutterstock|associated|reuters/u;

/** The credit that a caption ends in, or `null`. */
export function creditTail(look: Look): string | null {
  if (!GATE.test(look.closing.toLowerCase())) return null;
  for (const tail of TAILS) {
    const credit = tail.exec(look.closing)?.groups?.credit?.trim();
    if (credit) return credit;
  }
  return null;
}

/** True of a block that only captions look like: a credit alone, a file photo's opening, or a credit at its end. */
export const isCaption = (look: Look): boolean =>
  look.words <= 80 && (look.marks.has('credit') || look.marks.has('filePhoto') || creditTail(look) !== null);

/** "LONDON, Feb 12 (Reuters) -": where and by whom, before a report's first words. */
const DATELINE =
  /^[\p{Lu}][\p{L}.,/' -]{1,40}(?:,? [\p{L}]{3,9}\.? \d{1,2},?(?: \d{4})?,?)? ?\((?<agency>[^()]{2,30})\) ?[-–—:]*/u;
const AGENCY_FIRST = /^\((?<agency>[^()]{2,30})\) ?[-–—:]/u;

/** The agencies that a block's dateline names. */
export function datelineAgencies(look: Look): string[] {
  const agency = (DATELINE.exec(look.opening) ?? AGENCY_FIRST.exec(look.opening))?.groups?.agency;
  return agency ? agenciesIn(agency) : [];
}

/** True of a block that is a dateline and nothing else. */
export const isDateline = (look: Look): boolean => DATELINE.exec(look.opening)?.[0] === look.opening;
