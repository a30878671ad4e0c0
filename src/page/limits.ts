/**
 * Every limit on what the `page` stage reads, in one place. Beyond them a `ReadoutError` says so; nothing is cut
 * silently.
 */

/** Bytes of one HTML page. The largest of 60 saved pages has 1.1 MB; 16 MiB still parses in seconds. */
export const MAX_HTML_BYTES = 16 * 1024 * 1024;

/**
 * UTF-16 units of readable text, plain or rendered from HTML: about 330,000 English words, four times a long novel's
 * chapter list. Keeps every later stage within its time limit.
 */
export const MAX_TEXT_UNITS = 2_000_000;

/** Bytes of plain text looked at at all: `MAX_TEXT_UNITS` in the widest encoding (4 bytes a character). */
export const MAX_PLAIN_BYTES = 4 * MAX_TEXT_UNITS;

/**
 * Elements nested deeper than this are flattened while parsing: their text stays, their tags do not. Browsers do the
 * same at 512; the deepest of 60 saved pages has 51.
 */
export const MAX_DEPTH = 400;

/**
 * Formatting elements (`b`, `font`, `a` …) open at once; the tags of further ones are dropped. Each paragraph reopens
 * every unclosed one, so without a limit a small file makes elements by the square of its size.
 */
export const MAX_FORMATTING = 16;

/** Elements made for one page: it is these, not the bytes, that bound memory. 200,000 take 270 MB;
 * the largest of 60 saved pages makes 1,600. */
export const MAX_ELEMENTS = 200_000;
