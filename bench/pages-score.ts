/**
 * How well extracted article bodies agree with those that a person marked: the definition of the
 * article-extraction-benchmark (scrapinghub, MIT), and of its quotations.
 */

/** Words in a shingle; a shorter text is one shingle. */
const WIDTH = 4;

/** Letters, digits and underscore, case kept. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function shingles(tokens: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (let i = 0; i === 0 || i + WIDTH <= tokens.length; i++) {
    const key = tokens.slice(i, i + WIDTH).join('\0');
    if (key !== '') bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

export interface PageScore {
  /** Shares of the page's shingles, 0 to 1: in both, only in the prediction, only in the truth. */
  readonly shared: number;
  readonly surplus: number;
  readonly missing: number;
  /** The same words in the same order. */
  readonly equal: boolean;
}

export function scorePage(truth: string, body: string): PageScore {
  const trueWords = words(truth);
  const bodyWords = words(body);
  const trueBag = shingles(trueWords);
  const bodyBag = shingles(bodyWords);
  let shared = 0;
  let surplus = 0;
  let missing = 0;
  for (const [key, n] of bodyBag) {
    const m = trueBag.get(key) ?? 0;
    shared += Math.min(n, m);
    surplus += Math.max(0, n - m);
  }
  for (const [key, m] of trueBag) missing += Math.max(0, m - (bodyBag.get(key) ?? 0));
  const all = shared + surplus + missing || 1;
  const equal = trueWords.join(' ') === bodyWords.join(' ');
  return { shared: shared / all, surplus: surplus / all, missing: missing / all, equal };
}

export interface SetScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly accuracy: number;
}

/** Means over pages; a page without predicted words is left out of precision, one without true words out of recall. */
export function scoreSet(pages: readonly PageScore[]): SetScore {
  const precision = mean(
    pages.filter((p) => p.shared + p.surplus > 0).map((p) => p.shared / (p.shared + p.surplus)),
  );
  const recall = mean(
    pages.filter((p) => p.shared + p.missing > 0).map((p) => p.shared / (p.shared + p.missing)),
  );
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { f1, precision, recall, accuracy: mean(pages.map((p) => Number(p.equal))) };
}

const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

const QUOTATION = /[“"]([^“”"]{15,400})[”"]/g;

const plain = (text: string): string => words(text.toLowerCase()).join(' ');

/** Quotations of four words or more between double marks, as words. */
const quotations = (text: string): string[] =>
  [...text.matchAll(QUOTATION)]
    .map((m) => m[1] ?? '')
    .filter((q) => words(q).length >= 4)
    .map(plain);

export interface QuotationScore {
  readonly total: number;
  readonly kept: number;
  /** Quotations of the prediction that are not in the truth. */
  readonly wrong: readonly string[];
}

export function scoreQuotations(truth: string, body: string): QuotationScore {
  const inTruth = quotations(truth);
  const bodyWords = plain(body);
  const truthWords = plain(truth);
  return {
    total: inTruth.length,
    kept: inTruth.filter((quotation) => bodyWords.includes(quotation)).length,
    wrong: quotations(body).filter((quotation) => !truthWords.includes(quotation)),
  };
}
