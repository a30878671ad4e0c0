import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findCast } from '#readout/record/entities/entities.js';
import type { NounPhrase } from '#readout/record/speakers/noun-phrases.js';
import { Resolver } from '#readout/record/speakers/resolver.js';
import { overlaps, slice } from '#readout/text/text.js';
import { gapResolver, gapRows } from '../../bench/record/gap.js';
import { goldReport } from '../../bench/record/gold-report.js';
import { type Part, worldArticles } from '../../bench/record/reports.js';
import { sameSpeaker } from '../../bench/record/same-speaker.js';
import { type Example, fit, hits } from './fit.js';
import { fromGum } from './gum.js';

/**
 * Makes `src/record/speakers/antecedent-weights.ts` and `group-weights.ts`. From a built checkout with the shared data beside it:
 *
 *     npm run build && npx tsc -p scripts/speakers/tsconfig.json && node dist/scripts-speakers/scripts/speakers/train.js
 *
 * Learns from the pronouns that are sources in 184 world and 30 news reports and from GAP's development part, by a softmax over
 * each pronoun's candidates and "none of them". A report's pronoun counts as much as WEIGHT of GAP's, whose texts are
 * encyclopaedic and whose pronouns are seldom subjects of speech. "they" and "it" are learnt apart, from GUM's beside.
 */
const OUT = fileURLToPath(new URL('../../../../src/record/speakers/antecedent-weights.ts', import.meta.url));
const GROUPS = fileURLToPath(new URL('../../../../src/record/speakers/group-weights.ts', import.meta.url));
const WEIGHT = 4;
/** Decay and steps; those of "they" and "it" had the least error held out by sixths. */
const PERSONS = [0.02, 400] as const;
const PLURAL = [1, 200] as const;
const NEUTER = [0.5, 200] as const;

const PERSONS_ORIGIN = `weights of the features in \`antecedents.ts\` for "he" and "she", learnt
 * from the pronouns that speak in 184 world and 30 news reports and from GAP's development part.`;

const GROUPS_ORIGIN = `weights of the features in \`antecedents.ts\` for "they" and "it", learnt from
 * the pronouns that speak in 184 world and 30 news reports and from GUM's coreference (Zeldes 2017; annotations CC BY
 * 4.0), without its non-commercial genres.`;

const reports = fromReports(['tuning', 'check', 'news']);
const persons = [...reports.person, ...fromGap()];
const gum = fromGum(['train', 'test']);
// Of "they", every pronoun counts once.
const plural = reports.plural.map((e) => ({ ...e, weight: 1 })).concat(gum.plural);
const neuter = [...reports.neuter, ...gum.neuter];
const dev = fromGum(['dev']);
const weights = {
  person: fit(persons, ...PERSONS),
  plural: fit(plural, ...PLURAL),
  neuter: fit(neuter, ...NEUTER),
};
for (const [name, of, list] of [
  ['reports, persons', weights.person, reports.person],
  ['GAP', weights.person, persons.slice(reports.person.length)],
  ['reports, plural', weights.plural, reports.plural],
  ['GUM, plural', weights.plural, gum.plural],
  ['GUM dev, plural', weights.plural, dev.plural],
  ['reports, neuter', weights.neuter, reports.neuter],
  ['GUM, neuter', weights.neuter, gum.neuter],
  ['GUM dev, neuter', weights.neuter, dev.neuter],
] as const) {
  const [right, answerable] = hits(of, list);
  const share = ((100 * right) / Math.max(1, answerable)).toFixed(1);
  console.log(
    `${name}: ${list.length} pronouns, ${answerable} with the right one among the candidates, of which best: ${share}`,
  );
}
write(OUT, [['ANTECEDENT_WEIGHTS', weights.person]], PERSONS_ORIGIN);
write(
  GROUPS,
  [
    ['PLURAL_WEIGHTS', weights.plural],
    ['NEUTER_WEIGHTS', weights.neuter],
  ],
  GROUPS_ORIGIN,
);

function fromReports(parts: readonly Part[]): Record<'person' | 'plural' | 'neuter', Example[]> {
  const found: Record<'person' | 'plural' | 'neuter', Example[]> = { person: [], plural: [], neuter: [] };
  for (const article of parts.flatMap((part) => worldArticles(part) ?? [])) {
    const report = goldReport(article);
    const resolver: Resolver = new Resolver(
      report,
      findCast(report),
      ({ attribution, pronoun }, candidates) => {
        const gold = attribution === null ? [] : (article.statements[attribution]?.speaker ?? []);
        if (gold.length === 0 || candidates.length === 0) return;
        const right = candidates.map(({ entity, phrase }) => {
          if (entity === null) return described(report.text, phrase, gold);
          const { name, aliases } = resolver.cast.at(entity);
          return sameSpeaker([name, ...aliases], gold);
        });
        const personal = pronoun.gender === 'male' || pronoun.gender === 'female';
        found[personal ? 'person' : pronoun.number === 'plural' ? 'plural' : 'neuter'].push({
          candidates,
          right,
          weight: WEIGHT,
        });
      },
    );
    resolver.run();
  }
  return found;
}

/** The set names some by more of the text than the noun phrase: "farmers whose land was flooded". */
function described(text: string, phrase: NounPhrase | null, gold: readonly string[]): boolean {
  if (!phrase) return false;
  const name = slice(text, phrase.span).replace(/\s+/gu, ' ');
  const bare = (words: string) => words.toLowerCase().replace(/^(?:the|some|a|an) /u, '');
  return sameSpeaker([name], gold) || gold.some((g) => `${bare(g)} `.startsWith(`${bare(name)} `));
}

function fromGap(): Example[] {
  return (gapRows('development') ?? []).flatMap((row) => {
    const found: Example[] = [];
    const resolver: Resolver = gapResolver(row, (at, candidates) => {
      if (at.span.start !== row.pronoun.start || !row.names.some((n) => n.meant)) return;
      if (at.pronoun.gender !== 'male' && at.pronoun.gender !== 'female') return;
      const right = candidates.map(({ entity }) =>
        row.names.some(
          (n) =>
            n.meant &&
            resolver.cast.mentions.some(
              (m) => m.entity === entity && m.how !== 'pronoun' && overlaps(m.span, n.span),
            ),
        ),
      );
      if (right.includes(true)) found.push({ candidates, right, weight: 1 });
    });
    resolver.run();
    return found;
  });
}

function write(
  path: string,
  tables: readonly (readonly [string, ReadonlyMap<string, number>])[],
  origin: string,
): void {
  const shown = tables.map(([name, of]) => {
    const rows = [...of]
      .filter(([, w]) => Math.abs(w) >= 0.005)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, w]) => `  ${/^[a-z]+$/u.test(key) ? key : `'${key}'`}: ${Number(w.toFixed(2))},`);
    return `export const ${name}: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
  });
  writeFileSync(
    path,
    `/**\n * Made by \`scripts/speakers/train.ts\`, not by hand: ${origin}\n */\n${shown.join('\n')}`,
  );
}
