import { type ReactNode, useState } from 'react';

export interface Option {
  readonly value: string;
  readonly name: string;
  /** Statements that would be shown. */
  readonly count: number;
}

interface ChoicesProps {
  readonly title: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly toggle: (value: string) => void;
  /** Listed before the rest is folded. */
  readonly first?: number;
  /** What an option shows before its name and below it. */
  readonly around?: (option: Option) => { readonly hue: number; readonly below: ReactNode };
}

/** One list of filters: each names what it would leave in, and how many statements that is. */
export function Choices({ title, options, chosen, toggle, first = 8, around }: ChoicesProps) {
  const [all, setAll] = useState(false);
  if (options.length === 0) return null;
  // What is chosen is always to be seen, so that it can be let go of.
  const listed = all ? options : options.filter((o, i) => i < first || chosen.includes(o.value));
  const more = options.length - listed.length;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="choices">
        {listed.map((option) => {
          const { hue, below } = around?.(option) ?? { hue: null, below: null };
          const none = option.count === 0 && !chosen.includes(option.value);
          return (
            <li key={option.value}>
              <button
                type="button"
                className={`choice${hue === null ? '' : ` hue-${hue}`}${none ? ' is-none' : ''}`}
                aria-pressed={chosen.includes(option.value)}
                onClick={() => toggle(option.value)}
              >
                {hue !== null && <span className="swatch" aria-hidden="true" />}
                <span className="choice-name">{option.name}</span>
                <span className="count">{option.count}</span>
                {below}
              </button>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <button type="button" className="inline-link" onClick={() => setAll(true)}>
          and {more} more
        </button>
      )}
    </section>
  );
}
