import { Readability } from '@mozilla/readability';
import { copyVisible, type HtmlPage } from '../../page/page.js';

/** Elements above which Readability is not asked: some of its steps are quadratic in siblings. Saved pages have up to 1,600. */
const MAX_ELEMENTS = 60_000;

/**
 * For each block of the page, the share (0 to 1) of its text that Readability takes for the article, or `null` when
 * it finds none. Readability works on a copy and moves its text nodes about; where each came from is remembered, so
 * nothing is found again by its words.
 */
export function articleShares(page: HtmlPage, title: string | null): number[] | null {
  const copy = copyVisible(page.document, title);
  // Readability keeps its page as markup and restores it for another try, which would make new text nodes of unknown
  // origin; and writing markup out costs time. So its page answers with nothing and restores itself.
  Object.defineProperty(copy.document.body, 'innerHTML', { get: () => '', set: copy.refill });
  const parsed = new Readability<Node>(copy.document, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
    maxElemsToParse: MAX_ELEMENTS,
  });
  const content = attempt(() => parsed.parse()?.content) ?? null;
  if (!content) return null;
  const kept = new Set<Node>();
  for (const text of textNodes(content)) {
    const origin = copy.origin.get(text);
    if (origin) kept.add(origin);
  }
  return shares(page, kept);
}

/** Readability throws on pages over its limit and on a few broken trees; both mean "no opinion". */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function* textNodes(root: Node): Generator<Node> {
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) yield node;
    let next: Node | null = node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}

function shares(page: HtmlPage, kept: ReadonlySet<Node>): number[] {
  const inside = new Array<number>(page.blocks.length).fill(0);
  let entry = 0;
  page.blocks.forEach(({ span }, index) => {
    while ((page.sourceMap[entry]?.span.end ?? Infinity) <= span.start) entry++;
    let covered = 0;
    for (let i = entry; i < page.sourceMap.length; i++) {
      const piece = page.sourceMap[i];
      if (!piece || piece.span.start >= span.end) break;
      if (kept.has(piece.node)) {
        covered += Math.min(piece.span.end, span.end) - Math.max(piece.span.start, span.start);
      }
    }
    inside[index] = covered / (span.end - span.start);
  });
  return inside;
}
