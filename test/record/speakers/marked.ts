import { bodyOnly } from '../../../src/article/article.js';
import { findCast } from '../../../src/record/entities/entities.js';
import { type Report, reportOf } from '../../../src/record/report.js';
import { resolveSpeakers, type Speakers } from '../../../src/record/speakers/speakers.js';
import type { Attribution } from '../../../src/statements/statements.js';
import { blockSpans, parseMarked, textOf } from '../../samples/marked.js';

export interface Read {
  readonly report: Report;
  readonly speakers: Speakers;
  readonly ids: readonly string[];
}

/** A report whose statements are marked as in the samples' expected results (`docs/samples.md`), with its speakers. */
export function readMarked(marks: string): Read {
  const marked = parseMarked(marks.trim());
  const text = textOf(marked);
  const spans = blockSpans(marked.blocks);
  const blocks = marked.blocks.map(({ label }, i) => ({ label, span: spans[i] ?? { start: 0, end: 0 } }));
  const ids = marked.statements.map((s) => s.id);
  const attributions = marked.statements.map(
    (s): Attribution => ({
      kind: 'attribution',
      tier: 'body',
      source: s.source,
      cue: s.cue,
      content: s.content,
      addressee: s.addressee,
      quotation: 'indirect',
      parent: s.parent === null ? null : ids.indexOf(s.parent),
      confidence: 1,
      acts: null,
      capacities: null,
    }),
  );
  const report = reportOf({ ...bodyOnly(text), blocks }, attributions, null);
  return { report, speakers: resolveSpeakers(report, findCast(report)), ids };
}

/** Who speaks, by the statements' numbers: "1 Yuna Adar"; "–" where the text does not tell. */
export function shownSpeakers(marks: string): string[] {
  const { speakers, ids } = readMarked(marks);
  return ids.map((id, i) => {
    const voice = speakers.voices[i];
    return `${id} ${voice ? speakers.cast.entities[voice.entity]?.name : '–'}`;
  });
}

/** In what capacity: "1 official". */
export function shownCapacities(marks: string): string[] {
  const { speakers, ids } = readMarked(marks);
  return ids.map((id, i) => `${id} ${speakers.capacities[i] ?? '–'}`);
}
