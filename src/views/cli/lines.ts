/** One line of a file, without its line feed; `null` where it is too long to be held. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
  /** Bytes of the source that it took, line feed included. */
  readonly size: number;
}

/** A line above this is skipped without being held: four times the largest page, written as JSON. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

const LF = 10;

/** Cuts a stream into lines, holding no more than one. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  most: number = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > most) parts = [];
    else parts.push(part);
  };
  const line = (ended: number): Line => {
    const bytes = size > most ? null : joined(parts);
    const made = { number: ++number, bytes, size: size + ended };
    parts = [];
    size = 0;
    return made;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      take(chunk.subarray(from, at));
      yield line(1);
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield line(0);
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  (parts.length === 1 && parts[0]) || Buffer.concat(parts);
