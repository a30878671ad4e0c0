import { type Span, slice } from '../../text/text.js';
import type { Cast, Mention } from '../entities/cast.js';
import type { Report } from '../report.js';
import type { Candidate, DescribedPhrase, Occurrence, Teller } from './antecedents.js';
import { CastBuilder } from './cast-builder.js';
import { CONFIDENCE, type Evidence, isTold, pronounConfidence } from './confidence.js';
import { Descriptions } from './descriptions.js';
import { FirstPerson } from './first-person.js';
import { History } from './history.js';
import { type Linked, linkedTo } from './linked.js';
import { MentionIndex } from './mention-index.js';
import { NounPhrases } from './noun-phrases.js';
import { isAnonymous, namelessRole, ownEntity, ownEvidence } from './own-entity.js';
import { pronounOf } from './pronouns.js';
import { antecedentBefore } from './relative.js';
import { type Scene, sceneOf } from './scene.js';
import { readSource, type Source, wordsIn } from './source.js';
import { type Antecedent, thirdPerson } from './third-person.js';
import type { Voice } from './voice.js';

/** Adverbs by which a speaker tells what he himself hopes or fears. */
const OWN = /^(?:hopefully|sadly|regrettably|(?:un)?fortunately|luckily|thankfully)$/iu;

/** Sees every pronoun with those it may mean, as it is reached: how the scorer's examples are collected. */
export type Observer = (at: Occurrence, candidates: readonly Candidate[]) => void;

/** Resolves sources one by one; what was resolved before is evidence for the next. */
export class Resolver {
  readonly cast: CastBuilder;
  readonly voices: (Voice | null)[];
  readonly sources: readonly (Source | null)[];
  readonly #report: Report;
  readonly #scene: Scene;
  readonly #index: MentionIndex;
  readonly #history: History;
  readonly #described: Descriptions;
  readonly #done: boolean[];
  readonly #phrases: NounPhrases;
  readonly #firstPerson: FirstPerson;
  readonly #observe: Observer | undefined;

  constructor(report: Report, cast: Cast, observe?: Observer) {
    this.#report = report;
    this.#observe = observe;
    this.cast = new CastBuilder(cast);
    this.#scene = sceneOf(report, this.cast);
    this.#index = new MentionIndex(cast.mentions);
    this.#history = new History(this.#scene);
    this.#described = new Descriptions(this.#scene, this.#history, this.#index);
    this.#phrases = new NounPhrases(report, this.#index);
    this.sources = report.attributions.map((a) => readSource(report.text, a.source, this.#names(a.source)));
    this.voices = report.attributions.map(() => null);
    this.#done = report.attributions.map(() => false);
    this.#firstPerson = new FirstPerson({
      scene: this.#scene,
      index: this.#index,
      history: this.#history,
      said: this.#described.said,
      sources: this.sources,
      voice: (k) => {
        this.#resolve(k);
        return this.voices[k] ?? null;
      },
    });
  }

  /**
   * Names first, wherever they stand, since a quotation often comes before its speaker; then, in text order, what
   * depends on what came before: pronouns in the text and the sources that are left.
   */
  run(): void {
    this.sources.forEach((source, i) => {
      // The questioner of a transcript has no name there.
      if (source && /^Q(?:UESTION)?[.:]?$/u.test(source.text)) this.#done[i] = true;
      else if (source && !source.pronoun) this.#name(i, source);
    });
    for (const step of this.#steps()) step.run();
  }

  /** Names of bodies and places in a source. */
  #names(source: readonly Span[]): Span[] {
    const [first] = source;
    if (!first) return [];
    const named = this.#index
      .over(first)
      .filter((m) => m.how !== 'role' && this.cast.at(m.entity).type !== 'person');
    return named.map((m) => m.span);
  }

