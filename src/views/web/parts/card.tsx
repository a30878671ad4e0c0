import { type ReactNode, useRef, useState } from 'react';
import { citation } from '../model/citation.js';
import { oneLine, withOwnMarks, wordsAt } from '../model/exact.js';
import type { Reading, Said } from '../model/reading.js';
import { standing as standingOf } from './cast.js';
import { Facts } from './facts.js';

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
  const { wire } = said;
  const source = wordsAt(text, said.source);
  const name = wire.speaker?.name ?? null;
  const member = reading.cast.find((m) => m.key === said.speaker);
  const standing = member ? standingOf({ ...member, capacities: [] }) : '';
  return (
    <article className={`card hue-${said.hue}`} aria-label={`Statement ${said.number}`}>
      <header>
        <h3>{said.who || 'Speaker not named'}</h3>
        <span className="card-number">
          <span className="visually-hidden">statement </span>
          {said.number}
        </span>
        {close && (
          <button type="button" className="close" onClick={close} aria-label="Close the card">
            ×
          </button>
        )}
      </header>
      {standing !== '' && <p className="card-standing">{standing}</p>}
      <p className="attributed">
        {name !== null && source !== '' && bare(source) !== bare(name) && (
          <span className="as-written">{source}</span>
        )}{' '}
        <span className="card-cue">{wordsAt(text, said.cue)}</span>
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
      <Facts reading={reading} said={said} choose={choose} />
      <footer>
        <Copy says="Copy citation" text={() => citation(reading, said)} />
        <Copy says="Copy link" text={() => linkTo(said)} />
      </footer>
    </article>
  );
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
