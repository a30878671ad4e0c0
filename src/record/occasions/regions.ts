import { overlaps, type Span } from '../../text/text.js';
import { quotationAt } from '../quotations.js';
import { type Report, sentenceIndex } from '../report.js';

/**
 * Whose words stand where: every place of a sentence lies in a *region*, the set of attributions whose content holds it.
 * The words in which a statement is attributed (its frame) are the region that its cue stands in.
 */
export class Regions {
  readonly #report: Report;
  readonly #contents = new Map<number, { span: Span; index: number }[]>();
  readonly #framed = new Map<number, number[]>();
  /** By sentence: its stretches by the region that they lie in. */
  readonly #stretches = new Map<number, ReadonlyMap<string, readonly Span[]>>();

  constructor(report: Report) {
    this.#report = report;
    const children = new Map<number, number[]>();
    report.attributions.forEach((a, index) => {
      if (a.parent !== null) push(children, a.parent, index);
    });
    report.attributions.forEach((a, index) => {
      for (const span of filled(report, index, children.get(index) ?? []))
        for (let s = Math.max(0, sentenceIndex(report, span.start)); s < report.sentences.length; s++) {
          const sentence = report.sentences[s];
          if (!sentence || sentence.span.start >= span.end) break;
          if (overlaps(sentence.span, span)) push(this.#contents, s, { span, index });
        }
      const [cue] = a.cue;
      if (cue) push(this.#framed, sentenceIndex(report, cue.start), index);
    });
  }

  /** Attributions whose content holds the offset, as a key: equal keys, same region. */
  at(offset: number): string {
    const here = this.#contents.get(sentenceIndex(this.#report, offset)) ?? [];
    return here
      .filter((c) => c.span.start <= offset && offset < c.span.end)
      .map((c) => c.index)
      .join(' ');
  }

  /** Attributions whose cue stands in the sentence, in list order. */
  framedIn(sentence: number): readonly number[] {
    return this.#framed.get(sentence) ?? [];
  }

  /** The stretches of the statement's sentence that attribute it: not its content, nor anybody else's. */
  frame(attribution: number): readonly Span[] {
    const cue = this.#report.attributions[attribution]?.cue[0];
    if (!cue) return [];
    return this.#stretchesOf(sentenceIndex(this.#report, cue.start)).get(this.at(cue.start)) ?? [];
  }

  #stretchesOf(index: number): ReadonlyMap<string, readonly Span[]> {
    const known = this.#stretches.get(index);
    if (known) return known;
    const found = new Map<string, Span[]>();
    const sentence = this.#report.sentences[index];
    if (sentence) {
      const borders = new Set([sentence.span.start, sentence.span.end]);
      for (const { span } of this.#contents.get(index) ?? [])
        for (const at of [span.start, span.end])
          if (at > sentence.span.start && at < sentence.span.end) borders.add(at);
      const cuts = [...borders].sort((a, b) => a - b);
      for (const [i, start] of cuts.slice(0, -1).entries())
        push(found, this.at(start), { start, end: cuts[i + 1] ?? start });
    }
    this.#stretches.set(index, found);
    return found;
  }

  /** Whether the offset stands between quotation marks. */
  quoted(offset: number): boolean {
    return quotationAt(this.#report, offset) !== null;
  }
}

/**
 * A content's stretches, with the gaps closed that a nested statement's attribution leaves in it: "Putin told Biden | in a
 * call | that …, the Kremlin said", where the words of the call are the Kremlin's as well.
 */
function filled(report: Report, index: number, children: readonly number[]): Span[] {
  const a = report.attributions[index];
  const found: Span[] = [];
  for (const span of a?.content ?? []) {
    const last = found.at(-1);
    const gap = last && { start: last.end, end: span.start };
    const own = gap && [...(a?.source ?? []), ...(a?.cue ?? [])].some((s) => overlaps(s, gap));
    const nested = children.some((k) => report.attributions[k]?.cue.some((c) => last && overlaps(c, last)));
    const near = gap && sentenceIndex(report, gap.start) === sentenceIndex(report, gap.end);
    if (last && gap && !own && nested && near) found[found.length - 1] = { start: last.start, end: span.end };
    else found.push(span);
  }
  return found;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
