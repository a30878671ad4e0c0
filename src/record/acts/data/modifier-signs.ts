/**
 * Words of condition, hedging and earlier time. Origin: the guide of acts; conditional subordinators of Quirk et al. 15.33–15.40,
 * hedges of Hyland, Hedging in Scientific Research Articles (1998), appendix, cut to those that news uses.
 */

/** A negated refusal is no negated statement ("did not rule out"): the cue says yes. */
export const REFUSALS: ReadonlySet<string> = new Set(['rule', 'ruled', 'ruling', 'deny', 'denied', 'hide']);

export const CONDITIONALS: readonly RegExp[] = [
  /^["“]?(?:that )?(?:if|unless|should (?:i|we|he|she|it|they|the)|provided|as long as|in the event|were (?:it|he|she|they|we|the))\b/u,
  /\b(?:if|unless|provided that|as long as|on condition that|only if|in the event (?:of|that)|even if)\b(?! (?:not|anything|any|only)\b)/u,
  /\bwould have (?:\w+ ){0,2}\w+ed\b/u,
];

export const HEDGES =
  /\b(?:may|might|could|perhaps|maybe|possibly|probably|likely|unlikely|apparently|appears?|appeared|seems?|seemed|possible|probable|potentially|suggests?|i (?:think|guess|suppose)|roughly|presumably|in all likelihood|sort of|as far as i know|not sure)\b/u;

/** Cues that hedge what they attribute. */
export const SUBJECT_HEDGES: ReadonlySet<string> = new Set([
  'apparently',
  'seemingly',
  'hinting',
  'hinted',
  'hints',
  'suspects',
]);

/** Times before the one that is reported on, beside the cue. */
export const EARLIER =
  /\b(?:earlier(?! version)|previously|at the time|last (?:week|month|year|summer|winter|spring|autumn|fall|night)|in (?:19|20)\d\d|back (?:when|in)|once|(?:days?|weeks?|months?|years?|decades?) (?:ago|before|earlier)|used to|long (?:said|argued|maintained)|formerly|in the past|then[- ]|when (?:he|she|they|it) (?:was|were|took)|during the (?:primary|campaign|war)|ahead of|in the lead-up|had (?:\w+ )?(?:said|told|called|promised|warned|vowed|denied|asked|claimed|pledged|announced|agreed|argued|described|insisted|accused|urged|criticised|criticized|rejected|refused|proposed|demanded))\b/u;
