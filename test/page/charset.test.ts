import { describe, expect, it } from 'vitest';
import { decode } from '../../src/page/charset.js';

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((c) => Array.from(c, (u) => u.charCodeAt(0)));
  return Uint8Array.from(units.flatMap((u) => (littleEndian ? [u & 255, u >> 8] : [u >> 8, u & 255])));
};

/** Windows-1251: the Cyrillic letters А to я stand at 0xC0 to 0xFF in order. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (c) => {
    const code = c.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const RUSSIAN =
  'Министр сказал журналистам, что переговоры продолжатся на следующей неделе. Он добавил, что решение еще не принято.';
const FRENCH =
  'Le ministre a déclaré à la presse que la réunion était « utile ». Il a été reçu à l’hôtel.'.replace(
    '’',
    "'",
  );
/** 日本語 ("Japanese") and テスト ("test") in Shift_JIS. */
const SHIFT_JIS = Uint8Array.of(0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67);

describe('decode', () => {
  const table: [string, Uint8Array, string | null, string, string][] = [
    ['UTF-8', utf8('naïve – “so”'), null, 'utf-8', 'naïve – “so”'],
    ['UTF-8 with a mark', joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8('añb')), null, 'utf-8', 'añb'],
    [
      'UTF-8 declared as windows-1252',
      utf8('<meta charset=windows-1252><p>“so”</p>'),
      'windows-1252',
      'utf-8',
      '<meta charset=windows-1252><p>“so”</p>',
    ],
    ['UTF-16LE with a mark', utf16('The café', true, true), null, 'utf-16le', 'The café'],
    ['UTF-16BE with a mark', utf16('The café', false, true), null, 'utf-16be', 'The café'],
    [
      'UTF-16LE without',
      utf16('<p>The café said no.</p>', true, false),
      null,
      'utf-16le',
      '<p>The café said no.</p>',
    ],
    [
      'UTF-16BE without',
      utf16('<p>The café said no.</p>', false, false),
      null,
      'utf-16be',
      '<p>The café said no.</p>',
    ],
    ['UTF-16LE without, Cyrillic', utf16(RUSSIAN, true, false), null, 'utf-16le', RUSSIAN],
    ['windows-1252 declared as UTF-8', latin1(FRENCH), 'utf-8', 'windows-1252', FRENCH],
    ['windows-1251 declared as UTF-8', windows1251(RUSSIAN), 'utf-8', 'windows-1251', RUSSIAN],
    [
      'windows-1251 undeclared, short',
      windows1251('Он сказал, что нет'),
      null,
      'windows-1251',
      'Он сказал, что нет',
    ],
    [
      'windows-1251 declared by the page',
      joined(latin1('<meta charset="windows-1251"><p>'), windows1251('Нет')),
      null,
      'windows-1251',
      '<meta charset="windows-1251"><p>Нет',
    ],
    ['Shift_JIS declared', SHIFT_JIS, 'Shift_JIS', 'shift_jis', '日本語テスト'],
    [
      'ISO-2022-JP',
      joined(latin1('\x1b$B'), Uint8Array.of(0x46, 0x7c), latin1('\x1b(B said')),
      null,
      'iso-2022-jp',
      '日 said',
    ],
    ['an unknown name', utf8('añb'), 'klingon-8', 'utf-8', 'añb'],
  ];
  it.each(table)('%s', (_, bytes, declared, charset, text) => {
    expect(decode(bytes, declared, 'a page')).toEqual({ charset, text });
  });

  it('undeclared Shift_JIS of some length', () => {
    const bytes = joined(...Array.from({ length: 30 }, () => SHIFT_JIS));
    expect(decode(bytes, 'utf-8', 'a page').text).toBe('日本語テスト'.repeat(30));
  });

  it('shows a damaged byte in long UTF-8 as U+FFFD and keeps the rest', () => {
    const text = 'Le ministre a déclaré la réunion terminée. '.repeat(20);
    const damaged = joined(utf8(text), Uint8Array.of(0xc3));
    expect(decode(damaged, null, 'a page')).toEqual({ charset: 'utf-8', text: `${text}\ufffd` });
  });

  it('gives windows-1252 its quotation marks and dashes', () => {
    const bytes = Uint8Array.of(0x93, 0x57, 0x65, 0x94, 0x20, 0x97, 0x20, 0x91, 0x92, 0x80, 0xe9);
    expect(decode(bytes, 'windows-1252', 'a page').text).toBe('“We” — ‘’€é');
  });
});
