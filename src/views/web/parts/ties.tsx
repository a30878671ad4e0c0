import { linkInWords } from '../../words/words.js';
import { wordsAt } from '../model/exact.js';
import type { Reading, Said } from '../model/reading.js';
import { Fact, Sure } from './fact.js';

interface TiesProps {
  readonly reading: Reading;
  readonly said: Said;
  readonly choose: (id: string) => void;
}

/** What a statement answers, denies, contradicts or repeats, and what answers it: each a step to the other statement. */
export function Ties({ reading, said, choose }: TiesProps) {
  const ties = reading.ties.get(said.id) ?? [];
  if (ties.length === 0) return null;
  return (
    <Fact name="Replies">
      <ul className="ties">
        {ties.map(({ kind, from, other, confidence, spans }) => (
          <li key={`${kind} ${from} ${other.id}`} className={`hue-${other.hue}`}>
            <button type="button" className="tie" onClick={() => choose(other.id)}>
              <span className="tie-kind">{linkInWords(kind, from)}</span>{' '}
              <span className="tie-who">{other.who || 'somebody not named'}</span>{' '}
              <span className="tie-words">{wordsAt(reading.text, other.content)}</span>
            </button>
            <span className="why">
              {' '}
              <Sure confidence={confidence} of="the link" />
              {spans.length > 0 && <>, by the words: {wordsAt(reading.text, spans)}</>}
            </span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
