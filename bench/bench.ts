/**
 * `npm run bench [accuracy|speed|pages]`: everything that the documentation states as a number, measured here and now.
 * Speed is given as ratios against a named reference in the same run.
 */
import { accuracy } from './accuracy.js';
import { pages } from './pages.js';
import { speed } from './speed.js';

const parts: Record<string, () => Promise<void>> = {
  accuracy,
  pages: async () => {
    await pages();
    await pages(['--flatten']);
    await pages(['--metadata']);
    await pages(['--speed']);
  },
  speed,
};
const asked = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${name}`);
  await run();
}
