/** Files that are not text, by their first bytes. Origin: the formats' own specifications. */
const MAGIC: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive (or a Word, Excel or EPUB file)', [0x50, 0x4b, 0x03, 0x04]],
  ['an empty ZIP archive', [0x50, 0x4b, 0x05, 0x06]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68, 0x39]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a RIFF file (WebP image, WAV or AVI)', [0x52, 0x49, 0x46, 0x46]],
  ['a Windows program', [0x4d, 0x5a, 0x90, 0x00]],
  ['a Linux program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a macOS program', [0xcf, 0xfa, 0xed, 0xfe]],
  ['an old Word or Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['an MP3 file', [0x49, 0x44, 0x33]],
  ['an Ogg file', [0x4f, 0x67, 0x67, 0x53]],
  ['a WebAssembly module', [0x00, 0x61, 0x73, 0x6d]],
];

/** What kind of file the bytes are, where their beginning tells, or `null`. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [kind, magic] of MAGIC) {
    if (magic.every((byte, i) => bytes[i] === byte)) return kind;
  }
  return null;
}

/** Control characters other than tab, line feed, form feed and carriage return. */
const CONTROLS = /(?![\t\n\f\r])\p{Cc}/gu;

/** Share of control characters above which decoded bytes are not text. Text has none; a stray few come from broken tools. */
const MAX_CONTROLS = 0.01;

/** As many may stray into a text however short. */
const STRAY = 3;

/** How much of a decoded text is looked at. */
const SAMPLE = 100_000;

/** True when too much of the decoded text is control characters for anyone to have written it. */
export function readsAsBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(CONTROLS)?.length ?? 0) > Math.max(STRAY, sample.length * MAX_CONTROLS);
}
