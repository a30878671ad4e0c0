import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { labelPlain } from '../../../src/article/plain/plain.js';
import { parsePlain } from '../../../src/page/plain/parse.js';

const shared = process.env.READOUT_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url));
const seed = `${shared}/seed/000.txt`;

describe.skipIf(!existsSync(seed))(
  'the seed report (skipped where the shared data is not beside the checkout)',
  () => {
    const text = existsSync(seed) ? readFileSync(seed, 'utf8') : '';
    const rows = existsSync(seed)
      ? readFileSync(`${shared}/seed/lines.tsv`, 'utf8')
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((row) => row.split('\t'))
          .filter(([, label]) => label !== 'blank')
      : [];
    const page = parsePlain(text, 'utf-8');
    const read = labelPlain(page);

    it('has the label of every line', () => {
      expect(read.blocks.map(({ span, label }) => `${label}\t${text.slice(span.start, span.end)}`)).toEqual(
        rows.map(([, label, , line]) => `${label}\t${line}`),
      );
    });

    it('gives what the notes of the lines say', () => {
      const note = (label: string): string => rows.find((row) => row[1] === label)?.[2] ?? '';
      expect(read.metadata).toMatchObject({
        section: /section=(.*)/.exec(note('kicker'))?.[1],
        headline: rows.find((row) => row[1] === 'headline')?.[3],
        standfirst: rows.find((row) => row[1] === 'standfirst')?.[3],
        published: note('published'),
        modified: null,
        outlet: 'TRTWorld',
        agencies: ['agencies'],
        bylines: [],
      });
      const inline = read.links.filter((link) => link.label === 'related-inline');
      expect(inline.map((link) => `target=${link.title}`)).toEqual(
        rows.filter((row) => row[1] === 'related-inline').map((row) => row[2]),
      );
      for (const { title, span } of read.links) expect(text.slice(span.start, span.end)).toBe(title);
    });
  },
);
