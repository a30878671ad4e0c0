/** What a feed begins with, after a declaration, style sheets, comments and a document type. Origin: RSS 2.0 and 1.0, RFC 4287. */
const OPENING =
  /^[\s\uFEFF]*(?:<\?[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*|<!doctype\s+(?:rss|rdf:rdf|feed)\b[^>]*>\s*)*<(rss|rdf:rdf|feed|[a-z]+:feed)(?=[\s>])/iu;

/** JSON Feed names its version by this address, among its first keys as everybody writes it. */
const JSON_FEED =
  /^[\s\uFEFF]*\{[\s\S]{0,500}?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//u;

/** How much of the input is looked at. */
const SAMPLE = 20_000;

export interface Feed {
  /** As its readers call it. */
  readonly kind: 'an RSS feed' | 'an Atom feed' | 'a JSON feed';
  /** Its last tag or bracket is there. */
  readonly whole: boolean;
}

/** What feed a decoded input is, by its first tag whatever the sender calls it, or `null`. */
export function feedOf(text: string): Feed | null {
  const opening = text.slice(0, SAMPLE);
  if (JSON_FEED.test(opening)) return { kind: 'a JSON feed', whole: text.trimEnd().endsWith('}') };
  const root = OPENING.exec(opening)?.[1];
  if (root === undefined) return null;
  const atom = /feed$/iu.test(root);
  // Comments may stand behind the last tag.
  const whole = text.slice(-SAMPLE).toLowerCase().includes(`</${root.toLowerCase()}`);
  return { kind: atom ? 'an Atom feed' : 'an RSS feed', whole };
}
