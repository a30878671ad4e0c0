import { chainInWords, chainOf } from '../model/chain.js';
import type { Reading, Said } from '../model/reading.js';

interface ChainProps {
  readonly reading: Reading;
  readonly said: Said;
  readonly choose: (id: string) => void;
}

/** On whose word we have a statement, as a picture: the outlet, agencies, those who pass it on, the one who said it. */
export function Chain({ reading, said, choose }: ChainProps) {
  const hops = chainOf(reading, said);
  if (hops.length < 2) return null;
  return (
    <figure className={hops.length === 2 ? 'chain is-short' : 'chain'}>
      <figcaption className="visually-hidden">{chainInWords(hops)}</figcaption>
      <ol aria-label="On whose word, the nearest to you first">
        {hops.map((hop, i) => (
          <li key={`${i} ${hop.name}`} className={`hop is-${hop.kind} hue-${hop.hue}`}>
            {i > 0 && <span className="hop-arrow" aria-hidden="true" />}
            <span className="hop-mark" aria-hidden="true" />
            {hop.said ? (
              <button type="button" className="inline-link" onClick={() => choose(hop.said?.id ?? said.id)}>
                {hop.name}
              </button>
            ) : (
              <span>{hop.name}</span>
            )}
          </li>
        ))}
      </ol>
    </figure>
  );
}
