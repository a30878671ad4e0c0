import { bodyOnly } from '#readout/article/article.js';
import type { Cast } from '#readout/record/entities/cast.js';
import { COMMON_WORDS } from '#readout/record/entities/data/common-words.js';
import { FUNCTION_WORDS } from '#readout/record/entities/data/function-words.js';
import { findCast } from '#readout/record/entities/entities.js';
import { reportOf } from '#readout/record/report.js';
import { CodePoints, type Span } from '#readout/text/text.js';
import type { GoldStatement } from '../gold.js';
import { goldArticles } from '../gold.js';
import { gumBench } from './entities-gum.js';

/** The cast by itself: whose name it finds in the source of gold statements, and names and clusters on GUM. */
export function entityBench(): void {
  sourceBench();
  gumBench();
}

interface WorldStatement extends GoldStatement {
  readonly speaker: readonly string[];
}

/** The last reports by id are kept unseen; the first ones were looked at while the rules were written. */
const UNSEEN = 30;
const LOOKED_AT = 120;

export interface Judged {
  readonly source: string;
  readonly gold: string;
  readonly found: string | null;
  readonly right: boolean;
  /** The source shares a word with the speaker's name; otherwise it describes ("The chancellor"). */
  readonly named: boolean;
}

function sourceBench(): void {
  const articles = goldArticles('world/train.jsonl.gz')?.slice(0, -UNSEEN);
  if (!articles) {
    console.log('world: skipped, the labelled sets are not on this machine (READOUT_SHARED).');
    return;
  }
  console.log(
    '\nThe entity in the source of a gold statement is its speaker (world, speakers with a proper name)',
  );
  for (const [title, part] of [
    [`${LOOKED_AT} reports looked at`, articles.slice(0, LOOKED_AT)],
    [`${articles.length - LOOKED_AT} reports held back`, articles.slice(LOOKED_AT)],
  ] as const) {
    const judged = part.flatMap(({ text, statements }) =>
      judge(text, statements as readonly WorldStatement[]),
    );
    for (const named of [true, false]) {
      const of = judged.filter((j) => j.named === named);
      const right = of.filter((j) => j.right).length;
      const none = of.filter((j) => j.found === null).length;
      const share = (n: number) => `${((100 * n) / Math.max(1, of.length)).toFixed(1)} %`;
      console.log(
        `${title.padEnd(24)} ${named ? 'named    ' : 'described'} ${share(right).padStart(7)} right, ${share(of.length - right - none).padStart(6)} another, ${share(none).padStart(6)} none, of ${of.length}`,
      );
    }
  }
}

/** Statements whose speaker has a proper name and whose source has a capital that is no pronoun's. */
export function judge(text: string, statements: readonly WorldStatement[]): Judged[] {
  const cast = findCast(reportOf(bodyOnly(text), [], null));
  const points = new CodePoints(text);
  return statements.flatMap(({ source, speaker }) => {
    const [gold] = speaker;
    const [first] = source;
    const last = source.at(-1);
    if (!gold || !first || !last || !isProper(gold)) return [];
    const span = points.fromWire([first[0], last[1]]);
    const words = text.slice(span.start, span.end);
    if (!/\p{Lu}/u.test(words) || PRONOUN.test(words)) return [];
    const entity = entityIn(text, cast, span);
    const names =
      entity === null ? [] : [cast.entities[entity]?.name ?? '', ...(cast.entities[entity]?.aliases ?? [])];
    const shared = keys(gold).some((k) => k.length > 2 && keys(words).includes(k));
    return [
      {
        source: words,
        gold,
        found: names[0] ?? null,
        right: names.some((name) => speaker.some((g) => sameName(name, g))),
        named:
          shared ||
          keys(gold)
            .map((k) => k[0])
            .join('') === keys(words)[0],
      },
    ];
  });
}

const PRONOUN = /^(?:I|me|my|We|He|She|They|It|This|That|Who|Which|You|His|Her|Their|Its|Our)$/iu;
const SMALL = /^(?:van|von|der|de|da|di|bin|al|the|of|and|for|to|on|at|in|del|la|le)$/u;

const isProper = (name: string): boolean =>
  !(COMMON_WORDS.has(name.toLowerCase()) || FUNCTION_WORDS.has(name.toLowerCase())) &&
  name
    .split(/\s+/u)
    .every((w, i) => /^["“(']?(?:\p{Lu}|\p{N}|al-|el-|\p{Ll}\p{Lu})/u.test(w) || (i > 0 && SMALL.test(w)));

const keys = (name: string): string[] =>
  (
    name
      .normalize('NFD')
      .replace(/[\p{M}.]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}&]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  ).filter((w) => !/^(?:the|mr|mrs|ms|dr|sir|s|of)$/u.test(w));

/** The same last word, and all words of the shorter in the longer; or initials. */
function sameName(found: string, gold: string): boolean {
  const [a, b] = [keys(found), keys(gold)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length > 0 && short.every((w) => long.includes(w))) return true;
  const initials = (list: readonly string[]) => list.map((w) => w[0]).join('');
  return (
    initials(long) === short.join('') || (short.at(-1) === long.at(-1) && short[0]?.[0] === long[0]?.[0])
  );
}

/**
 * The mention that a source names its speaker by, up to its relative clause: a description that opens it, then a person
 * who owns nothing ("Cosby's lawyer"), then the last name before "of", "at" or a comma.
 */
function entityIn(text: string, cast: Cast, span: Span): number | null {
  const words = text.slice(span.start, span.end);
  const relative = /\b(?:who|whom|whose|which|that)\b/u.exec(words)?.index ?? words.length;
  const inside = cast.mentions.filter((m) => m.span.start < span.start + relative && span.start < m.span.end);
  const role = inside.find((m) => m.how === 'role' && m.span.start <= span.start + 1);
  const person = inside.find(
    (m) =>
      m.how === 'named' &&
      cast.entities[m.entity]?.type === 'person' &&
      !(m.span.end < span.end - 3 && /^['’]s?\s/u.test(text.slice(m.span.end, m.span.end + 3))),
  );
  const opening = /,|\b(?:of|at|for|from|in)\b/u.exec(words)?.index ?? words.length;
  const before = inside.filter((m) => m.span.start < span.start + opening);
  return (person ?? role ?? before.at(-1) ?? inside[0])?.entity ?? null;
}
