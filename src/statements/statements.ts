import type { Article, Notice } from '../article/article.js';
import { type Span, slice, snap } from '../text/text.js';
import type { Attribution, Quotation } from './attribution.js';
import { findCandidates, type ReadingOptions } from './candidates.js';
import { type ConfidenceWeights, confidence, signalsOf } from './confidence.js';
import { addByForm } from './forms.js';
import { withoutIdioms } from './idioms.js';
import { type Language, languageOf } from './language.js';
import { laidOut } from './layout.js';
import { goOnInLists } from './lists.js';
import { ACT_COUNT, type Attributor } from './model.js';
import { resolve } from './resolve.js';
import { type ReportParagraph, reportParagraphs } from './stretches.js';
import { logSoftmax } from './viterbi.js';
import type { WordAttribution } from './word-attribution.js';

export type { Attribution, Quotation, Tier } from './attribution.js';
export { type Attributor, loadAttributor, MODELS, type ModelName } from './model.js';

/** What the `statements` stage gives: the attributions of a report, and the language that it was read in. */
export interface Statements {
  readonly kind: 'statements';
  readonly language: Language;
  /** Parents before their children, otherwise in text order. */
  readonly attributions: readonly Attribution[];
  readonly notices: readonly Notice[];
}

/**
 * Article → its attributions. Nothing is taken from furniture, and nothing is looked for in a language that the model
 * does not read. Source of the rules: the annotation guide of PolNeAR, as learnt by the model.
 */
export async function findStatements(
  model: Attributor,
  article: Article,
  options: ReadingOptions = {},
): Promise<Statements> {
  const report = reportParagraphs(model.tokenizer, article);
  const language = languageOf(article.text, report);
  if (!language.read) {
    return { kind: 'statements', language, attributions: [], notices: [notRead(language)] };
  }
  const candidates = await findCandidates(model, report, options);
  const view = viewOf(article.text, report, model.confidence);
  const resolved = resolve(candidates, view.paragraphStart, view.quotes, view.hanging);
  const layout = laidOut(article.text, report);
  goOnInLists(resolved, layout);
  const found = inOrder(withoutIdioms(addByForm(resolved, layout), layout));
  return {
    kind: 'statements',
    language,
    attributions: found.map((a) => toAttribution(a, found, view)),
    notices: [],
  };
}

const notRead = (language: Language): Notice => ({
  level: 'warning',
  message: `The text looks like ${language.name}; Readout reads English alone, so no statements were looked for.`,
});

/** The report word by word: all lists have one entry a word. */
interface View {
  readonly text: string;
  readonly words: readonly Span[];
  readonly paragraphStart: readonly boolean[];
  readonly tiers: readonly Attribution['tier'][];
  readonly quotes: readonly number[];
  /** Stands right behind a preposition. */
  readonly hanging: readonly boolean[];
  readonly weights: ConfidenceWeights | null;
}

/** Not "by", "to" or "from": behind them stands who speaks. */
const HANGS_ON = /^(?:of|with|between|in|on|at|for|about|over|against|than)$/iu;

/** Words from "between" to its "and". */
const PAIR = 6;

/** Whether a word stands right behind a preposition, or behind the "and" of "between Tal and Kedria". */
function hangs(text: string, words: readonly Span[], i: number): boolean {
  const before = words[i - 1];
  if (!before) return false;
  const word = slice(text, before);
  if (word !== 'and') return HANGS_ON.test(word);
  return words.slice(Math.max(0, i - 1 - PAIR), i - 1).some((w) => slice(text, w) === 'between');
}

function viewOf(text: string, report: readonly ReportParagraph[], weights: View['weights']): View {
  const words: Span[] = [];
  const paragraphStart: boolean[] = [];
  const tiers: Attribution['tier'][] = [];
  const quotes: number[] = [];
  const hanging: boolean[] = [];
  for (const p of report)
    for (const [i, word] of p.words.entries()) {
      words.push(word);
      paragraphStart.push(i === 0);
      tiers.push(p.tier);
      quotes.push(p.features[i]?.quote ?? 0);
      hanging.push(hangs(text, p.words, i));
    }
  return { text, words, paragraphStart, tiers, quotes, hanging, weights };
}

/** Outermost statements by where they begin, each followed by those inside it. */
function inOrder(all: readonly WordAttribution[]): WordAttribution[] {
  const begin = (a: WordAttribution) => Math.min(a.first, a.source[0] ?? a.first, a.content[0] ?? a.first);
  const sorted = [...all].sort((a, b) => begin(a) - begin(b) || a.first - b.first);
  const children = new Map<WordAttribution | null, WordAttribution[]>();
  for (const a of sorted) {
    const list = children.get(a.parent);
    if (list) list.push(a);
    else children.set(a.parent, [a]);
  }
  const ordered: WordAttribution[] = [];
  const walk = (parent: WordAttribution | null): void => {
    for (const a of children.get(parent) ?? []) {
      ordered.push(a);
      walk(a);
    }
  };
  walk(null);
  return ordered;
}

function toAttribution(a: WordAttribution, order: readonly WordAttribution[], view: View): Attribution {
  const quotation = quotationOf(a.content, view);
  const signals = signalsOf(a, quotation);
  const cue = Array.from({ length: a.last - a.first + 1 }, (_, i) => a.first + i);
  return {
    kind: 'attribution',
    tier: view.tiers[a.first] ?? 'body',
    source: spans(a.source, view),
    cue: spans(cue, view),
    content: spans(a.content, view),
    addressee: spans(a.addressee, view),
    quotation,
    parent: a.parent ? order.indexOf(a.parent) : null,
    confidence: confidence(signals, view.weights),
    signals,
    ...doing(a.doing),
  };
}

/** Logits of acts and capacities → log-probabilities of each. */
function doing(logits: Float32Array): Pick<Attribution, 'acts' | 'capacities'> {
  if (logits.length === 0) return { acts: null, capacities: null };
  const part = (of: Float32Array) => [...logSoftmax(of, of.length)];
  return { acts: part(logits.subarray(0, ACT_COUNT)), capacities: part(logits.subarray(ACT_COUNT)) };
}

/** Runs of words → spans of whole graphemes; a run ends with its paragraph. */
function spans(indices: readonly number[], view: View): Span[] {
  const found: { start: number; end: number }[] = [];
  let previous = -2;
  for (const i of indices) {
    const word = view.words[i];
    if (!word) continue;
    const last = found.at(-1);
    if (last && i === previous + 1 && !view.paragraphStart[i]) last.end = word.end;
    else found.push({ start: word.start, end: word.end });
    previous = i;
  }
  return found.map((s) => snap(view.text, s));
}

const isLettered = (text: string, { start, end }: Span): boolean => {
  const code = text.charCodeAt(start) | 32;
  return (code >= 97 && code <= 122) || /[\p{L}\p{N}]/u.test(text.slice(start, end));
};

/** By where the content's letters and digits stand: all inside quotation marks, none, or some. */
function quotationOf(content: readonly number[], view: View): Quotation {
  let inside = 0;
  let outside = 0;
  for (const i of content) {
    const word = view.words[i];
    if (!word || !isLettered(view.text, word)) continue;
    const quote = view.quotes[i] ?? 0;
    if (quote === 2 || quote === 5) inside++;
    else outside++;
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}
