import type { ReadoutRecord } from '../../../record/record.js';
import { CodePoints } from '../../../text/text.js';
import type { Paint, Voice } from './colour.js';
import { visible } from './visible.js';
import { HOW, QUOTATION, sureness, TIER, type WireStatement } from './words.js';
import { type Piece, wrap } from './wrap.js';

/** How statements of one record are set. */
export interface Setting {
  readonly slice: (spans: WireStatement['content']) => string;
  /** 1, 2 … by speaker, in the order in which they first speak; 0 where the speaker is not known. */
  readonly voice: (statement: WireStatement) => number;
  readonly depth: (statement: WireStatement) => number;
  /** Columns of the widest id. */
  readonly idWidth: number;
  readonly width: number;
  readonly paint: Paint;
}

export function settingOf(record: ReadoutRecord, width: number, paint: Paint): Setting {
  const points = new CodePoints(record.text);
  const voices = new Map<string, number>();
  const depths = new Map<string, number>();
  for (const { id, parent, speaker } of record.statements) {
    depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
    const key = speaker?.entity ?? speaker?.name;
    if (key !== undefined && !voices.has(key)) voices.set(key, voices.size + 1);
  }
  return {
    slice: (spans) =>
      spans
        .map((s) => points.fromWire(s))
        .map(({ start, end }) => visible(record.text.slice(start, end)))
        .join(' … '),
    voice: ({ speaker }) => voices.get(speaker?.entity ?? speaker?.name ?? '') ?? 0,
    depth: ({ id }) => depths.get(id) ?? 0,
    idWidth: Math.max(...record.statements.map(({ id }) => id.length), 0),
    width,
    paint,
  };
}

/**
 * One statement: `source › cue › content`, each the exact slice of the text, its parts joined by ` … `, no quotation
 * marks but the source's own; below it in words how it is quoted, who speaks and how sure that is.
 */
export function statementText(statement: WireStatement, setting: Setting): string {
  const { slice, paint, width, idWidth } = setting;
  const indent = ' '.repeat(2 + 3 * setting.depth(statement));
  const rest = `${indent}${' '.repeat(idWidth)}  `;
  const first = `${indent}${paint(statement.id.padEnd(idWidth), 'quiet')}  `;
  const voice = setting.voice(statement);
  const source = slice(statement.source);
  const style = (role: 'source' | 'content'): Voice => `${role} ${voice}`;
  const pieces: Piece[] = [
    source === '' ? { text: '(nobody named)', style: 'quiet' } : { text: source, style: style('source') },
    { text: ' › ', style: 'quiet' },
    { text: slice(statement.cue), style: 'cue' },
    { text: ' › ', style: 'quiet' },
    { text: slice(statement.content), style: style('content') },
  ];
  const said = wrap(pieces, paint, { width, first, rest });
  const about = wrap([{ text: describe(statement, source), style: 'quiet' }], paint, {
    width,
    first: rest,
    rest,
  });
  return `${said}\n${about}`;
}

function describe(statement: WireStatement, source: string): string {
  const { quotation, tier, speaker, addressee, confidence } = statement;
  return [
    QUOTATION[quotation],
    TIER[tier],
    speakerKnown(speaker, source),
    addressee ? `to ${visible(addressee.name)}` : '',
    sureness(confidence),
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

function speakerKnown(speaker: WireStatement['speaker'], source: string): string {
  if (!speaker) return source === '' ? 'speaker not in the sentence' : 'speaker not resolved';
  const name = visible(speaker.name);
  return name === source ? HOW[speaker.how] : `${name}, ${HOW[speaker.how]}`;
}
