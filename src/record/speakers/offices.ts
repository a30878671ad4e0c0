import type { Mention } from '../entities/cast.js';
import type { History } from './history.js';
import type { Meant } from './meant.js';
import { GENDERED, isOffice, SPOKESPEOPLE } from './nouns.js';
import { placeOf } from './places.js';
import type { Scene } from './scene.js';
import type { Source } from './source.js';

/** Offices of which a report that names nobody for it means its main person's. */
const SOLE = /^(?:president|chancellor|pope|king|queen|mayor|governor)$/u;

/** "the chancellor", where nobody is called so: the person spoken of most who has no other office. */
export function unnamedOffice(scene: Scene, history: History, source: Source, head: string): Meant | null {
  if (!SOLE.test(head) || source.tail || source.words.length > 2) return null;
  const people = new Set(history.before(source.span.start).map((m) => m.entity));
  let best: number | null = null;
  for (const entity of people) {
    const e = scene.cast.at(entity);
    const count = history.counts.get(entity) ?? 0;
    if (e.type !== 'person' || e.plural || e.role || count < 2) continue;
    if (best === null || count > (history.counts.get(best) ?? 0)) best = entity;
  }
  if (best === null) return null;
  return {
    entity: best,
    evidence: 'person',
    why: 'the person spoken of most, of whom the text tells no other office',
  };
}

/** Sentences back to the subject of which an office may be said that the text gave nobody. */
const LED = 2;

/**
 * "the England coach", "the Tory spokesman": an office that the text gives nobody is the last subject's or speaker's, if
 * the text gives him no other.
 */
export function inOffice(scene: Scene, history: History, source: Source, head: string): Meant | null {
  if (source.tail && !/^(?:who|whose)\b|^,/u.test(source.tail)) return null;
  if (!isOffice(head) && !SPOKESPEOPLE.has(head)) return null;
  if (source.words.some((w) => /['’]s?$/u.test(w.text))) return null;
  const { text } = scene.report;
  const { start } = source.span;
  const gender = GENDERED[head] ?? null;
  // Everybody knows who rules: a report need not have named him.
  const ruler = SOLE.test(head) || /^(?:premier|minister)$/u.test(head);
  const fits = (entity: number) => {
    const e = scene.cast.at(entity);
    if (ruler && (history.counts.get(entity) ?? 0) < 2) return false;
    if (e.type !== 'person' || e.plural || (gender !== null && e.gender !== null && e.gender !== gender))
      return false;
    return e.role === null || (SHADOWED.test(head) && /\bshadow\b/iu.test(e.role));
  };
  const here = scene.sentence(start);
  const away = (m: Mention) => here - scene.sentence(m.span.start);
  const led = history
    .before(start)
    .find(
      (m) =>
        away(m) >= 1 &&
        away(m) <= LED &&
        fits(m.entity) &&
        placeOf(text, m.span, scene.sentenceSpan(m.span.start)) === 'subject',
    );
  if (led && away(led) === 1)
    return { entity: led.entity, evidence: 'person', why: 'the person of whom the sentence before speaks' };
  const [spoke] = history.spokenBefore(start, 1);
  if (spoke && fits(spoke.entity) && scene.paragraph(start) - scene.paragraph(spoke.span.start) <= 1)
    return { entity: spoke.entity, evidence: 'person', why: 'the last person who spoke' };
  return led ? { entity: led.entity, evidence: 'person', why: 'the person last spoken of' } : null;
}

/** Who sits opposite a minister is his party's spokesman for the same. */
const SHADOWED = /^(?:spokes(?:man|woman|person)|minister|secretary)$/u;
