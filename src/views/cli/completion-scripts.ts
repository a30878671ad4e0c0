import type { Argument, Command, Flag } from './command.js';

/** The words of an option: `-j, --jobs <number>` → `-j`, `--jobs`, and whether a value follows. */
function wordsOf({ flags }: Flag): { names: string[]; takesValue: boolean } {
  const names = flags.split(/[ ,]+/u).filter((word) => word.startsWith('-'));
  return { names, takesValue: flags.includes('<') };
}

const HELP: Flag = { flags: '-h, --help', description: 'show this help' };

const flagsOf = (command: Command): readonly Flag[] => [...command.flags, HELP];

const operandsOf = (command: Command): readonly Argument[] => command.operands ?? [];

const takesFiles = (command: Command): boolean =>
  operandsOf(command).some(({ completes }) => completes === 'files');

/** Inside single quotes of bash and zsh. */
const quoted = (words: string): string => words.replaceAll("'", "'\\''");

export function bash(commands: readonly Command[]): string {
  const cases = commands.map((command) => {
    const names = flagsOf(command).flatMap((flag) => wordsOf(flag).names);
    const values = command.flags
      .filter((flag) => wordsOf(flag).takesValue)
      .map((flag) => {
        const reply = flag.choices
          ? `COMPREPLY=($(compgen -W '${flag.choices.join(' ')}' -- "$word"))`
          : flag.completes === 'files'
            ? 'compopt -o default; COMPREPLY=()'
            : 'COMPREPLY=()';
        return `        ${wordsOf(flag).names.join('|')}) ${reply}; return ;;\n`;
      });
    const words = [...names, ...operandsOf(command).flatMap(({ choices }) => choices ?? [])].join(' ');
    const files = takesFiles(command) ? '      compopt -o default\n' : '';
    const before = values.length > 0 ? `      case "$before" in\n${values.join('')}      esac\n` : '';
    return `    ${command.name})\n${before}${files}      COMPREPLY=($(compgen -W '${words}' -- "$word"))\n      ;;\n`;
  });
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion of readout; made by "readout completion bash"
_readout() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names} --help --version' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
}
complete -F _readout readout
`;
}

export function zsh(commands: readonly Command[]): string {
  const escaped = (words: string) => quoted(words).replace(/[[\]:]/gu, '\\$&');
  const cases = commands.map((command) => {
    const specs = flagsOf(command).map((flag) => {
      const { names, takesValue } = wordsOf(flag);
      const group = names.length > 1 ? `'(${names.join(' ')})'{${names.join(',')}}` : `'${names[0]}`;
      const open = names.length > 1 ? "'" : '';
      const values = flag.choices
        ? `(${flag.choices.join(' ')})`
        : flag.completes === 'files'
          ? '_files'
          : ' ';
      const value = takesValue ? `:value:${values}` : '';
      return `        ${group}${open}[${escaped(flag.description)}]${value}'`;
    });
    for (const [i, { name, choices }] of operandsOf(command).entries())
      specs.push(`        '${i + 1}:${name}:${choices ? `(${choices.join(' ')})` : '_files'}'`);
    return `      ${command.name})\n        _arguments \\\n${specs.join(' \\\n')}\n        ;;\n`;
  });
  const list = commands.map(({ name, summary }) => `    '${name}:${escaped(summary)}'`).join('\n');
  return `#compdef readout
# zsh completion of readout; made by "readout completion zsh"
_readout() {
  local -a commands=(
${list}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('')}  esac
}
if [ "$funcstack[1]" = _readout ]; then _readout "$@"; else compdef _readout readout; fi
`;
}

export function fish(commands: readonly Command[]): string {
  const escaped = (words: string) => words.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const lines = ['# fish completion of readout; made by "readout completion fish"', 'complete -c readout -f'];
  for (const { name, summary } of commands) {
    lines.push(`complete -c readout -n __fish_use_subcommand -a ${name} -d '${escaped(summary)}'`);
  }
  for (const command of commands) {
    const when = `complete -c readout -n '__fish_seen_subcommand_from ${command.name}'`;
    for (const { choices } of operandsOf(command))
      if (choices) lines.push(`${when} -a '${choices.join(' ')}'`);
    if (takesFiles(command)) lines.push(`${when} -F`);
    for (const flag of flagsOf(command)) {
      const { names, takesValue } = wordsOf(flag);
      const options = names
        .map((n) => (n.startsWith('--') ? `-l ${n.slice(2)}` : `-s ${n.slice(1)}`))
        .join(' ');
      const values = flag.choices
        ? ` -x -a '${flag.choices.join(' ')}'`
        : flag.completes === 'files'
          ? ' -r -F'
          : ' -x';
      lines.push(`${when} ${options} -d '${escaped(flag.description)}'${takesValue ? values : ''}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
