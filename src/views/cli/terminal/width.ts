const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

export const graphemes = (text: string): string[] => Array.from(segmenter.segment(text), (s) => s.segment);

/** East Asian scripts, full-width forms and pictographs take two columns (Unicode UAX #11, its wide and full classes). */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]|\p{RI}\p{RI}|.\ufe0f)/u;

/** What is drawn over its neighbour, or not at all. */
const NONE = /^(?:\p{Mn}|\p{Me}|\p{Cf})+$/u;

/** Columns that text takes in a terminal. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.length;
  return graphemes(text).reduce((sum, g) => sum + (NONE.test(g) ? 0 : WIDE.test(g) ? 2 : 1), 0);
}
