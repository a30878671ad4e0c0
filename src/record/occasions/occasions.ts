import { overlaps, slice, snap } from '../../text/text.js';
import type { TextDate } from '../dates/dates.js';
import type { Report } from '../report.js';
import type { Speakers } from '../speakers/speakers.js';
import { statedHearer } from './addressee.js';
import { type Evidence, gather } from './cluster.js';
import { Facts } from './facts.js';
import { impliedHearers } from './implied.js';
import { occasionMentions } from './mentions.js';
import { Regions } from './regions.js';
import { saidOn, statedDate } from './said.js';
import type { Settings } from './settings.js';
import { carryOn, tiedByWords } from './tie.js';

export type { Hearer, Occasion, SaidOn, Settings } from './settings.js';

/**
 * The occasions that a report speaks of, in the order of their first mention, and what each statement owes to them. Steps:
 * mentions; what stands beside them; statements tied by their own words; mentions of one event gathered; statements that
 * go on at an occasion; then dates and hearers.
 */
export function findOccasions(report: Report, speakers: Speakers, dates: readonly TextDate[]): Settings {
  const regions = new Regions(report);
  const facts = new Facts(report, speakers.cast, dates, regions);
  const voice = (i: number): number | null => speakers.voices[i]?.entity ?? null;
  const stated = report.attributions.map((_, i) => statedHearer(report, i, facts, regions));
  const isParty = (p: number | null): p is number =>
    p !== null && speakers.cast.entities[p]?.type !== 'document';
  const mentions = occasionMentions(report, regions);
  const ties = tiedByWords(report, mentions, regions);
  const tiedTo: number[][] = mentions.map(() => []);
  for (const [i, m] of ties.entries()) if (m !== null) tiedTo[m]?.push(i);
  const evidence = mentions.map((mention, m): Evidence => {
    const tied = tiedTo[m] ?? [];
    const pair = mention.kind === 'call' || mention.kind === 'meeting' || mention.kind === 'interview';
    const people = tied.flatMap((i) => {
      // "The letter says": the letter is what it is, nobody at it.
      const itself = report.attributions[i]?.source.some((s) => overlaps(s, mention.span)) ?? false;
      return [itself ? null : voice(i), pair ? (stated[i]?.entity ?? null) : null];
    });
    return {
      mention,
      told: facts.told(mention),
      speakers: people.filter(isParty),
      tied: tied.length > 0,
      ownerIsRole: mention.owner !== null && /^(?:the|a|an)\s/iu.test(slice(report.text, mention.owner)),
    };
  });
  const { found, of } = gather(evidence);
  const own = ties.map((m) => (m === null ? null : (of[m] ?? null)));
  const dateOf = (i: number) => statedDate(report, i, facts, regions);
  const occasion = carryOn(report, own, found, voice, stated, dateOf, regions);
  const addressee = impliedHearers(report, stated, occasion, found, voice);
  return {
    occasions: found.map(({ kind, parties, date, spans }) => ({
      kind,
      parties,
      date: date?.date ?? null,
      precision: date?.precision ?? null,
      spans: spans.map((s) => snap(report.text, s)),
    })),
    occasion,
    said: report.attributions.map((_, i) => {
      const at = occasion[i] ?? null;
      return saidOn(report, i, at === null ? null : (found[at] ?? null), facts, regions);
    }),
    addressee,
  };
}
