import type { Cast } from '../entities/cast.js';
import type { Report } from '../report.js';
import type { Capacity } from '../schema.js';
import { capacitiesOf } from './capacity.js';
import { Resolver } from './resolver.js';
import type { Voice } from './voice.js';

/** The voices of a report's statements, and the cast with those who speak without a name and the pronouns added. */
export interface Speakers {
  readonly cast: Cast;
  /** One for each attribution of the report; `null` where the text does not tell. */
  readonly voices: readonly (Voice | null)[];
  /** In whose name each speaks; `null` where there is neither source nor voice. */
  readonly capacities: readonly (Capacity | null)[];
}

/** Resolves every statement's source, then tells in what capacity it speaks. */
export function resolveSpeakers(report: Report, cast: Cast): Speakers {
  const resolver = new Resolver(report, cast);
  resolver.run();
  const { voices, sources } = resolver;
  const full = resolver.cast.done();
  return { cast: full, voices, capacities: capacitiesOf(report, full, voices, sources) };
}
