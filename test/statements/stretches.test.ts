import { beforeAll, describe, expect, it } from 'vitest';
import type { Article, Label } from '../../src/article/article.js';
import { loadTokenizer, type Tokenizer } from '../../src/inference/inference.js';
import { reportParagraphs } from '../../src/statements/stretches.js';

/** An article of one block a line, `label: text`. */
function article(lines: readonly string[]): Article {
  let text = '';
  const blocks = lines.map((line) => {
    const [label = '', shown = ''] = line.split(': ');
    const start = text.length;
    text += `${shown}\n\n`;
    return { label: label as Label, span: { start, end: start + shown.length } };
  });
  const metadata = {
    outlet: null,
    section: null,
    headline: null,
    standfirst: null,
    published: null,
    modified: null,
  };
  return {
    kind: 'article',
    text,
    blocks,
    metadata: { ...metadata, bylines: [], agencies: [] },
    links: [],
    notices: [],
  };
}

describe('the paragraphs that statements come from', () => {
  let tokenizer: Tokenizer;
  beforeAll(async () => {
    tokenizer = await loadTokenizer(new URL('../../models/attribution/tokenizer.json', import.meta.url));
  });

  const read = (lines: readonly string[]) => {
    const a = article(lines);
    return reportParagraphs(tokenizer, a).map((p) => [
      a.text.slice(p.span.start, p.span.end),
      p.tier,
      p.stretch,
    ]);
  };

  it('leave furniture out, and begin a new stretch after it', () => {
    expect(
      read([
        'headline: Ferries to stop',
        'byline: By Oda Renn',
        'body: One',
        'body: Two',
        'related-inline: READ MORE Storm says no',
        'body: Three',
        'related-item: Minister says yes',
      ]),
    ).toEqual([
      ['Ferries to stop', 'headline', 1],
      ['One', 'body', 2],
      ['Two', 'body', 2],
      ['Three', 'body', 3],
    ]);
  });

  it('pass over a headline printed twice', () => {
    expect(read(['headline: Ferries to stop', 'headline: FERRIES to stop', 'headline: Another'])).toEqual([
      ['Ferries to stop', 'headline', 1],
      ['Another', 'headline', 2],
    ]);
  });

  it('are cut at sentence ends where they are longer than a window', () => {
    const sentence = 'Ministers said that the ferries would stop at noon.';
    const parts = read([`body: ${Array(60).fill(sentence).join(' ')}`]);
    expect(parts.length).toBeGreaterThan(1);
    for (const [shown] of parts) expect(String(shown).replaceAll(sentence, '').trim()).toBe('');
  });
});
