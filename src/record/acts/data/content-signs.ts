import type { Act } from '../../schema.js';

/**
 * What the content of a statement shows of its act, where the cue leaves it open: a name, the act that it speaks for, and
 * the words. Read over lower-case text with straight quotes.
 *
 * Origin: the borders of the guide of acts ("said it would not attend", "is absurd", "must"), Searle's marks of the kinds
 * of illocution, and the evaluative adjectives of Biber et al., Longman Grammar 7.5 and 9.7; extended on 120 train reports.
 */
export interface ContentSign {
  readonly name: string;
  readonly act: Act;
  readonly words: RegExp;
}

const OWN = '(?:i|we|it|he|she|they|you and i)';
const NOT = "(?: not|n't| never| no longer)";

export const CONTENT_SIGNS: readonly ContentSign[] = [
  {
    name: 'deny-truth',
    act: 'deny',
    words:
      /\b(?:not true|untrue|false|falsehoods?|baseless|nonsense|absurd|ridiculous|fabricat\w+|groundless|unfounded|no truth|lies?|hoax|fake news|fiction|misleading|inaccurate|incorrect|speculation|unsubstantiated|no basis|no evidence|no foundation|without foundation|never happened|no such)\b/u,
  },
  {
    name: 'deny-guilt',
    act: 'deny',
    words:
      /\b(?:innocent|not guilty|nothing to do with|did nothing wrong|done nothing wrong|no wrongdoing|no knowledge of|had no (?:role|part|intention)|not (?:in any way|involved|responsible|the case)|never (?:took|taken|did|done|said|met|made|had)|was not intended|not intended to)\b/u,
  },
  { name: 'deny-no', act: 'deny', words: /^["“]?(?:no|not at all|of course not|absolutely not)\b/u },
  {
    name: 'own-not',
    act: 'reject',
    words: new RegExp(
      `\\b${OWN}(?: (?:will|would|can|could|shall|do|does|am|is|are|was|were)|'ll|'d|'m|'re)${NOT}(?: be)? (?:\\w+ly )?(?:go|going|accept|accepting|allow|allowing|apologi[sz]e|agree|attend|attending|support|tolerate|approve|sign|signing|stand|negotiate|negotiating|resign|resigning|stop|give|giving|change|back|call|let|bow|participate|consider|take|recogni[sz]e|vote|return|meet|seek|pay|play|quit|cut)\\b`,
      'u',
    ),
  },
  {
    name: 'wont',
    act: 'reject',
    words:
      /\b(?:will never|won't ever|would never|refus\w+|reject\w*|ruled? out|out of the question|no intention|no plans|non-negotiable|unacceptable|not acceptable|never accept)\b/u,
  },
  {
    name: 'consequence',
    act: 'threaten',
    words:
      /\b(?:sanctions? (?:would|will)|retaliat\w+|severe (?:cost|consequence)s?|pay (?:a|the) (?:\w+ )?price|consequences|(?:will|would) (?:respond|punish|retaliate|pay|suffer)|be (?:punished|prosecuted)|take (?:\w+ )?action against|revenge|strike back|hit back)\b/u,
  },
  {
    name: 'own-will',
    act: 'promise',
    words: /\b(?:i|we)(?: will|'ll| shall| would|'d| are going to|'re going to)(?! not| never|n't)\b/u,
  },
  {
    name: 'it-will',
    act: 'promise',
    words: /^["“]?(?:that )?(?:it|he|she|they)(?: will|'ll| would|'d)(?! not| never|n't| be| have)\b/u,
  },
  {
    name: 'pledge',
    act: 'promise',
    words:
      /\b(?:pledge|promise|commit(?:ted|ment)?|guarantee|determined to|do everything|make sure|ensure that|ensuring|whatever it takes|vow)\b/u,
  },
  {
    name: 'plan',
    act: 'intend',
    words:
      /\b(?:plan(?:s|ned|ning)? to|intend(?:s|ed|ing)? to|aim(?:s|ed|ing)? to|going to|looking (?:at|to)|consider(?:s|ed|ing)|hop(?:es|ing) to|seek(?:s|ing)? to|want to|will be (?:\w+ed|held|sent|made)|would be (?:held|sent|made|launched)|preparing to|ready to|decided to|expects? to)\b/u,
  },
  {
    name: 'must',
    act: 'demand',
    words:
      /\b(?:must|has to|have to|need to|needs to|ought to|it is time|it's time|no more|required to|urgently|immediately)\b/u,
  },
  { name: 'should', act: 'demand', words: /\b(?:should|shouldn't)\b/u },
  {
    name: 'imperative',
    act: 'request',
    words:
      /^["“]?(?:please|let's|let us|let|don't|do not|stop|give|take|come|join|get|help|look|make|keep|vote|pray|remember|stay|be|leave|go|send|tell|call|show|listen|think)\b/u,
  },
  {
    name: 'urge',
    act: 'request',
    words:
      /\b(?:urge|appeal to|call on|ask(?:ing)? (?:for|people|everyone|anyone|that)|encourage|should consider|please|i would like (?:you|them|him|her)|would ask)\b/u,
  },
  { name: 'asks', act: 'question', words: /\?["”']*\s*$/u },
  { name: 'whether', act: 'question', words: /^["“]?(?:whether|if|why|what|how|who|where)\b/u },
  {
    name: 'sorry',
    act: 'regret',
    words:
      /\b(?:sorry|apologi[sz]e\w*|apolog(?:y|ies)|regret\w*|condolences?|sympath(?:y|ies)|sadness|saddened|heartbroken|mourn\w*|thoughts (?:and prayers )?are with|devastated|deepest|prayers)\b/u,
  },
  {
    name: 'praise-word',
    act: 'praise',
    words:
      /\b(?:great|delighted|proud|pride|congratulat\w+|thank(?:s|ed|ful)?|welcome[ds]?|excellent|brilliant|pleased|honou?r(?:ed)?|fantastic|wonderful|best|outstanding|remarkable|superb|incredible|amazing|magnificent|excit(?:ed|ing)|love[sd]?|admire\w*|grateful|glad|happy|success(?:ful)?|positive|impress(?:ed|ive)|inspir\w+|hero(?:es|ic)?|talented|perfect|good (?:news|step|job|man|deal|idea)|important step|step forward|vital step|milestone|historic|victory|terrific|tremendous|thrilled|satisf(?:ied|ying)|support(?:s|ed)?|backed|right decision|generous|courage(?:ous)?|brave|legend|privilege|favou?rite|well done|improve[ds]?|deserve[sd]?|strong (?:team|leader|candidate)|fun|enjoy\w*)\b/u,
  },
  {
    name: 'blame-word',
    act: 'criticise',
    words:
      /\b(?:disappoint\w+|outrage\w*|wrong(?:ly)?|shame(?:ful)?|disgrace(?:ful)?|fail(?:s|ed|ing|ure|ures)?|flaw(?:s|ed)?|terrible|horrible|awful|too (?:little|late|much|many|few|slow|long|weak|optimistic|expensive)|irresponsible|reckless|unfair(?:ly)?|waste[ds]?|poor(?:ly)?|unnecessary|mistakes?|ignor(?:e|ed|es|ing)|weak|incompeten\w+|hypocri\w+|insult\w*|offensive|dangerous|disastrous?|mess|unwise|stupid|silly|arrogan\w+|hatchet|lack(?:s|ing)? of|lacks|inadequate|insufficient|ineffective|confus\w+|worse|worst|bad(?:ly)?|concern(?:s|ing)?|complain\w*|frustrat\w+|unhappy|angry|annoy\w*|sick of|tired of|joke|farce|scandal(?:ous)?|undermin\w+|discriminat\w+|racis[tm]|sexis[tm]|selfish|cynical|cruel|inhumane|barbar\w+|nasty|weird|crazy|clueless|out of touch|hurts?|damag(?:e|ed|ing)|devastat\w+|burden|neglect\w*|not (?:good enough|enough|fair|right|acceptable)|nobody|never (?:done|been|had)|dishonest|despicable|deplorable|appalling|shocking|unjust)\b/u,
  },
  {
    name: 'wrong-act',
    act: 'accuse',
    words:
      /\b(?:rap(?:e|ed|ing)|tortur\w+|kill(?:ed|ing|s)?|murder\w*|fraud\w*|lied|lying|illegal(?:ly)?|unlawful(?:ly)?|corrupt\w*|brib\w+|sabotag\w+|st(?:ole|olen|eal|ealing)|violat\w+|breach\w*|abus\w+|attack(?:ed|ing|s)?|manipulat\w+|forced|forcing|coerc\w+|conspir\w+|cheat\w*|launder\w*|smuggl\w+|traffick\w+|harass\w*|assault\w*|molest\w*|threaten(?:ed|ing)?|terroris\w+|cover(?:ed|ing)? up|cover-up|hid(?:den|ing)?|conceal\w*|misled|deceiv\w+|betray\w*|exploit\w*|responsible for|to blame|blame[ds]?|guilty|crimes?|criminal|colluded?|interfer\w+|hack(?:ed|ing|ers)?|plott(?:ed|ing)|pretext|propaganda|aggress(?:ion|ive)|struck|stabbed|shot)\b/u,
  },
  {
    name: 'danger',
    act: 'warn',
    words:
      /\b(?:risks?|dangers?|dangerous|jeopardi[sz]\w+|threat(?:s|ens)?|at risk|vulnerable|harm(?:ful)?|trouble|crisis|catastroph\w+|disaster|could (?:lead|cause|result|trigger|be hit)|might lead|beware|careful|cautious|serious (?:consequences|impact|threat)|collapse|emergency|deadly|lethal|worsen|urgent|alarm\w*|if (?:we|they|you) (?:do not|don't))\b/u,
  },
  { name: 'will', act: 'predict', words: /\b(?:will|'ll|would|is going to|are going to)\b/u },
  {
    name: 'likely',
    act: 'predict',
    words:
      /\b(?:likely|unlikely|expected|expects?|forecast|predict\w*|by (?:19|20)\d\d|next (?:year|month|week|season|decade)|in (?:the )?(?:future|coming)|soon|eventually|confident|set to|tomorrow|later this)\b/u,
  },
  { name: 'could', act: 'predict', words: /\b(?:could|may|might)\b/u },
  {
    name: 'hope',
    act: 'want',
    words:
      /\b(?:hope[sd]?|hoping|hopefully|wish(?:es|ed)?|fear(?:s|ed)?|look(?:ing)? forward|would like|'d like|rather not|want(?:s|ed)?|prefer\w*|worr(?:y|ied|ies)|dream(?:t|ed|ing)?)\b/u,
  },
  {
    name: 'concede',
    act: 'concede',
    words:
      /\b(?:(?:i|we)(?: have|'ve)? (?:made|did|failed|got it wrong|lost|neglected|could have|should have)|my (?:fault|mistake)|our (?:fault|mistake)|a mistake|mistakes? w(?:as|ere) made|admit\w*|not perfect|fell short|i was wrong|we were wrong|didn't play well|did not play well|to be fair|guilty)\b/u,
  },
  {
    name: 'confirm',
    act: 'confirm',
    words:
      /\b(?:confirm\w*|indeed|stand by|is true|it's true|some truth|that is correct|that's correct|can confirm)\b/u,
  },
  {
    name: 'believe',
    act: 'believe',
    words:
      /\b(?:(?:i|we|he|she|they) (?:thinks?|believe[sd]?|thought|felt|feels?|knows?|knew|doubts?|suspects?)|convinced|no doubt|in (?:my|his|her|our) (?:view|opinion)|i'm sure)\b/u,
  },
  {
    name: 'offer',
    act: 'propose',
    words:
      /\b(?:propos\w+|suggest\w*|offer\w*|ready to (?:talk|negotiate|discuss)|alternative|could be (?:used|replaced)|recommend\w*|would be better|one option|solution|what if|maybe it is time|why not)\b/u,
  },
  {
    name: 'accept',
    act: 'accept',
    words:
      /\b(?:agree[ds]?|accept(?:s|ed|able)?|approv\w+|allow(?:s|ed)?|happy to|welcome to|justif\w+|understandable|no objection|fine with)\b/u,
  },
  {
    name: 'no-comment',
    act: 'decline-comment',
    words:
      /\b(?:no comment|not going to (?:comment|discuss|speculate|talk|get into|go into)|cannot comment|can't comment|won't comment|would not comment|not (?:comment|discuss|speculate)|no further (?:comment|details))\b/u,
  },
];
