import { bodyOnly } from '../../../src/article/article.js';
import type { Cast, Entity } from '../../../src/record/entities/cast.js';
import { findCast } from '../../../src/record/entities/entities.js';
import { reportOf } from '../../../src/record/report.js';

/** The cast of a text given as body, and how to ask it. */
export interface Asked {
  readonly text: string;
  readonly cast: Cast;
  /** The entity of this name or alias. */
  of(name: string): Entity | undefined;
  /** How each of its mentions reads, in text order. */
  said(name: string): string[];
  /** The names of whom it represents, nearest first. */
  chain(name: string): string[];
}

export function read(text: string): Asked {
  const cast = findCast(reportOf(bodyOnly(text), [], null));
  const index = (name: string) => {
    const named = cast.entities.findIndex((e) => e.name === name);
    return named >= 0 ? named : cast.entities.findIndex((e) => e.aliases.includes(name));
  };
  return {
    text,
    cast,
    of: (name) => cast.entities[index(name)],
    said: (name) =>
      cast.mentions.filter((m) => m.entity === index(name)).map((m) => text.slice(m.span.start, m.span.end)),
    chain: (name) => {
      const chain: string[] = [];
      for (let at = cast.entities[index(name)]; at && at.represents !== null; ) {
        at = cast.entities[at.represents];
        if (!at || chain.includes(at.name)) break;
        chain.push(at.name);
      }
      return chain;
    },
  };
}
