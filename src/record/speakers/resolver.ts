import { type Span, slice } from '../../text/text.js';
import type { Cast, Mention } from '../entities/cast.js';
import type { Report } from '../report.js';
import { affiliationOf } from './affiliation.js';
import type { Candidate, Occurrence, Teller } from './antecedents.js';
import { CastBuilder } from './cast-builder.js';
import { CONFIDENCE, type Evidence, PRONOUN_FLOOR, pronounConfidence, SEVERAL_FLOOR } from './confidence.js';
import { History } from './history.js';
import { isAnonymous, namelessRole, ownEntity } from './introduced.js';
import { type Linked, linkedTo } from './linked.js';
import { MentionIndex } from './mention-index.js';
import { singular } from './nouns.js';
import { pairBefore } from './pairs.js';
import { pluralPhraseBefore } from './plural-phrases.js';
import { pronounOf } from './pronouns.js';
import { antecedentBefore } from './relative.js';
import { type Described, JOINED, meantBy, wordsKey } from './roles.js';
import { type Scene, sceneOf } from './scene.js';
import { readSource, type Source, wordsIn } from './source.js';
import { thirdPerson } from './third-person.js';
import type { Voice } from './voice.js';

/** Bodies whose people say "we" of everybody, or of those who study with them. */
const SCHOLARLY =
  /universit|institut|college|academy|museum|observatory|bureau of meteorology|research|laborator/iu;

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
  readonly #described: Described = new Map();
  readonly #done: boolean[];

  readonly #observe: Observer | undefined;

  constructor(report: Report, cast: Cast, observe?: Observer) {
    this.#report = report;
    this.#observe = observe;
    this.cast = new CastBuilder(cast);
    this.#scene = sceneOf(report, this.cast);
    this.#index = new MentionIndex(cast.mentions);
    this.#history = new History(this.#scene);
    this.sources = report.attributions.map((a) => readSource(report.text, a.source, this.#names(a.source)));
    this.voices = report.attributions.map(() => null);
    this.#done = report.attributions.map(() => false);
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
        if (pronoun.gender !== 'male' && pronoun.gender !== 'female') continue;
        const bare = {
          start: word.span.start,
          end: word.span.start + word.text.replace(/['’].*$/u, '').length,
        };
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
    const entity = known >= 0 ? known : this.cast.add({ name, type: 'group', plural: true });
    if (!more) this.#described.set(JOINED, [...(this.#described.get(JOINED) ?? []), entity]);
    this.#voice(i, source, entity, 'named', 'joined', null);
  }

  /** A description: of somebody in the text where one fits, else an entity of its own. */
  #describe(i: number, source: Source): void {
    const meant =
      isAnonymous(source) && !source.definite
        ? null
        : meantBy(this.#scene, this.#history, this.#index, this.#described, source);
    if (meant) {
      this.#remember(source, meant.entity, false);
      this.#voice(i, source, meant.entity, 'role', meant.evidence, meant.why);
      return;
    }
    const own = ownEntity(source, this.#index.over(source.span), this.cast, this.#joinedPronoun(source));
    const entity = this.cast.add(own);
    this.#remember(source, entity, true);
    const evidence: Evidence = own.anonymous ? 'anonymous' : 'own-words';
    const how = source.capitalised && !source.definite && !/^\p{Ll}/u.test(source.text) ? 'named' : 'role';
    this.#voice(i, source, entity, how, evidence, own.anonymous ? namelessRole(source) : null);
  }

  /** "he and other officials": the one that the pronoun means, by name. */
  #joinedPronoun(source: Source): string | null {
    const [first, and] = source.words;
    const pronoun = first && and?.lower === 'and' ? pronounOf(first.text) : undefined;
    if (!first || pronoun?.person !== 'third') return null;
    const found = thirdPerson(
      this.#scene,
      this.#history,
      { span: first.span, pronoun, attribution: null },
      [],
    );
    return found && found.probability >= PRONOUN_FLOOR
      ? `${this.cast.at(found.entity).name} ${source.text.slice(first.text.length).trim()}`
      : null;
  }

  #remember(source: Source, entity: number, introduced: boolean): void {
    const head = singular(source.head);
    this.#described.set(head, [...(this.#described.get(head) ?? []), entity]);
    if (introduced) return;
    const { name, aliases } = this.cast.at(entity);
    if (name !== source.text && !aliases.includes(source.text))
      this.cast.learn(entity, { aliases: [...aliases, source.text] });
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
    const found = thirdPerson(this.#scene, this.#history, at, this.#tellers(at), this.#observe);
    if (!found || found.probability < PRONOUN_FLOOR) {
      if (pronoun.number === 'plural') this.#several(i, source);
      return;
    }
    if (pronoun.number === 'plural' && found.probability < SEVERAL_FLOOR && this.#several(i, source)) return;
    this.#gender(at, found.entity, found.probability);
    this.#speak(i, span, {
      entity: found.entity,
      how: 'pronoun',
      confidence: pronounConfidence(found.probability),
      why: found.why,
    });
  }

  /** "they" after a plural description, or after two names joined by "and". */
  #several(i: number, source: Source): boolean {
    const { start } = source.span;
    const phrase = pluralPhraseBefore(this.#scene, start);
    const described = phrase && readSource(this.#report.text, [phrase]);
    if (described && !described.pronoun) {
      const key = wordsKey(described.text);
      const earlier = this.#described.get(singular(described.head)) ?? [];
      const known = earlier.findLast((e) => wordsKey(this.cast.at(e).name) === key);
      const entity =
        known ?? this.cast.add(ownEntity(described, this.#index.over(described.span), this.cast, null));
      this.#remember(described, entity, true);
      this.cast.mention(described.span, entity, 'role');
      this.#voice(i, source, entity, 'pronoun', 'several', 'the last group described');
      return true;
    }
    const person = (m: Mention) => this.cast.at(m.entity).type === 'person';
    const pair = pairBefore(this.#scene, this.#index, start, person, 3);
    if (pair !== null) this.#voice(i, source, pair, 'pronoun', 'pair', 'those named together before');
    return pair !== null;
  }

  /** Pronouns that are no source: they keep a person in view, and are mentions of the cast. */
  #mention(at: Occurrence): void {
    for (const i of this.#scene.enclosing(at.span.start)) this.#resolve(i);
    const found = thirdPerson(this.#scene, this.#history, at, this.#tellers(at), this.#observe);
    if (!found || found.probability < PRONOUN_FLOOR) return;
    this.#gender(at, found.entity, found.probability);
    this.cast.mention(at.span, found.entity, 'pronoun');
    this.#history.pronoun({ span: at.span, entity: found.entity, how: 'pronoun' });
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

  /** "I" and "my" are the one whose words these are; "we" the body that he or she speaks for, where there is one. */
  #first(i: number, source: Source): void {
    const teller = this.#tellers({ span: source.span })[0];
    if (!teller) return;
    if (source.pronoun?.number === 'singular') {
      if (!this.cast.at(teller.entity).plural)
        this.#voice(i, source, teller.entity, 'pronoun', 'first-person', 'the one whose words these are');
      return;
    }
    const body = this.#bodyOf(teller.entity);
    if (body === null) return;
    const { name } = this.cast.at(teller.entity);
    const why = body === teller.entity ? 'the one whose words these are' : `${name} speaks for it`;
    this.#voice(i, source, body, 'pronoun', 'for-whom', why);
  }

  /** For whom somebody says "we"; `null` for scholars, who mean everybody or nobody in particular. */
  #bodyOf(entity: number): number | null {
    const who = this.cast.at(entity);
    if (who.type === 'document') return null;
    if (who.type !== 'person') return who.represents !== null && who.type === null ? who.represents : entity;
    const body = who.represents ?? affiliationOf(this.#report, this.cast, this.#index, entity);
    // Without a body "we" was the speaker in 2 of 10 cases, everybody in the others.
    if (body === null) return null;
    return SCHOLARLY.test(this.cast.at(body).name) ? null : body;
  }

  /** A quotation without a source, right behind somebody's words: that speaker goes on. */
  #floating(i: number): void {
    const a = this.#report.attributions[i];
    const at = a?.content[0];
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
    const named = this.#index
      .over(hearer)
      .filter((m) => m.span.start >= hearer.start && m.span.end <= hearer.end);
    const last = named.at(-1);
    if (last) this.#voice(i, source, last.entity, 'pronoun', 'for-whom', 'the one who is spoken to');
  }

  #relative(i: number, source: Source): void {
    const before = antecedentBefore(this.#scene, this.#index, source);
    if (!before) return;
    const why = `what "${source.words[0]?.lower ?? ''}" stands right behind`;
    if (before.kind === 'entity') {
      this.#voice(i, source, before.entity, 'pronoun', 'relative', why);
      return;
    }
    const described = readSource(this.#report.text, [before]);
    if (!described || described.pronoun) return;
    const meant = meantBy(this.#scene, this.#history, this.#index, this.#described, described);
    const entity =
      meant?.entity ?? this.cast.add(ownEntity(described, this.#index.over(described.span), this.cast, null));
    this.#remember(described, entity, !meant);
    this.cast.mention(described.span, entity, 'role');
    this.#voice(i, source, entity, 'pronoun', 'relative', why);
  }

  /** Those whose words stand at a place, innermost first: the statements around it, or the parents of its own. */
  #tellers(at: { readonly span: Span }): Teller[] {
    const direct = this.#scene.quote(at.span.start) !== null;
    return this.#scene.enclosing(at.span.start).flatMap((i) => {
      this.#resolve(i);
      const voice = this.voices[i];
      return voice ? [{ entity: voice.entity, direct }] : [];
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
