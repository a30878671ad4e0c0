import type { Report } from '../report.js';
import type { CastBuilder } from './cast-builder.js';
import type { MentionIndex } from './mention-index.js';

/** Letters beside a name in which its body is looked for. */
const BESIDE = 90;

/** The body that a person is named with: "Brel Steel chairman Yuna Adar", "Yuna Adar of Brel Steel"; or `null`. */
export function affiliationOf(
  report: Report,
  cast: CastBuilder,
  index: MentionIndex,
  person: number,
): number | null {
  const { text } = report;
  for (const m of index.of(person)) {
    const { start, end } = m.span;
    const near = index.over({ start: Math.max(0, start - BESIDE), end: Math.min(text.length, end + BESIDE) });
    for (const body of near) {
      const e = cast.at(body.entity);
      if (body.entity === person || (e.type !== 'organisation' && e.type !== 'place' && e.type !== null))
        continue;
      const before = body.span.end <= start + 60 && body.span.start < end && body.span.end < end;
      if (
        before &&
        /^(?:['’]s)?(?:\s[\p{L}'’-]+){0,5},?\s*$/u.test(
          text.slice(body.span.end, Math.max(start, body.span.end)),
        )
      ) {
        const between = text.slice(body.span.end, Math.max(start, body.span.end));
        if (!/\b(?:said|told|and|that|but|by|to|with|when|as|in|on|for|is|was|has)\b/u.test(between))
          return body.entity;
      }
      if (body.span.start >= end && BEHIND.test(text.slice(end, body.span.start))) return body.entity;
    }
  }
  return null;
}

/** ", chief executive of the ", " from ", ", of ": nothing but a description between name and body. */
const BEHIND =
  /^,?\s(?:(?:the|a|an|its|chief|\p{Ll}[\p{L}-]*)\s){0,6}(?:of|from|at|for|with)\s(?:the\s|\p{Ll}+\s){0,3}$/u;
