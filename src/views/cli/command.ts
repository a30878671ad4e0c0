/** One option of a command, as commander takes it; completion and documentation are made from the same. */
export interface Flag {
  /** `-j, --json` or `--html <file>`. */
  readonly flags: string;
  readonly description: string;
  readonly fallback?: string;
  readonly choices?: readonly string[];
  /** What the shell completes the value with. */
  readonly completes?: 'files';
  /** The words given → the value. Throws `ReadoutError` (`usage`) when they are off. */
  readonly parse?: (given: string) => unknown;
}

export interface Argument {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly choices?: readonly string[];
  readonly completes?: 'files';
}

/** One command: what its help says, and what it does. Its file loads nothing heavy until `run`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** In the order that they are given; what is optional comes last. */
  readonly operands?: readonly Argument[];
  readonly flags: readonly Flag[];
  /** Command line, and what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Gives the exit code; throws `ReadoutError` for what the user should be told. */
  run(given: readonly (string | undefined)[], options: unknown): Promise<number>;
}

/** A command whose options are `Options`: commander fills them from `flags`, which the compiler cannot check. */
export function command<Options>(
  spec: Omit<Command, 'run'> & {
    run(given: readonly (string | undefined)[], options: Options): Promise<number>;
  },
): Command {
  return { ...spec, run: (given, options) => spec.run(given, options as Options) };
}
