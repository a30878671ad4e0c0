import { CAPACITY } from '../../words/words.js';
import type { Voice } from './colour.js';
import { type Setting, speakerKey } from './setting.js';
import { visible } from './visible.js';
import type { WireStatement } from './words.js';
import { wrap } from './wrap.js';

/** Columns of the bar of the one who speaks most. */
const BAR = 8;

/** Who speaks how much, for whom, in what capacity: a line each, the most frequent first. */
export function castText(statements: readonly WireStatement[], setting: Setting): string {
  const { paint, width, voice } = setting;
  const bySpeaker = new Map<string, WireStatement[]>();
  for (const s of statements) {
    const key = speakerKey(s);
    if (key === null) continue;
    const list = bySpeaker.get(key);
    if (list) list.push(s);
    else bySpeaker.set(key, [s]);
  }
  const speakers = [...bySpeaker].sort((a, b) => b[1].length - a[1].length);
  const most = speakers[0]?.[1].length ?? 0;
  const digits = String(most).length;
  return speakers
    .map(([key, said]) => {
      const [one] = said;
      const colour: Voice = `content ${one ? voice(one) : 0}`;
      const bar = '█'.repeat(Math.max(1, Math.round((BAR * said.length) / most))).padEnd(BAR);
      const first = `  ${paint(bar, colour)}  ${String(said.length).padStart(digits)}  `;
      const rest = ' '.repeat(BAR + digits + 6);
      const about = standing(key, said, setting);
      return wrap(
        [
          { text: visible(one?.speaker?.name ?? ''), style: 'plain' },
          ...(about === '' ? [] : [{ text: `, ${about}`, style: 'quiet' as const }]),
        ],
        paint,
        { width, first, rest },
      );
    })
    .join('\n');
}

/** "presidential aide, for the Kremlin, Russia; in office". */
function standing(key: string, said: readonly WireStatement[], { entities }: Setting): string {
  const names: string[] = [];
  const passed = new Set<string>();
  // Those whom the speaker represents, step by step; a circle ends where it closes.
  for (let at = entities.get(key); at?.represents && !passed.has(at.id); ) {
    passed.add(at.id);
    at = entities.get(at.represents);
    if (at && !passed.has(at.id)) names.push(visible(at.name));
  }
  // Somebody who is known by nothing but a role has it as a name.
  const { name = '', role } = entities.get(key) ?? {};
  const own = !role || role.toLowerCase() === name.toLowerCase() ? '' : visible(role);
  const who = [own, names.length > 0 ? `for ${names.join(', ')}` : ''].filter((w) => w !== '').join(', ');
  const how = ranked(said.flatMap((s) => (s.capacity === null ? [] : [CAPACITY[s.capacity]])))
    .map(([words]) => words)
    .join(', ');
  return [who, how].filter((w) => w !== '').join('; ');
}

/** Each word once with how often it stands, the most frequent first. */
export function ranked(words: readonly string[]): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
