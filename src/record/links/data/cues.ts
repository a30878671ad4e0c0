/**
 * Words by which a reply or conflict is known. Compiled by hand: the verbs of spec `acts.md` for `deny`, `reject`,
 * `accept`, `propose`, `demand` and `request`, their nouns, and what 6 of the bundled samples, the seed report and 120
 * world reports use beside them. Matched against a cue or content in small letters with single spaces.
 */
const any = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words
      .trim()
      .split(/\s*\|\s*/u)
      .join('|')})\\b`,
    'u',
  );

/** Cues that say by themselves that a claim is not so. */
export const DENIES = any(
  `den(?:y|ies|ied|ying|ial|ials) | disput(?:e|es|ed|ing) | refut(?:e|es|ed|ing) | rebut(?:s|ted|ting)? |
   repudiat(?:e|es|ed|ing) | contradict(?:s|ed|ing)? | debunk(?:s|ed|ing)? | disavow(?:s|ed|ing)? | scoff(?:s|ed)? at |
   (?:did|does|do)(?: not|n't|n’t) recogni[sz]e`,
);

/** Cues that refuse: a claim where the content calls it one, otherwise a proposal or demand. */
export const REFUSES = any(
  `reject(?:s|ed|ing)? | dismiss(?:es|ed|ing)? | brush(?:es|ed|ing)? (?:aside|off) | rebuff(?:s|ed|ing)? | refus(?:e|es|ed|ing) |
   turn(?:s|ed|ing)? down | rul(?:e|es|ed|ing) out | declin(?:e|es|ed|ing)`,
);

/** Nouns for what somebody claims. */
export const CLAIMS = any(
  `claims? | allegations? | accusations? | charges? | accounts? | versions? | reports? | rumou?rs? | suggestions? |
   assertions? | reporting | story | stories | narrative`,
);

/** Words of a content that say that something said is not so. */
export const UNTRUE = any(
  `no such | not true | untrue | false | falsehoods? | absurd | nonsense | baseless | groundless | unfounded |
   fabricat(?:ed|ion|ions) | a lie(?! detector) | is lying | made up | half-invented | disinformation |
   misinformation | no truth | incorrect | never happened | did not happen | not the case | hoax`,
);

/** Cues of those who put something forward or ask for something. */
export const PUTS_FORWARD = any(
  `offer(?:s|ed|ing)? | propos(?:e|es|ed|ing|al|als) | suggest(?:s|ed|ing)? | la(?:y|id|ys|ying) out | set(?:s|ting)? out |
   put(?:s|ting)? forward | demand(?:s|ed|ing)? | ask(?:s|ed|ing)? | urg(?:e|es|ed|ing) | request(?:s|ed|ing)? |
   call(?:s|ed|ing)? (?:for|on|upon) | appeal(?:s|ed|ing)? | invit(?:e|es|ed|ing) | ready | readiness | prepared |
   open to | insist(?:s|ed|ing)? that | informed | plead(?:s|ed|ing)? | expressed | present(?:s|ed|ing)?`,
);

/** Nouns for what is put forward. */
export const PROPOSALS = any(
  `proposals? | offers? | ideas? | considerations? | plans? | demands? | requests? | suggestions? | initiatives? | conditions? |
   options? | terms | calls? | appeals? | invitations? | counter-?proposals? | concessions? | ultimatum | overtures? | draft`,
);

/** What is done with a proposal: cue or content. */
export const WEIGHS = any(
  `review | study | studied | analy[sz]e | consider | examine | evaluate | look (?:at|into) | weigh | take (?:[a-z]+ )?(?:them|it|this|that|these) into account |
   take (?:it|this|that|them) to | reply to | respond to | answer to | discuss (?:it|them) | grant`,
);

/** That a proposal is not enough. */
export const FALLS_SHORT = any(
  `not (?:tackle|address|touch|meet|answer|satisfy|go far enough|enough|sufficient) | n[o']t enough | not touch (?:on|upon) |
   falls? short | fell short | insufficient | no answer | inadequate | cannot be regarded as | avoids? | ignores? |
   too little | unanswered | unacceptable | main question`,
);

/** Cues of those who take up what was put to them. */
export const TAKES_UP = any(
  `accept(?:s|ed|ing)? | agree(?:s|d|ing)? | welcom(?:e|es|ed|ing) | undert(?:ake|akes|ook|aken) | consent(?:s|ed|ing)? |
   promis(?:e|es|ed|ing) | pledg(?:e|es|ed|ing) | respond(?:s|ed|ing)? | repl(?:y|ies|ied|ying) | react(?:s|ed|ing)? |
   answer(?:s|ed|ing)? | counter(?:s|ed|ing)? | hit(?:s|ting)? back | retort(?:s|ed|ing)? | (?:yet to|did not|not) (?:say|decide)`,
);

/** Cues that only say that the next words are a reply. */
export const REPLIES = any(
  `respond(?:s|ed|ing)? | repl(?:y|ies|ied|ying) | answer(?:s|ed|ing)? | counter(?:s|ed|ing)? | retort(?:s|ed|ing)? |
   hit(?:s|ting)? back | wrote back`,
);

/** Cues that ask. */
export const ASKS = any(
  'ask(?:s|ed|ing)? | wonder(?:s|ed|ing)? | question(?:s|ed|ing)? | inquir(?:e|es|ed|ing) | query | queried',
);

/** Cues that stand by what was said. */
export const STANDS_BY = any(
  'st(?:and|ands|ood) by | repeat(?:s|ed|ing)? | reiterat(?:e|es|ed|ing) | reaffirm(?:s|ed|ing)? | restat(?:e|es|ed|ing)',
);

/** Words that stand for what was said before. */
export const POINTS_BACK =
  /^(?:["“‘'(]*)(?:that|this|it|which|so|them|these|those|such|any such|no such|the (?:claims?|allegations?|accusations?|charges?|reports?|account|suggestions?|remarks?|comments?|idea|proposals?|offer|plans?|demands?|requests?)|(?:that|this|these|those|his|her|its|their|any such|such|all such|both|any) [\p{L}-]+)(?:["”’').,]*)$/u;

/** Words that set what follows against what was said before. */
export const CONTRAST = any('instead | on the contrary | by contrast | contrary to | disagrees? | disagreed');

export const NEGATION = /\b(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot)\b|n['’]t\b/u;
