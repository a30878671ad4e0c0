import type { Span } from '../../text/text.js';
import type { CastBuilder } from './cast-builder.js';
import { Described } from './described.js';
import { introductionOf, isHeadline } from './first-mention.js';
import type { History } from './history.js';
import type { Meant } from './meant.js';
import type { MentionIndex } from './mention-index.js';
import type { NounPhrase } from './noun-phrases.js';
import { singular } from './nouns.js';
import { isAnonymous, ownEntity } from './own-entity.js';
import { withClause } from './restrictive.js';
import { JOINED, meantBy } from './roles.js';
import type { Scene } from './scene.js';
import { readSource, type Source } from './source.js';

/** Those whom the text describes without naming them: who is meant again by a later description or a pronoun. */
export class Descriptions {
  readonly said: Described;
  readonly #scene: Scene;
  readonly #history: History;
  readonly #index: MentionIndex;
  readonly #cast: CastBuilder;

  constructor(scene: Scene, history: History, index: MentionIndex) {
    this.#scene = scene;
    this.#history = history;
    this.#index = index;
    this.#cast = scene.cast;
    this.said = new Described(scene.cast);
  }

  /** Names that spoke together: "both ministers" may mean them later. */
  joined(entity: number): void {
    this.said.add(JOINED, entity);
  }

  /** Whom a description means, where the text tells. */
  meant(source: Source): Meant | null {
    return meantBy(this.#scene, this.#history, this.#index, this.said, source);
  }

  /** Whom a short description means that the text gave in full before. */
  introducedBefore(source: Source): number | null {
    const short = /^(?:the\s\p{L}+|police)$/iu.test(source.text);
    const headline = /^\p{L}+$/u.test(source.text) && isHeadline(this.#scene, source);
    if ((!short && !headline) || isAnonymous(source)) return null;
    const found = introductionOf(this.#scene, this.#index, source);
    if (!found) return null;
    if (found.kind === 'entity') return found.entity;
    const described = readSource(this.#scene.report.text, [found.span]);
    if (!described || described.pronoun) return null;
    const entity = this.#cast.add(ownEntity(described, this.#index.over(described.span), this.#cast, null));
    this.remember(described, entity, true);
    this.#cast.mention(described.span, entity, 'role');
    return entity;
  }

  remember(source: Source, entity: number, introduced: boolean): void {
    this.said.add(singular(source.head), entity);
    if (introduced) return;
    const { name, aliases } = this.#cast.at(entity);
    if (name !== source.text && !aliases.includes(source.text))
      this.#cast.learn(entity, { aliases: [...aliases, source.text] });
  }

  /** Who of the cast was described so before. */
  known(phrase: NounPhrase): number | null {
    if (phrase.joined) return null;
    const earlier = this.said
      .of(singular(phrase.noun))
      .filter((e) => this.#cast.at(e).plural === phrase.plural);
    return this.said.called(earlier, phrase.key) ?? null;
  }

  /** A description becomes one of the cast. */
  introduce(phrase: NounPhrase): number | null {
    if (phrase.names) {
      const name = phrase.names.map((m) => this.#cast.at(m.entity).name).join(' and ');
      const known = this.#cast.entities.findIndex((e) => e.name === name);
      return known >= 0 ? known : this.#cast.add({ name, type: 'group', plural: true });
    }
    const described = readSource(this.#scene.report.text, [withClause(this.#scene.report.text, phrase.span)]);
    if (!described || described.pronoun) return null;
    const meant = described.definite
      ? (this.meant(described)?.entity ?? this.introducedBefore(described))
      : null;
    if (meant !== null) {
      this.remember(described, meant, false);
      this.#cast.mention(described.span, meant, 'role');
      return meant;
    }
    const own = ownEntity(described, this.#index.over(described.span), this.#cast, null);
    const entity = this.#cast.add({ ...own, plural: phrase.plural });
    this.remember(described, entity, true);
    this.#cast.mention(described.span, entity, 'role');
    return entity;
  }

  /** What stands before a relative pronoun: somebody meant again, or one of his own. */
  before(span: Span, end: number | null): number | null {
    const described = readSource(this.#scene.report.text, [withClause(this.#scene.report.text, span, end)]);
    if (!described || described.pronoun) return null;
    const meant = this.meant(described);
    const entity =
      meant?.entity ??
      this.#cast.add(ownEntity(described, this.#index.over(described.span), this.#cast, null));
    this.remember(described, entity, !meant);
    this.#cast.mention(described.span, entity, 'role');
    return entity;
  }
}
