#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/views/cli/main.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  await main();
} else {
  const root = fileURLToPath(new URL('..', import.meta.url));
  process.stderr.write(`readout: not built yet. Run "npm ci" (or "npm run build") in ${root} first.\n`);
  process.exitCode = 1;
}
