import { acts } from './acts.js';
import { dates } from './dates.js';
import { entityBench } from './entities.js';
import { gapBench } from './gap.js';
import { issues } from './issues.js';
import { links } from './links.js';
import { addressees, occasions } from './occasions.js';
import { speakerBench } from './speakers.js';

/** What `src/record` fills in, part by part: cast, speakers and capacities, hearers, occasions, dates, acts, issues, links. */
export async function record(): Promise<void> {
  entityBench();
  speakerBench(['check', 'world', 'polnear']);
  gapBench();
  addressees();
  await occasions();
  dates();
  await acts();
  issues();
  links();
}
