import type { Reading } from './reading.js';
import { ruling } from './rules.js';

const MODALS = new Set('will would could can may might must should shall need ought going'.split(' '));
const FIRST = new Set('i we my our me us'.split(' '));
const THIRD = new Set('he she it they his her its their'.split(' '));
const NEGATIVE = new Set("not n't no never nothing nobody neither nor without cannot".split(' '));
const LIGHT = new Set('the a an that this of to in on at and , " “ ”'.split(' '));
const MARK = /^[^\p{L}\p{N}]+$/u;

/** Words of a content that become features of their own: what it does is mostly told by how it begins. */
const WORDS = 45;

/** The features of a statement for the linear classifier: names, each counted once. */
export function featuresOf(reading: Reading): string[] {
  const { cueLemmas, entry, content, contentLemmas } = reading;
  const found = new Set<string>(['bias']);
  const add = (name: string) => found.add(name);
  const kind = entry?.kind ?? 'none';
  const open =
    kind === 'open' || kind === 'none' ? 'o' : kind === 'plain' ? 'p' : kind === 'judging' ? 'j' : 'a';
  add(`rule=${ruling(reading).act}`);
  add(`kind=${kind}`);
  add(`entry=${entry?.words.join(' ') ?? ''}`);
  for (const each of reading.entries) add(`act=${each.act}|${each.kind}`);
  cueLemmas.forEach((word, i) => {
    add(`c=${word}`);
    if (i > 0) add(`cc=${cueLemmas[i - 1]} ${word}`);
  });
  for (const word of reading.cue)
    if (/(?:ed|ing|n't|not|is|are|was|were|will|would)$/u.test(word)) add(`cw=${word}`);
  add(`cl=${Math.min(4, cueLemmas.length)}`);
  if (reading.cue.some((word) => NEGATIVE.has(word))) add('cue-not');
  if (reading.cue.some((word) => MODALS.has(word))) add('cue-modal');
  add(`b=${reading.before[0] ?? '^'}`);
  add(`a=${reading.after[0] ?? '$'}`);
  add(`ca=${cueLemmas.at(-1) ?? ''} ${reading.after[0] ?? '$'}`);
  sourceFeatures(reading, add);

  for (const sign of reading.signs) {
    add(`s=${sign.name}`);
    add(`${open}s=${sign.name}`);
  }
  const plain = contentLemmas.filter((word) => !MARK.test(word)).slice(0, WORDS);
  add(`f=${plain[0] ?? ''}`);
  add(`ff=${plain.slice(0, 2).join(' ')}`);
  add(`fc=${cueLemmas.at(-1) ?? ''} ${plain[0] ?? ''}`);
  for (const word of plain) if (!LIGHT.has(word)) add(`${open}w=${word}`);
  const modal = plain.findIndex((word) => MODALS.has(word));
  if (modal >= 0) {
    const subject = plain[modal - 1] ?? '^';
    const who = FIRST.has(subject)
      ? 'own'
      : THIRD.has(subject)
        ? modal <= 2
          ? 'he0'
          : 'he'
        : reading.ownSide
          ? 'he0'
          : 'other';
    const negated = NEGATIVE.has(plain[modal + 1] ?? '') ? 'not' : '';
    add(`${open}m=${who} ${plain[modal]}${negated}`);
    add(`${open}mv=${plain[modal]} ${plain[modal + 1] ?? ''}`);
  } else add(`${open}m=none`);
  const { main } = reading;
  const clause = `${main.subject} ${main.auxiliary}${main.negated ? ' not' : ''}`;
  add(`${open}main=${clause}`);
  add(`${open}mainv=${main.auxiliary} ${main.verb}`);
  if (plain.some((word) => FIRST.has(word))) add(`${open}p=first`);
  if (plain.some((word) => NEGATIVE.has(word))) add(`${open}p=not`);
  if (content.includes('?')) add(`${open}p=?`);
  if (/\d/u.test(reading.contentText)) add(`${open}p=number`);
  add(`len=${Math.min(6, Math.floor(Math.log2(plain.length + 1)))}`);
  return [...found];
}

function sourceFeatures({ source, attribution }: Reading, add: (name: string) => void): void {
  add(`q=${attribution.quotation}`);
  add(`tier=${attribution.tier}`);
  add(attribution.parent === null ? 'outer' : 'inner');
  const [first] = source;
  if (first === undefined) add('src=none');
  else if (FIRST.has(first)) add('src=first');
  else if (THIRD.has(first)) add('src=third');
  else if (/^(?:who|which|that|what)$/u.test(first)) add('src=relative');
  else add(source.length > 3 ? 'src=long' : 'src=short');
  const last = source.at(-1);
  if (last !== undefined) add(`sl=${last}`);
}
