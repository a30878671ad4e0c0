import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ReadoutError } from '../../../src/errors.js';
import { COMMANDS } from '../../../src/views/cli/commands.js';
import { EXIT } from '../../../src/views/cli/exit-codes.js';
import { ROOT, readout } from './run.js';

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };

describe('the command line', () => {
  it('says its version and its commands', async () => {
    expect(await readout(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const [bare, help] = await Promise.all([readout([]), readout(['--help'])]);
    expect(bare).toEqual(help);
    expect(help.code).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(help.stdout).toContain(name);
      expect(help.stdout.replace(/\s+/gu, ' ')).toContain(summary);
    }
    for (const [name, code] of Object.entries(EXIT))
      expect(help.stdout).toMatch(new RegExp(` ${code}  ${name} `, 'u'));
  });

  it.each(COMMANDS.map((c) => [c.name, c] as const))(
    'readout %s --help has every option and examples',
    async (name, c) => {
      const { code, stdout } = await readout([name, '--help']);
      expect(code).toBe(0);
      for (const { flags } of c.flags) expect(stdout).toContain(flags);
      for (const [line] of c.examples) expect(stdout).toContain(`$ ${line}`);
      expect(c.examples.length).toBeGreaterThan(0);
    },
  );

  it.each([
    [['raed'], "unknown command 'raed'"],
    [['read'], "missing required argument 'input'"],
    [['read', 'a', 'b'], 'too many arguments'],
    [['read', '--jsno', 'a'], "unknown option '--jsno'"],
    [['read', '--published', 'yesterday', 'a'], '"yesterday"'],
    [['read', '--published', '2026-02-30', 'a'], '"2026-02-30"'],
    [['read', '--timeout', '0', 'a'], '"0"'],
    [['read', '--timeout', 'soon', 'a'], '"soon"'],
    [['read', '--color', 'blue', 'a'], "'blue'"],
    [['extract', '--jobs', '0'], '"0"'],
    [['extract', '--jobs', 'all'], '"all"'],
    [['serve', '--port', '70000'], '"70000"'],
    [['serve', '--host', '0.0.0.0'], '"0.0.0.0"'],
    [['serve', '--host', '192.168.1.2'], '"192.168.1.2"'],
    [['serve', '--host', 'example.org'], '"example.org"'],
    [['completion', 'powershell'], "'powershell'"],
  ])('%j is told as a fault of the call', async (words, said) => {
    const { code, stdout, stderr } = await readout(words);
    expect({ code, stdout }).toEqual({ code: EXIT.usage, stdout: '' });
    expect(stderr).toMatch(/^readout: /u);
    expect(stderr).toContain(said);
  });

  it('shows a stack only where READOUT_DEBUG asks for one', async () => {
    const plain = await readout(['read', '/no/such/file']);
    expect(plain.stderr).toBe('readout: There is no file /no/such/file; check the path.\n');
    const debug = await readout(['read', '/no/such/file'], { env: { READOUT_DEBUG: '1' } });
    expect(debug.stderr).toMatch(/\n\s+at .*\nCaused by: Error: ENOENT/su);
  });

  it('has an exit code of its own for every way to end', () => {
    const codes = Object.values(EXIT);
    expect(new Set(codes).size).toBe(codes.length);
    expect(EXIT[new ReadoutError('timeout', '').code]).toBe(10);
  });
});
