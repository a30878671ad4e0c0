import { useMemo, useState } from 'react';
import { counted } from '../../words/words.js';
import { UNRESOLVED } from '../model/cast.js';
import { oneLine, wordsAt } from '../model/exact.js';
import type { Reading, Said } from '../model/reading.js';
import { type Row, type Timeline as Times, timelineOf } from '../model/timeline.js';

interface TimelineProps {
  readonly reading: Reading;
  readonly visible: readonly Said[];
  readonly chosen: Said | null;
  readonly choose: (id: string) => void;
}

/** Statements listed in one row before the rest is folded. */
const FIRST = 40;

/** Whether the record tells of any occasion or date. */
export const hasTimeline = ({ record }: Reading): boolean =>
  record.occasions.length > 0 || record.statements.some((s) => s.said !== null);

/** When it was said above the line, when it was published below; what has no date is listed, and never placed. */
export function Timeline({ reading, visible, chosen, choose }: TimelineProps) {
  const times = useMemo(() => timelineOf(reading, visible), [reading, visible]);
  const { dated, undated, published } = times;
  const says = (row: Row) => <Sayings row={row} reading={reading} chosen={chosen} choose={choose} />;
  return (
    <section className="timeline" id="timeline" aria-labelledby="timeline-title" tabIndex={-1}>
      <h2 id="timeline-title">When it was said</h2>
      {dated.length > 0 && (
        <ol className="times">
          {dated.map((row) => (
            <li key={row.key} className="time">
              <div className="time-words">
                <p className="time-when">{row.when}</p>
                <Occasion row={row} />
                {says(row)}
              </div>
              <Track row={row} times={times} />
            </li>
          ))}
        </ol>
      )}
      {published && (
        <div className="time is-published">
          <div className="time-words">
            <p className="time-when">{published.when}</p>
            <p className="time-what">published</p>
          </div>
          <Track row={published} times={times} />
        </div>
      )}
      {dated.length > 0 && published && <p className="time-note">Order is true to time, lengths are not.</p>}
      {undated.length > 0 && (
        <>
          <h3>Without a date in the report</h3>
          <ul className="times">
            {undated.map((row) => (
              <li key={row.key} className="time is-undated">
                <div className="time-words">
                  <Occasion row={row} />
                  {says(row)}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Where a row stands in time: a day as a point, all that is less exact as a span; the line is the day of publication. */
function Track({ row, times: { place, published } }: { row: Row; times: Times }) {
  if (!row.stretch) return null;
  const percent = (day: number) => `${place(day) * 100}%`;
  const { from, to } = row.stretch;
  const day = to - from <= 1;
  return (
    <div className="track" aria-hidden="true">
      {published?.stretch && (
        <span className="track-published" style={{ left: percent(published.stretch.from) }} />
      )}
      <span
        className={day ? 'track-day' : 'track-span'}
        style={{ left: percent(from), ...(day ? {} : { right: `${100 - place(to) * 100}%` }) }}
      />
    </div>
  );
}

function Occasion({ row: { occasion, parties, when } }: { row: Row }) {
  // A date alone says enough; without one it is said that there is no occasion either.
  if (occasion === null)
    return when === '' ? <p className="time-parties">At no occasion that it names</p> : null;
  return (
    <p className="time-what">
      {oneLine(occasion.kind)}
      {parties.length > 0 && <span className="time-parties"> · {parties.join(', ')}</span>}
    </p>
  );
}

interface SayingsProps {
  readonly row: Row;
  readonly reading: Reading;
  readonly chosen: Said | null;
  readonly choose: (id: string) => void;
}

/** The statements of a row by speaker, each a button with its number. */
function Sayings({ row, reading, chosen, choose }: SayingsProps) {
  const [all, setAll] = useState(false);
  const listed = all ? row.said : row.said.slice(0, FIRST);
  const bySpeaker = new Map<string, Said[]>();
  for (const s of listed) {
    const key = s.speaker === UNRESOLVED ? UNRESOLVED : s.speaker;
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), s]);
  }
  if (row.said.length === 0) return null;
  return (
    <>
      <ul className="sayings">
        {[...bySpeaker].map(([key, said]) => (
          <li key={key} className={`hue-${said[0]?.hue ?? 0}`}>
            <span className="swatch" aria-hidden="true" />
            {key === UNRESOLVED ? 'not resolved' : oneLine(said[0]?.who ?? '')}
            {said.map((s) => (
              <button
                key={s.id}
                type="button"
                className="saying"
                aria-current={s === chosen ? 'true' : undefined}
                aria-label={`Statement ${s.number}: ${wordsAt(reading.text, s.content)}`}
                title={wordsAt(reading.text, s.content)}
                onClick={() => choose(s.id)}
              >
                {s.number}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {listed.length < row.said.length && (
        <button type="button" className="inline-link" onClick={() => setAll(true)}>
          and {counted(row.said.length - listed.length, 'statement', 'statements')} more
        </button>
      )}
    </>
  );
}
