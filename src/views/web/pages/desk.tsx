import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Address, Go } from '../address.js';
import { MARGIN_FROM, useMedia } from '../media.js';
import { passes } from '../model/filter.js';
import { find } from '../model/find.js';
import type { Reading, Said } from '../model/reading.js';
import { exchangeOf } from '../model/ties.js';
import { Card } from '../parts/card.js';
import { Endnotes } from '../parts/endnotes.js';
import { Finder } from '../parts/finder.js';
import { Keys } from '../parts/keys.js';
import { Margin } from '../parts/margin.js';
import { Masthead } from '../parts/masthead.js';
import { Notices } from '../parts/notices.js';
import { Report } from '../parts/report.js';
import { Save } from '../parts/save.js';
import { Side } from '../parts/side.js';
import { hasTimeline, Timeline } from '../parts/timeline.js';
import { useDeskKeys } from './desk-keys.js';
import { usePrinting } from './printing.js';
import { reveal } from './reveal.js';

interface DeskProps {
  readonly reading: Reading;
  readonly address: Address;
  readonly go: Go;
  /** A page of its own, saved to disk: nothing else can be opened from it. */
  readonly alone: boolean;
}

/** The reading page: speakers at the left, the report, its statements in the right margin. */
export function Desk({ reading, address, go, alone }: DeskProps) {
  const wide = useMedia(MARGIN_FROM);
  const printing = usePrinting();
  const [open, setOpen] = useState(address.statement !== null);
  const [near, setNear] = useState<string | null>(null);
  const [sideOpen, setSideOpen] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const finder = useFinder(reading);
  const arrived = useRef(false);

  const chosen = (address.statement !== null && reading.byId.get(address.statement)) || null;
  const { filter } = address;
  const from = useMemo(
    () => reading.statements.filter((s) => filter.doubtful || !s.folded),
    [reading, filter.doubtful],
  );
  const shown = useMemo(() => from.filter((s) => passes(s, filter)), [from, filter]);
  const visible = useMemo(() => {
    if (chosen === null || shown.includes(chosen)) return shown;
    // A link to a statement shows it whatever is folded or filtered.
    return [...shown, chosen].sort((a, b) => a.number - b.number);
  }, [shown, chosen]);

  const choose = useCallback(
    (id: string | null, how: 'push' | 'replace', toOpen: boolean) => {
      if (id !== address.statement) go({ ...address, statement: id }, how);
      setOpen(toOpen);
    },
    [address, go],
  );
  const chooseByHand = useCallback(
    (id: string) => {
      choose(id, 'push', true);
      setSideOpen(false);
    },
    [choose],
  );
  const close = useCallback(() => setOpen(false), []);

  // Back, Forward and links open the card of the statement that they name.
  useEffect(() => {
    const follow = () => setOpen(window.location.hash !== '');
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    // On arrival the page is scrolled, and the focus left where a page begins.
    if (address.statement !== null) reveal(address.statement, arrived.current);
    arrived.current = true;
  }, [address.statement]);
  useTitle(reading);

  const step = (by: 1 | -1) => {
    const next = nextOf(visible, chosen, by);
    if (next) choose(next.id, 'replace', open);
  };
  useDeskKeys({
    step,
    toggle: () => chosen && setOpen(!open),
    exchange: () => {
      const next = chosen && followingIn(exchangeOf(chosen, reading.ties), chosen);
      if (next) choose(next.id, 'push', true);
    },
    timeline: toTimeline,
    find: finder.show,
    keys: () => setKeysOpen(true),
    escape: () => {
      if (finder.isOpen) finder.close();
      else if (sideOpen) setSideOpen(false);
      else if (open && chosen) setOpen(false);
      else if (chosen) choose(null, 'replace', false);
    },
  });

  const card = chosen && <Card reading={reading} said={chosen} choose={chooseByHand} close={close} />;
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('report')?.focus()}>
        To the report
      </button>
      <Masthead alone={alone}>
        <button
          type="button"
          className="tool side-button"
          aria-expanded={sideOpen}
          aria-controls="side"
          onClick={() => setSideOpen(!sideOpen)}
        >
          Speakers
        </button>
        {hasTimeline(reading) && (
          <button type="button" className="tool" onClick={toTimeline}>
            Timeline
          </button>
        )}
        <button type="button" className="tool" onClick={finder.show}>
          Find
        </button>
        <button type="button" className="tool keys-button" onClick={() => setKeysOpen(true)}>
          Keys
        </button>
        <Save record={reading.record} />
      </Masthead>
      {finder.isOpen && <Finder {...finder.props} />}
      <div className="desk">
        <nav id="side" className={sideOpen ? 'side is-open' : 'side'} aria-label="Speakers and filters">
          <Side
            reading={reading}
            from={from}
            shown={visible.length}
            filter={filter}
            setFilter={(f) => go({ ...address, filter: f }, 'replace')}
            chosen={chosen}
            choose={chooseByHand}
          />
        </nav>
        <main id="report" tabIndex={-1}>
          <Notices reading={reading} />
          <Report
            reading={reading}
            visible={visible}
            hits={finder.hits}
            hit={finder.at}
            chosen={chosen}
            near={near}
            stop={(chosen ?? visible[0])?.id ?? null}
            open={open}
            sheet={!wide && open && card ? <div className="sheet">{card}</div> : null}
            choose={chooseByHand}
            setNear={setNear}
          />
          {hasTimeline(reading) && (
            <Timeline reading={reading} visible={visible} chosen={chosen} choose={chooseByHand} />
          )}
          {printing && <Endnotes reading={reading} visible={visible} />}
        </main>
        {wide && (
          <Margin
            reading={reading}
            visible={visible}
            chosen={chosen}
            near={near}
            open={open}
            card={card}
            choose={chooseByHand}
            setNear={setNear}
          />
        )}
      </div>
      {keysOpen && <Keys close={() => setKeysOpen(false)} />}
    </>
  );
}

