import { whenInWords } from '../../words/words.js';
import { oneLine, wordsAt } from './exact.js';
import type { Reading, Said } from './reading.js';

/** What was worked out, not read: the words as written, what they are taken for, and why. */
export interface Inference {
  readonly of: 'speaker' | 'addressee' | 'said';
  readonly written: string;
  readonly taken: string;
  readonly why: string;
}

/** Every inference about one statement: "he", Yuri Ushakov, "last named speaker, same paragraph". */
export function inferences({ text, spansOf }: Reading, { wire, source }: Said): Inference[] {
  const { speaker, addressee, said } = wire;
  const found: (Inference | null)[] = [
    speaker?.why
      ? {
          of: 'speaker',
          written: wordsAt(text, source) || 'nobody named',
          taken: oneLine(speaker.name),
          why: oneLine(speaker.why),
        }
      : null,
    addressee?.why
      ? {
          of: 'addressee',
          written: wordsAt(text, spansOf(addressee.spans)) || 'nobody named',
          taken: oneLine(addressee.name),
          why: oneLine(addressee.why),
        }
      : null,
    said?.why
      ? {
          of: 'said',
          written: wordsAt(text, spansOf(said.spans)) || 'no date given',
          taken: whenInWords(said.date, said.precision),
          why: oneLine(said.why),
        }
      : null,
  ];
  return found.filter((f) => f !== null);
}

/** "he = Yuri Ushakov: last named speaker, same paragraph". */
export const inWords = ({ written, taken, why }: Inference): string =>
  written === taken ? `${taken}: ${why}` : `${written} = ${taken}: ${why}`;
