import type { Mention } from '../entities/cast.js';
import type { MentionIndex } from './mention-index.js';
import type { Scene } from './scene.js';

/** How far back two joined names are looked for, in mentions and in sentences. */
const MENTIONS = 30;
const SENTENCES = 15;

/** The two names that "and" joined last before `offset`, as one entity of their own; `null` where there are none. */
export function pairBefore(
  scene: Scene,
  index: MentionIndex,
  offset: number,
  fits: (m: Mention) => boolean,
  reach = SENTENCES,
): number | null {
  const { cast, report } = scene;
  const here = scene.sentence(offset);
  const pair = index
    .pairsBefore(offset, report.text, MENTIONS)
    .find(([a, b]) => fits(a) && fits(b) && alike(a, b) && here - scene.sentence(b.span.start) <= reach);
  if (!pair) return null;
  const name = pair.map((m) => cast.at(m.entity).name).join(' and ');
  const known = cast.entities.findIndex((e) => e.name === name);
  return known >= 0 ? known : cast.add({ name, type: 'group', plural: true });

  function alike(a: Mention, b: Mention): boolean {
    return cast.at(a.entity).type === cast.at(b.entity).type;
  }
}
