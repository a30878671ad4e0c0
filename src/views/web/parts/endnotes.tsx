import { oneLine, withOwnMarks } from '../model/exact.js';
import type { Reading, Said } from '../model/reading.js';
import { QUOTATION, speakerKnown, TIER } from '../model/words.js';

/** The cards as numbered notes, for print. */
export function Endnotes({ reading, visible }: { reading: Reading; visible: readonly Said[] }) {
  const { text } = reading;
  const words = (spans: Said['source']) => oneLine(spans.map((s) => text.slice(s.start, s.end)).join(' … '));
  return (
    <section className="endnotes" aria-label="Statements">
      <h2>Statements</h2>
      <ol>
        {visible.map((s) => {
          const source = words(s.source);
          return (
            <li key={s.id} value={s.number}>
              <strong>{s.wire.speaker?.name ?? (source || 'not named')}</strong> {words(s.cue)}:{' '}
              {s.content
                .map((c) =>
                  oneLine(
                    s.wire.quotation === 'indirect' ? text.slice(c.start, c.end) : withOwnMarks(text, c),
                  ),
                )
                .join(' … ')}{' '}
              <em>
                ({QUOTATION[s.wire.quotation]}, {TIER[s.wire.tier]}; {speakerKnown(s, source)}
                {s.parent ? `; inside ${s.parent.number}` : ''})
              </em>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
