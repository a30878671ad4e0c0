/** Half-open spans in code points, as they stand on the wire. */
export type Spans = readonly (readonly [number, number])[];

/** A run of letters, digits and underscores, or one other visible character; offsets in code points. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/**
 * Python's `\w+|[^\w\s]`, since the public scorers of this task are written with it. Its white space has four control
 * characters more than Unicode's, U+001C to U+001F.
 */
const TOKEN = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\p{White_Space}]/gu;
const isControl = (shown: string): boolean => shown >= '\u001c' && shown <= '\u001f';

export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  let point = 0;
  for (const { 0: shown, index } of text.matchAll(TOKEN)) {
    const start = point + pointsIn(text, at, index);
    const end = start + pointsIn(shown, 0, shown.length);
    if (!isControl(shown)) found.push({ start, end, shown });
    at = index + shown.length;
    point = end;
  }
  return found;
}

function pointsIn(text: string, from: number, to: number): number {
  let n = to - from;
  for (let i = from; i < to - 1; i++) {
    const high = text.charCodeAt(i);
    if (high >= 0xd800 && high < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      n--;
      i++;
    }
  }
  return n;
}

export const codePoints = (text: string): number => pointsIn(text, 0, text.length);

/** Numbers of the tokens that share a character with one of the spans, in rising order. */
export function covered(tokens: readonly Token[], spans: Spans): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    for (let i = firstEndingAfter(tokens, start); i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.start >= end) break;
      found.add(i);
    }
  }
  return found;
}

function firstEndingAfter(tokens: readonly Token[], point: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) > point) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Runs of neighbouring tokens as `first-last`. */
export function runs(set: ReadonlySet<number>): string[] {
  const sorted = [...set].sort((a, b) => a - b);
  const found: string[] = [];
  let first = sorted[0];
  for (const [i, at] of sorted.entries()) {
    if (sorted[i + 1] === at + 1) continue;
    found.push(`${first}-${at}`);
    first = sorted[i + 1];
  }
  return found;
}

const PUNCTUATION = new Set('.,;:"\u201c\u201d\u2018\u2019\'()');

/** The set without punctuation at its ends, as a key. */
export function trimmed(set: ReadonlySet<number>, tokens: readonly Token[]): string {
  const sorted = [...set].sort((a, b) => a - b);
  const isPunctuation = (i: number | undefined) => i !== undefined && PUNCTUATION.has(tokens[i]?.shown ?? '');
  while (sorted.length && isPunctuation(sorted.at(-1))) sorted.pop();
  while (sorted.length && isPunctuation(sorted[0])) sorted.shift();
  return sorted.join(',');
}
