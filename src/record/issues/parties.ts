import type { Speakers } from '../speakers/speakers.js';

const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Whether a phrase names somebody of the report: a person, a speaker, or whom a speaker represents. An issue is a
 * matter, so none of these name one.
 */
export function partyNames({ cast, voices }: Speakers): (shown: string) => boolean {
  const speaking = new Set<number>();
  for (const voice of voices)
    for (let at = voice?.entity ?? null; at !== null && !speaking.has(at); ) {
      speaking.add(at);
      at = cast.entities[at]?.represents ?? null;
    }
  const names = new Set<string>();
  const persons = new Set<string>();
  cast.entities.forEach((entity, i) => {
    const person = entity.type === 'person' || (entity.type === null && speaking.has(i));
    // A strait may be what is at stake; a town or a state seldom is, and its name is one word as a rule.
    const town = entity.type === 'place' && !entity.name.includes(' ');
    if (!person && !town && !speaking.has(i)) return;
    for (const name of [entity.name, ...entity.aliases]) {
      names.add(name.toLowerCase().replace(/^the\s+/u, ''));
      if (person)
        for (const [word] of name.matchAll(LETTERS))
          if (/^\p{Lu}/u.test(word)) persons.add(word.toLowerCase());
    }
  });
  return (shown) => {
    if (names.has(shown.toLowerCase())) return true;
    const words = (shown.match(LETTERS) ?? []).filter((w) => /^\p{Lu}/u.test(w));
    return words.length > 0 && words.length === (shown.match(LETTERS) ?? []).length
      ? persons.has(words.at(-1)?.toLowerCase() ?? '')
      : false;
  };
}
