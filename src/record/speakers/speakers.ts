import { slice } from '../../text/text.js';
import type { Cast, Entity, Mention } from '../entities/cast.js';
import type { Report } from '../report.js';
import type { Capacity } from '../schema.js';
import { howNamed } from './how-named.js';
import type { Voice } from './voice.js';

/** The voices of a report's statements, and the cast with those who speak without a name and the pronouns added. */
export interface Speakers {
  readonly cast: Cast;
  /** One for each attribution of the report; `null` where the text does not tell. */
  readonly voices: readonly (Voice | null)[];
  /** In whose name each speaks; `null` where there is neither source nor voice. */
  readonly capacities: readonly (Capacity | null)[];
}

/** Resolves every statement's source. */
export function resolveSpeakers(report: Report, cast: Cast): Speakers {
  const entities: Entity[] = [...cast.entities];
  const mentions: Mention[] = [...cast.mentions];
  const known = new Map<string, number>();
  const capitalised = capitalisedWords(report.text);
  const voices = report.attributions.map((a): Voice | null => {
    const [first] = a.source;
    if (!first) return null;
    // A source in pieces is named by its first: the rest adds a description that the writer set apart.
    const name = slice(report.text, first)
      .replace(/\s+/gu, ' ')
      .replace(/[,;:\s]+$/u, '');
    const how =
      name && howNamed(name, isSentenceInitial(report.text, first.start), (w) => capitalised.has(w));
    if (!how || how === 'implied') return null;
    const entity = known.get(name) ?? entities.length;
    if (entity === entities.length)
      entities.push({
        type: null,
        name,
        aliases: [],
        role: null,
        represents: null,
        gender: null,
        plural: false,
        anonymous: false,
      });
    known.set(name, entity);
    mentions.push({ span: first, entity, how });
    return { entity, how, confidence: a.confidence, why: null };
  });
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return {
    cast: { kind: 'cast', entities, mentions },
    voices,
    capacities: report.attributions.map(() => null),
  };
}

/** Whether the word at `start` opens a sentence, where a capital tells nothing. */
function isSentenceInitial(text: string, start: number): boolean {
  return /(?:^|[\n.!?:“"‘])[\s“"‘'(]*$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** Words that the text capitalises in the middle of a sentence. */
function capitalisedWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}]+/gu)) found.add(match[0]);
  return found;
}
