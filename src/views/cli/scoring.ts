import { ReadoutError } from '../../errors.js';
import {
  type Counts,
  checkSpans,
  foundIn,
  type GoldArticle,
  goldArticle,
  half,
  ofLevel,
  tally,
} from '../../evaluation/evaluation.js';
import { openCorpus } from './corpus.js';
import { isBlank, objectOf } from './json-line.js';
import { MAX_LINE_BYTES } from './lines.js';

export interface Asked {
  readonly nested: boolean;
  readonly half: 1 | 2 | null;
}

export interface Scores extends Asked, Counts {
  /** Articles of gold without a record: all of their statements count as not found. */
  readonly missing: readonly string[];
  /** What is odd about the two files, one sentence each. */
  readonly notices: readonly string[];
}

/**
 * Two files of JSON Lines → figures. Gold is held, records are scored as they come. Throws `ReadoutError` (`format`,
 * `charset`, `not-found`), which names the file, the line and the id.
 */
export async function scoring(goldName: string, recordsName: string, asked: Asked): Promise<Scores> {
  const gold = await goldSet(goldName);
  const waiting = new Set(half(gold.keys(), asked.half));
  const scored = waiting.size;
  const sums = tally();
  const seen = new Map<string, string>();
  const failed: string[] = [];
  let strangers = 0;
  for await (const { value, where } of objects(recordsName)) {
    if (value.format === 'readout-error/1') {
      failed.push(String(value.id ?? where));
      continue;
    }
    const record = foundIn(value, where);
    once(seen, record.id, where, recordsName);
    const article = gold.get(record.id);
    if (!article) {
      strangers++;
      continue;
    }
    if (record.text !== null && record.text !== article.text) throw otherText(article, record.text, where);
    checkSpans(record.statements, article.text, `${where}, record ${record.id}`);
    if (!waiting.delete(record.id)) continue;
    add(article, record.statements);
  }
  if (waiting.size === scored)
    throw new ReadoutError(
      'format',
      `No record of ${recordsName} has an id of ${goldName}, where the first is ${[...waiting][0]}: give each record the id of its article.`,
    );
  const missing = [...waiting];
  for (const id of missing) {
    const article = gold.get(id);
    if (article) add(article, []);
  }

  function add(article: GoldArticle, found: GoldArticle['statements']): void {
    sums.add(article.text, ofLevel(article.statements, asked.nested), ofLevel(found, asked.nested));
  }
  return { ...asked, ...sums.counts(), missing, notices: noticesOf(missing, failed, strangers, recordsName) };
}

async function goldSet(name: string): Promise<Map<string, GoldArticle>> {
  const gold = new Map<string, GoldArticle>();
  const seen = new Map<string, string>();
  for await (const { value, where } of objects(name)) {
    const article = goldArticle(value, where);
    once(seen, article.id, where, name);
    checkSpans(article.statements, article.text, `${where}, article ${article.id}`);
    // The level of a gold statement is its parent's alone: people mark no tiers.
    gold.set(article.id, { ...article, statements: article.statements.map((s) => ({ ...s, tier: 'body' })) });
  }
  if (gold.size === 0) throw new ReadoutError('empty', `${name} holds no article to score against.`);
  return gold;
}

async function* objects(
  name: string,
): AsyncGenerator<{ value: Readonly<Record<string, unknown>>; where: string }> {
  const { lines } = await openCorpus(name);
  const file = name === '-' ? 'standard input' : name;
  for await (const { number, bytes } of lines) {
    const where = `line ${number} of ${file}`;
    if (!bytes) {
      const most = MAX_LINE_BYTES / 1024 / 1024;
      throw new ReadoutError('too-large', `${where} is longer than ${most} MB, the most of one article.`);
    }
    if (!isBlank(bytes)) yield { value: objectOf(bytes, where), where };
  }
}

function once(seen: Map<string, string>, id: string, where: string, name: string): void {
  const before = seen.get(id);
  if (before !== undefined)
    throw new ReadoutError(
      'format',
      `${where} has the id ${id} as ${before} has: each may stand in ${name} once.`,
    );
  seen.set(id, where.replace(/ of .*$/su, ''));
}

function otherText(article: GoldArticle, text: string, where: string): ReadoutError {
  const a = Array.from(article.text);
  const b = Array.from(text);
  const at = a.findIndex((point, i) => point !== b[i]);
  const from = at === -1 ? a.length : at;
  return new ReadoutError(
    'format',
    `${where}: the text of record ${article.id} is not gold's from code point ${from} on (${shown(a, from)} there, ${shown(b, from)} here), so its offsets cannot be scored; read the text of gold, unchanged.`,
  );
}

const shown = (points: readonly string[], from: number): string =>
  from >= points.length ? 'the end' : JSON.stringify(points.slice(from, from + 20).join(''));

function noticesOf(
  missing: readonly string[],
  failed: readonly string[],
  strangers: number,
  name: string,
): string[] {
  const list = (ids: readonly string[]) =>
    ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
  const articles = (n: number) => (n === 1 ? '1 article' : `${n} articles`);
  return [
    ...(missing.length > 0
      ? [`${articles(missing.length)} without a record, scored as if nothing was found: ${list(missing)}`]
      : []),
    ...(failed.length > 0 ? [`error records among them: ${list(failed)}`] : []),
    ...(strangers > 0 ? [`records of ${name} without an article of gold, left aside: ${strangers}`] : []),
  ];
}
