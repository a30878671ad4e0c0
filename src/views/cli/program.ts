import { createRequire } from 'node:module';
import { Argument, Command as Commander, Option, type OutputConfiguration } from 'commander';
import type { Command, Flag } from './command.js';
import { COMMANDS } from './commands.js';
import { EXIT, EXIT_WORDS } from './exit-codes.js';

const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string };

/** Commander's own errors in the form of all others. */
const OUTPUT: OutputConfiguration = {
  outputError: (text, write) => write(text.replace(/^error: /u, 'readout: ')),
};

/** The command line as commander knows it; `done` is told the exit code of the command that ran. */
export function program(done: (code: number) => void): Commander {
  const all = new Commander('readout')
    .description('Reads a news report and returns who said what, every word traceable to its place.')
    .version(version, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput(OUTPUT)
    .addHelpText('after', `\nEvery command has its own help: readout read --help\n\n${exitCodes()}`);
  for (const command of COMMANDS) all.addCommand(commanderOf(command, done));
  return all;
}

function commanderOf(command: Command, done: (code: number) => void): Commander {
  const made = new Commander(command.name)
    .summary(command.summary)
    .description(command.description)
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError(`(readout ${command.name} --help says what it takes)`)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput(OUTPUT)
    .addHelpText('after', `\nExamples:\n${examples(command)}`);
  const operands = command.operands ?? [];
  for (const argument of operands) {
    const shown = argument.optional ? `[${argument.name}]` : `<${argument.name}>`;
    const taken = new Argument(shown, argument.description);
    made.addArgument(argument.choices ? taken.choices(argument.choices) : taken);
  }
  for (const flag of command.flags) made.addOption(optionOf(flag));
  return made.action(async (...given: unknown[]) => {
    const words = operands.map((_, i) => given[i]);
    done(
      await command.run(
        words.map((word) => (typeof word === 'string' ? word : undefined)),
        made.opts(),
      ),
    );
  });
}

function optionOf({ flags, description, fallback, choices, parse }: Flag): Option {
  const option = new Option(flags, description);
  if (choices) option.choices(choices);
  if (parse) option.argParser(parse);
  if (fallback !== undefined) option.default(parse ? parse(fallback) : fallback);
  return option;
}

function examples({ examples: all }: Command): string {
  return all.map(([line, does]) => `  $ ${line}\n      ${does}`).join('\n');
}

function exitCodes(): string {
  const rows = Object.entries(EXIT).map(([name, code]) => {
    const words = EXIT_WORDS[name as keyof typeof EXIT];
    return `  ${String(code).padStart(3)}  ${name.padEnd(12)} ${words}`;
  });
  return `Exit codes:\n${rows.join('\n')}`;
}
