import type { Article } from '../article/article.js';
import type { Tokenizer } from '../inference/inference.js';
import { slice } from '../text/text.js';
import type { Tier } from './attribution.js';
import { type Paragraph, paragraphs } from './paragraphs.js';

/** A paragraph of the report with where it stands. */
export interface ReportParagraph extends Paragraph {
  readonly tier: Tier;
  /** Paragraphs of one stretch follow each other with nothing between: a statement never leaves its stretch. */
  readonly stretch: number;
}

const TIERS: ReadonlySet<string> = new Set<Tier>(['headline', 'standfirst', 'caption', 'body']);

/** The report's paragraphs in text order. Furniture is passed over, and so is a headline's second printing. */
export function reportParagraphs(tokenizer: Tokenizer, article: Article): ReportParagraph[] {
  const found: ReportParagraph[] = [];
  const headlines = new Set<string>();
  let stretch = 0;
  let previous: string | null = null;
  for (const block of article.blocks) {
    if (!isTier(block.label)) {
      previous = null;
      continue;
    }
    if (block.label === 'headline') {
      const shown = slice(article.text, block.span).trim().toLowerCase();
      if (headlines.has(shown)) continue;
      headlines.add(shown);
    }
    if (block.label !== 'body' || previous !== 'body') stretch++;
    previous = block.label;
    for (const p of paragraphs(tokenizer, article.text, block.span))
      found.push({ ...p, tier: block.label, stretch });
  }
  return found;
}

const isTier = (label: string): label is Tier => TIERS.has(label);
