import type { ReactNode } from 'react';
import { ThemeButton } from '../theme.js';

/** The line at the top of every page: whose page it is, and the tools that hold for all of it. */
export function Masthead({ alone = false, children }: { alone?: boolean; children?: ReactNode }) {
  return (
    <header className="masthead">
      {alone ? (
        <span className="wordmark">Readout</span>
      ) : (
        <a className="wordmark" href="./">
          Readout
        </a>
      )}
      <div className="tools">
        {children}
        <ThemeButton />
      </div>
    </header>
  );
}
