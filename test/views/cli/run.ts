import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const sample = (name: string): string => join(ROOT, 'samples', name);
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'readout-test-'));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The variables that change what is printed are the test's to set, not the machine's. */
const { NO_COLOR: _n, FORCE_COLOR: _f, READOUT_DEBUG: _d, ...ENV } = process.env;

/** The real program, as a user starts it. */
export function start(words: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join(ROOT, 'bin/readout.js'), ...words], { env: { ...ENV, ...env } });
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
}

export function readout(words: readonly string[], { stdin, env }: RunOptions = {}): Promise<Ended> {
  const child = start(words, env);
  // A program that ends before it has read all of its input is no failure of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin ?? '');
  return ended(child);
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

/** Resolves with what was printed when it contains `words`. */
export function printed(child: ChildProcessWithoutNullStreams, words: string | RegExp): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (typeof words === 'string' ? text.includes(words) : words.test(text)) resolve(text);
    });
    child.on('close', () => reject(new Error(`ended without saying ${words}: ${text}`)));
  });
}
