/** Half-open, in UTF-16 units: what `slice` takes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The wire counts code points, a browser's strings count UTF-16 units: this gives the one for the other. Texts without
 * characters above U+FFFF pay nothing.
 */
export function utf16Of(text: string): (codePoint: number) => number {
  const wide: number[] = [];
  for (let i = 0, points = 0; i < text.length; i++, points++) {
    if ((text.codePointAt(i) ?? 0) > 0xffff) {
      wide.push(points);
      i++;
    }
  }
  if (wide.length === 0) return (codePoint) => codePoint;
  return (codePoint) => {
    let low = 0;
    let high = wide.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((wide[mid] ?? 0) < codePoint) low = mid + 1;
      else high = mid;
    }
    return codePoint + low;
  };
}
