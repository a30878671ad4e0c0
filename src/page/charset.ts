import { analyse } from 'chardet';
import { getEncoding } from 'encoding-sniffer';
import { ReadoutError } from '../errors.js';

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding, lower case. */
  readonly charset: string;
}

/**
 * Bytes → text, by the first of these that explains the bytes: a byte order mark; UTF-16 without one (its pattern of
 * zero bytes); ISO-2022-JP (its escapes); strict UTF-8; what the server or the page declares, if it decodes strictly;
 * UTF-8 with a few damaged bytes (shown as U+FFFD); what the bytes look like. Strict UTF-8 comes before any declaration
 * because text in another encoding practically never passes for it, while declarations are often wrong.
 *
 * Throws `charset` when nothing decodes them.
 */
export function decode(bytes: Uint8Array, declared: string | null, name: string): Decoded {
  return (
    byMark(bytes) ??
    byZeroBytes(bytes) ??
    byEscapes(bytes) ??
    strictly(bytes, 'utf-8') ??
    byDeclaration(bytes, declared) ??
    damagedUtf8(bytes) ??
    byLooks(bytes) ??
    fail(name, declared)
  );
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return loosely(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return loosely(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return loosely(bytes, 'utf-16be');
  return null;
}

/** Bytes looked at for zero bytes and escapes. */
const SAMPLE = 64 * 1024;

/** Share of zero bytes from which UTF-16 is thought of: spaces and markup alone give more than this in any script. */
const MIN_ZEROS = 0.02;

/** How many times more zero bytes UTF-16 has at one parity than at the other; binary files have them at both. */
const LOPSIDED = 20;

function byZeroBytes(bytes: Uint8Array): Decoded | null {
  const end = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i++) {
    if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  }
  if (even + odd < Math.max(3, end * MIN_ZEROS)) return null;
  if (odd > even * LOPSIDED) return strictly(bytes, 'utf-16le');
  if (even > odd * LOPSIDED) return strictly(bytes, 'utf-16be');
  return null;
}

/** ISO-2022-JP is ASCII bytes only, so it would pass for UTF-8. */
function byEscapes(bytes: Uint8Array): Decoded | null {
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i + 2 < end; i++) {
    if (bytes[i] === 0x1b && bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40)) {
      return strictly(bytes, 'iso-2022-jp');
    }
  }
  return null;
}

/** How far into a page its declaration is looked for; the standard's 1,024 bytes miss pages that begin with scripts. */
const PRESCAN = 8192;

function byDeclaration(bytes: Uint8Array, declared: string | null): Decoded | null {
  const transport = declared && isKnown(declared) ? declared : null;
  const byTransport = transport ? strictly(bytes, transport) : null;
  if (byTransport) return byTransport;
  // The sniffer's own default stands for "nothing declared", so a default that no page declares is given.
  const inPage = getEncoding(bytes, { maxBytes: PRESCAN, defaultEncoding: 'x-user-defined' });
  return inPage && inPage !== 'x-user-defined' && isKnown(inPage) ? strictly(bytes, inPage) : null;
}

/** Sound multi-byte characters for each damaged one from which bytes are UTF-8 with an accident (a cut, a bad byte). */
const SOUND_PER_DAMAGED = 10;

function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const decoded = loosely(bytes, 'utf-8');
  let sound = 0;
  let damaged = 0;
  for (let i = 0; i < decoded.text.length; i++) {
    const unit = decoded.text.charCodeAt(i);
    if (unit === 0xfffd) damaged++;
    else if (unit >= 0x80) sound++;
  }
  return sound >= damaged * SOUND_PER_DAMAGED ? decoded : null;
}

/** Guesses looked at, best first. */
const GUESSES = 6;

function byLooks(bytes: Uint8Array): Decoded | null {
  const guesses = analyse(bytes.length > SAMPLE ? bytes.subarray(0, SAMPLE) : bytes)
    .map((match) => match.name.toLowerCase())
    .filter((guess) => isKnown(guess) && guess !== 'utf-8' && !guess.startsWith('utf-16'));
  const western = strictly(bytes, 'windows-1252');
  // Short Cyrillic is taken for Western European; read as that, its words are accented throughout, as in "Ïðèâåò".
  if (western && accentedThroughout(western.text)) {
    guesses.sort((a, b) => Number(isWestern(a)) - Number(isWestern(b)));
  }
  for (const guess of guesses.slice(0, GUESSES)) {
    const decoded = strictly(bytes, guess);
    if (decoded) return decoded;
  }
  return western;
}

const isWestern = (name: string): boolean => /^(?:iso-8859-(?:1|2|9|15)|windows-125[024])$/.test(name);

/** Share of words that are accented letters throughout, from which a text is not Western European. */
const MAX_ACCENTED_WORDS = 0.2;

function accentedThroughout(text: string): boolean {
  const letters = text.replace(/<[^>]*>/g, ' ').match(/[\p{L}]{3,}/gu) ?? [];
  const accented = letters.filter((word) => /^\P{ASCII}+$/u.test(word)).length;
  return accented > letters.length * MAX_ACCENTED_WORDS;
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function strictly(bytes: Uint8Array, label: string): Decoded | null {
  try {
    return decodedBy(new TextDecoder(label, { fatal: true }), bytes);
  } catch {
    return null;
  }
}

function loosely(bytes: Uint8Array, label: string): Decoded {
  return decodedBy(new TextDecoder(label), bytes);
}

/** What stands at 0x80 … 0x9F in windows-1252 (WHATWG Encoding, index-windows-1252); unused places stay controls. */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** Node 20 reads windows-1252 as Latin-1: quotation marks and dashes come out as control characters. */
function decodedBy(decoder: TextDecoder, bytes: Uint8Array): Decoded {
  const text = decoder.decode(bytes);
  const { encoding: charset } = decoder;
  if (charset !== 'windows-1252') return { text, charset };
  return {
    text: text.replace(/[\u0080-\u009f]/gu, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c),
    charset,
  };
}

function fail(name: string, declared: string | null): never {
  throw new ReadoutError(
    'charset',
    `No character set explains the bytes of ${name}${declared ? ` (declared: ${declared})` : ''}; save it as UTF-8 and read that.`,
  );
}
