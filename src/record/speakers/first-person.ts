import type { Teller } from './antecedents.js';
import type { Described } from './described.js';
import { type ForWhom, meantByWe } from './for-whom.js';
import type { History } from './history.js';
import type { MentionIndex } from './mention-index.js';
import type { Scene } from './scene.js';
import type { Source } from './source.js';
import { Turns } from './turns.js';
import type { Voice } from './voice.js';

/** What is known of the report while its sources are resolved. */
interface Known {
  readonly scene: Scene;
  readonly index: MentionIndex;
  readonly history: History;
  readonly said: Described;
  readonly sources: readonly (Source | null)[];
  /** Who speaks in an attribution, resolved first where it was not yet. */
  readonly voice: (attribution: number) => Voice | null;
}

/** Whom "I", "my" and "we" mean. */
export class FirstPerson {
  readonly #known: Known;
  readonly #turns: Turns;

  constructor(known: Known) {
    this.#known = known;
    this.#turns = new Turns(known.scene.report, known.scene.cast, known.index);
  }

  /** "I" and "my" are the one whose words these are; "we" the body that he or she speaks for, where there is one. */
  meant(i: number, source: Source, [told]: readonly Teller[]): ForWhom | null {
    const { scene, index, said } = this.#known;
    const entity = told?.entity ?? this.#heard(i, source.span.start);
    if (entity === null) return null;
    if (source.pronoun?.number !== 'singular') return meantByWe(scene, index, said, entity, source.span);
    if (scene.cast.at(entity).plural) return null;
    return told
      ? { entity, evidence: 'first-person', why: 'the one whose words these are' }
      : { entity, evidence: 'heard', why: 'the one who has the word here' };
  }

  /**
   * Who has the word where no statement around it says so: in an interview the one whose turn it is, in a quotation the
   * one whose other words stand in it or in its paragraph, else who spoke last before.
   */
  #heard(i: number, offset: number): number | null {
    const { scene, history, sources } = this.#known;
    const turn = this.#turns.speaker(offset);
    if (turn !== null) return turn;
    const quote = scene.quote(offset);
    if (!quote) return this.#quotedInBlock(offset);
    const beside = scene.beside(offset).filter((k) => k !== i);
    const inQuote = (k: number) =>
      scene.report.attributions[k]?.content.some((c) => c.start < quote.span.end && quote.span.start < c.end);
    for (const k of [...beside.filter(inQuote), ...beside.filter((k) => !inQuote(k))]) {
      if (sources[k]?.pronoun?.person === 'first') continue;
      const voice = this.#known.voice(k);
      if (voice) return voice.entity;
    }
    const [last] = history.spokenBefore(offset, 1);
    return last && scene.paragraph(offset) - scene.paragraph(last.span.start) <= 1 ? last.entity : null;
  }

  /**
   * Unmarked paragraphs behind a colon, or behind a quotation that was never closed, are the last speaker's, as long as
   * they go on in the first person.
   */
  #quotedInBlock(offset: number): number | null {
    const { scene, history, sources } = this.#known;
    const [last] = history.spokenBefore(offset, 1);
    if (!last) return null;
    const away = scene.paragraph(offset) - scene.paragraph(last.span.start);
    const goesOn = away <= 1 && last.outermost && sources[last.attribution]?.pronoun?.person === 'first';
    if (goesOn && !scene.quote(last.span.start)) return last.entity;
    const { text } = scene.report;
    const before = text.slice(0, text.lastIndexOf('\n', offset) + 1).trimEnd();
    const open = before.endsWith(':') || scene.quote(before.length - 1)?.long;
    return away === 1 && open ? last.entity : null;
  }
}
