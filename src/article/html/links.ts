import type { Label, RelatedLink } from '../labelled.js';
import type { Fact } from './facts.js';

/** "READ MORE:" and its like, which stand before the other story's title. */
const LEAD = /^[^\p{L}]*(?:\p{L}[\p{L}’']*[ \u00a0]?){1,4}[:|–—»>][\s\u00a0]*(?=\S)/u;

/** The related story that a block points to, or `null`. The title is a stretch of the page's text. */
export function linkOf(fact: Fact, label: Label, text: string, base: string | null): RelatedLink | null {
  if (label !== 'related-inline' && label !== 'related-item') return null;
  const whole = text.slice(fact.span.start, fact.span.end);
  const lead = label === 'related-inline' && fact.linked < 1 ? (LEAD.exec(whole)?.[0].length ?? 0) : 0;
  const span = { start: fact.span.start + lead, end: fact.span.end };
  return { label, title: text.slice(span.start, span.end), url: absolute(fact.href, base), span };
}

function absolute(href: string | null, base: string | null): string | null {
  if (!href || /^(?:javascript|data|mailto):/i.test(href)) return null;
  try {
    const url = new URL(href, base ?? undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
