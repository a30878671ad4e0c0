import { useEffect, useState } from 'react';
import type { Progress } from '../api.js';
import { Masthead } from '../parts/masthead.js';

/** Nothing is shown of a wait shorter than this many milliseconds. */
const PATIENCE = 300;

export function Loading({
  what,
  progress,
  stop,
}: {
  what: string;
  progress: Progress | null;
  stop: () => void;
}) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const counted = progress !== null && progress.total > 0;
  return (
    <>
      <Masthead />
      <main className="state" aria-busy="true">
        {late && (
          <>
            <h1>{progress?.stage === 'fetching' ? 'Fetching the page' : 'Reading the report'}</h1>
            <p className="state-what">{what}</p>
            <progress
              aria-label="Progress"
              {...(counted ? { value: progress.done, max: progress.total } : {})}
            />
            <p role="status">
              {counted
                ? `Looking for who said what: passage ${progress.done} of ${progress.total}.`
                : progress?.stage === 'fetching'
                  ? 'Waiting for the other side.'
                  : 'Telling the report from the page around it.'}
            </p>
            <button type="button" className="button" onClick={stop}>
              Stop
            </button>
          </>
        )}
      </main>
    </>
  );
}