  #steps(): { at: number; run: () => void }[] {
    const steps = this.#report.attributions.map((a, i) => ({
      at: this.sources[i]?.span.start ?? a.content[0]?.start ?? 0,
      run: () => this.#resolve(i),
    }));
    const taken = new Set(this.sources.flatMap((s) => (s?.pronoun ? [s.span.start] : [])));
    for (const { span } of this.#report.sentences)
      for (const word of wordsIn(this.#report.text, span)) {
        const pronoun = pronounOf(word.text);
        if (pronoun?.person !== 'third' || taken.has(word.span.start)) continue;
        const bare = {
          start: word.span.start,
          end: word.span.start + word.text.replace(/['’].*$/u, '').length,
        };
        if (pronoun.gender !== 'male' && pronoun.gender !== 'female') {
          // "they" and "it" that are no source are resolved for the scorer's examples alone.
          if (this.#observe)
            steps.push({
              at: bare.start,
              run: () => this.#meant({ span: bare, pronoun, attribution: null }, []),
            });
          continue;
        }
        steps.push({ at: bare.start, run: () => this.#mention({ span: bare, pronoun, attribution: null }) });
      }
    return steps.sort((a, b) => a.at - b.at);
  }

  #resolve(i: number): void {
    if (this.#done[i]) return;
    this.#done[i] = true;
    const parent = this.#report.attributions[i]?.parent ?? null;
    if (parent !== null) this.#resolve(parent);
    const source = this.sources[i];
    if (!source) {
      this.#floating(i);
      return;
    }
    const { pronoun } = source;
    if (!pronoun) this.#describe(i, source);
    else if (pronoun.person === 'third') this.#third(i, source);
    else if (pronoun.person === 'first') this.#first(i, source);
    else if (pronoun.person === 'second') this.#second(i, source);
    else if (pronoun.person === 'relative') this.#relative(i, source);
  }

  /** A source whose own words name an entity of the cast. */
  #name(i: number, source: Source): void {
    const linked = linkedTo(this.#scene, this.#index, source);
    if (!linked) return;
    this.#done[i] = true;
    if (linked.joined.length > 0 || linked.more) {
      this.#join(i, source, linked);
      return;
    }
    const { entity, how } = linked.mention;
    const evidence: Evidence = how === 'named' ? 'named' : how === 'metonym' ? 'metonym' : 'cast-role';
    const why = how === 'role' ? `${this.cast.at(entity).name} is so described in the text` : null;
    this.#voice(i, source, entity, how, evidence, why);
  }

  #join(i: number, source: Source, { mention, joined, more }: Linked): void {
    const names = (joined.length ? joined : [mention]).map((m) => this.cast.at(m.entity).name);
    const last = (joined.at(-1) ?? mention).span.end;
    const rest = more ? slice(this.#report.text, { start: last, end: source.span.end }).trimEnd() : '';
    const name =
      `${names.slice(0, -1).join(', ')}${names.length > 1 ? ' and ' : ''}${names.at(-1)}${rest}`.replace(
        /\s+/gu,
        ' ',
      );
    const known = this.cast.entities.findIndex((e) => e.name === name);
    const first = (joined[0] ?? mention).span.start;
    const printed = slice(this.#report.text, { start: first, end: last }).replace(/\s+/gu, ' ');
    const aliases = !more && printed !== name ? [printed] : [];
    const entity = known >= 0 ? known : this.cast.add({ name, type: 'group', plural: true, aliases });
    if (!more) this.#described.joined(entity);
    this.#voice(i, source, entity, 'named', 'joined', null);
  }

  /** A description: of somebody in the text where one fits, else an entity of its own. */
  #describe(i: number, source: Source): void {
    const meant = isAnonymous(source) && !source.definite ? null : this.#described.meant(source);
    if (meant) {
      this.#described.remember(source, meant.entity, false);
      this.#voice(i, source, meant.entity, 'role', meant.evidence, meant.why);
      return;
    }
    const introduced = this.#described.introducedBefore(source);
    if (introduced !== null) {
      this.#described.remember(source, introduced, false);
      this.#voice(
        i,
        source,
        introduced,
        'role',
        'introduced',
        `described before as ${this.cast.at(introduced).name}`,
      );
      return;
    }
    const own = ownEntity(source, this.#index.over(source.span), this.cast, this.#joinedPronoun(source));
    const entity = this.cast.add(own);
    this.#described.remember(source, entity, true);
    const evidence: Evidence = own.anonymous ? 'anonymous' : ownEvidence(source);
    const how = source.capitalised && !source.definite && !/^\p{Ll}/u.test(source.text) ? 'named' : 'role';
    this.#voice(i, source, entity, how, evidence, own.anonymous ? namelessRole(source) : null);
  }

  /** "he and other officials": the one that the pronoun means, by name. */
  #joinedPronoun(source: Source): string | null {
    const [first, and] = source.words;
    const pronoun = first && and?.lower === 'and' ? pronounOf(first.text) : undefined;
    if (!first || pronoun?.person !== 'third') return null;
    const found = this.#meant({ span: first.span, pronoun, attribution: null }, [], false);
    return found && typeof found.meant === 'number' && isTold(pronoun, found.probability)
      ? `${this.cast.at(found.meant).name} ${source.text.slice(first.text.length).trim()}`
      : null;
  }

  #third(i: number, source: Source): void {
    const { pronoun } = source;
    const [first] = source.words;
    if (!pronoun || !first) return;
    const span = {
      start: first.span.start,
      end: first.span.start + first.text.replace(/['’].*$/u, '').length,
    };
    const at: Occurrence = { span, pronoun, attribution: i };
    const found = this.#meant(at, this.#tellers(at));
    if (!found || !isTold(pronoun, found.probability)) return;
    const entity = typeof found.meant === 'number' ? found.meant : this.#described.introduce(found.meant);
    if (entity === null) return;
    this.#gender(at, entity, found.probability);
    this.#speak(i, span, {
      entity,
      how: 'pronoun',
      confidence: pronounConfidence(pronoun, found.probability),
      why: found.why,
    });
  }

  /** Whom a pronoun of the third person means: "he" somebody of the cast, "they" and "it" also what is described. */
  #meant(at: Occurrence, tellers: readonly Teller[], observed = true): Antecedent | null {
    const personal = at.pronoun.gender === 'male' || at.pronoun.gender === 'female';
    const phrases = personal
      ? []
      : this.#phrases
          .before(at.span.start)
          .map((phrase): DescribedPhrase => ({ phrase, entity: this.#described.known(phrase) }));
    const observe = observed ? this.#observe : undefined;
    return thirdPerson(this.#scene, this.#history, at, tellers, phrases, observe);
  }

  /** Pronouns that are no source: they keep a person in view, and are mentions of the cast. */
  #mention(at: Occurrence): void {
    for (const i of this.#scene.enclosing(at.span.start)) this.#resolve(i);
    const found = this.#meant(at, this.#tellers(at));
    if (!found || typeof found.meant !== 'number' || !isTold(at.pronoun, found.probability)) return;
    this.#gender(at, found.meant, found.probability);
    this.cast.mention(at.span, found.meant, 'pronoun');
    this.#history.pronoun({ span: at.span, entity: found.meant, how: 'pronoun' });
  }

  #gender({ pronoun }: Occurrence, entity: number, probability: number): void {
    const { gender } = pronoun;
    if (
      (gender === 'male' || gender === 'female') &&
      probability > 0.8 &&
      this.cast.at(entity).gender === null
    )
      this.cast.learn(entity, { gender });
  }

  #first(i: number, source: Source): void {
    const meant = this.#firstPerson.meant(i, source, this.#tellers({ span: source.span }));
    if (meant) this.#voice(i, source, meant.entity, 'pronoun', meant.evidence, meant.why);
  }

  /**
   * A quotation without a source, right behind somebody's words: that speaker goes on. "hopefully" and its like inside
   * somebody's words are his own.
   */
  #floating(i: number): void {
    const a = this.#report.attributions[i];
    const at = a?.content[0];
    const [cue] = a?.cue ?? [];
    if (a && cue && a.parent !== null && OWN.test(slice(this.#report.text, cue))) {
      const teller = this.voices[a.parent];
      if (teller)
        this.voices[i] = {
          entity: teller.entity,
          how: 'implied',
          confidence: CONFIDENCE.implied,
          why: 'the one whose words these are',
        };
      return;
    }
    if (!a || !at || a.parent !== null || a.cue.length > 0) return;
    if (!this.#scene.quote(at.start)?.long) return;
    const [last] = this.#history.spokenBefore(at.start, 1);
    if (!last || this.#scene.paragraph(at.start) - this.#scene.paragraph(last.span.start) > 1) return;
    this.voices[i] = {
      entity: last.entity,
      how: 'implied',
      confidence: CONFIDENCE.implied,
      why: 'a quotation right after this speaker’s words',
    };
  }

  /** "you" is the hearer, where the statement around it names one. */
  #second(i: number, source: Source): void {
    const [around] = this.#scene.enclosing(source.span.start);
    const hearer = around === undefined ? undefined : this.#report.attributions[around]?.addressee[0];
    if (!hearer) return;
    const [last] = this.#history
      .before(hearer.end)
      .filter((m) => m.span.start >= hearer.start && m.span.end <= hearer.end);
    if (last) this.#voice(i, source, last.entity, 'pronoun', 'for-whom', 'the one who is spoken to');
  }

  #relative(i: number, source: Source): void {
    const before = antecedentBefore(this.#scene, this.#index, this.#phrases, source);
    if (!before) return;
    const why = `what "${source.words[0]?.lower ?? ''}" stands right behind`;
    if (before.kind === 'entity') {
      this.#voice(i, source, before.entity, 'pronoun', 'relative', why);
      return;
    }
    const end = this.#report.attributions[i]?.content.at(-1)?.end ?? null;
    const entity = this.#described.before(before, end);
    if (entity === null) return;
    this.#voice(i, source, entity, 'pronoun', 'relative', why);
  }

  /** Those whose words stand at a place, innermost first: the statements around it, or the parents of its own. */
  #tellers(at: { readonly span: Span }): Teller[] {
    const quote = this.#scene.quote(at.span.start);
    return this.#scene.enclosing(at.span.start).flatMap((i) => {
      this.#resolve(i);
      const voice = this.voices[i];
      if (!voice) return [];
      // What is told inside a quotation is not itself quoted there.
      const { cue, source } = this.#report.attributions[i] ?? { cue: [], source: [] };
      const inside = [...cue, ...source].some(
        (s) => quote && quote.span.start <= s.start && s.end <= quote.span.end,
      );
      return [{ entity: voice.entity, direct: quote !== null && !inside }];
    });
  }

  #voice(
    i: number,
    source: Source,
    entity: number,
    how: Mention['how'],
    evidence: Evidence,
    why: string | null,
  ): void {
    this.#speak(i, source.span, { entity, how, confidence: CONFIDENCE[evidence], why });
  }

  #speak(i: number, span: Span, voice: Voice & { readonly how: Mention['how'] }): void {
    this.voices[i] = voice;
    this.#done[i] = true;
    this.cast.mention(span, voice.entity, voice.how);
    const mention = { span, entity: voice.entity, how: voice.how };
    const known = this.#index.over(span).some((m) => m.entity === voice.entity);
    if (!known) this.#history.pronoun(mention);
    const outermost = (this.#report.attributions[i]?.parent ?? null) === null;
    this.#history.spoke({ span, entity: voice.entity, attribution: i, outermost });
  }
}
