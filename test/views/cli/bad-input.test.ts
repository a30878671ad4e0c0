import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadoutRecord } from '../../../src/readout.js';
import { readout, scratch } from './run.js';

const SENTENCE = 'Minister Yuna Adar said the dam would be closed on Friday, and that nobody had asked her.';
const folder = scratch();

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(path: string, ...words: string[]) {
  const { code, stdout, stderr } = await readout(['read', path, '--json', ...words]);
  return { code, stderr, record: stdout ? (JSON.parse(stdout) as ReadoutRecord) : null };
}

describe('input that cannot be read', { timeout: 120_000 }, () => {
  it.each([
    ['an empty file', () => file('empty.txt', ''), 5, 'There is nothing to read in '],
    ['white space alone', () => file('blank.txt', ' \n\t\n '), 5, 'There is nothing to read in '],
    [
      'a page with no text',
      () => file('bare.html', '<html><body><img src="a.png"></body></html>'),
      5,
      'There is nothing',
    ],
    [
      'an image',
      () => file('a.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      6,
      'not a page or text',
    ],
    ['a PDF', () => file('a.pdf', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n'), 6, 'PDF'],
    [
      'random bytes',
      () =>
        file(
          'a.bin',
          Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251),
        ),
      6,
      'not a page or text',
    ],
    [
      'a feed that breaks off',
      () => file('feed.xml', `<?xml version="1.0"?><rss version="2.0"><channel><item><title>${SENTENCE}`),
      13,
      'is an RSS feed, a list of reports and not one, and it breaks off before its end; read the page',
    ],
    ['a page of 50 MB', () => file('large.html', `<p>${SENTENCE}</p>`.repeat(600_000)), 8, 'is too large'],
    [
      'a text of a million words',
      () => file('words.txt', 'word '.repeat(1_000_000)),
      8,
      '5,000,000 characters',
    ],
    [
      'a file beyond all reason',
      () => file('vast.txt', Buffer.alloc(65 * 1024 * 1024, 97)),
      8,
      'larger than 64 MB',
    ],
    [
      'more elements than a page has',
      () => file('many.html', `<body>${'<b>a</b>'.repeat(300_000)}`),
      8,
      'HTML elements',
    ],
    ['no file', () => join(folder, 'none.txt'), 4, 'There is no file '],
    ['a folder', () => folder, 2, 'is a folder; name a file in it'],
    ['a path through a file', () => join(file('x.txt', 'x'), 'y'), 4, 'There is no file '],
    ['a private address', () => 'http://192.168.0.1/', 11, '192.168.0.1 is a private address'],
    ['this machine', () => 'http://localhost:7345/', 11, 'this machine itself'],
    ['this machine as a number', () => 'http://2130706433/', 11, '127.0.0.1 is this machine itself'],
    ['the metadata of a cloud', () => 'http://169.254.169.254/latest/', 11, 'a link-local address'],
    ['a file as an address', () => 'file:///etc/hosts', 11, 'only http and https'],
    ['no address at all', () => 'http://', 11, 'is not a web address'],
  ])('%s', async (_, input, code, words) => {
    const path = input();
    const result = await read(path);
    expect(result.stderr).toContain(words);
    expect({ code: result.code, record: result.record }).toEqual({ code, record: null });
    // One sentence that names the input, and never a stack.
    expect(result.stderr).toMatch(/^readout: [^\n]+\n$/u);
    expect(result.stderr).not.toMatch(/\bat .*[.][jt]s:\d/u);
  });
});

describe('input that is odd, and is read', { timeout: 120_000 }, () => {
  it('a page without <html>, closed nowhere', async () => {
    const { code, record } = await read(file('bits.html', `<p>${SENTENCE}<p>She left.`));
    expect(code).toBe(0);
    expect(record?.text).toContain(SENTENCE);
    expect(record?.statements.length).toBeGreaterThan(0);
  });

  it('100,000 nested tags', async () => {
    const { code, record } = await read(file('deep.html', `${'<div>'.repeat(100_000)}<p>${SENTENCE}</p>`));
    expect(code).toBe(0);
    expect(record?.text).toContain(SENTENCE);
  });

  it('a page in another charset than it declares', async () => {
    const page = `<html><head><meta charset="utf-8"></head><body><p>Señor Núñez said: ${SENTENCE}</p>`;
    const latin = Uint8Array.from(page, (c) => c.charCodeAt(0));
    const { code, record } = await read(file('latin.html', latin));
    expect(code).toBe(0);
    expect(record?.text).toContain('Señor Núñez said: Minister');
  });

  it('half a surrogate pair', async () => {
    const text = `${SENTENCE} And then \ud83d it stopped.`;
    const { code, record } = await read(file('half.txt', Buffer.from(`\ufeff${text}`, 'utf16le')));
    expect(code).toBe(0);
    expect(record?.text).toBe(text.replace('\ud83d', '\ufffd'));
  });

  it('text that runs from right to left: kept, with a notice', async () => {
    const text =
      'قالت وزيرة الطاقة يونا أدار يوم الجمعة إن السد سيغلق قبل نهاية الشهر. «لن ننتظر»، أضافت أمام الصحفيين في العاصمة.';
    const page = `<html dir="rtl"><body><article><h1>السد</h1>${`<p>${text}</p>`.repeat(4)}</article></body></html>`;
    const { code, record } = await read(file('arabic.html', page));
    expect(code).toBe(0);
    expect(record?.text.split(text).length).toBe(5);
    expect(record?.language).toBe('ar');
    expect(record?.statements).toEqual([]);
    expect(record?.notices.map((n) => n.message).join()).toContain('Arabic');
  });

  it('another language than English: a notice, and no nonsense', async () => {
    const text =
      'La ministre Yuna Adar a déclaré vendredi que le barrage serait fermé avant la fin du mois. « Nous n’attendrons pas », a-t-elle ajouté devant les journalistes réunis dans la capitale.\n';
    const { code, stdout } = await readout(['read', file('french.txt', text.repeat(3))]);
    expect(code).toBe(0);
    expect(stdout).toContain('No statements were found.');
    expect(stdout).toMatch(/Warning: The text looks like French;/u);
  });

  it('characters that would command a terminal: shown, not obeyed', async () => {
    const text =
      'Minister Yuna Adar said the dam \u001b[2J\u001b]0;owned\u0007 would be \u202eclosed on Friday.\n';
    const { stdout } = await readout(['read', file('escape.txt', text), '--body', '--color', 'never']);
    for (const character of '\u001b\u0007\u202e') expect(stdout).not.toContain(character);
    expect(stdout).toContain('<U+202E>closed');
  });
});
