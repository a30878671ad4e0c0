/**
 * Whether an entity is one of the names that count as right.
 *
 * Names and descriptions are compared without case, accents, articles, courtesy titles and marks. They are the same
 * when they are equal; when one is the other's initials or stands in brackets behind it; when both are names of people
 * with the same last word and no first name that differs; or when all words of one, at least two, open or close the
 * other. One word alone is never enough for a description ("the report" is not "a World Bank report").
 */
export function sameSpeaker(forms: readonly string[], gold: readonly string[]): boolean {
  if (gold.some((g) => / and /u.test(g))) {
    // Several joined by "and" are the same when each is.
    const parts = (name: string) => name.split(/,? and |, /u);
    const joined = gold.some((g) =>
      forms.some((f) => {
        const [x, y] = [parts(g), parts(f)];
        return x.length === y.length && x.every((one) => y.some((other) => sameSpeaker([other], [one])));
      }),
    );
    if (joined) return true;
  }
  return gold.some((g) => variants(g).some((v) => forms.some((f) => variants(f).some((w) => same(v, w)))));
}

const COURTESY =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|the|a|an|its|his|her|their|some|president|pope|judge|justice|commissioner|cardinal|king|queen|prince|princess)\s+/u;

function variants(name: string): string[] {
  const bare = normal(name.replace(/\([^)]*\)/gu, ' '));
  const bracket = /\(([^)]+)\)/u.exec(name)?.[1];
  return [bare, ...(bracket ? [normal(bracket)] : [])].filter((v) => v !== '');
}

function normal(name: string): string {
  let found = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/\bunited states\b|\bu s\b/gu, 'us');
  for (let next = found.replace(COURTESY, ''); next !== found; next = found.replace(COURTESY, ''))
    found = next;
  return found;
}

function same(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (initials(long) === short.join('')) return true;
  if (short.length === 1)
    return (
      long.length <= 6 &&
      long.at(-1) === short[0] &&
      (short[0] ?? '').length > 2 &&
      !GENERIC.test(short[0] ?? '')
    );
  if (short.length === long.length && short.length <= 3 && short.at(-1) === long.at(-1)) {
    const [p, q] = [short[0] ?? '', long[0] ?? ''];
    return p.startsWith(q) || q.startsWith(p);
  }
  // "Lib Dems" for "Liberal Democrats"
  if (
    short.length === long.length &&
    short.every((w, i) => w.length >= 3 && (long[i] ?? '').startsWith(w.replace(/s$/u, '')))
  )
    return true;
  const text = ` ${long.join(' ')} `;
  return text.startsWith(` ${short.join(' ')} `) || text.endsWith(` ${short.join(' ')} `);
}

const initials = (words: readonly string[]): string =>
  words.length < 2
    ? ''
    : words
        .filter((w) => !/^(?:of|and|for|the)$/u.test(w))
        .map((w) => w[0] ?? '')
        .join('');

/** Last words that name a kind, not one: a surname alone may stand for a full name, "officials" not for "Tal officials". */
const GENERIC =
  /^(?:officials?|report|study|researchers?|scientists?|government|police|authorities|spokes(?:man|woman|person)|company|court|committee|ministry|department|team|group|union|party|people|members?|leaders?|sources?|farmers?|growers?|lawyers?|statement|motion|law|survey|poll|office|council|agency|club|minister|president|secretary|ruling|decree|media|parents|workers|users|experts?|analysts?|prosecutors?|investigators?|residents|critics|supporters|players?|firms?|companies|states?|industry|board|service|services|association|university)$/u;
