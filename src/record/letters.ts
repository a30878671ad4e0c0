/**
 * What a character of English print is, without a regular expression: V8 compiles one with `\p{L}` in tens of
 * milliseconds, for each way of writing it anew, which a single report pays in full. Only the characters below are
 * known; whoever meets another reads the stretch by the expression that says the same (`isPlain`).
 */
export const LETTER = { mark: 0, space: 1, lower: 2, upper: 3, caseless: 4, digit: 5, unknown: 6 } as const;

/** Latin as far as Extended-A but for its last, the long s, which folds to an ASCII letter. */
const LATIN = 0x17f;
const KINDS = new Uint8Array(LATIN);

const fill = (from: number, to: number, kind: number): void => {
  KINDS.fill(kind, from, to + 1);
};
fill(0x09, 0x0d, LETTER.space);
fill(0x20, 0x20, LETTER.space);
fill(0xa0, 0xa0, LETTER.space);
fill(0x30, 0x39, LETTER.digit);
for (const fraction of [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) KINDS[fraction] = LETTER.digit;
fill(0x41, 0x5a, LETTER.upper);
fill(0x61, 0x7a, LETTER.lower);
KINDS[0xaa] = LETTER.caseless;
KINDS[0xba] = LETTER.caseless;
KINDS[0xb5] = LETTER.lower;
fill(0xc0, 0xde, LETTER.upper);
fill(0xdf, 0xff, LETTER.lower);
KINDS[0xd7] = LETTER.mark;
KINDS[0xf7] = LETTER.mark;
// Extended-A goes in pairs, capital first, with a step at each of its two letters without a capital.
for (let unit = 0x100; unit < LATIN; unit++) {
  const second = unit < 0x138 || (unit > 0x148 && unit < 0x178) ? unit % 2 === 1 : unit % 2 === 0;
  KINDS[unit] = second ? LETTER.lower : LETTER.upper;
}
// Small, and no capital of it: what `toUpperCase` leaves as it is would pass for one.
KINDS[0x138] = LETTER.unknown;
KINDS[0x149] = LETTER.lower;
KINDS[0x178] = LETTER.upper;

/** The kind of a UTF-16 unit, as Unicode's general category has it; `NaN`, beyond a text's end, is a mark. */
export function letterKind(unit: number): number {
  if (unit < LATIN) return KINDS[unit] ?? LETTER.mark;
  if (unit < 0x2000) return LETTER.unknown;
  if (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f)
    return LETTER.space;
  // General Punctuation and the signs of currencies.
  if (unit <= 0x206f || (unit >= 0x20a0 && unit <= 0x20bf) || unit === 0x2122) return LETTER.mark;
  return unit > 0x206f ? LETTER.unknown : LETTER.mark;
}

export const isWordKind = (kind: number): boolean => kind >= LETTER.lower && kind <= LETTER.digit;

/** Whether every character of the stretch is known. */
export function isPlain(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (letterKind(text.charCodeAt(i)) === LETTER.unknown) return false;
  return true;
}

/** What `\w` takes: a letter, digit or underscore of ASCII. */
export const isAsciiWord = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x5f;
