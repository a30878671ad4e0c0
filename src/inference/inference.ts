/** Entry of `inference`: tokens → numbers. Knows text, nothing of news. */
export { loadSession, type Matrix, type Session } from './session.js';
export { loadTokenizer, type Tokenizer } from './tokenizer.js';
export { words } from './words.js';
