/**
 * Text of a report → what may go to a terminal: control characters, which could move the cursor or recolour the
 * screen, and marks that turn the direction of writing are shown by name. Line breaks become spaces; nothing else
 * changes. The exact characters are in the record (`--json`).
 */
export function visible(text: string): string {
  return text.replace(/\s*[\n\r\u2028\u2029]\s*/gu, ' ').replace(HIDDEN, (c) => {
    const code = c.codePointAt(0) ?? 0;
    if (c === '\t') return ' ';
    return code < 0x20
      ? String.fromCodePoint(0x2400 + code)
      : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** C0, DEL and C1 controls; bidirectional marks, embeddings, overrides and isolates; lone surrogates. */
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;
