/**
 * `npm run bench [accuracy|reliability|record|pages|speed|plots]`: everything that the documentation states as a number, measured
 * here and now. Speed is given as ratios against a named reference in the same run; `plots` draws what `accuracy` and
 * `speed` measured last. `npm run bench calibrate` runs when asked alone: it fits the models' confidence anew.
 */
import { accuracy } from './accuracy.js';
import { calibrate } from './calibrate.js';
import { pages } from './pages.js';
import { plots } from './plots.js';
import { record } from './record/record.js';
import { reliability } from './reliability.js';
import { speed } from './speed.js';

const parts: Record<string, () => Promise<void>> = {
  accuracy,
  reliability,
  record,
  pages: async () => {
    await pages();
    await pages(['--flatten']);
    await pages(['--metadata']);
    await pages(['--speed']);
  },
  speed,
  plots,
  calibrate,
};
const WRITES_MODELS = ['calibrate'];
const asked = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 ? !asked.includes(name) : WRITES_MODELS.includes(name)) continue;
  console.log(`\n== ${name}`);
  await run();
}
