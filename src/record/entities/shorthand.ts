import type { Cluster } from './cluster.js';
import { CONNECTORS, FUNCTION_WORDS, SPEECH_VERBS } from './data/function-words.js';
import { BODY_HEADS } from './data/heads.js';
import type { Line, Token } from './tokens.js';

/** Heads that mean something else as often as they mean a body. */
const VAGUE: ReadonlySet<string> = new Set(
  'company state force forces news times office house service services air mission post front team watch cross mail sun movement group works project research survey guard media power'.split(
    ' ',
  ),
);

/**
 * "the association" for the Halmond Seafarers Association: only where one body of the report has the noun in its name.
 * "The company" goes to nobody: given to the only body with a company's name, it was wrong four times of five as a
 * source in 120 reports.
 */
export function abbreviate(lines: readonly Line[], bodies: readonly Cluster[]): void {
  const named = new Map<string, Set<Cluster>>();
  for (const body of bodies)
    if (body.type === 'organisation')
      for (const noun of body.members.flatMap((m) => headsOf(m.words)))
        named.set(noun, (named.get(noun) ?? new Set()).add(body));
  for (const { tokens } of lines)
    for (let i = 1; i < tokens.length; i++) {
      const t = tokens[i];
      const article = tokens[i - 1];
      if (t?.shape !== 'lower' || t.possessive || article?.key !== 'the' || !ends(tokens[i + 1])) continue;
      const fits = VAGUE.has(t.key) ? undefined : named.get(t.key);
      const [only] = fits ?? [];
      if (fits?.size === 1 && only)
        only.others.push({ span: { start: article.span.start, end: t.span.end }, how: 'role' });
    }
}

/** The nouns that say what a body is: its last word, and the one before "of". */
function headsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const of = words.findIndex((w) => CONNECTORS.has(w));
  const heads = of > 0 ? [words[of - 1]] : [words.at(-1)];
  return heads.flatMap((w) => (w && BODY_HEADS.has(w) ? [w.replace(/(?<=[a-z]{4})s$/u, '')] : []));
}

const ends = (t: Token | undefined): boolean =>
  !t || t.shape === 'mark' || FUNCTION_WORDS.has(t.key) || SPEECH_VERBS.has(t.key);
