/** How the first clause of a content begins: who acts, by which auxiliary, and whether it is negated. */
export interface MainClause {
  /** `first` I or we; `third` a pronoun that can be the speaker, or its own side named; `other` anybody else; `none` no subject, as in commands. */
  readonly subject: 'first' | 'third' | 'other' | 'none';
  /** The first auxiliary, as a lemma would have it (`will` for 'll); empty where the clause has none nearby. */
  readonly auxiliary: string;
  readonly negated: boolean;
  /** The word after auxiliary, negation and adverbs. */
  readonly verb: string;
}

const AUXILIARIES: Readonly<Record<string, string>> = Object.fromEntries(
  `will will|'ll will|would would|'d would|could could|can can|may may|might might|must must|should should|shall will|
  is is|'s is|are is|'re is|am is|'m is|was was|were was|has has|have has|'ve has|had had|do do|does do|did did|need need|needs need`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const FIRST = new Set(['i', 'we']);
const THIRD = new Set(['he', 'she', 'it', 'they']);
const SKIPPED = new Set([
  'that',
  '"',
  '“',
  ',',
  '”',
  'and',
  'but',
  'so',
  'now',
  'well',
  'yes',
  'no',
  'also',
  'then',
  'why',
  '-',
]);

/** Words of a subject that may stand before its auxiliary. */
const REACH = 14;

/** Of the words of a content; a condition at its head is passed over. `ownSide`: it begins with what the speaker's side will do. */
export function mainClause(words: readonly string[], ownSide = false): MainClause {
  let at = 0;
  if (
    ['if', 'when', 'although', 'while', 'as', 'unless'].includes(words.find((w) => !SKIPPED.has(w)) ?? '')
  ) {
    const comma = words.indexOf(',');
    if (comma > 0) at = comma + 1;
  }
  while (SKIPPED.has(words[at] ?? '')) at++;
  const head = words[at] ?? '';
  const reach = words.slice(at, at + REACH);
  const found = reach.findIndex((word) => Object.hasOwn(AUXILIARIES, word));
  const pronoun = FIRST.has(head) ? 'first' : THIRD.has(head) ? 'third' : null;
  const who = ownSide ? 'third' : (pronoun ?? (found === 0 ? 'none' : 'other'));
  if (found < 0 || (pronoun && found > 2))
    return { subject: who, auxiliary: '', negated: false, verb: reach[1] ?? '' };
  let verb = found + 1;
  let negated = false;
  while (/^(?:n't|not|never|\p{L}+ly|also|be|been|have)$/u.test(reach[verb] ?? '')) {
    if (/^(?:n't|not|never)$/u.test(reach[verb] ?? '')) negated = true;
    verb++;
  }
  const auxiliary = AUXILIARIES[reach[found] ?? ''] ?? '';
  return { subject: who, auxiliary, negated, verb: reach[verb] ?? '' };
}
