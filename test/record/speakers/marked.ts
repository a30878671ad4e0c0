import { findCast } from '../../../src/record/entities/entities.js';
import type { Report } from '../../../src/record/report.js';
import { resolveSpeakers, type Speakers } from '../../../src/record/speakers/speakers.js';
import { markedReport } from '../marked-report.js';

export interface Read {
  readonly report: Report;
  readonly speakers: Speakers;
  readonly ids: readonly string[];
}

/** A report whose statements are marked as in the samples' expected results (`docs/samples.md`), with its speakers. */
export function readMarked(marks: string): Read {
  const { report, ids } = markedReport(marks.trim());
  return { report, speakers: resolveSpeakers(report, findCast(report)), ids };
}

/** Who speaks, by the statements' numbers: "1 Yuna Adar"; "–" where the text does not tell. */
export function shownSpeakers(marks: string): string[] {
  const { speakers, ids } = readMarked(marks);
  return ids.map((id, i) => {
    const voice = speakers.voices[i];
    return `${id} ${voice ? speakers.cast.entities[voice.entity]?.name : '–'}`;
  });
}

/** In what capacity: "1 official". */
export function shownCapacities(marks: string): string[] {
  const { speakers, ids } = readMarked(marks);
  return ids.map((id, i) => `${id} ${speakers.capacities[i] ?? '–'}`);
}
