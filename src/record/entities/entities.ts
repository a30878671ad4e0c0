import type { Report } from '../report.js';
import type { Cast } from './cast.js';

/** Names, roles and metonyms of a report, clustered; pronouns and speakers without a name come later (`speakers/`). */
export function findCast(_report: Report): Cast {
  return { kind: 'cast', entities: [], mentions: [] };
}
