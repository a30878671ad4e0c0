import { existsSync } from 'node:fs';

/** Workers, the command line and the reading page are tested as built: `npm test` builds first. */
export default function built(): void {
  for (const file of ['views/cli/main.js', 'pool/worker.js', 'web/index.html']) {
    if (!existsSync(new URL(`../dist/${file}`, import.meta.url))) {
      throw new Error(
        `dist/${file} is not there: run "npm run build" before "vitest", or "npm test" for both.`,
      );
    }
  }
}
