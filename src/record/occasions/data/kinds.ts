/**
 * Words for events at which something is said. Nouns and verbs collected from Wikinews 2019 and 2020, BBC and ABC
 * reports and from the readouts of foreign ministries; kinds as the wire format names them.
 */
export interface OccasionNoun {
  readonly kind: string;
  /** Alternatives of a regular expression, lower case, singular unless one event bears the plural. */
  readonly words: string;
  /** What must stand around a word that means other things besides: before it (its own modifiers) or after it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Counts only as something at which somebody speaks ("in a …") or as what has been named before ("the …"). */
  readonly weak?: true;
  /** Counts only where somebody speaks there: a crowd may gather without. */
  readonly tiedOnly?: true;
}

export const NOUNS: readonly OccasionNoun[] = [
  { kind: 'call', words: '(?:tele)?phone (?:call|conversation)|video (?:call|conference)|conference call' },
  { kind: 'call', words: 'call', after: /^\s+(?:with|between)\b/u },
  {
    kind: 'call',
    words: 'call',
    weak: true,
    // "the leaders call it", "the call for restraint" and "a call to arms" are no telephone calls.
    before:
      /\b(?:the|an?|that|this|his|her|their|its|earlier|later|brief|tense|first|second|last|latest|same|[\p{L}-]+-(?:long|minute|hour)|\p{Lu}\p{Ll}+day(?:['’]s)?)\s+$/u,
    after: /^(?!\s+(?:for|on)\b|\s+to\s+(?!take\b|be\b))/u,
  },
  { kind: 'conversation', words: 'conversation', weak: true },
  { kind: 'briefing', words: '(?:press|news|media) (?:conference|briefing)|presser|teleconference' },
  {
    kind: 'briefing',
    words: 'briefing',
    // "an aide briefing reporters" is the verb, below.
    after: /^(?!\s+(?:reporters|journalists|the|his|her|lawmakers|ministers)\b)/u,
  },
  { kind: 'meeting', words: 'summit', after: /^(?!\s+of (?:the )?(?:mountain|hill|peak))/u },
  { kind: 'meeting', words: 'meeting' },
  { kind: 'meeting', words: 'talks', after: /^\s+(?:with|between)\b/u },
  { kind: 'meeting', words: 'talks', weak: true },
  { kind: 'interview', words: 'interview', after: /^(?!\s+(?:panel|process|room|question)s?\b)/u },
  {
    kind: 'speech',
    words: 'speech|sermon|keynote|(?:inaugural|televised|policy|keynote|national|farewell|union) address',
    before: /^(?!.*\b(?:free|hate|freedom of)\s*$)/iu,
  },
  {
    kind: 'speech',
    words: 'address',
    after: /^\s+to (?:the|a|his|her|parliament|congress|lawmakers|mps)\b/iu,
  },
  { kind: 'speech', words: 'rally', weak: true, tiedOnly: true },
  { kind: 'speech', words: 'video broadcast' },
  { kind: 'statement', words: '(?:press|media|news) (?:release|statement)|communiqu[eé]' },
  { kind: 'statement', words: 'statement' },
  {
    kind: 'letter',
    words: 'letter',
    after: /^\s+(?:to|from|of|signed|sent|dated|published|seen|addressed|that|which|he|she|they)\b/u,
  },
  { kind: 'letter', words: 'letter', weak: true },
  { kind: 'letter', words: 'e-?mail|text message|memo', after: /^\s+(?:to|from)\b/u },
  { kind: 'letter', words: 'e-?mail|text message|memo', weak: true },
  { kind: 'filing', words: '(?:financial|court|legal|regulatory|securities) filing' },
  { kind: 'filing', words: 'filing', weak: true },
  {
    kind: 'post',
    words:
      'tweet|(?:blog|facebook|twitter|instagram|linkedin|telegram|weibo|social media|medium) (?:post|message)',
  },
  { kind: 'post', words: 'post', after: /^\s+(?:(?:on|by|from) (?:\p{Lu}|his|her|its|social)|of \d)/u },
  {
    kind: 'hearing',
    words: '(?:committee|congressional|senate|house|court|bail|confirmation|public) hearing|testimony before',
  },
  {
    kind: 'hearing',
    words: 'hearing',
    weak: true,
    before: /\b(?:the|a|that|this|an|last|earlier|[\p{L}]+day(?:['’]s)?)\s+(?:[\p{L}-]+\s+){0,2}$/iu,
  },
  {
    kind: 'debate',
    words:
      "(?:presidential|vice-presidential|primary|parliamentary|commons|lords|house|senate|tv|televised|leaders[’'] |hour|emergency) debate",
  },
  { kind: 'session', words: '(?:plenary|emergency|question|closed-door|parliamentary|special) session' },
  { kind: 'visit', words: 'visit', after: /^\s+(?:to|with)\b/u, weak: true },
];

/** Two words for one event: a definite mention of one may mean the other. */
export const SAME_EVENT: Readonly<Record<string, readonly string[]>> = {
  call: ['call', 'conversation'],
  conversation: ['call', 'conversation', 'meeting', 'interview'],
  meeting: ['meeting', 'conversation'],
  interview: ['interview', 'conversation'],
  speech: ['speech'],
  briefing: ['briefing'],
  statement: ['statement'],
};

/** Where posts stand. */
export const PLATFORMS =
  'Twitter|Facebook|Instagram|Telegram|Weibo|LinkedIn|YouTube|TikTok|Truth Social|Medium|Reddit|Snapchat|social media';

/** Between the people of an event, as its verbs. */
export const VERBS: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'post', pattern: /\b(?:re)?tweet(?:ed|s|ing)\b/giu },
  {
    kind: 'post',
    pattern: new RegExp(
      `\\b(?:on|via)\\s+(?:the\\s+)?(?:${PLATFORMS})\\b(?!\\s+(?:account|page|post|user)s?\\b)`,
      'gu',
    ),
  },
  { kind: 'post', pattern: /\b(?:Twitter|Facebook|Instagram|Telegram) (?:account|page)\b/gu },
  {
    kind: 'call',
    pattern:
      /\b(?:spoke|talked|speaking|spoken|told|said)\b[^.;:“”"]{0,60}?\bby (?:tele)?phone\b|\bover the (?:tele)?phone\b|\b(?:tele)?phoned (?=\p{Lu}|him\b|her\b|the\b)|\brang (?=\p{Lu}\p{L}|him\b|her\b)/gu,
  },
  {
    kind: 'call',
    pattern:
      /\b(?:spoke|talked) (?:for|this|on) (?:an?|\d+|[a-z]+) ?(?:minutes|hours?|morning|afternoon|evening)\b/gu,
  },
  {
    kind: 'meeting',
    pattern:
      /\bmet(?: up)?(?: (?:privately|briefly|again|separately))?(?: with)? (?=(?:the |his |her |their |then )?(?:\p{Lu}\p{L}|him\b|her\b|them\b|each other\b))|\bmet(?: up)?(?= (?:on|in|at|for|again|behind)\b| and\b)|\bmet up\b/gu,
  },
  { kind: 'letter', pattern: /\b(?:wrote|written|writing) to (?=\p{L})/gu },
  { kind: 'hearing', pattern: /\b(?:testified|testifying) (?=before|to\b|at\b)/gu },
  {
    kind: 'speech',
    pattern:
      /\baddress(?:ed|ing) (?:the |a |his |her )?(?:[\p{L}-]+ ){0,2}?(?:nation|parliament|congress|crowds?|supporters|troops|lawmakers|MPs|delegates|rally|conference|Assembly|Council|UN)\b/giu,
  },
  {
    kind: 'briefing',
    pattern:
      /\b(?:briefed|briefing) (?:the )?(?:reporters|journalists|press|media)\b|\b(?:told|telling) (?:the )?(?:reporters|journalists|press|media)(?= (?:in|at|outside|aboard|on board|on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|after|during|following)\b| (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b)/gu,
  },
];

/** Said of what has not happened, or of no event in particular. */
export const UNREAL: ReadonlySet<string> = new Set(
  "will would should could may might must can cannot can't shall 'll ’ll won't wouldn't next planned upcoming proposed possible future further another any no every each potential regular scheduled forthcoming never without if whether until if unless ahead before hypothetical second-hand".split(
    ' ',
  ),
);

/** Prepositions that say "there it was said". */
export const AT: ReadonlySet<string> = new Set(
  'in at during on by via over throughout through under inside'.split(' '),
);
