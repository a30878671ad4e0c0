/**
 * Words of condition, hedging and earlier time. Origin: the guide of acts; conditional subordinators of Quirk et al. 15.33–15.40,
 * hedges of Hyland, Hedging in Scientific Research Articles (1998), appendix, cut to those that news uses.
 */

/** A negated refusal is no negated statement ("did not rule out"): the cue says yes. */
export const REFUSALS: ReadonlySet<string> = new Set([
  'rule',
  'ruled',
  'ruling',
  'deny',
  'denied',
  'hide',
  'doubt',
]);

export const CONDITIONALS: readonly RegExp[] = [
  /^["“]?(?:that )?(?:if|unless|should (?:i|we|he|she|it|they|the)|provided|as long as|in the event|were (?:it|he|she|they|we|the))\b/u,
  /(?<!\b(?:even|know|knows|knew|see|ask|asked|wonder|wondered|sure|confirm|determine|decide|check|ascertain|unclear|tell|as)) (?:if|unless|provided that|as long as|on condition that|only if|in the event (?:of|that))\b(?! (?:not|anything|any|only)\b)/u,
  /\bwould have (?:\w+ ){0,2}\w+ed\b/u,
];

export const HEDGES =
  /\b(?:may|might|could(?! (?:not|never|only|all|see|have sold|hardly)|n't)|perhaps|maybe|possibly|probably|(?<!more |less )likely|unlikely|apparently|appears?|appeared|seems?|seemed|it (?:is|was|'s) possible|probable|potentially|presumably|reportedly|in all likelihood|sort of|not sure|as far as (?:i|we) know)\b/u;

/** Cues that hedge what they attribute. */
export const HEDGING_CUES: ReadonlySet<string> = new Set([
  'apparently',
  'seemingly',
  'hinting',
  'hinted',
  'hints',
]);

/** Times before the one that is reported on, beside the cue. */
export const EARLIER =
  /\b(?:earlier|previously|at the time|last (?:week|month|year|summer|winter|spring|autumn|fall|night)|in (?:\w+ )?(?:19|20)\d\d|back (?:when|in|then)|(?:days?|weeks?|months?|years?|decades?) (?:ago|before|earlier)|formerly|in the past)\b/u;
