import { overlaps, type Span } from '../../text/text.js';
import { type Report, sentenceIndex } from '../report.js';
import { quotedSpans } from '../speakers/quoted-spans.js';

/**
 * Whose words stand where: every place of a sentence lies in a *region*, the set of attributions whose content holds it.
 * The words in which a statement is attributed (its frame) are the region that its cue stands in.
 */
export class Regions {
  readonly #report: Report;
  readonly #contents = new Map<number, { span: Span; index: number }[]>();
  readonly #framed = new Map<number, number[]>();
  readonly #quotes: readonly Span[];

  constructor(report: Report) {
    this.#report = report;
    report.attributions.forEach((a, index) => {
      for (const span of a.content)
        for (let s = Math.max(0, sentenceIndex(report, span.start)); s < report.sentences.length; s++) {
          const sentence = report.sentences[s];
          if (!sentence || sentence.span.start >= span.end) break;
          if (overlaps(sentence.span, span)) push(this.#contents, s, { span, index });
        }
      const [cue] = a.cue;
      if (cue) push(this.#framed, sentenceIndex(report, cue.start), index);
    });
    this.#quotes = quotedSpans(report.text, paragraphsOf(report)).map((q) => q.span);
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
  frame(attribution: number): Span[] {
    const cue = this.#report.attributions[attribution]?.cue[0];
    const sentence = cue && this.#report.sentences[sentenceIndex(this.#report, cue.start)];
    if (!cue || !sentence) return [];
    const key = this.at(cue.start);
    const borders = new Set([sentence.span.start, sentence.span.end]);
    for (const { span } of this.#contents.get(sentenceIndex(this.#report, cue.start)) ?? [])
      for (const at of [span.start, span.end])
        if (at > sentence.span.start && at < sentence.span.end) borders.add(at);
    const cuts = [...borders].sort((a, b) => a - b);
    return cuts
      .slice(0, -1)
      .map((start, i) => ({ start, end: cuts[i + 1] ?? start }))
      .filter((piece) => this.at(piece.start) === key);
  }

  /** Whether the offset stands between quotation marks. */
  quoted(offset: number): boolean {
    let low = 0;
    let high = this.#quotes.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#quotes[mid]?.start ?? 0) <= offset) low = mid + 1;
      else high = mid;
    }
    return offset < (this.#quotes[low - 1]?.end ?? 0);
  }
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** From the first to the last sentence of each paragraph. */
export function paragraphsOf({ sentences }: Report): Span[] {
  const found: { start: number; end: number }[] = [];
  let last = -1;
  for (const { span, paragraph } of sentences) {
    const open = found.at(-1);
    if (open && paragraph === last) open.end = span.end;
    else found.push({ ...span });
    last = paragraph;
  }
  return found;
}
