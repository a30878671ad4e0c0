import type { Span } from '../../src/text/text.js';
import { blockSpans, byNumber, LETTERS, type Marked, ROLES, type Role } from './marked.js';

interface Mark {
  readonly ids: readonly string[];
  readonly role: Role;
  readonly span: Span;
  /** Written with the first source, or with the cue where there is no source. */
  readonly speaker: string | null;
}

/** Blocks and statements → marked-up text: the inverse of `parseMarked`. A span across blocks is cut at their ends. */
export function renderMarked(marked: Marked): string {
  if (marked.blocks.some(({ text }) => /[⟦⟧]/u.test(text))) {
    throw new Error('a text that holds ⟦ or ⟧ cannot be marked up');
  }
  const marks = shared(marked);
  const lines = blockSpans(marked.blocks).map((span, index) => {
    const { label, text } = marked.blocks[index] ?? { label: 'other', text: '' };
    const inside = marks.flatMap((mark) => {
      const start = Math.max(mark.span.start, span.start) - span.start;
      const end = Math.min(mark.span.end, span.end) - span.start;
      return start < end ? [{ ...mark, span: { start, end } }] : [];
    });
    return `${label}: ${inline(text, inside).replaceAll('\n', '\n| ')}\n`;
  });
  return lines.join('\n');
}

/** One mark for statements that share a span in one role. */
function shared(marked: Marked): Mark[] {
  const marks = new Map<string, { ids: string[]; role: Role; span: Span; speaker: string | null }>();
  for (const statement of marked.statements) {
    const naming: Role = statement.source.length > 0 ? 'source' : 'cue';
    for (const role of ROLES) {
      for (const [index, span] of statement[role].entries()) {
        const speaker = role === naming && index === 0 ? statement.speaker : null;
        const key = [role, span.start, span.end, speaker, statement.parent].join('|');
        const known = marks.get(key);
        if (known) known.ids.push(statement.id);
        else marks.set(key, { ids: [statement.id], role, span, speaker });
      }
    }
  }
  return [...marks.values()];
}

/** Outer before inner, and a parent's mark before its child's. */
const inOrder = (a: Mark, b: Mark): number =>
  a.span.start - b.span.start || b.span.end - a.span.end || byNumber(a.ids[0] ?? '', b.ids[0] ?? '');

function inline(text: string, marks: readonly Mark[]): string {
  const waiting = [...marks].sort(inOrder);
  const open: Mark[] = [];
  let out = '';
  let at = 0;
  const goTo = (offset: number): void => {
    for (let top = open.at(-1); top && top.span.end <= offset; top = open.at(-1)) {
      out += `${text.slice(at, top.span.end)}⟧`;
      at = top.span.end;
      open.pop();
    }
    out += text.slice(at, offset);
    at = offset;
  };
  for (let mark = waiting.shift(); mark; mark = waiting.shift()) {
    goTo(mark.span.start);
    const limit = open.at(-1)?.span.end ?? text.length;
    if (mark.span.end > limit) {
      // It would cross the mark around it: cut there; the reader of the marks joins the two pieces again.
      waiting.push({ ...mark, speaker: null, span: { start: limit, end: mark.span.end } });
      waiting.sort(inOrder);
    }
    const span = { start: mark.span.start, end: Math.min(mark.span.end, limit) };
    out += `⟦${LETTERS[mark.role]}${mark.ids.join()}${mark.speaker === null ? ' ' : `=${mark.speaker}|`}`;
    open.push({ ...mark, span });
  }
  goTo(text.length);
  return out;
}
