import { describe, expect, it } from 'vitest';
import { article } from '../../src/article/article.js';
import { readPage } from '../../src/page/page.js';
import { NEGATIVE_PAGES, readNegativePage, readNegatives } from './negative.js';

describe('negative.txt', () => {
  const negatives = readNegatives();

  it('holds at least sixty sentences, each once, each with a reason', () => {
    expect(negatives.length).toBeGreaterThanOrEqual(60);
    expect(new Set(negatives.map(({ sentence }) => sentence)).size).toBe(negatives.length);
    expect(negatives.filter(({ reason }) => reason === '')).toEqual([]);
  });

  it('has whole sentences only', () => {
    const whole = /^[\p{Lu}‘'"“].*[.!?]$/u;
    expect(negatives.filter(({ sentence }) => !whole.test(sentence))).toEqual([]);
  });
});

describe.each(NEGATIVE_PAGES)('%s', (name) => {
  const labelled = article(readPage(readNegativePage(name), { name }));
  const spoken = labelled.blocks
    .filter(({ label }) => ['headline', 'standfirst', 'caption', 'body'].includes(label))
    .map(({ span }) => labelled.text.slice(span.start, span.end));

  it('keeps speech verbs of furniture out of the blocks that statements come from', () => {
    expect(spoken.join('\n')).not.toMatch(
      /\b(?:says|denies|rejects|calls|tell|told|expect|promises|believe|supports)\b|Mayor:/u,
    );
  });

  it('keeps its body', () => {
    expect(spoken.join('\n')).toContain('The railway runs every second hour.');
  });
});
