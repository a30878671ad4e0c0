/**
 * How much may be under way at once: so many lines, and so many bytes of them, but always one. Whoever takes waits
 * until there is room; this is what bounds memory when the reader of our output is slow, or one line is long.
 */
export class Window {
  #lines = 0;
  #bytes = 0;
  #wake: (() => void) | null = null;

  constructor(
    readonly maxLines: number,
    readonly maxBytes: number,
  ) {}

  async take(bytes: number): Promise<void> {
    while (this.#lines > 0 && (this.#lines >= this.maxLines || this.#bytes + bytes > this.maxBytes)) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#lines++;
    this.#bytes += bytes;
  }

  give(bytes: number): void {
    this.#lines--;
    this.#bytes -= bytes;
    this.#wake?.();
  }
}
