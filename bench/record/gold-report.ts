import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bodyOnly, type Label } from '#readout/article/article.js';
import { type Report, reportOf } from '#readout/record/report.js';
import type { Attribution, Tier } from '#readout/statements/statements.js';
import { CodePoints, type Span } from '#readout/text/text.js';

export type Spans = readonly (readonly [number, number])[];

/** A statement as a set marks it; offsets in code points. */
export interface MarkedStatement {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  readonly addressee?: Spans;
  readonly parent?: number | null;
}

/** A report whose statements are those that people marked: parts of the record can be measured without the model. */
export function goldReport(article: {
  readonly text: string;
  readonly headline?: readonly [number, number] | null;
  readonly date?: string | null;
  readonly statements: readonly MarkedStatement[];
}): Report {
  const points = new CodePoints(article.text);
  const spans = (list: Spans | undefined) => (list ?? []).map(([b, e]) => points.fromWire([b, e]));
  const plain = bodyOnly(article.text);
  const headline = article.headline ? points.fromWire(article.headline) : null;
  const blocks = plain.blocks.map((block) =>
    headline && block.span.start < headline.end && headline.start < block.span.end
      ? { ...block, label: 'headline' as const }
      : block,
  );
  const attributions = article.statements.map((s) =>
    attribution(article.text, blocks, {
      source: spans(s.source),
      cue: spans(s.cue),
      content: spans(s.content),
      addressee: spans(s.addressee),
      parent: s.parent ?? null,
    }),
  );
  return reportOf({ ...plain, blocks }, attributions, article.date ?? null);
}

interface Parts {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
  readonly addressee: Span[];
  readonly parent: number | null;
}

const TIERS: readonly Label[] = ['headline', 'standfirst', 'caption'];

function attribution(
  text: string,
  blocks: readonly { readonly span: Span; readonly label: Label }[],
  parts: Parts,
): Attribution {
  const at = (parts.cue[0] ?? parts.content[0] ?? parts.source[0])?.start ?? 0;
  const label = blocks.find(({ span }) => span.start <= at && at < span.end)?.label ?? 'body';
  return {
    kind: 'attribution',
    tier: TIERS.includes(label) ? (label as Tier) : 'body',
    ...parts,
    quotation: quoted(text, parts.content) ? 'direct' : 'indirect',
    confidence: 1,
    acts: null,
    capacities: null,
  };
}

/** Whether a quotation mark opens the content or stands right before it. */
const quoted = (text: string, [first]: readonly Span[]): boolean =>
  first !== undefined && /["“‘]/u.test(text.slice(first.start - 1, first.start + 1));

/** The checkout, from the source of this file as from what is built of it. */
export const ROOT = fileURLToPath(
  import.meta.url.replace(/\/(?:dist\/(?:scripts-\w+\/)?)?bench\/record\/[^/]*$/u, '/'),
);

export interface Sample {
  readonly report: Report;
  /** The statements' numbers, in the report's order. */
  readonly ids: readonly string[];
  /** By number: the speaker that is expected. */
  readonly speakers: ReadonlyMap<string, string>;
}

/** A bundled sample with its expected statements (`docs/samples.md` says how the marks are written). */
export function sample(name: string): Sample {
  let text = '';
  const blocks: { span: Span; label: Label }[] = [];
  const spans = new Map<string, Record<string, Span[]>>();
  const speakers = new Map<string, string>();
  for (const line of readFileSync(`${ROOT}samples/expected/${name}.txt`, 'utf8').split('\n')) {
    const [, label, marked] = /^([a-z-]+): (.*)$/u.exec(line) ?? [];
    if (label === undefined || marked === undefined) continue;
    const start = text.length;
    const open: { role: string; ids: string[]; start: number }[] = [];
    for (const piece of marked.matchAll(/⟦([sqca])([\d.,]+)(?:=([^|]+)\||[ ])|⟧|[^⟦⟧]+/gu)) {
      const [whole, role, numbers, speaker] = piece;
      if (role !== undefined && numbers !== undefined) {
        const ids = numbers.split(',');
        if (speaker !== undefined) for (const id of ids) speakers.set(id, speaker);
        open.push({ role, ids, start: text.length });
      } else if (whole === '⟧') {
        const mark = open.pop();
        for (const id of mark?.ids ?? []) {
          const roles = spans.get(id) ?? { s: [], q: [], c: [], a: [] };
          spans.set(id, roles);
          joined(roles[mark?.role ?? ''] ?? [], { start: mark?.start ?? 0, end: text.length });
        }
      } else text += whole;
    }
    blocks.push({ span: { start, end: text.length }, label: label as Label });
    text += '\n';
  }
  const ids = [...spans.keys()].sort(byNumber);
  const attributions = ids.map((id) => {
    const { s = [], q = [], c = [], a = [] } = spans.get(id) ?? {};
    const parent = id.includes('.') ? ids.indexOf(id.slice(0, id.lastIndexOf('.'))) : null;
    return attribution(text, blocks, { source: s, cue: q, content: c, addressee: a, parent });
  });
  const article = { ...bodyOnly(text), blocks };
  return { report: reportOf(article, attributions, null), ids, speakers };
}

function joined(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && last.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}

function byNumber(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++)
    if (left[i] !== right[i]) return (left[i] ?? 0) - (right[i] ?? 0);
  return 0;
}
