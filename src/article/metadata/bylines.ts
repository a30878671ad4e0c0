/** What stands before the names in a byline, in the large European languages. */
const LEAD =
  /^(?:(?:story|article|text|words|analysis|posted|written|reported|published|updated|report)\s+)?(?:by|from|par|por|von|di|da|oleh|автор|author|autor)\b[:\s|]*/iu;

/** Roles after a name: "Ann Lee, Staff Writer". Not a name themselves. */
const ROLE =
  /\b(?:staff|writer|reporter|correspondent|editor|columnist|contributor|bureau|desk|analyst|blogger|special to|chief|producer|photographer|newsroom|team|author|freelance|host|fellow|professor|updated?|published|posted|min read)\b/iu;

const SEPARATORS =
  /\s*(?:[,;|•·/–—\n]|\s-\s|\band\b|\bund\b|\bet\b|\by\b(?=\s\p{Lu})|\be\b(?=\s\p{Lu})|&|\bwith\b)\s*/u;

/** "@annlee" and "ann@post.example": not names themselves, but they part them. */
const HANDLE = /\s*\S*@\S+/gu;

/** Where a page sets a role right after a name: "Ann LeeStaff Writer". */
const RUN_ON =
  /(?<=\p{Ll})(?=(?:Staff|Senior|Special|Contribut|Reporter|Editor|Correspondent|Columnist|Updated|Published|Follow)\b|Contribut)/gu;

/** Two to five words, each starting with a capital (particles aside), no digits: a person's name. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:van|von|der|den|de|da|di|del|della|dos|al|el|bin|ibn|la|le)\b)(?:[ \u00a0](?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:van|von|der|den|de|da|di|del|della|dos|al|el|bin|ibn|la|le)\b)){1,4}$/u;

/**
 * The people named in declared authors or byline blocks, without lead-ins, roles, addresses and repeats. Only what
 * looks like a person's name is kept: `admin`, a desk or an outlet is no byline.
 */
export function people(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (/^https?:|^@|^\S+@\S+\.\S+$/.test(line)) continue;
    const bare = line
      .replace(/\([^)]*\)/g, ' ')
      .replace(HANDLE, ' | ')
      .replace(RUN_ON, ' | ')
      .trim();
    for (const part of bare.replace(LEAD, '').split(SEPARATORS)) {
      const name = capitalised(part.replace(/^@?\s*|\s+$/g, '').replace(LEAD, ''));
      if (!NAME.test(name) || ROLE.test(name)) continue;
      if (!found.some((other) => other.toLowerCase() === name.toLowerCase())) found.push(name);
    }
  }
  return found;
}

/** "ANN LEE" → "Ann Lee"; other names as they are. */
function capitalised(name: string): string {
  if (name.length < 6 || name !== name.toUpperCase() || !/\s/.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
