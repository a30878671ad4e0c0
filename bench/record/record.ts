import { acts } from './acts.js';
import { dates } from './dates.js';
import { entityBench } from './entities.js';
import { printFigures } from './figures.js';
import { gapBench } from './gap.js';
import { issues } from './issues.js';
import { links } from './links.js';
import { addressees, occasions } from './occasions.js';
import type { Part } from './reports.js';
import { speakerFigures } from './speaker-figures.js';
import { speakerBench } from './speakers.js';

const SPEAKER_PARTS: readonly Part[] = ['check', 'unseen', 'world', 'polnear', 'news-check'];

/**
 * What `src/record` fills in, part by part: cast, speakers and capacities, hearers, occasions, dates, acts, issues,
 * links; at the end the figures that issue 8 asks for, each beside its target.
 */
export async function record(): Promise<void> {
  entityBench();
  for (const part of SPEAKER_PARTS) {
    const outcomes = speakerBench([part]);
    if (outcomes) speakerFigures(part, outcomes);
  }
  gapBench();
  addressees();
  await occasions();
  dates();
  await acts();
  issues();
  await links();
  printFigures();
}
