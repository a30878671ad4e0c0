import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.js';
import { tell } from './failure.js';
import { endQuietlyWhenUnread } from './output.js';
import { program } from './program.js';

/** Entry of the command line: runs the command that `words` name, and ends the process with its exit code. */
export async function main(words: readonly string[] = process.argv.slice(2)): Promise<void> {
  endQuietlyWhenUnread();
  process.on('uncaughtException', (error) => process.exit(tell(error)));
  process.on('unhandledRejection', (error) => process.exit(tell(error)));
  let code = EXIT.ok;
  try {
    const all = program((result) => {
      code = result;
    });
    if (words.length === 0) all.outputHelp();
    else await all.parseAsync([...words], { from: 'user' });
  } catch (error) {
    // Commander has told its own errors by now; help and version end this way too, without one.
    if (error instanceof CommanderError) code = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    else code = tell(error);
  }
  // What was written reaches a pipe before the process ends; workers end with it.
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(code);
}

const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => stream.write('', () => resolve()));
