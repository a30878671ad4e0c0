import { useEffect, useRef } from 'react';
import { counted } from '../../words/words.js';
import { MAX_HITS } from '../model/find.js';

interface FinderProps {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly onlyStatements: boolean;
  readonly setOnlyStatements: (only: boolean) => void;
  readonly count: number;
  readonly at: number;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** Finds words in the report and in its statements. */
export function Finder(props: FinderProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { query, count, at } = props;
  const total = count >= MAX_HITS ? `more than ${MAX_HITS - 1}` : String(count);
  return (
    <search className="finder">
      <label htmlFor="find" className="visually-hidden">
        Find in the report
      </label>
      <input
        id="find"
        ref={field}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder="Find in the report"
        value={query}
        onChange={(e) => props.setQuery(e.target.value)}
        onKeyDown={(e) => {
          if (e.key === 'Enter') props.step(e.shiftKey ? -1 : 1);
          if (e.key === 'Escape') props.close();
        }}
      />
      <span className="found" role="status">
        {query.trim() === ''
          ? ''
          : count === 0
            ? 'not in this report'
            : at < 0
              ? counted(count, 'place', 'places')
              : `${at + 1} of ${total}`}
      </span>
      <label className="only">
        <input
          type="checkbox"
          checked={props.onlyStatements}
          onChange={(e) => props.setOnlyStatements(e.target.checked)}
        />
        in statements only
      </label>
      <span className="steps">
        <button
          type="button"
          className="tool"
          disabled={count === 0}
          onClick={() => props.step(-1)}
          aria-label="Previous place"
        >
          ↑
        </button>
        <button
          type="button"
          className="tool"
          disabled={count === 0}
          onClick={() => props.step(1)}
          aria-label="Next place"
        >
          ↓
        </button>
        <button type="button" className="tool" onClick={props.close} aria-label="Close the search">
          ×
        </button>
      </span>
    </search>
  );
}
