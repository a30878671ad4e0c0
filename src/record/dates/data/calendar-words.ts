/** English names of months as news styles write them (AP Stylebook, BBC News style guide), 1 to 12. */
export const MONTHS: Readonly<Record<string, number>> = {
  January: 1,
  'Jan.': 1,
  February: 2,
  'Feb.': 2,
  March: 3,
  April: 4,
  May: 5,
  June: 6,
  July: 7,
  August: 8,
  'Aug.': 8,
  September: 9,
  'Sept.': 9,
  October: 10,
  'Oct.': 10,
  November: 11,
  'Nov.': 11,
  December: 12,
  'Dec.': 12,
};

/** 0 is Sunday. "Sat" and "Sun" are left out: a verb and a star. */
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** Months that are given names, surnames or common words besides: they need a preposition or a year. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['March', 'April', 'May', 'June', 'August']);

/** Feasts, sales and massacres that bear a weekday's name: a date of their own, not this week's. */
export const NAMED_DAYS: ReadonlySet<string> = new Set(
  'Ash Black Blue Bloody Cyber Easter Fat Giving Good Holy Manic Maundy Palm Shrove Super Whit'.split(' '),
);

/** What follows a weekday in the name of a newspaper, a broadcast or a match (British and American titles). */
export const WEEKDAY_TITLES: ReadonlySet<string> = new Set(
  'Age Business Express Herald Independent Mail Mirror Night People Politics Post Star Sun Telegraph Times Tribune World'.split(
    ' ',
  ),
);

/** Small numbers in words, as news styles spell them. */
export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** Happenings that are called by their year ("the 2015 summit"); collected from the headlines of Wikinews 2019 and 2020. */
export const YEARLY: ReadonlySet<string> = new Set(
  'accord act agreement album attack attacks attempt ballot book budget by-election campaign case caucus caucuses census championship championships conference conflict congress constitution contest convention convictions coup crash crisis cup cycle deal debate decision disaster document draft edition election elections event exhibition explosion film final fire flood games general handover incident interview invasion killing killings law lawsuit letter marathon massacre meeting movie murder olympics outbreak paper poll polls presidential primary primaries prize protest protests race recall referendum report review revolution riot ruling season series shooting speech strike study summit survey tax territorial testimony tour tournament transfer treaty trial uprising version victory vote war win winner'.split(
    ' ',
  ),
);
