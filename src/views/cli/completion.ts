import { command } from './command.js';
import { EXIT } from './exit-codes.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const completion = command<object>({
  name: 'completion',
  summary: 'print the script that completes commands and options in your shell',
  description: 'Prints a completion script, made from the table of commands.',
  operands: [{ name: 'shell', description: 'your shell', choices: SHELLS }],
  flags: [],
  examples: [
    ['readout completion bash > ~/.local/share/bash-completion/completions/readout', 'for bash'],
    ['readout completion zsh > ~/.zsh/completions/_readout', 'for zsh, with that folder in $fpath'],
    ['readout completion fish > ~/.config/fish/completions/readout.fish', 'for fish'],
  ],
  async run([shell = 'bash']) {
    const [scripts, { COMMANDS }, { print }] = await Promise.all([
      import('./completion-scripts.js'),
      import('./commands.js'),
      import('./output.js'),
    ]);
    const script = { bash: scripts.bash, zsh: scripts.zsh, fish: scripts.fish }[
      shell as (typeof SHELLS)[number]
    ];
    await print(script(COMMANDS));
    return EXIT.ok;
  },
});
