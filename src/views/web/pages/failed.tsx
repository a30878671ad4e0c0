import type { ReadFailure } from '../api.js';
import { Masthead } from '../parts/masthead.js';

interface FailedProps {
  readonly what: string;
  readonly failure: ReadFailure;
  readonly again: (() => void) | null;
  readonly startOver: () => void;
}

export function Failed({ what, failure, again, startOver }: FailedProps) {
  return (
    <>
      <Masthead />
      <main className="state">
        <h1>This could not be read</h1>
        <p className="state-what">{what}</p>
        <p role="alert">{failure.message}</p>
        <p className="state-next">
          <button type="button" className="button is-main" onClick={startOver}>
            Choose another report
          </button>
          {again && (
            <button type="button" className="button" onClick={again}>
              Try again
            </button>
          )}
        </p>
      </main>
    </>
  );
}
