import TABLE from './tags.json' with { type: 'json' };

/**
 * Parts of speech of English words, one letter each: N noun, P name, V verb, X auxiliary, A adjective, R adverb,
 * D determiner, O pronoun, I preposition, T particle, C coordinator, S subordinator, U number, J other, Y sign, . mark.
 */
export type Tag = string;

type Chances = readonly (readonly [tag: Tag, logOdds: number])[];

const SCALE = 100;
const LOG_FLOOR = -7;

const prior = new Map(Object.entries(TABLE.prior));
const steps = new Map(
  Object.entries(TABLE.steps).map(([from, to]) => [
    from,
    new Map(Object.entries(to as Record<string, number>)),
  ]),
);
const words = entries(TABLE.words);
const suffixes = entries(TABLE.suffixes);

/** "talks N62V38" → talks: the odds of each tag against its share of all words. */
function entries(list: string): Map<string, readonly (readonly [Tag, number])[]> {
  const found = new Map<string, readonly (readonly [Tag, number])[]>();
  for (const entry of list.split('|')) {
    const at = entry.lastIndexOf(' ');
    const shares = [...entry.slice(at + 1).matchAll(/(\D)(\d+)/gu)].map(
      ([, tag = '', share = '0']): [Tag, number] => [tag, Number(share) / SCALE],
    );
    found.set(entry.slice(0, at), shares);
  }
  return found;
}

/** Tags of a sentence's words, by a bigram model: the likeliest way through all of them. Linear in their number. */
export function tagWords(shown: readonly string[]): Tag[] {
  type Cell = { readonly score: number; readonly from: Tag };
  let column = new Map<Tag, Cell>([['^', { score: 0, from: '' }]]);
  const columns: Map<Tag, Cell>[] = [];
  shown.forEach((word, i) => {
    const next = new Map<Tag, Cell>();
    for (const [tag, odds] of chances(word, i === 0 || !/\p{L}/u.test(shown[i - 1] ?? ''))) {
      let best: Cell = { score: -Infinity, from: '' };
      for (const [from, cell] of column) {
        const score = cell.score + (steps.get(from)?.get(tag) ?? LOG_FLOOR * SCALE) / SCALE;
        if (score > best.score) best = { score, from };
      }
      next.set(tag, { score: best.score + odds, from: best.from });
    }
    columns.push(next);
    column = next;
  });
  let last: Tag = '';
  let most = -Infinity;
  for (const [tag, { score }] of column)
    if (score > most) {
      most = score;
      last = tag;
    }
  const tags: Tag[] = [];
  for (let i = columns.length - 1; i >= 0; i--) {
    tags.push(last);
    last = columns[i]?.get(last)?.from ?? '';
  }
  return tags.reverse();
}

/** The odds of a word's tags. `opens`: it opens a sentence or a quotation, where a capital tells nothing. */
function chances(word: string, opens: boolean): Chances {
  const lower = word.toLowerCase().replace(/’/gu, "'");
  if (!/\p{L}/u.test(word)) return [[/\p{N}/u.test(word) ? 'U' : '.', 0]];
  const shares = new Map(words.get(lower) ?? unknown(lower));
  const scale = (of: (tag: Tag) => number) => {
    for (const [tag, share] of shares) shares.set(tag, share * of(tag));
  };
  if (/^\p{Lu}/u.test(word)) {
    if (/^\p{Lu}{2}/u.test(word)) shares.set('P', (shares.get('P') ?? 0) + 0.8);
    else if (!opens) {
      scale((tag) => (tag === 'P' ? 1 : 0.05));
      shares.set('P', (shares.get('P') ?? 0) + 0.3);
    } else if (!words.has(lower)) shares.set('P', (shares.get('P') ?? 0) + 0.3);
  } else scale((tag) => (tag === 'P' ? 0.02 : 1));
  return [...shares].map(([tag, share]) => [
    tag,
    Math.log(Math.max(share, 1e-6)) - (prior.get(tag) ?? LOG_FLOOR * SCALE) / SCALE,
  ]);
}

/** By its longest known suffix; a compound by its last part, or as an adjective. */
function unknown(lower: string): readonly (readonly [Tag, number])[] {
  const part = /^.+-([^-]+)$/u.exec(lower)?.[1];
  if (part !== undefined) {
    const last = (words.get(part) ?? unknown(part)).map(([tag, share]): [Tag, number] => [
      tag === 'V' ? 'A' : tag,
      share / 2,
    ]);
    return [...new Map([...last, ['A', 0.5 + (new Map(last).get('A') ?? 0)] as [Tag, number]])];
  }
  const formed = byBase(lower);
  if (formed) return formed;
  for (let size = Math.min(4, lower.length - 2); size > 0; size--) {
    const known = suffixes.get(lower.slice(-size));
    if (known) return known;
  }
  return OPEN;
}

/** "denies" is tagged by "deny"; "tanker" is no comparative, because "tank" is no adjective. */
function byBase(lower: string): readonly (readonly [Tag, number])[] | null {
  const bases = lower.endsWith('ies') ? [`${lower.slice(0, -3)}y`] : [lower.slice(0, -1), lower.slice(0, -2)];
  if (/[^s]s$/u.test(lower))
    for (const base of bases) {
      const known = words.get(base)?.filter(([tag]) => tag === 'N' || tag === 'V');
      const sum = known?.reduce((all, [, share]) => all + share, 0) ?? 0;
      if (known && sum > 0.2) return known.map(([tag, share]) => [tag, share / sum]);
    }
  if (/[^e]er$/u.test(lower)) {
    const stem = lower.slice(0, -2);
    const adjective = [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/i$/u, 'y')].some(
      (base) => (new Map(words.get(base)).get('A') ?? 0) > 0.3,
    );
    return adjective ? null : AGENT;
  }
  return null;
}

const AGENT: readonly (readonly [Tag, number])[] = [
  ['N', 0.8],
  ['P', 0.1],
  ['V', 0.05],
  ['A', 0.05],
];

const OPEN: readonly (readonly [Tag, number])[] = [
  ['N', 0.4],
  ['P', 0.2],
  ['V', 0.2],
  ['A', 0.2],
];
