import type { ReadoutRecord } from '../../../record/record.js';
import { ACT, calendarDay, counted } from '../../words/words.js';
import { castText, ranked } from './cast.js';
import { painter } from './colour.js';
import { type Setting, settingOf } from './setting.js';
import { statementText } from './statement.js';
import { FOLDED_BELOW } from './sureness.js';
import { timesText } from './times.js';
import { visible } from './visible.js';
import { FURNITURE, type WireStatement } from './words.js';
import { type Piece, wrap } from './wrap.js';

export interface View {
  /** Columns; lines never run on further than reads well. */
  readonly width: number;
  readonly colour: boolean;
  /** Doubtful statements too. */
  readonly all?: boolean;
}

const MAX_WIDTH = 100;
const MIN_WIDTH = 30;

/**
 * A record as text for a terminal: what the report is and who speaks in it, its statements in the order of the text,
 * what they do and are about, when they were said, then notices.
 */
export function reportText(record: ReadoutRecord, view: View): string {
  const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, view.width));
  const setting = settingOf(record, width, painter(view.colour));
  // The headline's and standfirst's statements are the outlet's paraphrase of the body's: never listed among them.
  const isParaphrase = ({ tier }: WireStatement) => tier === 'headline' || tier === 'standfirst';
  const shown = record.statements.filter((s) => view.all || s.confidence >= FOLDED_BELOW);
  const paraphrased = shown.filter(isParaphrase);
  const reported = shown.filter((s) => !isParaphrase(s));
  const parts = [
    head(record, setting),
    titled('Who speaks', castText(reported, setting), setting),
    section('In the headline and standfirst, in the outlet’s words', paraphrased, setting),
    section(titleOf(reported), reported, setting),
    record.statements.length === 0 ? paragraph('No statements were found.', 'plain', setting) : '',
    titled('What they do and are about', subjects(reported, setting), setting),
    titled('When it was said', timesText(reported, setting), setting),
    folded(record.statements.length - shown.length, setting),
    furniture(record, setting),
    ...record.notices.map(({ level, message }) =>
      paragraph(`${level === 'warning' ? 'Warning' : 'Note'}: ${visible(message)}`, 'warning', setting),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function head({ report }: ReadoutRecord, setting: Setting): string {
  const headline = paragraph(visible(report.headline ?? '(no headline)'), 'title', setting);
  const facts = [
    report.outlet ?? 'outlet not given',
    report.published ? calendarDay(report.published) : 'date not given',
    report.bylines.length > 0 ? `by ${report.bylines.join(', ')}` : '',
    report.agencies.length > 0 ? `with ${report.agencies.join(', ')}` : '',
  ];
  const line = facts.filter((fact) => fact !== '').join(' · ');
  return `${headline}\n${paragraph(visible(line), 'quiet', setting)}`;
}

function titleOf(statements: readonly WireStatement[]): string {
  const speakers = new Set(statements.flatMap(({ speaker }) => speaker?.entity ?? []));
  const who = speakers.size > 0 ? `, ${counted(speakers.size, 'speaker', 'speakers')}` : '';
  return `In the report: ${counted(statements.length, 'statement', 'statements')}${who}`;
}

function section(title: string, statements: readonly WireStatement[], setting: Setting): string {
  if (statements.length === 0) return '';
  return [paragraph(title, 'title', setting), ...statements.map((s) => statementText(s, setting))].join(
    '\n\n',
  );
}

const titled = (title: string, text: string, setting: Setting): string =>
  text === '' ? '' : `${paragraph(title, 'title', setting)}\n\n${text}`;

/** "states 9, denies 3", and the issues likewise. */
function subjects(statements: readonly WireStatement[], { record, paint, width }: Setting): string {
  const names = new Map(record.issues.map((i) => [i.id, visible(i.name)]));
  return [
    ranked(statements.flatMap(({ act }) => (act === null ? [] : [ACT[act]]))),
    ranked(statements.flatMap(({ about }) => about.flatMap((id) => names.get(id) ?? []))),
  ]
    .filter((list) => list.length > 0)
    .map((list) =>
      list.map(([words, count]) => `${words.replaceAll(' ', '\u00a0')}\u00a0${count}`).join(', '),
    )
    .map((text) => wrap([{ text, style: 'plain' }], paint, { width, first: '  ', rest: '  ' }))
    .join('\n');
}

/** What was found and is too doubtful to be shown unasked. */
function folded(count: number, setting: Setting): string {
  if (count === 0) return '';
  const words = counted(count, 'doubtful statement', 'doubtful statements');
  return paragraph(`Left out: ${words}; --all shows ${count === 1 ? 'it' : 'them'}.`, 'quiet', setting);
}

/** What was read over, so that nobody has to wonder. */
function furniture({ report }: ReadoutRecord, setting: Setting): string {
  const counts = Object.entries(FURNITURE).flatMap(([label, [one, many]]) => {
    const count = report.blocks.filter((b) => b.label === label).length;
    return count > 0 ? [counted(count, one, many)] : [];
  });
  return counts.length === 0 ? '' : paragraph(`Set aside: ${counts.join(', ')}.`, 'quiet', setting);
}

const paragraph = (text: string, style: Piece['style'], { width, paint }: Setting): string =>
  wrap([{ text, style }], paint, { width, first: '', rest: '' });
