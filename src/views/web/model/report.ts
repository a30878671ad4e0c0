import type { Span } from './offsets.js';
import type { Label, ReadoutRecord } from './wire.js';

/** What is shown of the report, in text order: a block of it, or a run of furniture folded to one line. */
export type Part =
  | { readonly kind: 'block'; readonly label: Label; readonly span: Span }
  | {
      readonly kind: 'fold';
      readonly says: string;
      readonly blocks: readonly FoldedBlock[];
      readonly span: Span;
    };

export interface FoldedBlock {
  readonly label: Label;
  readonly span: Span;
}

const SHOWN = new Set<Label>([
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'published',
  'caption',
  'body',
  'subhead',
]);

/** Blocks that a page prints once: a second headline is the picture's title or the share button's. */
const ONCE = new Set<Label>(['headline', 'standfirst', 'kicker']);

export function partsOf(record: ReadoutRecord, at: (codePoint: number) => number): Part[] {
  const parts: Part[] = [];
  const seen = new Set<Label>();
  let run: FoldedBlock[] = [];
  const fold = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) {
      const span = { start: first.span.start, end: last.span.end };
      parts.push({ kind: 'fold', says: says(run), blocks: run, span });
    }
    run = [];
  };
  for (const { label, start, end } of record.report.blocks) {
    const block = { label, span: { start: at(start), end: at(end) } };
    if (SHOWN.has(label) && !(ONCE.has(label) && seen.has(label))) {
      fold();
      parts.push({ kind: 'block', ...block });
    } else run.push(block);
    seen.add(label);
  }
  fold();
  return parts;
}

const NAMES: readonly (readonly [labels: readonly Label[], one: string, many: string])[] = [
  [['headline', 'standfirst', 'kicker'], 'the headline again', 'headlines again'],
  [['related-item'], '1 related headline', 'related headlines'],
  [['related-inline'], 'link to another story', 'links to other stories'],
  [['promo'], '1 promotion', 'promotions'],
  [['read-time'], 'reading time', 'reading times'],
  [['source-line'], 'source line', 'source lines'],
  [['footer'], '1 line from the foot of the page', 'lines from the foot of the page'],
  [['other'], '1 line from around the report', 'lines from around the report'],
];

/** "15 related headlines, 3 promotions": what a run of furniture was. */
function says(run: readonly FoldedBlock[]): string {
  const named = NAMES.flatMap(([labels, one, many]) => {
    const count = run.filter((b) => labels.includes(b.label)).length;
    return count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];
  });
  // A heading of related stories is told by the stories below it; alone it still needs a name.
  return named.length > 0 ? named.join(', ') : 'heading of related stories';
}