/** The statement after or before the chosen one; with none chosen, the first that is still to be read on the screen. */
function nextOf(visible: readonly Said[], chosen: Said | null, by: 1 | -1): Said | undefined {
  if (chosen) return visible[visible.indexOf(chosen) + by];
  return by === 1 ? visible[0] : visible.at(-1);
}

/** The next statement of an exchange, and after its last the first; none where there is no other. */
function followingIn(exchange: readonly Said[], said: Said): Said | undefined {
  return exchange.length < 2 ? undefined : exchange[(exchange.indexOf(said) + 1) % exchange.length];
}

function toTimeline(): void {
  const place = document.getElementById('timeline');
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}

function useTitle({ record }: Reading): void {
  useEffect(() => {
    const { headline, outlet } = record.report;
    document.title = [headline ?? 'A report', outlet, 'Readout'].filter((p) => p !== null).join(' — ');
    return () => {
      document.title = 'Readout';
    };
  }, [record]);
}

function useFinder(reading: Reading) {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [onlyStatements, setOnlyStatements] = useState(false);
  const [at, setAt] = useState(-1);
  const found = useMemo(
    () => (isOpen ? find(reading.text, query, searched(reading, onlyStatements)) : []),
    [reading, isOpen, query, onlyStatements],
  );
  // Counted at once; marked in a long report when the keys leave time for it.
  const hits = useDeferredValue(found);
  useEffect(() => {
    if (at >= 0) document.querySelector(`[data-hit="${at}"]`)?.scrollIntoView({ block: 'center' });
  }, [at, hits]);
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  return {
    isOpen,
    hits,
    at,
    close,
    show: () => {
      setOpen(true);
      document.getElementById('find')?.focus();
    },
    props: {
      query,
      setQuery: (q: string) => {
        setQuery(q);
        setAt(-1);
      },
      onlyStatements,
      setOnlyStatements: (only: boolean) => {
        setOnlyStatements(only);
        setAt(-1);
      },
      count: found.length,
      at,
      step: (by: 1 | -1) => {
        if (found.length > 0) setAt((at + by + found.length + (at < 0 && by < 0 ? 1 : 0)) % found.length);
      },
      close,
    },
  };
}

/** Where is looked: the report's own blocks, or its statements, in text order. Folded furniture is left out. */
function searched(reading: Reading, onlyStatements: boolean) {
  const blocks = reading.parts.flatMap((p) => (p.kind === 'block' ? [p.span] : []));
  if (!onlyStatements) return blocks;
  return reading.statements
    .filter((s) => s.depth === 0 && !s.folded)
    .flatMap((s) => s.content)
    .sort((a, b) => a.start - b.start);
}
