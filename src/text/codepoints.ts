import type { Span } from './span.js';

/**
 * Converts between UTF-16 code units (inside the program) and Unicode code points (on the wire), both ways,
 * for one text. A lone surrogate counts as one code point, as it does in Python, R and the W3C Web Annotation
 * model's readers. Lookups are O(log n) in the number of characters above U+FFFF; texts without any cost nothing.
 */
export class CodePoints {
  /** UTF-16 offsets of the second half of each surrogate pair, ascending. */
  readonly #pairs: number[] = [];

  constructor(readonly text: string) {
    for (let i = 0; i + 1 < text.length; i++) {
      if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) this.#pairs.push(++i);
    }
  }

  /** Length of the text in code points. */
  get length(): number {
    return this.text.length - this.#pairs.length;
  }

  /** Code-point offset of a UTF-16 offset; an offset inside a pair is taken as the pair's start. */
  toCodePoint(utf16: number): number {
    return utf16 - countBelow(this.#pairs, utf16 + 1);
  }

  /** UTF-16 offset of a code-point offset. */
  toUtf16(codePoint: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      // Before the mid-th pair stand mid others, so its own code point is pairs[mid] - 1 - mid.
      if ((this.#pairs[mid] ?? 0) - 1 - mid < codePoint) low = mid + 1;
      else high = mid;
    }
    return codePoint + low;
  }

  /** `[start, end)` in code points. */
  toWire(s: Span): [number, number] {
    return [this.toCodePoint(s.start), this.toCodePoint(s.end)];
  }

  fromWire([start, end]: readonly [number, number]): Span {
    return { start: this.toUtf16(start), end: this.toUtf16(end) };
  }
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] ?? 0) < limit) low = mid + 1;
    else high = mid;
  }
  return low;
}
