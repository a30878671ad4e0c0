import { Fragment, type MouseEvent, memo, type ReactNode, useMemo } from 'react';
import type { Span } from '../model/offsets.js';
import type { Reading, Said } from '../model/reading.js';
import type { Part } from '../model/report.js';
import { type Hit, type Mark, marksIn } from '../model/segments.js';
import { sentenceEnd } from '../model/sentence.js';
import type { Label } from '../model/wire.js';
import { Fold } from './fold.js';
import { Passage, type PassageProps } from './passage.js';

export interface ReportProps {
  readonly reading: Reading;
  readonly visible: readonly Said[];
  readonly hits: readonly Hit[];
  readonly hit: number;
  readonly chosen: Said | null;
  readonly near: string | null;
  readonly stop: string | null;
  readonly open: boolean;
  /** The card, where it opens under its sentence rather than in the margin. */
  readonly sheet: ReactNode;
  readonly choose: (id: string) => void;
  readonly setNear: (id: string | null) => void;
}

const NO_MARKS: readonly Mark[] = [];
const NO_HITS: readonly Hit[] = [];

/** The report as published: headline, standfirst, paragraphs; furniture folded; the marks of its statements. */
export function Report(props: ReportProps) {
  const { reading, visible, hits, chosen, near, choose, setNear } = props;
  const spans = useMemo(() => reading.parts.flatMap(spansOf), [reading]);
  const marks = useMemo(() => marksIn(spans, visible), [spans, visible]);
  const hitsOf = useMemo(() => byBlock(spans, hits), [spans, hits]);
  const current = hits[props.hit];
  let index = 0;
  /** The last block that holds a part of the chosen statement: the sheet opens there. */
  const lastOfChosen = chosen === null ? -1 : marks.findLastIndex((m) => m.some((x) => x.said === chosen));

  const passage = (span: Span): PassageProps & { sheetAfter: number | null } => {
    const i = index++;
    const here = marks[i] ?? NO_MARKS;
    const has = (id: string | null) => id !== null && here.some((m) => m.said.id === id);
    const hasHit = current !== undefined && current.start >= span.start && current.end <= span.end;
    return {
      text: reading.text,
      span,
      marks: here,
      hits: hitsOf.get(i) ?? NO_HITS,
      chosen: has(chosen?.id ?? null) ? (chosen?.id ?? null) : null,
      near: has(near) ? near : null,
      stop: has(props.stop) ? props.stop : null,
      open: props.open,
      hit: hasHit ? props.hit : -1,
      sheetAfter:
        i === lastOfChosen && props.sheet ? sentenceEnd(reading.text, span, endOf(here, chosen)) : null,
    };
  };

  const idAt = (event: MouseEvent): string | null => {
    const target = event.target instanceof Element ? event.target.closest('[data-s]') : null;
    const list = target?.getAttribute('data-s')?.split(' ') ?? [];
    // Words that belong to several statements give each its turn.
    const at = chosen === null ? -1 : list.indexOf(chosen.id);
    return list[(at + 1) % list.length] ?? null;
  };
  const onClick = (event: MouseEvent) => {
    if (window.getSelection()?.isCollapsed === false) return;
    const id = idAt(event);
    if (id) choose(id);
  };
  const headed = reading.parts.some((p) => p.kind === 'block' && p.label === 'headline');
  const title = reading.record.report.headline;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: each statement has its own button, its cue; this serves the pointer
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      className={chosen ? 'report has-chosen' : 'report'}
      lang={reading.record.language ?? undefined}
      onClick={onClick}
      onMouseOver={(e) => setNear(idAt(e))}
      onMouseLeave={() => setNear(null)}
      onFocus={() => undefined}
    >
      {!headed && (
        <h1 className={title ? 'headline' : 'visually-hidden'}>{title ?? 'Report without a headline'}</h1>
      )}
      {reading.parts.map((part) =>
        part.kind === 'block' ? (
          <Block key={part.span.start} label={part.label} {...passage(part.span)} sheet={props.sheet} />
        ) : (
          <Fold key={part.span.start} says={part.says} holds={holds(part, chosen)}>
            {part.blocks.map((b) => {
              const { sheetAfter, ...given } = passage(b.span);
              return (
                <Fragment key={b.span.start}>
                  <p dir="auto">
                    <Passage {...given} />
                  </p>
                  {sheetAfter !== null && props.sheet}
                </Fragment>
              );
            })}
          </Fold>
        ),
      )}
    </div>
  );
}

const spansOf = (part: Part): Span[] =>
  part.kind === 'block' ? [part.span] : part.blocks.map((b) => b.span);

const holds = (part: Part, said: Said | null): boolean =>
  said !== null && said.start >= part.span.start && said.start < part.span.end;

const endOf = (marks: readonly Mark[], said: Said | null): number =>
  Math.max(...marks.filter((m) => m.said === said).map((m) => m.end));

function byBlock(spans: readonly Span[], hits: readonly Hit[]): Map<number, Hit[]> {
  const found = new Map<number, Hit[]>();
  let i = 0;
  for (const hit of hits) {
    while (i < spans.length && (spans[i]?.end ?? 0) <= hit.start) i++;
    const list = found.get(i);
    if (list) list.push(hit);
    else found.set(i, [hit]);
  }
  return found;
}

const TAGS = { headline: 'h1', subhead: 'h2' } as const;

interface BlockProps extends PassageProps {
  readonly label: Label;
  readonly sheetAfter: number | null;
  readonly sheet: ReactNode;
}

/** One block of the report. While a card lies under one of its sentences it is set in two pieces around the card. */
const Block = memo(
  function Block({ label, sheet, sheetAfter, span, ...given }: BlockProps) {
    const Tag = label === 'headline' || label === 'subhead' ? TAGS[label] : 'p';
    if (sheetAfter === null) {
      return (
        <Tag className={label} dir="auto">
          <Passage {...given} span={span} />
        </Tag>
      );
    }
    const rest = { start: sheetAfter, end: span.end };
    return (
      <>
        <Tag className={label} dir="auto">
          <Passage {...given} span={{ start: span.start, end: sheetAfter }} />
        </Tag>
        {sheet}
        {rest.start < rest.end && (
          <p className={`${label} is-continued`} dir="auto">
            <Passage {...given} span={rest} />
          </p>
        )}
      </>
    );
  },
  (a, b) =>
    a.label === b.label &&
    a.span === b.span &&
    a.marks === b.marks &&
    a.hits === b.hits &&
    a.chosen === b.chosen &&
    a.near === b.near &&
    a.stop === b.stop &&
    a.hit === b.hit &&
    a.sheetAfter === b.sheetAfter &&
    (a.chosen === null || a.open === b.open) &&
    (a.sheetAfter === null || a.sheet === b.sheet),
);
