import { memo, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { linkInWords } from '../../words/words.js';
import { oneLine, wordsAt } from '../model/exact.js';
import { placeNotes } from '../model/layout.js';
import type { Reading, Said } from '../model/reading.js';
import { QUOTATION_SHORT } from '../model/words.js';

interface MarginProps {
  readonly reading: Reading;
  readonly visible: readonly Said[];
  readonly chosen: Said | null;
  readonly near: string | null;
  readonly open: boolean;
  readonly card: ReactNode;
  readonly choose: (id: string) => void;
  readonly setNear: (id: string | null) => void;
}

/** A note not yet drawn is taken to be this high, in pixels. */
const GUESS = 42;

/** The middle of a note's first line, in pixels from its top: there the joining line ends. */
const FIRST_LINE = 13;

/** Notes are drawn this many pixels beyond what is seen, and looked at again each time as much is scrolled by. */
const BEYOND = 800;

/** The notes beside the report, one a statement, each at its sentence and none on another. */
export function Margin(props: MarginProps) {
  const { reading, visible, chosen, near, open, card, choose, setNear } = props;
  const place = useRef<HTMLElement>(null);
  const anchors = useAnchors(place, visible);
  const seen = useSeen(place);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());

  const shown = visible
    .filter((s) => anchors.has(s.id))
    .sort((a, b) => (anchors.get(a.id) ?? 0) - (anchors.get(b.id) ?? 0) || a.number - b.number);
  const notes = shown.map((s) => ({ anchor: anchors.get(s.id) ?? 0, height: heights.get(s.id) ?? GUESS }));
  const held = chosen === null ? -1 : shown.indexOf(chosen);
  const tops = placeNotes(notes, held);
  const bottom = shown.length === 0 ? 0 : (tops.at(-1) ?? 0) + (notes.at(-1)?.height ?? 0);
  const drawn = shown
    .map((said, i) => ({ said, top: tops[i] ?? 0, anchor: notes[i]?.anchor ?? 0 }))
    .filter(({ top, said }) => said === chosen || (top > seen.from && top < seen.to));

  // Heights are known only once drawn: measured before the browser paints, so nothing is seen to move.
  useLayoutEffect(() => {
    const measured = new Map(heights);
    let changed = false;
    for (const note of place.current?.querySelectorAll<HTMLElement>('[data-note]') ?? []) {
      const id = note.dataset.note ?? '';
      if (measured.get(id) !== note.offsetHeight) {
        measured.set(id, note.offsetHeight);
        changed = true;
      }
    }
    if (changed) setHeights(measured);
  });

  return (
    <aside className="margin" aria-label="Statements" ref={place} style={{ minHeight: bottom }}>
      <h2 className="visually-hidden">Statements, beside their sentences</h2>
      {drawn
        .filter(({ said }) => said === chosen || said.id === near)
        .map(({ said, top, anchor }) => (
          <Joint key={said.id} from={anchor + FIRST_LINE} to={top + FIRST_LINE} hue={said.hue} />
        ))}
      <ul>
        {drawn.map(({ said, top }) => (
          <li
            key={said.id}
            data-note={said.id}
            style={{ transform: `translateY(${top}px)` }}
            className={said === chosen ? 'is-chosen' : said.id === near ? 'is-near' : undefined}
            onMouseEnter={() => setNear(said.id)}
            onMouseLeave={() => setNear(null)}
          >
            {said === chosen && open ? (
              card
            ) : (
              <NoteLine
                reading={reading}
                said={said}
                choose={choose}
                chosen={said === chosen}
                tie={tieTo(reading, said, chosen)}
                setNear={setNear}
              />
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}

interface NoteLineProps {
  readonly reading: Reading;
  readonly said: Said;
  readonly chosen: boolean;
  /** "denied by this": what links it to the chosen statement. */
  readonly tie: string | null;
  readonly choose: (id: string) => void;
  readonly setNear: (id: string | null) => void;
}

function tieTo({ ties }: Reading, said: Said, chosen: Said | null): string | null {
  const tie = chosen && ties.get(said.id)?.find((t) => t.other === chosen);
  return tie ? `${linkInWords(tie.kind, tie.from)} this` : null;
}

/** A statement in one line: who, and how it is put. */
const NoteLine = memo(function NoteLine({ reading, said, chosen, tie, choose, setNear }: NoteLineProps) {
  // The colon of a transcript or headline is no word to show alone.
  const cue = wordsAt(reading.text, said.cue);
  return (
    <button
      type="button"
      className={`note hue-${said.hue}${said.depth > 0 ? ' is-inset' : ''}`}
      aria-expanded={false}
      aria-current={chosen ? 'true' : undefined}
      onClick={() => choose(said.id)}
      onFocus={() => setNear(said.id)}
      onBlur={() => setNear(null)}
    >
      <span className="note-who">{oneLine(said.who) || 'not named'}</span>{' '}
      <span className="note-how">
        {/\p{L}/u.test(cue) && `${cue} · `}
        <span className="note-kind">
          {said.sureness === 'unsure' ? 'unsure' : QUOTATION_SHORT[said.wire.quotation]}
        </span>
        {tie !== null && <span className="note-tie">{tie}</span>}
      </span>
    </button>
  );
});

/** The thin line from a sentence to its note, across the gutter. */
function Joint({ from, to, hue }: { from: number; to: number; hue: number }) {
  const top = Math.min(from, to);
  const height = Math.abs(to - from) + 2;
  const y = (at: number) => at - top + 0.5;
  return (
    <svg
      className={`joint hue-${hue}`}
      style={{ top: top - 1 }}
      width="32"
      height={height + 2}
      aria-hidden="true"
    >
      <path d={`M0 ${y(from)} H10 L22 ${y(to)} H32`} />
    </svg>
  );
}

/** Where a note would stand with its first line level with its statement's, in pixels from the top of the margin. */
function useAnchors(
  place: { current: HTMLElement | null },
  visible: readonly Said[],
): ReadonlyMap<string, number> {
  const [anchors, setAnchors] = useState<ReadonlyMap<string, number>>(new Map());
  const measure = useCallback(() => {
    const report = document.querySelector('.report');
    const top = place.current?.getBoundingClientRect().top ?? 0;
    const found = new Map<string, number>();
    for (const mark of report?.querySelectorAll('[data-anchor]') ?? []) {
      const line = mark.getClientRects()[0];
      if (!line) continue;
      const y = Math.round(line.top + line.height / 2 - top - FIRST_LINE);
      for (const id of mark.getAttribute('data-anchor')?.split(' ') ?? [])
        if (!found.has(id)) found.set(id, y);
    }
    setAnchors((old) => (same(old, found) ? old : found));
  }, [place]);
  useLayoutEffect(measure, [measure, visible]);
  useEffect(() => {
    const report = document.querySelector('.report');
    if (!report) return;
    const observer = new ResizeObserver(measure);
    observer.observe(report);
    return () => observer.disconnect();
  }, [measure]);
  return anchors;
}

function same(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, y]) => Math.abs((b.get(id) ?? Number.NaN) - y) < 1);
}

/** The stretch of the margin that is seen, and a good deal beyond; it changes only when much is scrolled by. */
function useSeen(place: { current: HTMLElement | null }): { from: number; to: number } {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const look = () => {
      const top = place.current?.getBoundingClientRect().top ?? 0;
      setStep(Math.floor(-top / BEYOND));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [place]);
  return { from: (step - 1) * BEYOND, to: (step + 2) * BEYOND + window.innerHeight };
}
