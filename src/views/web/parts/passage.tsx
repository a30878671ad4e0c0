import { memo, type ReactNode, useMemo } from 'react';
import type { Span } from '../model/offsets.js';
import type { Said } from '../model/reading.js';
import { type Hit, type Mark, type Segment, segmentsOf } from '../model/segments.js';

export interface PassageProps {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
  readonly hits: readonly Hit[];
  /** Ids, where they stand in this passage: the chosen statement, the one under the pointer, the current hit. */
  readonly chosen: string | null;
  readonly near: string | null;
  readonly hit: number;
  /** The statement whose cue the Tab key reaches; arrows of ours (j, k) move it. */
  readonly stop: string | null;
  readonly open: boolean;
}

/**
 * A stretch of the report with its marks. The words are text nodes and nothing else, laid end to end exactly as they
 * stand in the record; the marks are elements around them.
 */
export const Passage = memo(function Passage(props: PassageProps) {
  const { text, span, marks, hits } = props;
  const segments = useMemo(() => segmentsOf(span, marks, hits), [span, marks, hits]);
  return <>{nested(segments, 0, props, text)}</>;
});

/** Neighbouring segments inside the same content share one element, so that a nested rule runs unbroken. */
function nested(segments: readonly Segment[], level: number, props: PassageProps, text: string): ReactNode[] {
  const nodes: ReactNode[] = [];
  for (let i = 0; i < segments.length; ) {
    const first = segments[i];
    if (!first) break;
    const owner = first.inside[level];
    let j = i + 1;
    while (j < segments.length && owner !== undefined && segments[j]?.inside[level] === owner) j++;
    if (owner === undefined) nodes.push(leaf(first, props, text));
    else {
      nodes.push(
        <span
          key={first.start}
          className={contentClass(owner, level, props)}
          data-s={owner.id}
          data-content={owner.id}
        >
          {nested(segments.slice(i, j), level + 1, props, text)}
        </span>,
      );
    }
    i = j;
  }
  return nodes;
}

function contentClass(said: Said, level: number, props: PassageProps): string {
  const classes = ['content', level === 0 ? 'is-outer' : 'is-inset', `hue-${said.hue}`];
  return [...classes, ...stateClasses([said], props)].join(' ');
}

function stateClasses(said: readonly Said[], { chosen, near }: PassageProps): string[] {
  const classes: string[] = [];
  if (said.some((s) => s.sureness === 'unsure')) classes.push('is-unsure');
  if (said.some((s) => s.id === chosen)) classes.push('is-chosen');
  if (said.some((s) => s.id === near)) classes.push('is-near');
  return classes;
}

function leaf(segment: Segment, props: PassageProps, text: string): ReactNode {
  const words = text.slice(segment.start, segment.end);
  const { source, cue, begins, hit } = segment;
  const shown =
    hit >= 0 ? (
      <mark className={hit === props.hit ? 'hit is-current' : 'hit'} data-hit={hit}>
        {words}
      </mark>
    ) : (
      words
    );
  const marked = [...cue, ...source];
  const handles = [...cue, ...segment.inside].filter((s) => handleStart(s) === segment.start);
  if (marked.length === 0 && begins.length === 0 && handles.length === 0) {
    return hit >= 0 ? <span key={segment.start}>{shown}</span> : words;
  }
  const [owner] = marked.length > 0 ? marked : begins;
  const classes = [
    ...(source.length > 0 ? ['source'] : []),
    ...(cue.length > 0 ? ['cue'] : []),
    ...(marked.length > 0 ? [`hue-${owner?.hue ?? 0}`] : []),
    ...stateClasses(marked, props),
  ];
  const [handle] = handles;
  return (
    <span
      key={segment.start}
      className={classes.join(' ')}
      {...ids('data-s', marked)}
      {...ids('data-source', source)}
      {...ids('data-cue', cue)}
      {...ids('data-anchor', begins)}
      {...(handle ? handleProps(handle, words, props) : {})}
    >
      {shown}
    </span>
  );
}

const ids = (name: string, said: readonly Said[]) =>
  said.length === 0 ? {} : { [name]: said.map((s) => s.id).join(' ') };

/** Where a statement is taken hold of by the keyboard: at its cue, or where it begins if it has none. */
const handleStart = (said: Said): number => said.cue[0]?.start ?? said.start;

function handleProps(said: Said, words: string, { chosen, stop, open }: PassageProps) {
  return {
    role: 'button',
    tabIndex: said.id === stop ? 0 : -1,
    'data-handle': said.id,
    'data-number': said.number,
    'aria-expanded': said.id === chosen && open,
    'aria-label': `${words}: statement ${said.number}, ${said.wire.speaker?.name ?? 'speaker not resolved'}`,
  };
}
