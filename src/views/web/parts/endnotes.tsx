import * as say from '../../words/words.js';
import { chainInWords, chainOf } from '../model/chain.js';
import { oneLine, withOwnMarks, wordsAt } from '../model/exact.js';
import type { Reading, Said } from '../model/reading.js';
import { sureness } from '../model/sureness.js';
import { inferences, inWords } from '../model/why.js';
import { speakerKnown, TIER } from '../model/words.js';

/** The cards as numbered notes, for print. */
export function Endnotes({ reading, visible }: { reading: Reading; visible: readonly Said[] }) {
  const { text } = reading;
  return (
    <section className="endnotes" aria-label="Statements">
      <h2>Statements</h2>
      <ol>
        {visible.map((s) => {
          return (
            <li key={s.id} value={s.number}>
              <strong>{s.who || 'not named'}</strong> {wordsAt(text, s.cue)}:{' '}
              {s.content
                .map((c) =>
                  oneLine(
                    s.wire.quotation === 'indirect' ? text.slice(c.start, c.end) : withOwnMarks(text, c),
                  ),
                )
                .join(' … ')}{' '}
              <em>({noteOn(reading, s)})</em>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What the card says, in one line. */
function noteOn(reading: Reading, said: Said): string {
  const { wire, parent } = said;
  const chain = chainOf(reading, said);
  return [
    `${say.QUOTATION[wire.quotation]}, ${TIER[wire.tier]}`,
    speakerKnown(said, wordsAt(reading.text, said.source)),
    wire.act === null ? '' : [say.ACT[wire.act], ...wire.modifiers.map((m) => say.MODIFIER[m])].join(', '),
    wire.addressee === null ? '' : `to ${oneLine(wire.addressee.name)}`,
    wire.said === null ? '' : say.whenInWords(wire.said.date, wire.said.precision),
    parent === null ? '' : `inside ${parent.number}`,
    chain.length > 2 ? chainInWords(chain).replace(/\.$/u, '') : '',
    ...inferences(reading, said).map(inWords),
    ...(reading.ties.get(said.id) ?? []).map((t) => `${say.linkInWords(t.kind, t.from)} ${t.other.number}`),
    sureness(wire.confidence),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
