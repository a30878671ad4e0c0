import TABLE from './tags.json' with { type: 'json' };

/**
 * Parts of speech of English words, one letter each: N noun, P name, V verb, X auxiliary, A adjective, R adverb,
 * D determiner, O pronoun, I preposition, T particle, C coordinator, S subordinator, U number, J other, Y sign, . mark.
 */
export type Tag = string;

/** Tags that a word can have, by their numbers, and the log-odds of each. */
interface Chances {
  readonly tags: readonly number[];
  readonly odds: readonly number[];
}

const SCALE = 100;
const LOG_FLOOR = -7;

/** Of a word, or of an ending: the odds of each tag against its share of all words. */
type Shares = readonly (readonly [Tag, number])[];

const prior = new Map(Object.entries(TABLE.prior));

/** Every tag has a number, so that steps between them stand in a table; the last is where a sentence begins. */
const TAGS: readonly Tag[] = [...prior.keys()];
const NUMBERS = new Map([...TAGS, '^'].map((tag, i) => [tag, i]));
const START = TAGS.length;
const STEPS = stepTable();

/** Log-probabilities of a tag behind another, row by row of the tags before. */
function stepTable(): Float64Array {
  const table = new Float64Array((START + 1) * START).fill(LOG_FLOOR);
  for (const [from, row] of Object.entries(TABLE.steps))
    for (const [to, step] of Object.entries(row as Record<string, number>)) {
      const [i, j] = [NUMBERS.get(from), NUMBERS.get(to)];
      if (i !== undefined && j !== undefined && j < START) table[i * START + j] = step / SCALE;
    }
  return table;
}

/** "talks N62V38|…": each entry is taken apart when it is first asked for, as a report uses a tenth of them. */
class Table {
  readonly #raw = new Map<string, string>();
  readonly #read = new Map<string, Shares>();

  constructor(list: string) {
    for (const entry of list.split('|')) {
      const at = entry.lastIndexOf(' ');
      this.#raw.set(entry.slice(0, at), entry.slice(at + 1));
    }
  }

  has(word: string): boolean {
    return this.#raw.has(word);
  }

  get(word: string): Shares | undefined {
    const known = this.#read.get(word);
    if (known) return known;
    const raw = this.#raw.get(word);
    if (raw === undefined) return undefined;
    const shares = [...raw.matchAll(/(\D)(\d+)/gu)].map(([, tag = '', share = '0']): [Tag, number] => [
      tag,
      Number(share) / SCALE,
    ]);
    this.#read.set(word, shares);
    return shares;
  }
}

const words = new Table(TABLE.words);
const suffixes = new Table(TABLE.suffixes);

/** Tags of a sentence's words, by a bigram model: the likeliest way through all of them. Linear in their number. */
export function tagWords(shown: readonly string[]): Tag[] {
  const columns: Chances[] = [];
  const origins: number[][] = [];
  let reached: Chances = { tags: [START], odds: [0] };
  let scores: readonly number[] = [0];
  let before = '';
  for (const word of shown) {
    const column = chances(word, !/\p{L}/u.test(before));
    const origin: number[] = [];
    const next: number[] = [];
    for (let i = 0; i < column.tags.length; i++) {
      const tag = column.tags[i] ?? 0;
      let from = 0;
      let most = -Infinity;
      for (let j = 0; j < scores.length; j++) {
        const score = (scores[j] ?? 0) + (STEPS[(reached.tags[j] ?? 0) * START + tag] ?? LOG_FLOOR);
        if (score > most) {
          most = score;
          from = j;
        }
      }
      origin.push(from);
      next.push(most + (column.odds[i] ?? 0));
    }
    columns.push(column);
    origins.push(origin);
    reached = column;
    scores = next;
    before = word;
  }
  let at = scores.indexOf(Math.max(...scores));
  const tags: Tag[] = [];
  for (let i = columns.length - 1; i >= 0; i--) {
    tags.push(TAGS[columns[i]?.tags[at] ?? 0] ?? 'J');
    at = origins[i]?.[at] ?? 0;
  }
  return tags.reverse();
}

/** Words come again and again, each opening a sentence or not; the bound keeps a long-lived process from growing. */
const CHANCES = [new Map<string, Chances>(), new Map<string, Chances>()] as const;
const MOST = 20_000;

function chances(word: string, opens: boolean): Chances {
  const known = CHANCES[opens ? 1 : 0];
  let found = known.get(word);
  if (!found) {
    found = reckoned(word, opens);
    if (known.size < MOST) known.set(word, found);
  }
  return found;
}

/** The odds of a word's tags. `opens`: it opens a sentence or a quotation, where a capital tells nothing. */
function reckoned(word: string, opens: boolean): Chances {
  const lower = word.toLowerCase().replace(/’/gu, "'");
  if (!/\p{L}/u.test(word)) return { tags: [NUMBERS.get(/\p{N}/u.test(word) ? 'U' : '.') ?? 0], odds: [0] };
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
  return {
    tags: [...shares.keys()].map((tag) => NUMBERS.get(tag) ?? 0),
    odds: [...shares].map(
      ([tag, share]) => Math.log(Math.max(share, 1e-6)) - (prior.get(tag) ?? LOG_FLOOR * SCALE) / SCALE,
    ),
  };
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
