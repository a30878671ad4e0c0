import { rename, rm, writeFile } from 'node:fs/promises';
import { ReadoutError } from '../../errors.js';

/** Writes to standard output, and waits until a slow reader has taken it. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) =>
      error ? reject(cannotWrite('standard output', error)) : resolve(),
    );
  });
}

/** Writes a file whole or not at all: beside it first, then in its place. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw cannotWrite(path, error);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  EISDIR: 'it is a folder',
  ENOSPC: 'no space is left',
};

function cannotWrite(where: string, error: unknown): ReadoutError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new ReadoutError('usage', `${where} cannot be written: ${WORDS[code] ?? code}.`, { cause: error });
}

/** Where nobody reads on (`| head`), a run ends at once and says nothing. */
export function endQuietlyWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
}
