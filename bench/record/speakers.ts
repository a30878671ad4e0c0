import { findCast } from '#readout/record/entities/entities.js';
import { pronounOf } from '#readout/record/speakers/pronouns.js';
import { readSource } from '#readout/record/speakers/source.js';
import { resolveSpeakers } from '#readout/record/speakers/speakers.js';
import { goldReport } from './gold-report.js';
import { type Part, worldArticles } from './reports.js';
import { sameSpeaker } from './same-speaker.js';

/** One statement's outcome. */
export interface Outcome {
  readonly id: string;
  readonly kind: string;
  readonly nested: boolean;
  readonly source: string;
  readonly gold: readonly string[];
  readonly found: string | null;
  readonly how: string | null;
  readonly confidence: number;
  readonly why: string | null;
  readonly right: boolean;
  readonly capacity: string | null;
  readonly goldCapacity: string | null;
}

/** Speakers and capacities of a part of the world set, from gold statements. */
export function outcomes(part: Part): Outcome[] | null {
  return (
    worldArticles(part)?.flatMap((article) => {
      const report = goldReport(article);
      const { cast, voices, capacities } = resolveSpeakers(report, findCast(report));
      return article.statements.flatMap((gold, i): Outcome[] => {
        if (gold.speaker === null) return [];
        const voice = voices[i] ?? null;
        const entity = voice && cast.entities[voice.entity];
        const words =
          report.attributions[i]?.source.map((s) => report.text.slice(s.start, s.end)).join(' … ') ?? '';
        return [
          {
            id: article.id,
            kind: kindOf(words, voice?.how ?? null),
            nested: (gold.parent ?? null) !== null,
            source: words.replace(/\s+/gu, ' '),
            gold: gold.speaker,
            found: entity ? entity.name : null,
            how: voice?.how ?? null,
            confidence: voice?.confidence ?? 0,
            why: voice?.why ?? null,
            right: entity
              ? sameSpeaker([entity.name, ...entity.aliases], gold.speaker)
              : gold.speaker.length === 0,
            capacity: capacities[i] ?? null,
            goldCapacity: gold.capacity ?? null,
          },
        ];
      });
    }) ?? null
  );
}

/** By the source's own words, so that what is not resolved counts against its kind. */
function kindOf(words: string, how: string | null): string {
  const source = readSource(words, [{ start: 0, end: words.length }]);
  if (!source) return 'empty';
  if (source.pronoun) return 'pronoun';
  if (how === 'named' || how === 'metonym') return how;
  return pronounOf(source.words[0]?.text ?? '')?.place === 'subject' ? 'pronoun' : 'role';
}

const percent = (n: number, of: number): string => (of === 0 ? '–' : ((100 * n) / of).toFixed(1)).padStart(6);

/** Prints speakers by how they were told, precision, capacity and the confidence table. */
export function speakerBench(parts: readonly Part[] = ['check']): readonly Outcome[] | null {
  let last: Outcome[] | null = null;
  for (const part of parts) {
    const all = outcomes(part);
    if (!all) {
      console.log(`speakers, ${part}: skipped, the labelled sets are not on this machine (READOUT_SHARED).`);
      continue;
    }
    last = all;
    console.log(`\nspeakers, ${part}: ${all.length} gold statements`);
    for (const kind of ['named', 'pronoun', 'role', 'metonym']) {
      const of = all.filter((o) => o.kind === kind && o.gold.length > 0);
      console.log(
        `${kind.padEnd(24)}${percent(of.filter((o) => o.right).length, of.length)}  of ${of.length}`,
      );
    }
    const given = all.filter((o) => o.found !== null);
    console.log(
      `${'precision, not null'.padEnd(24)}${percent(given.filter((o) => o.right).length, given.length)}  of ${given.length}`,
    );
    const told = all.filter((o) => o.gold.length > 0);
    console.log(
      `${'found of those told'.padEnd(24)}${percent(told.filter((o) => o.right).length, told.length)}  of ${told.length}`,
    );
    const labelled = all.filter((o) => o.goldCapacity !== null);
    console.log(
      `${'capacity'.padEnd(24)}${percent(labelled.filter((o) => o.capacity === o.goldCapacity).length, labelled.length)}  of ${labelled.length}`,
    );
    console.log('by confidence           share right');
    const steps = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
    steps.slice(1).forEach((to, k) => {
      const from = steps[k] ?? 0;
      const of = given.filter((o) => o.confidence >= from && o.confidence < to);
      if (of.length)
        console.log(
          `  ${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)}           ${percent(of.filter((o) => o.right).length, of.length)}  of ${of.length}`,
        );
    });
  }
  return last;
}
