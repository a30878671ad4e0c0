import { francAll } from 'franc-min';
import type { ReportParagraph } from './stretches.js';

export interface Language {
  /** ISO 639-1 where it has a code (`en`), or `null` when the text is too short or too odd to tell. */
  readonly code: string | null;
  /** In English: "French". */
  readonly name: string;
  /** Whether statements are looked for. */
  readonly read: boolean;
}

/** Words that no English prose does without and that other languages seldom share. */
const FUNCTION_WORDS = new Set(
  'the of and to in that is was for on with as it by at from this be are have has had not but they said he his she her which were been would will their its an'.split(
    ' ',
  ),
);

/** English news has 30 to 45 % of such words; texts in other languages that quote some English stay below this. */
const ENGLISH_SHARE = 0.15;

/** Letters below which trigrams tell nothing; such a text is read as English. */
const LEAST_LETTERS = 60;

/** Characters looked at: enough to be sure, so that cost doesn't grow with the text. */
const SAMPLE = 8_000;

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The language of the report's own paragraphs (furniture is often in another). */
export function languageOf(text: string, report: readonly ReportParagraph[]): Language {
  let sample = '';
  for (const p of report) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(p.span.start, p.span.end).slice(0, SAMPLE)}\n`;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.reduce((n, w) => n + w.length, 0);
  if (letters < LEAST_LETTERS) return { code: letters === 0 ? null : 'en', name: 'English', read: true };
  const share = words.filter((w) => FUNCTION_WORDS.has(w)).length / words.length;
  if (share >= ENGLISH_SHARE) return { code: 'en', name: 'English', read: true };
  const best = francAll(sample).find(([code]) => code !== 'und' && code !== 'sco');
  if (!best) return { code: null, name: 'an unknown language', read: false };
  if (best[0] === 'eng') return { code: 'en', name: 'English', read: true };
  const code = Intl.getCanonicalLocales(best[0])[0] ?? best[0];
  return { code, name: names.of(code) ?? code, read: false };
}
