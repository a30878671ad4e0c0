import type { PlainPage } from '../../page/page.js';
import type { Article, Label, LabelledBlock, RelatedLink } from '../labelled.js';
import { bodyLabel } from './body.js';
import { labelHead } from './head.js';
import { type Look, looks } from './look.js';
import { metadataOf } from './metadata.js';
import { refine } from './refine.js';
import { labelBetween, labelTail } from './tail.js';
import { type Zone, zones } from './zones.js';

/**
 * Labels plain text that has no markup to go by: a page copied from a browser, wire copy, a press release, a
 * transcript. Zones first (`zones.ts`: before, body, between, after), all together; then each zone's blocks by the
 * rules of its own file. Nothing is dropped: a text in which nothing looks like furniture is body throughout.
 */
export function labelPlain(page: PlainPage): Pick<Article, 'blocks' | 'metadata' | 'links' | 'notices'> {
  const seen = looks(page);
  const labels = label(seen, refine(zones(seen), seen));
  const blocks = page.blocks.map(({ span }, i): LabelledBlock => ({ span, label: labels[i] ?? 'other' }));
  return {
    blocks,
    metadata: metadataOf(page.text, blocks, seen),
    links: blocks.flatMap((block) => linkOf(page.text, block)),
    notices: [],
  };
}

function label(looks: readonly Look[], zones: readonly Zone[]): Label[] {
  const start = zones.indexOf('body');
  const end = zones.lastIndexOf('body') + 1;
  if (start < 0) return looks.map(() => 'body');
  const labels = labelHead(looks, start);
  for (let i = start; i < end; ) {
    if (zones[i] === 'body') {
      labels.push(bodyLabel(looks, i++));
      continue;
    }
    let to = i;
    while (zones[to] === 'between') to++;
    labels.push(...labelBetween(looks, i, to));
    i = to;
  }
  return [...labels, ...labelTail(looks, end)];
}

/** Words before a related story's title on its own line. */
const LEAD = /^[^:|–—›»]{2,30}[:|–—›»]\s*/u;

function linkOf(text: string, { span, label }: LabelledBlock): RelatedLink[] {
  if (label !== 'related-inline' && label !== 'related-item') return [];
  const shown = text.slice(span.start, span.end);
  const lead = label === 'related-inline' ? (LEAD.exec(shown)?.[0].length ?? 0) : 0;
  const start = lead < shown.length ? span.start + lead : span.start;
  return [
    {
      label,
      title: text.slice(start, span.end).replace(/\s+/gu, ' '),
      url: null,
      span: { start, end: span.end },
    },
  ];
}
