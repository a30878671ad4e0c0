/**
 * Words that name whom something is said to. Verbs by the valency of English reporting verbs (Quirk et al., 16.32,
 * 16.57–16.63); phrases from Wikinews, BBC and ABC reports. A target inside what is said ("urged Brel to go") is no hearer.
 */

/** Verbs whose object is the hearer. */
export const TELLS =
  /\b(?:tell|tells|told|telling|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?|assur(?:e|es|ed|ing)|notif(?:y|ies|ied|ying)|brief(?:s|ed|ing)?|convinc(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|lectur(?:e|es|ed|ing))$/u;

/** Verbs whose object is the hearer where the attribution leaves it out of what is said: "asking the tower | to return". */
export const ASKS =
  /\b(?:ask|beg|urge|order|offer|instruct|invite|show|promise|asks|asked|asking|begged|urged|urging|ordered|ordering|offered|offering|instructed|invited|showed|promised|send a [\p{L} ]*message|made an? (?:arrangement|deal|promise)|a [\p{L} ]*speech)["”’']?$/u;

/** Verbs that give what is said *to* somebody, named after it: "reported the theft to the police". */
export const GIVES =
  /\b(?:report|disclose|reveal|provide|confess|admit|announce|raise|complain|explain|offer|extend|submit|mention|suggest|repeat|convey|address)(?:s|d|ed|ing)?\b/u;

/** Verbs whose object may be the hearer, or the clause itself. */
export const WARNS = /\b(?:warn|warns|warned|warning|advised|cautioned|alerted)$/u;

/** Ends right before the hearer. */
export const HEARER_PHRASES: readonly RegExp[] = [
  /\binterviews?\s+(?:(?:published|broadcast|aired|given)\s+)?(?:(?:on|last|this)?\s*(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\s+)?(?:with|to|for|by|in)\s+/giu,
  /\b(?:speaking|spoke|talking|talked|speaks)\s+(?:exclusively\s+|earlier\s+|briefly\s+)?(?:to|with)\s+/giu,
  /\b(?:in|during)\s+(?:an?\s+|his\s+|her\s+|its\s+|their\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}?(?:remarks|comments|statement|statements|testimony|e-?mail|emails|letter|message|filing|submission|note|memo|address|speech|presentation|tweet)\s+(?:sent\s+)?(?:to|with|before)\s+/giu,
  /\b(?:briefings?|conference)\s+(?:with|for|to)\s+/giu,
  /\b(?:wrote|writes|writing|written)\s+to\s+/giu,
  /\b(?:said|says|saying|announced|announcing|confirmed|complained|explained|report|reported|admitted|confessed|testified|revealed|disclosed|replied|apologised|apologized|remarked|stated|described|expressed|stressed|promised|pledged|proposed|recommended|appealed|presented|recounted|swore|vowed|declared|apologized)\s+to\s+/giu,
  /\btestif(?:ied|ying)\s+(?:before|to)\s+/giu,
  /\baddress(?:ed|ing)\s+/giu,
  /\bcontacted\s+by\s+/giu,
  /\bbrief(?:ed|ing)\s+(?=(?:the\s+)?(?:reporters|journalists|press|media|lawmakers|MPs|diplomats|ambassadors|ministers)\b)/giu,
  /\bspeech\s+to\s+/giu,
];

/** A hearer begins with a determiner, a pronoun or a name … */
export const LEADS =
  /^(?:the|an?|his|her|their|its|my|our|your|some|several|both|two|three|fellow|me|us|him|them|you|one|other|everyone|people|\p{Lu}[\p{L}\d.]*|\p{Ll}+\p{Lu}\p{L}*)\b/u;

/** … or is a plural that stands alone. */
export const PLAIN_HEARERS =
  /^(?:reporters|journalists|lawmakers|investors|analysts|delegates|staff|supporters|voters|police|officials|officers|prosecutors|investigators|detectives|parents|viewers|listeners|readers|colleagues|workers|employees|shareholders|jurors|residents|students|state media|local media|news agencies|news agency|media|law enforcement|government|ministers|members|fans|friends|followers|diplomats|foreign ambassadors|authorities|air traffic control|parliament|judges|crowds|customers|users|union members|rival|rivals|victims|public sector workers|\p{Ll}+ers|\p{Ll}+ists|(?:newspaper|site|website|broadcaster|channel|magazine|agency|station|network|technology site|news site|news website|news agency) \p{Lu}\p{L}*)\b/u;

/** Where it ends: a mark, a conjunction, or what is said of the time, place and matter of saying. */
export const ENDS =
  /[,:;"“”()—–]|(?<!\b\p{Lu})\.(?:\s|$)|\s(?:that|how|why|whether|what|he|she|they|it|there|we|in|on|at|after|during|before|about|by|from|when|where|while|as|if|last|this|earlier|later|yesterday|today|tomorrow|recently|via|through|and\s+(?:said|added)|to|not|of\s+(?:his|her|its|their)|outside|following|afterwards|said|says|saying|who|which|was|is|had|has|were|are|would|will|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|\d{4})\b/u;
