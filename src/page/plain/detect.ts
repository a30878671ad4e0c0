/** Characters looked at: markup and stray bytes show early. */
const REACH = 20_000;

/** Tags that only a page has; a text about HTML may mention them in passing, so its first words decide. */
const OPENS_AS_MARKUP =
  /^[\s\uFEFF]*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype|\?xml|html|head|body|meta|title|article|main|div|p|h[1-6]|section|table|script|style|link)\b/iu;
const TAG =
  /<\/?(?:a|article|b|blockquote|body|br|div|em|figure|h[1-6]|head|html|i|img|li|link|main|meta|nav|ol|p|script|section|span|strong|style|table|td|title|tr|ul)(?:\s[^<>]*)?\/?>/giu;

/** One tag for so many characters, or more, is markup: 54 of 60 saved pages have one in fewer than 200. */
const CHARACTERS_A_TAG = 200;

/** True when decoded text has no markup to speak of, so that it is read line by line and not as HTML. */
export function isPlain(text: string): boolean {
  const opening = text.slice(0, REACH);
  if (OPENS_AS_MARKUP.test(opening)) return false;
  const tags = opening.match(TAG)?.length ?? 0;
  return tags < 3 || tags * CHARACTERS_A_TAG < opening.length;
}
