import type { ReactNode } from 'react';
import { percent, sureness } from '../model/sureness.js';

/** One thing known of a statement: its name and what is known. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How sure something is, as a word; its number on hover, and for those who listen. */
export function Sure({ confidence, of }: { confidence: number; of: string }) {
  const word = sureness(confidence);
  return (
    <>
      <span
        className={word === 'unsure' ? 'sure is-doubt' : 'sure'}
        title={`${of}: ${percent(confidence)} sure`}
      >
        {word}
      </span>
      <span className="visually-hidden"> ({percent(confidence)})</span>
    </>
  );
}
