import { describe, expect, it } from 'vitest';
import { words } from '../../src/inference/words.js';
import { quoteStates } from '../../src/statements/quotation.js';

/** The text with every stretch that stands inside quotation marks put in braces. */
function marked(text: string): string {
  const all = [...words(text, { start: 0, end: text.length })];
  const states = quoteStates(text, all);
  let out = '';
  let at = 0;
  for (const [i, word] of all.entries()) {
    const inside = states[i]?.startsWith('inside');
    out +=
      text.slice(at, word.start) +
      (inside ? `{${text.slice(word.start, word.end)}}` : text.slice(word.start, word.end));
    at = word.end;
  }
  return out + text.slice(at);
}

describe('quotation marks', () => {
  it.each([
    ['straight', '"We wait" she said', '"{We} {wait}" she said'],
    ['curly', '“We wait” she said', '“{We} {wait}” she said'],
    ['guillemets', '«We wait» she said', '«{We} {wait}» she said'],
    ['doubled apostrophes', "''We wait'' she said", "''{We} {wait}'' she said"],
    ['British singles', "'We wait' she said", "'{We} {wait}' she said"],
    ['curly singles', '‘We wait’ she said', '‘{We} {wait}’ she said'],
    ['singles round an apostrophe', "'We don't wait' she said", "'{We} {don}{'}{t} {wait}' she said"],
    ['apostrophes alone', "the ministers' plan isn't ours", "the ministers' plan isn't ours"],
    ['a decade', "in the '90s they don't", "in the '90s they don't"],
    ['a quotation inside one', '“She said ‘no’ twice”', '“{She} {said} ‘{no}’ {twice}”'],
    ['never closed', '“We wait. And wait.', '“{We} {wait}{.} {And} {wait}{.}'],
  ])('%s', (_, text, expected) => expect(marked(text)).toBe(expected));
});
