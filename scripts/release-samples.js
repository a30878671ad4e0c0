/**
 * Keeps what the model of now finds in the samples as what later ones are compared with: `npm run build && node
 * scripts/release-samples.js`, when a model is released. Writes test/samples/released/.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync('npx', ['vitest', 'run', 'test/samples/released.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, READOUT_RELEASE: '1' },
});
process.exit(status ?? 1);
