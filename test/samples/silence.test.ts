import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from '../../src/readout.js';
import { fromRecord, textOf } from './marked.js';
import { NEGATIVE_PAGES, readNegativePage, readNegatives } from './negative.js';

/**
 * Sentences that the released model still takes for statements, and the cues it finds in them: each a known fault. A
 * new one fails the test, and so does one that is gone: then take it out.
 */
const KNOWN: Readonly<Record<string, string>> = {
  'Her novel "They Said It Would Rain" sold eleven copies.': 'Said',
  'She reported for duty at six.': 'reported',
  'The choir opened with "Tell Me Why the Water Weeps".': 'opened with',
  'The admiral said three words and sat down.': 'said',
  'You can say that again.': 'can say',
};

describe('where nobody says anything', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  /** The cues of what is found in a text, in their order, or `''`. */
  async function cues(bytes: Uint8Array, options: Parameters<Reader['read']>[1]): Promise<string> {
    const marked = fromRecord(await reader.read(bytes, options));
    const text = textOf(marked);
    return marked.statements
      .map(({ cue }) => cue.map(({ start, end }) => text.slice(start, end)).join(' … '))
      .join(' | ');
  }

  it('no sentence yields a statement, known faults aside', { timeout: 120_000 }, async () => {
    const spoken: Record<string, string> = {};
    for (const { sentence } of readNegatives()) {
      const found = await cues(Buffer.from(sentence), { body: true });
      if (found !== '') spoken[sentence] = found;
    }
    expect(spoken).toEqual(KNOWN);
  });

  it.each(NEGATIVE_PAGES)('%s yields none, whatever its furniture says', async (name) => {
    expect(await cues(readNegativePage(name), { name })).toBe('');
  });
});
