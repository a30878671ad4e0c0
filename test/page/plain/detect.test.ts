import { expect, it } from 'vitest';
import { isPlain } from '../../../src/page/plain/detect.js';

const table: [string, boolean, string][] = [
  ['a report', true, 'WORLD\n\nMaren said that talks would go on.'],
  ['nothing', true, ''],
  ['a report that mentions a tag', true, 'She wrote that the <b> tag was dead. '.repeat(2)],
  ['comparison signs', true, 'if 3 < 4 and 5 > 2 then all is well'],
  ['a doctype', false, '\n<!DOCTYPE html><p>Maren said that talks would go on.'],
  ['a comment, then a page', false, '<!-- saved --><html><body>Maren said so.</body></html>'],
  ['a fragment', false, '<p>Maren said that talks would go on.</p>'],
  ['words first, then tags throughout', false, 'Maren <i>said</i> so.<br>She <b>did</b>.<br>Twice.'],
];

it.each(table)('%s: %s', (_, plain, text) => {
  expect(isPlain(text)).toBe(plain);
});
