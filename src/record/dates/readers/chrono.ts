import { createRequire } from 'node:module';
import type { Chrono } from 'chrono-node/en';

/**
 * Every match of chrono's parsers of durations ("two weeks ago", "within 3 days") holds a number right before a unit.
 * Wider than they are, so that no sentence with a match is missed.
 */
const DURATION =
  /(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|an?|few|several|the|couple|of)\s{0,5}(?:second|minute|hour|day|week|month|quarter|year)/iu;

/** Parsers that need one, by their names; were they called otherwise, they would run on every sentence. */
const OF_DURATIONS = /TimeUnit(?:Within|Ago|Later)Format/u;

let all: Chrono | undefined;
let withoutDurations: Chrono | undefined;

/**
 * The strict parser of chrono-node that finds in a sentence what the whole of it does. Its patterns of durations take
 * longer to compile than all else that reads dates in a report: they are tried only where a duration stands. Loaded when
 * a report first holds a day in writing.
 */
export function chronoFor(text: string): Chrono {
  if (!all || !withoutDurations) {
    const chrono = createRequire(import.meta.url)('chrono-node/en') as typeof import('chrono-node/en');
    const { parsers, refiners } = chrono.strict;
    all = chrono.strict;
    withoutDurations = new chrono.Chrono({
      parsers: parsers.filter((parser) => !OF_DURATIONS.test(parser.constructor.name)),
      refiners: [...refiners],
    });
  }
  return DURATION.test(text) ? all : withoutDurations;
}
