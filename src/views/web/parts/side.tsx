import { type ReactNode, useState } from 'react';
import { UNRESOLVED } from '../model/cast.js';
import { oneLine } from '../model/exact.js';
import { type Filter, isFiltering, NO_FILTER, toggled } from '../model/filter.js';
import type { Reading, Said } from '../model/reading.js';
import type { Quotation, Tier } from '../model/wire.js';
import { counted, QUOTATION, TIER_SHORT } from '../model/words.js';

interface SideProps {
  readonly reading: Reading;
  /** Statements that a filter chooses from: all, or all but those folded away as unsure. */
  readonly from: readonly Said[];
  readonly shown: number;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly showUnsure: boolean;
  readonly setShowUnsure: (show: boolean) => void;
  readonly chosen: Said | null;
  readonly choose: (id: string) => void;
}

/** Speakers listed before the rest is folded. */
const FIRST_SPEAKERS = 10;

/** The left column: who speaks how often, what is shown, and what the headline has. */
export function Side(props: SideProps) {
  const { reading, from, filter, setFilter, shown } = props;
  const body = from.filter((s) => !s.apart);
  const apart = from.filter((s) => s.apart);
  const unsure = reading.statements.filter((s) => s.unsure).length;
  const count = (test: (s: Said) => boolean) => body.filter(test).length;
  return (
    <>
      <p className="tally">
        {isFiltering(filter) ? (
          <>
            {counted(shown, 'statement', 'statements')} shown{' '}
            <button type="button" className="inline-link" onClick={() => setFilter(NO_FILTER)}>
              Show all
            </button>
          </>
        ) : (
          tally(body)
        )}
      </p>
      <Cast {...props} count={count} />
      <Choices title="How it is put" hidden={body.length === 0}>
        {(['direct', 'indirect', 'mixed'] as const).map((kind: Quotation) => (
          <Choice
            key={kind}
            on={filter.kind.includes(kind)}
            count={count((s) => s.wire.quotation === kind)}
            onClick={() => setFilter({ ...filter, kind: toggled(filter.kind, kind) })}
          >
            {QUOTATION[kind]}
          </Choice>
        ))}
      </Choices>
      <Choices title="Where it stands" hidden={new Set(from.map((s) => s.wire.tier)).size < 2}>
        {(['headline', 'standfirst', 'caption', 'body'] as const).map((tier: Tier) => (
          <Choice
            key={tier}
            on={filter.tier.includes(tier)}
            count={from.filter((s) => s.wire.tier === tier).length}
            onClick={() => setFilter({ ...filter, tier: toggled(filter.tier, tier) })}
          >
            {TIER_SHORT[tier]}
          </Choice>
        ))}
      </Choices>
      {apart.length > 0 && <AsHeadlined {...props} apart={apart} />}
      {unsure > 0 && (
        <p className="unsure">
          {unsure} unsure,{' '}
          <button
            type="button"
            className="inline-link"
            aria-pressed={props.showUnsure}
            onClick={() => props.setShowUnsure(!props.showUnsure)}
          >
            {props.showUnsure ? 'hide' : 'show'}
          </button>
        </p>
      )}
    </>
  );
}

/** "12 statements, 7 speakers". */
function tally(body: readonly Said[]): string {
  const speakers = new Set(body.map((s) => s.speaker).filter((key) => key !== UNRESOLVED)).size;
  const statements = counted(body.length, 'statement', 'statements');
  return speakers === 0 ? statements : `${statements}, ${counted(speakers, 'speaker', 'speakers')}`;
}

function Cast({
  reading,
  filter,
  setFilter,
  count,
}: SideProps & { count: (test: (s: Said) => boolean) => number }) {
  const [all, setAll] = useState(false);
  const speakers = reading.cast
    .map((member) => ({ member, said: count((s) => s.speaker === member.key) }))
    .filter(({ member, said }) => said > 0 || filter.who.includes(member.key));
  const listed = all ? speakers : speakers.slice(0, FIRST_SPEAKERS);
  const more = speakers.length - listed.length;
  return (
    <Choices title="Who speaks" hidden={speakers.length === 0}>
      {listed.map(({ member, said }) => (
        <Choice
          key={member.key}
          on={filter.who.includes(member.key)}
          count={said}
          hue={member.hue}
          onClick={() => setFilter({ ...filter, who: toggled(filter.who, member.key) })}
        >
          {member.key === UNRESOLVED ? 'not resolved' : oneLine(member.name)}
        </Choice>
      ))}
      {more > 0 && (
        <li>
          <button type="button" className="inline-link" onClick={() => setAll(true)}>
            and {more} more
          </button>
        </li>
      )}
    </Choices>
  );
}

/** Statements of the headline and standfirst, listed apart: they paraphrase the body's, and are not counted with them. */
function AsHeadlined({ reading, apart, chosen, choose }: SideProps & { apart: readonly Said[] }) {
  return (
    <section>
      <h2>As the headline has it</h2>
      <ul className="apart">
        {apart.map((s) => (
          <li key={s.id}>
            <button
              type="button"
              className={`hue-${s.hue}`}
              aria-current={s === chosen ? 'true' : undefined}
              onClick={() => choose(s.id)}
            >
              <span className="note-who">{s.wire.speaker?.name ?? 'not resolved'}</span>{' '}
              <span className="note-how">{TIER_SHORT[s.wire.tier]}</span>
              <span className="apart-words">
                {oneLine(s.content.map((c) => reading.text.slice(c.start, c.end)).join(' … '))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choices({ title, hidden, children }: { title: string; hidden: boolean; children: ReactNode }) {
  if (hidden) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="choices">{children}</ul>
    </section>
  );
}

interface ChoiceProps {
  readonly on: boolean;
  readonly count: number;
  readonly hue?: number;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Choice({ on, count, hue, onClick, children }: ChoiceProps) {
  if (count === 0 && !on) return null;
  return (
    <li>
      <button
        type="button"
        className={hue === undefined ? 'choice' : `choice hue-${hue}`}
        aria-pressed={on}
        onClick={onClick}
      >
        {hue !== undefined && <span className="swatch" aria-hidden="true" />}
        <span className="choice-name">{children}</span>
        <span className="count">{count}</span>
      </button>
    </li>
  );
}
