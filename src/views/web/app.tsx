import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Address, formatAddress, type Go, originKey, parseAddress, START } from './address.js';
import { type Input, type Progress, ReadFailure, readReport } from './api.js';
import { keep, kept } from './kept.js';
import { readingOf } from './model/reading.js';
import type { ReadoutRecord } from './model/wire.js';
import { Desk } from './pages/desk.js';
import { Failed } from './pages/failed.js';
import { Loading } from './pages/loading.js';
import { Start } from './pages/start.js';

type Shown =
  | { readonly at: 'start' }
  | { readonly at: 'loading'; readonly what: string; readonly progress: Progress | null }
  | {
      readonly at: 'failed';
      readonly what: string;
      readonly failure: ReadFailure;
      readonly again: Input | null;
    }
  | { readonly at: 'reading'; readonly record: ReadoutRecord };

/** The whole page: which report the address names, and what is shown of it. */
export function App({ embedded }: { embedded: ReadoutRecord | null }) {
  const [address, setAddress] = useState(() => parseAddress(window.location));
  const [shown, setShown] = useState<Shown>(embedded ? { at: 'reading', record: embedded } : { at: 'start' });
  const running = useRef<AbortController | null>(null);

  const go: Go = useCallback((next, how) => {
    const to = formatAddress(next) || window.location.pathname;
    // A file on disk has no query of its own: there the filters hold without the address bar.
    const url = window.location.protocol === 'file:' ? `#${next.statement ?? ''}` : to;
    if (how === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
    setAddress(next);
  }, []);

  useEffect(() => {
    const follow = () => setAddress(parseAddress(window.location));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const read = useCallback(
    async (input: Input, openedBy: 'hand' | 'address') => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      const what = nameOf(input);
      setShown({ at: 'loading', what, progress: null });
      const progress = (p: Progress) => {
        if (!abort.signal.aborted) setShown({ at: 'loading', what, progress: p });
      };
      try {
        const record = await readReport(input, progress, abort.signal);
        if (abort.signal.aborted) return;
        if (openedBy === 'hand') {
          const origin = originOf(input, record);
          keep(originKey(origin), record, origin.kind === 'given');
          go({ ...START, origin }, 'push');
        }
        setShown({ at: 'reading', record });
      } catch (error) {
        if (abort.signal.aborted) return;
        const failure = error instanceof ReadFailure ? error : new ReadFailure('internal', String(error));
        setShown({ at: 'failed', what, failure, again: input });
      }
    },
    [go],
  );

  const wanted = originKey(address.origin);
  useEffect(() => {
    if (embedded) return;
    const { origin } = address;
    if (origin === null) {
      running.current?.abort();
      setShown({ at: 'start' });
      return;
    }
    const record = kept(wanted);
    if (record) setShown({ at: 'reading', record });
    else if (origin.kind === 'given')
      setShown({ at: 'failed', what: 'the pasted text', failure: NOT_KEPT, again: null });
    else void read(origin, 'address');
  }, [wanted, embedded, read]);

  const reading = useMemo(() => (shown.at === 'reading' ? readingOf(shown.record) : null), [shown]);

  if (reading) {
    return (
      <Desk
        key={reading.record.snapshot.sha256}
        reading={reading}
        address={address}
        go={go}
        alone={embedded !== null}
      />
    );
  }
  const startOver = () => go(START, address.origin === null ? 'replace' : 'push');
  if (shown.at === 'loading') {
    const stop = () => {
      running.current?.abort();
      setShown({ at: 'start' });
      startOver();
    };
    return <Loading what={shown.what} progress={shown.progress} stop={stop} />;
  }
  if (shown.at === 'failed') {
    const { again } = shown;
    return (
      <Failed
        what={shown.what}
        failure={shown.failure}
        again={again ? () => void read(again, address.origin === null ? 'hand' : 'address') : null}
        startOver={() => {
          setShown({ at: 'start' });
          startOver();
        }}
      />
    );
  }
  return <Start read={(input) => void read(input, 'hand')} />;
}

const NOT_KEPT = new ReadFailure(
  'not-kept',
  'The pasted text was kept in its own tab only, and this tab no longer has it: paste it again.',
);

function nameOf(input: Input): string {
  if (input.kind === 'text') return 'the pasted text';
  if (input.kind === 'file') return input.file.name;
  return input.kind === 'url' ? input.url : input.name;
}

function originOf(input: Input, record: ReadoutRecord): NonNullable<Address['origin']> {
  if (input.kind === 'sample' || input.kind === 'url') return input;
  return { kind: 'given', key: record.snapshot.sha256.slice(0, 16) };
}
