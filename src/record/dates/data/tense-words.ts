/**
 * Words from which the time of a clause is told. English grammar (Quirk et al., A Comprehensive Grammar, 4.3–4.48) for
 * auxiliaries; verbs of plans and schedules from the date lines of Wikinews 2019 and 2020 reports.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What is still to come. */
export const FUTURE: ReadonlySet<string> = words(
  "will shall won't 'll ’ll would wouldn't must should due scheduled slated upcoming forthcoming ahead expected planned deadline tomorrow expires ahead-of to-be",
);

/** Followed by "to": "is to meet", "plans to meet". */
export const FUTURE_BEFORE_TO: ReadonlySet<string> = words(
  'is are set plan plans planning planned intends intend expects expect expected wants want going hopes hope agreed ready prepared scheduled vowed pledged promised urged asked ordered invited likely supposed',
);

/** What is over: auxiliaries and irregular verbs; regular ones end in -ed. */
export const PAST: ReadonlySet<string> = words(
  "was were wasn't weren't had hadn't did didn't said told came went met spoke held took gave made began became broke brought built bought caught chose cut dealt drew drove fell felt fought found flew forbade forgot froze got grew heard hid hit hurt kept knew laid led left lent lost meant paid put quit ran rang read rose sang sank sat saw sent set shook shot showed shut slept sold spent split stood stole struck swore swept swam taught tore thought threw understood upset woke won wore wrote been born beat sought ago",
);

/** Look like a regular past and are none. */
export const NOT_PAST: ReadonlySet<string> = words(
  'need needed-to indeed speed feed seed proceed exceed succeed breed bed red hundred united sacred kindred naked wicked embed infrared shed weed greed agreed-to scheduled expected planned',
);

/** A present that may tell of a timetable ("talks resume on Monday") or, in headlines, of what is over. */
export const UNSURE: ReadonlySet<string> = words(
  'meets meet visits visit travels begins begin starts start opens open resumes resume ends end faces hosts hosts plays play leaves leave arrives arrive returns return votes vote goes go takes take comes come heads can could may might is are has have',
);

/** Where a clause of its own begins: what stands beyond it says nothing about the time here. */
export const BOUNDARIES: ReadonlySet<string> = words(
  'that who which where when while whose because although but if after as',
);
