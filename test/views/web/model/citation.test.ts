import { describe, expect, it } from 'vitest';
import { citation } from '../../../../src/views/web/model/citation.js';
import { readingOf } from '../../../../src/views/web/model/reading.js';
import { recordOf } from '../written.js';

function cite(
  body: string,
  statement: Parameters<typeof recordOf>[0]['statements'][string],
  url: string | null = null,
) {
  const record = recordOf({
    blocks: [['body', body]],
    statements: { s1: statement },
    report: { outlet: 'The Post', headline: 'Sea closed', published: '2031-03-04T08:00:00Z' },
    record: { snapshot: { sha256: '0'.repeat(64), mediaType: 'text/plain', url, retrieved: null } },
  });
  const reading = readingOf(record);
  const [said] = reading.statements;
  if (!said) throw new Error('The record has no statement.');
  return citation(reading, said);
}

const TAIL = 'in “Sea closed”, The Post, 4 March 2031';

describe('a citation', () => {
  it.each([
    ['marks that belong to the content', '{s1 content|“No.”} {s1 source|Ada} {s1 cue|said}', '“No.”, Ada'],
    ['marks that stand right around it', '“{s1 content|No}”, {s1 source|Ada} {s1 cue|said}', '“No”, Ada'],
    ['straight marks', '"{s1 content|No,}" {s1 source|Ada} {s1 cue|said}', '"No,", Ada'],
    ['single marks', "'{s1 content|No,}' {s1 source|Ada} {s1 cue|said}", "'No,', Ada"],
    [
      'parts',
      '{s1 content|“No,”} {s1 source|Ada} {s1 cue|said}, {s1 content|“never.”}',
      '“No,” … “never.”, Ada',
    ],
    [
      'an opening mark alone',
      '{s1 content|“No. And then} {s1 source|Ada} {s1 cue|said}',
      '“No. And then, Ada',
    ],
  ])('keeps the source’s own: %s', (_, body, words) => {
    expect(cite(body, { quotation: 'direct' })).toBe(`${words}, ${TAIL}`);
  });

  it('puts marks around a direct quotation that has none of its own beside it', () => {
    expect(cite('{s1 source|ADA}: {s1 content|No.}', { quotation: 'direct' })).toBe(`“No.”, ADA, ${TAIL}`);
  });

  it('puts none around reported speech, and leaves those inside it', () => {
    expect(cite('{s1 source|Ada} {s1 cue|said} {s1 content|it was “over”}', { quotation: 'mixed' })).toBe(
      `it was “over”, Ada, ${TAIL}`,
    );
    expect(cite('{s1 source|Ada} {s1 cue|said} {s1 content|it was over}', {})).toBe(
      `it was over, Ada, ${TAIL}`,
    );
  });

  it('points to the words where the address is known', () => {
    const url = 'https://post.example/a#top';
    const cited = cite('{s1 source|Ada} {s1 cue|said} {s1 content|a well-known, open sea}', {}, url);
    expect(cited).toBe(
      `a well-known, open sea, Ada, ${TAIL}, https://post.example/a#:~:text=a%20well%2Dknown%2C%20open%20sea`,
    );
  });
});
