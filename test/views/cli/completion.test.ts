import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/views/cli/commands.js';
import { bash, fish, zsh } from '../../../src/views/cli/completion-scripts.js';
import { readout } from './run.js';

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;
const scripts = { bash: bash(COMMANDS), zsh: zsh(COMMANDS), fish: fish(COMMANDS) };

/** What bash offers after these words, the last of them unfinished. */
function offered(...words: string[]): string[] {
  const script = `${scripts.bash}
COMP_WORDS=(${words.map((w) => `'${w}'`).join(' ')}); COMP_CWORD=${words.length - 1}
compopt() { :; }
_readout; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'] as const)(
    '%s: every command and option is in its script',
    async (shell) => {
      expect((await readout(['completion', shell])).stdout).toBe(scripts[shell]);
      for (const { name, flags } of COMMANDS) {
        expect(scripts[shell]).toContain(name);
        for (const flag of flags) {
          const long = /--([a-z-]+)/u.exec(flag.flags)?.[1] ?? '';
          expect(scripts[shell]).toContain(shell === 'fish' ? `-l ${long}` : `--${long}`);
        }
      }
    },
  );

  for (const [shell, check] of [
    ['bash', '-n'],
    ['zsh', '-n'],
    ['fish', '--no-execute'],
  ] as const) {
    it.skipIf(!isThere(shell))(`${shell} takes the script (skipped where ${shell} is not installed)`, () => {
      const taken = spawnSync(shell, [check], { input: scripts[shell], encoding: 'utf8' });
      expect(taken).toMatchObject({ status: 0, stderr: '' });
    });
  }

  it('bash offers commands, options, and the values of options', () => {
    expect(offered('readout', 're')).toEqual(['read']);
    expect(offered('readout', 'read', '--j')).toEqual(['--json']);
    expect(offered('readout', 'read', '--color', '')).toEqual(['auto', 'always', 'never']);
    expect(offered('readout', 'completion', 'z')).toEqual(['zsh']);
    expect(offered('readout', 'read', '--published', '')).toEqual([]);
  });
});
