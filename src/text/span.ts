/**
 * A half-open stretch `[start, end)` of a text, in UTF-16 code units: exactly what `text.slice` takes.
 * Every span inside the program is of this kind; code points exist only on the wire (`codepoints.ts`).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const length = (s: Span): number => s.end - s.start;

export const slice = (text: string, s: Span): string => text.slice(s.start, s.end);

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when every one of `inner` lies inside one of `outer`. */
export const containsAll = (outer: readonly Span[], inner: readonly Span[]): boolean =>
  inner.every((i) => outer.some((o) => contains(o, i)));

/** The span without white space at its ends, or `null` when nothing else is in it. */
export function trim(text: string, s: Span): Span | null {
  let { start, end } = s;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : null;
}
