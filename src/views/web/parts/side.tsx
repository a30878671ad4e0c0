import { ACT, counted, QUOTATION } from '../../words/words.js';
import { UNRESOLVED } from '../model/cast.js';
import { wordsAt } from '../model/exact.js';
import {
  type Facet,
  type Filter,
  isFiltering,
  NO_FILTER,
  passes,
  toggled,
  valuesOf,
} from '../model/filter.js';
import type { Reading, Said } from '../model/reading.js';
import { ACTS, TIER_SHORT } from '../model/words.js';
import { Cast } from './cast.js';
import { Choices, type Option } from './choices.js';

interface SideProps {
  readonly reading: Reading;
  /** Statements that a filter chooses from: all, or all but those folded away as doubtful. */
  readonly from: readonly Said[];
  readonly shown: number;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly chosen: Said | null;
  readonly choose: (id: string) => void;
}

const KINDS = ['direct', 'indirect', 'mixed'] as const;
const TIERS = ['headline', 'standfirst', 'caption', 'body'] as const;

/** The left column: who speaks how much, what is shown, and what the headline has. */
export function Side(props: SideProps) {
  const { reading, from, filter, setFilter, shown } = props;
  const body = from.filter((s) => !s.apart);
  const apart = from.filter((s) => s.apart);
  const doubtful = reading.statements.filter((s) => s.folded).length;
  /** What choosing in a facet would show beside all that is chosen elsewhere; `null` for what the report has not. */
  const counts = (facet: Facet, statements: readonly Said[]) => {
    const found = new Map<string, number>();
    for (const s of statements)
      for (const value of valuesOf(s, facet))
        found.set(value, (found.get(value) ?? 0) + Number(passes(s, filter, facet)));
    return (value: string): number | null => found.get(value) ?? null;
  };
  const options = <T extends string>(
    values: readonly T[],
    count: (value: T) => number | null,
    name: (value: T) => string,
    chosen: readonly T[],
  ): Option[] =>
    values.flatMap((value) => {
      const many = count(value);
      return many === null && !chosen.includes(value) ? [] : [{ value, name: name(value), count: many ?? 0 }];
    });
  const acts = options(ACTS, counts('act', body), (act) => ACT[act], filter.act).sort(
    (a, b) => b.count - a.count,
  );
  const issues = options(
    reading.record.issues.map((i) => i.id),
    counts('issue', body),
    (id) => reading.record.issues.find((i) => i.id === id)?.name ?? id,
    filter.issue,
  ).sort((a, b) => b.count - a.count);
  const tiers = options(TIERS, counts('tier', from), (t) => TIER_SHORT[t], filter.tier);
  const set = (facet: Facet) => (value: string) =>
    setFilter({ ...filter, [facet]: toggled<string>(filter[facet], value) });
  return (
    <>
      <p className="tally">
        {isFiltering(filter) ? (
          <>
            {counted(shown, 'statement', 'statements')} shown{' '}
            <button
              type="button"
              className="inline-link"
              onClick={() => setFilter({ ...NO_FILTER, doubtful: filter.doubtful })}
            >
              Show all
            </button>
          </>
        ) : (
          tally(body)
        )}
      </p>
      <Cast reading={reading} chosen={filter.who} toggle={set('who')} count={counts('who', body)} />
      <Choices title="What they do" options={acts} chosen={filter.act} toggle={set('act')} />
      <Choices title="What it is about" options={issues} chosen={filter.issue} toggle={set('issue')} />
      <Choices
        title="How it is put"
        options={options(KINDS, counts('kind', body), (k) => QUOTATION[k], filter.kind)}
        chosen={filter.kind}
        toggle={set('kind')}
      />
      {(tiers.length > 1 || filter.tier.length > 0) && (
        <Choices title="Where it stands" options={tiers} chosen={filter.tier} toggle={set('tier')} />
      )}
      {apart.length > 0 && <AsHeadlined {...props} apart={apart} />}
      {doubtful > 0 && (
        <p className="doubtful">
          {counted(doubtful, 'doubtful statement', 'doubtful statements')},{' '}
          <button
            type="button"
            className="inline-link"
            aria-pressed={filter.doubtful}
            onClick={() => setFilter({ ...filter, doubtful: !filter.doubtful })}
          >
            {filter.doubtful ? 'hide' : 'show'}
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
              <span className="apart-words">{wordsAt(reading.text, s.content)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
