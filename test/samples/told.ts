import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file in which released.test.ts leaves what it has to tell. */
    releasedSummary: string;
  }
}

/** What was gained and lost is told after all tests, below their results; it fails nothing. */
export default function told(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'readout-released-'));
  const file = join(folder, 'summary.txt');
  project.provide('releasedSummary', file);
  return () => {
    try {
      process.stdout.write(`\n${readFileSync(file, 'utf8')}`);
    } catch {
      // The run left those tests out.
    }
    rmSync(folder, { recursive: true, force: true });
  };
}
