import { type ReactNode, useRef, useState } from 'react';
import { citation } from '../model/citation.js';
import { oneLine, withOwnMarks } from '../model/exact.js';
import type { Reading, Said } from '../model/reading.js';
import * as say from '../model/words.js';

interface CardProps {
  readonly reading: Reading;
  readonly said: Said;
  readonly choose: (id: string) => void;
  readonly close: (() => void) | null;
}

/** Without the comma that parts a source from what follows it. */
const bare = (words: string): string => oneLine(words).replace(/[,;:]$/u, '');

/** All that the record says about one statement, in words. */
export function Card({ reading, said, choose, close }: CardProps) {
  const { text } = reading;
  const slices = (spans: Said['source']) => spans.map((s) => oneLine(text.slice(s.start, s.end))).join(' … ');
  const source = slices(said.source);
  const { wire } = said;
  const name = wire.speaker?.name ?? null;
  return (
    <article className={`card hue-${said.hue}`} aria-label={`Statement ${said.number}`}>
      <header>
        <h3>{name ?? (source || 'Speaker not named')}</h3>
        {close && (
          <button type="button" className="close" onClick={close} aria-label="Close the card">
            ×
          </button>
        )}
      </header>
      <p className="attributed">
        {name !== null && source !== '' && bare(source) !== bare(name) && (
          <span className="as-written">{source}</span>
        )}{' '}
        <span className="card-cue">{slices(said.cue)}</span>
        {wire.addressee && <> · to {wire.addressee.name}</>}
      </p>
      <blockquote className={wire.quotation === 'indirect' ? 'words is-reported' : 'words'}>
        {said.content.map((part, i) => (
          <span key={part.start}>
            {i > 0 && <span className="gap"> … </span>}
            {oneLine(
              wire.quotation === 'indirect' ? text.slice(part.start, part.end) : withOwnMarks(text, part),
            )}
          </span>
        ))}
      </blockquote>
      <ul className="facts">
        <li>
          <span className="lead">{say.QUOTATION[wire.quotation]}</span>, {say.TIER[wire.tier]}
        </li>
        <Known said={said} source={source} />
        {said.parent && (
          <li>
            <button type="button" className="inline-link" onClick={() => choose(said.parent?.id ?? said.id)}>
              {insideOf(said.parent, slices)}
            </button>
          </li>
        )}
        {further(reading, said).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <footer>
        <Copy says="Copy citation" text={() => citation(reading, said)} />
        <Copy says="Copy link" text={() => linkTo(said)} />
      </footer>
    </article>
  );
}

function Known({ said, source }: { said: Said; source: string }) {
  const { speaker, confidence } = said.wire;
  const doubt = say.doubt(confidence);
  const sure = `the attribution as a whole: ${say.percent(confidence)} sure`;
  const who = speaker ? `the speaker: ${say.percent(speaker.confidence)} sure` : 'no speaker is claimed';
  return (
    <li>
      <span title={who}>{say.speakerKnown(said, source)}</span>
      {', '}
      <span className={doubt === 'unsure' ? 'doubt' : undefined} title={sure}>
        {doubt ?? 'sure'}
      </span>
      <span className="visually-hidden">
        {' '}
        ({who}; {sure})
      </span>
    </li>
  );
}

/** What only some statements have: when, at what, in which capacity, doing what, on whose word. */
function further({ record }: Reading, { wire, parent }: Said): string[] {
  const occasion = record.occasions.find((o) => o.id === wire.occasion);
  // The nearest hop of a nested statement is the statement that it stands inside, which is told already.
  const nearest = parent?.wire.speaker ? 1 : 0;
  const via = wire.via
    .slice(nearest)
    .filter((v) => v.kind !== 'outlet')
    .map((v) => oneLine(v.name));
  const facts: (string | false)[] = [
    wire.capacity !== null && say.capacityInWords(wire.capacity),
    wire.act !== null && [say.actInWords(wire.act), ...wire.modifiers.map(say.modifierInWords)].join(', '),
    wire.said !== null &&
      `said on ${say.calendarDay(wire.said.date, wire.said.precision)}${wire.said.how === 'inferred' ? ' (inferred)' : ''}`,
    occasion !== undefined && `at a ${occasion.kind}`,
    via.length > 0 && `on the word of ${via.join(', then ')}`,
  ];
  return facts.filter((f) => f !== false);
}

/** "inside Tomas Weil’s statement"; where nobody is named, "inside statement 6 (She said)". */
function insideOf(parent: Said, slices: (spans: Said['source']) => string): string {
  const name = parent.wire.speaker?.name;
  if (!name)
    return `inside statement ${parent.number} (${`${slices(parent.source)} ${slices(parent.cue)}`.trim()})`;
  return `inside ${oneLine(name)}’${/s$/iu.test(name) ? '' : 's'} statement`;
}

const linkTo = (said: Said): string => `${window.location.href.replace(/#.*$/su, '')}#${said.id}`;

/** Copies, and says so in its own place for a moment; where the clipboard is closed, shows the words to be copied. */
function Copy({ says, text }: { says: string; text: () => string }): ReactNode {
  const [state, setState] = useState<'ready' | 'copied' | 'closed'>('ready');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async () => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
      timer.current = setTimeout(() => setState('ready'), 2000);
    } catch {
      setState('closed');
    }
  };
  return (
    <>
      <button type="button" className="button is-small" onClick={() => void copy()}>
        {state === 'copied' ? 'Copied' : says}
      </button>
      {state === 'closed' && (
        <textarea
          className="to-copy"
          readOnly
          rows={4}
          value={text()}
          aria-label={`${says}: the words`}
          onFocus={(e) => e.target.select()}
        />
      )}
      <span className="visually-hidden" role="status">
        {state === 'copied' ? 'Copied' : ''}
      </span>
    </>
  );
}
