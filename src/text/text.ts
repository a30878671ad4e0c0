/** Entry of the `text` stage: spans, their algebra, and the two ways of counting offsets. Imports nothing else. */
export { CodePoints } from './codepoints.js';
export { snap } from './graphemes.js';
export { contains, containsAll, length, overlaps, type Span, slice, span, trim } from './span.js';
