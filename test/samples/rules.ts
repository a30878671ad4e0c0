import { contains, containsAll, overlaps, type Span } from '../../src/text/text.js';
import { blockSpans, byNumber, type Marked, type MarkedStatement, ROLES, textOf } from './marked.js';

/** Blocks that statements may come from (`spec`: statements are never made from furniture). */
const SPEAKING = new Set(['headline', 'standfirst', 'caption', 'body']);

/** What in a marked-up text breaks the rules of marking that a program can see; empty when nothing does. */
export function brokenRules(marked: Marked): string[] {
  const text = textOf(marked);
  const furniture = blockSpans(marked.blocks).filter((_, i) => !SPEAKING.has(marked.blocks[i]?.label ?? ''));
  const byId = new Map(marked.statements.map((s) => [s.id, s]));
  return [
    ...numbering(marked.statements),
    ...marked.statements.flatMap((s) =>
      [
        ...shape(s, text),
        ...ROLES.flatMap((role) => s[role].flatMap((span) => edges(span, text))),
        ...s.content.flatMap((span) => closing(s, span, text)),
        ...placing(s, furniture, s.parent === null ? undefined : byId.get(s.parent)),
      ].map((fault) => `${s.id} [${s.cue.map((c) => text.slice(c.start, c.end)).join(' … ')}]: ${fault}`),
    ),
  ];
}

/** Numbers count from 1 without a gap, in the order of the cues. */
function numbering(statements: readonly MarkedStatement[]): string[] {
  const faults: string[] = [];
  const last = new Map<string | null, { nth: number; cue: number }>();
  for (const { id, parent, cue } of [...statements].sort((a, b) => byNumber(a.id, b.id))) {
    const before = last.get(parent) ?? { nth: 0, cue: -1 };
    const nth = Number(id.split('.').at(-1));
    const at = cue[0]?.start ?? -1;
    if (nth !== before.nth + 1) faults.push(`${id}: comes after ${before.nth}`);
    if (at < before.cue) faults.push(`${id}: its cue stands before that of the statement before it`);
    last.set(parent, { nth, cue: at });
  }
  return faults;
}

function shape(s: MarkedStatement, text: string): string[] {
  const faults: string[] = [];
  if (s.cue.length !== 1) faults.push(`${s.cue.length} cues, not one`);
  if (s.content.length === 0) faults.push('no content');
  if (s.source.length === 0 && s.speaker !== null) faults.push('a speaker without a source');
  const all = ROLES.flatMap((role) => s[role].map((span) => ({ role, span })));
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      // A relative clause inside a source may be a statement of its own, but not the same statement.
      if (overlaps(a.span, b.span)) {
        faults.push(`${a.role} and ${b.role} overlap at "${text.slice(a.span.start, a.span.end)}"`);
      }
    }
  }
  return faults;
}

/** No white space at the ends, and no cut inside a word: `I|'m` is between two words, `s|aid` is not. */
function edges({ start, end }: Span, text: string): string[] {
  const slice = text.slice(start, end);
  if (slice !== slice.trim()) return [`white space at the end of "${slice}"`];
  const inside = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return inside(start) || inside(end) ? [`"${slice}" starts or ends inside a word`] : [];
}

/** Quotation marks are in with what they hold; the stop that ends the sentence around is not. */
function closing(s: MarkedStatement, { start, end }: Span, text: string): string[] {
  const slice = text.slice(start, end);
  const count = (mark: string) => slice.split(mark).length - 1;
  const faults: string[] = [];
  if (count('"') % 2 !== 0 || count('“') !== count('”') || count('‘') > count('’')) {
    faults.push(`quotation marks are not in pairs: "${slice}"`);
  }
  const wholeTurn = text[end] === '\n' || end === text.length || text.startsWith(' (', end);
  if (/[.,]$/u.test(slice) && !(s.parent === null && wholeTurn)) faults.push(`ends in a stop: "${slice}"`);
  return faults;
}

function placing(
  s: MarkedStatement,
  furniture: readonly Span[],
  parent: MarkedStatement | undefined,
): string[] {
  const all = ROLES.flatMap((role) => s[role]);
  const faults: string[] = [];
  if (all.some((span) => furniture.some((block) => contains(block, span))))
    faults.push('stands in furniture');
  if (parent && !containsAll(parent.content, all)) faults.push(`is not inside the content of ${parent.id}`);
  return faults;
}
