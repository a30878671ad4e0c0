import * as say from '../../words/words.js';
import { chain } from './chain.js';
import type { Voice } from './colour.js';
import type { Setting } from './setting.js';
import { sureness } from './sureness.js';
import { visible } from './visible.js';
import { TIER, type WireStatement } from './words.js';
import { type Piece, wrap } from './wrap.js';

/**
 * One statement: `source › cue › content`, each the exact slice of the text, its parts joined by ` … `, no quotation
 * marks but the source's own; below it in words how it is quoted, who speaks and how sure that is, to whom, when and at
 * what, on whose word, how each of these was worked out, and what it answers.
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
  const about = [
    how(statement, source),
    circumstances(statement, setting),
    chain(statement, setting),
    ...reasons(statement, source, setting),
    ...replies(statement, setting),
  ];
  return [
    wrap(pieces, paint, { width, first, rest }),
    ...about
      .filter((words) => words !== '')
      .map((text) => wrap([{ text, style: 'quiet' }], paint, { width, first: rest, rest: `${rest}  ` })),
  ].join('\n');
}

const joined = (parts: readonly string[]): string => parts.filter((words) => words !== '').join(' · ');

function how(
  { quotation, tier, speaker, capacity, act, modifiers, confidence }: WireStatement,
  source: string,
) {
  return joined([
    say.QUOTATION[quotation],
    TIER[tier],
    speakerKnown(speaker, source),
    capacity === null ? '' : say.CAPACITY[capacity],
    [...(act === null ? [] : [say.ACT[act]]), ...modifiers.map((m) => say.MODIFIER[m])].join(', '),
    sureness(confidence),
  ]);
}

function speakerKnown(speaker: WireStatement['speaker'], source: string): string {
  if (!speaker) return source === '' ? 'speaker not in the sentence' : 'speaker not resolved';
  const name = visible(speaker.name);
  const known = name === source ? say.HOW[speaker.how] : `${name}, ${say.HOW[speaker.how]}`;
  const sure = sureness(speaker.confidence);
  return sure === 'sure' ? known : `${known} (${sure})`;
}

function circumstances({ addressee, said, occasion, about }: WireStatement, { record }: Setting): string {
  const at = record.occasions.find((o) => o.id === occasion);
  const issues = about.flatMap((id) => record.issues.find((i) => i.id === id)?.name ?? []);
  return joined([
    addressee ? `to ${visible(addressee.name)}${addressee.how === 'implied' ? ', implied' : ''}` : '',
    said ? say.whenInWords(said.date, said.precision) : '',
    at ? `at ${at.id}, ${visible(at.kind)}` : '',
    issues.length > 0 ? `about ${issues.map(visible).join(', ')}` : '',
  ]);
}

/** "he = Yuri Ushakov: last named speaker, same paragraph", for each thing that was worked out. */
function reasons({ speaker, addressee, said }: WireStatement, source: string, { slice }: Setting): string[] {
  const reason = (written: string, taken: string, why: string | null | undefined) =>
    why ? [`${written === taken ? taken : `${written} = ${taken}`}: ${visible(why)}`] : [];
  return [
    ...reason(source || 'nobody named', visible(speaker?.name ?? ''), speaker?.why),
    ...reason(
      slice(addressee?.spans ?? []) || 'nobody named',
      visible(addressee?.name ?? ''),
      addressee?.why,
    ),
    ...reason(
      slice(said?.spans ?? []) || 'no date given',
      said ? say.whenInWords(said.date, said.precision) : '',
      said?.why,
    ),
  ];
}

/** "denies s4 (likely): making any promise", "answered by s12 (sure): …": the words are those that support it. */
function replies({ id }: WireStatement, { ties, slice }: Setting): string[] {
  return (ties.get(id) ?? []).map(({ kind, from, to, confidence, spans }) => {
    const makes = from === id;
    const words = slice(spans);
    return `${say.linkInWords(kind, makes)} ${makes ? to : from} (${sureness(confidence)})${words === '' ? '' : `: ${words}`}`;
  });
}
