import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/views/cli/commands.js';
import { EXIT } from '../../../src/views/cli/exit-codes.js';

const page = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');

/** The page's part on one command. */
const partOn = (name: string): string =>
  page.split(/^## /mu).find((part) => part.startsWith(`readout ${name}`)) ?? '';

describe('docs/cli.md', () => {
  it.each(COMMANDS.map((c) => [c.name, c] as const))(
    'readout %s: names every option, and no other',
    (name, { flags }) => {
      const listed = [...partOn(name).matchAll(/^\| `(-[^`]+)` \|/gmu)].map(([, words]) => words);
      expect(listed).toEqual(flags.map((f) => f.flags));
    },
  );

  it('lists every exit code as the program has it', () => {
    const rows = [...page.matchAll(/^\| (\d+) \| `([a-z-]+)` \|/gmu)].map(([, code, name]) => [
      name,
      Number(code),
    ]);
    expect(Object.fromEntries(rows)).toEqual(EXIT);
  });
});
