import type { HtmlPage } from '../../page/page.js';
import type { Label, LabelledBlock, Notice, RelatedLink } from '../labelled.js';
import { articleShares } from './container.js';
import type { Context } from './context.js';
import { type Fact, keyOf, facts as readFacts } from './facts.js';
import { headlines } from './headline.js';
import { linkOf } from './links.js';
import { markRelated } from './related.js';
import { labelOf } from './rules.js';

/** What the page declares about the report, used to find it among the blocks. */
export interface Declared {
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly section: string | null;
  /** Address that relative links start from. */
  readonly base: string | null;
}

export interface Labelled {
  readonly blocks: readonly LabelledBlock[];
  readonly links: readonly RelatedLink[];
  readonly notices: readonly Notice[];
}

/** Labels every block of an HTML page. */
export function labelHtml(page: HtmlPage, declared: Declared): Labelled {
  const found = articleShares(page, declared.titles[0] ?? null);
  const facts = readFacts(page, found ?? guessedShares(page));
  const labels = label(facts, declared);
  const blocks = facts.map(({ span }, i) => ({ span, label: labels[i] ?? 'other' }));
  const links: RelatedLink[] = [];
  facts.forEach((fact, i) => {
    const link = linkOf(fact, labels[i] ?? 'other', page.text, declared.base);
    if (link) links.push(link);
  });
  return { blocks, links, notices: [] };
}

function label(facts: readonly Fact[], declared: Declared): Label[] {
  const sure = facts.map(isSurelyBody);
  const first = sure.indexOf(true);
  const last = sure.lastIndexOf(true);
  const context: Context = {
    facts,
    headlines: headlines(facts, declared.titles, first, last < 0 ? facts.length : last),
    first: first < 0 ? facts.length : first,
    last,
    descriptions: declared.descriptions.map(keyOf).filter((key) => key !== ''),
    section: keyOf(declared.section ?? ''),
  };
  const labels = facts.map((fact, i) => labelOf(fact, i, context));
  markRelated(facts, labels);
  return keepsEnough(facts, labels) ? labels : relaxed(facts, labels);
}

/** Words of a block that is surely a paragraph of the body, by Readability and by its own look; fewer when it ends. */
const PARAGRAPH_WORDS = 15;
const SENTENCE_WORDS = 8;

function isSurelyBody(fact: Fact): boolean {
  const { roles } = fact.ancestry;
  return (
    fact.share >= 0.5 &&
    fact.words >= (fact.ends ? SENTENCE_WORDS : PARAGRAPH_WORDS) &&
    fact.linked < 0.5 &&
    !['caption', 'bio', 'comments', 'footer', 'related', 'consent', 'nav'].some((role) =>
      roles.has(role as never),
    )
  );
}

/** Share of Readability's article under which the rules have gone wrong (two of 181 pages measured). */
const LEAST = 0.35;

function keepsEnough(facts: readonly Fact[], labels: readonly Label[]): boolean {
  let all = 0;
  let kept = 0;
  facts.forEach(({ share, characters }, i) => {
    if (share < 0.5) return;
    all += characters;
    if (labels[i] === 'body' || labels[i] === 'subhead') kept += characters;
  });
  return kept >= all * LEAST;
}

/** The rules took nearly everything: what Readability keeps is body again, but for links, headline and captions. */
const relaxed = (facts: readonly Fact[], labels: readonly Label[]): Label[] =>
  labels.map((label, i) => {
    const { share = 0, linked = 1 } = facts[i] ?? {};
    return share >= 0.5 && linked < 0.75 && label !== 'headline' && label !== 'caption' ? 'body' : label;
  });

/** Where Readability finds nothing: every paragraph of some length counts. */
function guessedShares(page: HtmlPage): number[] {
  return page.blocks.map(({ span, element }) =>
    element.localName === 'p' || span.end - span.start > 80 ? 1 : 0,
  );
}
