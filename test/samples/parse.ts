import { LABELS, type Label } from '../../src/article/article.js';
import type { Span } from '../../src/text/text.js';
import {
  byNumber,
  LETTERS,
  type Marked,
  type MarkedBlock,
  type MarkedStatement,
  parentOf,
  ROLES,
  type Role,
} from './marked.js';

const NUMBER = String.raw`[1-9]\d*(?:\.[1-9]\d*)*`;
const OPENING = new RegExp(String.raw`⟦([sqca])(${NUMBER}(?:,${NUMBER})*)(?:=([^|⟦⟧\n]+)\||[ ])`, 'uy');

interface Draft {
  speaker: string | null;
  readonly spans: Record<Role, Span[]>;
}

/** Marked-up text → blocks and statements. Throws an `Error` that names the line of what it cannot read. */
export function parseMarked(marked: string): Marked {
  const drafts = new Map<string, Draft>();
  const blocks: MarkedBlock[] = [];
  let offset = 0;
  for (const { label, line, source } of entries(marked)) {
    const text = readBlock(source, line, offset, drafts);
    blocks.push({ label, text });
    offset += text.length + 1;
  }
  const statements = [...drafts]
    .sort(([a], [b]) => byNumber(a, b))
    .map(([id, { speaker, spans }]): MarkedStatement => {
      const parent = parentOf(id);
      if (parent !== null && !drafts.has(parent)) throw new Error(`statement ${id} has no parent ${parent}`);
      return { id, parent, speaker, ...spans };
    });
  return { blocks, statements };
}

interface Entry {
  readonly label: Label;
  readonly line: number;
  readonly source: string;
}

/** A block starts with its label and goes on in lines that start with `| `; `#` starts a comment. */
function entries(marked: string): Entry[] {
  const found: { label: Label; line: number; source: string }[] = [];
  for (const [index, written] of marked.split('\n').entries()) {
    const line = index + 1;
    if (written.trim() === '' || written.startsWith('# ')) continue;
    const last = found.at(-1);
    if (written.startsWith('| ') && last) {
      last.source += `\n${written.slice(2)}`;
      continue;
    }
    const [, name, source] = /^([a-z-]+): (.*)$/u.exec(written) ?? [];
    const label = LABELS.find((known) => known === name);
    if (label === undefined || source === undefined) {
      throw new Error(
        `line ${line}: a block starts with one of its labels and ": ", not "${written.slice(0, 40)}"`,
      );
    }
    found.push({ label, line, source });
  }
  return found;
}

interface Open {
  readonly role: Role;
  readonly ids: readonly string[];
  readonly start: number;
}

/** Strips a block's marks and adds their spans, `offset` further on, to the drafts. */
function readBlock(source: string, line: number, offset: number, drafts: Map<string, Draft>): string {
  let text = '';
  const open: Open[] = [];
  for (let at = 0; at < source.length; ) {
    const character = source[at];
    if (character === '⟧') {
      const mark = open.pop();
      if (!mark) throw new Error(`line ${line}: "⟧" closes nothing`);
      const end = offset + text.length;
      if (mark.start === end) throw new Error(`line ${line}: mark ${mark.ids.join()} holds no text`);
      for (const id of mark.ids) add(draftOf(drafts, id).spans[mark.role], { start: mark.start, end });
      at++;
    } else if (character === '⟦') {
      OPENING.lastIndex = at;
      const [whole, letter, numbers, name] = OPENING.exec(source) ?? [];
      const role = ROLES.find((known) => LETTERS[known] === letter);
      if (whole === undefined || numbers === undefined || role === undefined) {
        throw new Error(`line ${line}: cannot read the mark "${source.slice(at, at + 20)}"`);
      }
      const ids = numbers.split(',');
      if (name !== undefined) for (const id of ids) setSpeaker(draftOf(drafts, id), id, name, line);
      open.push({ role, ids, start: offset + text.length });
      at += whole.length;
    } else {
      text += character;
      at++;
    }
  }
  if (open.length > 0)
    throw new Error(`line ${line}: mark ${open.at(-1)?.ids.join()} is not closed in its block`);
  return text;
}

function draftOf(drafts: Map<string, Draft>, id: string): Draft {
  const known = drafts.get(id);
  if (known) return known;
  const made: Draft = { speaker: null, spans: { source: [], cue: [], content: [], addressee: [] } };
  drafts.set(id, made);
  return made;
}

function setSpeaker(draft: Draft, id: string, name: string, line: number): void {
  if (draft.speaker !== null && draft.speaker !== name) {
    throw new Error(`line ${line}: statement ${id} has two speakers, "${draft.speaker}" and "${name}"`);
  }
  draft.speaker = name;
}

/** Pieces that touch are one span: so a mark that would cross another can be written in two. */
function add(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && last.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}
