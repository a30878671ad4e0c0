/**
 * Seats of power and what they stand for, beyond the capitals that `world-countries` lists: general knowledge of
 * diplomatic and press usage, written by hand. `state` is an ISO 3166 alpha-2 code, or the name of a body.
 */
export interface Seat {
  readonly name: string;
  /** `US`, or a body that is no state: `European Union`. */
  readonly stands: string;
  readonly type: 'organisation' | 'place';
}

const list = (stands: string, type: Seat['type'], names: string): Seat[] =>
  names.split(/\s*,\s*/u).map((name) => ({ name: name.trim(), stands, type }));

export const SEATS: readonly Seat[] = [
  ...list(
    'RU',
    'organisation',
    'Kremlin, Duma, State Duma, Federation Council, Federal Security Service, FSB',
  ),
  ...list(
    'GB',
    'organisation',
    'Downing Street, Number 10, Number Ten, No 10, No. 10, 10 Downing Street, Whitehall, Westminster, Foreign Office, Home Office, Cabinet Office, House of Commons, House of Lords, Buckingham Palace, Ministry of Defence, MoD, Bank of England, Holyrood',
  ),
  ...list(
    'US',
    'organisation',
    'White House, State Department, US State Department, Pentagon, Capitol Hill, Congress, US Congress, US Senate, Oval Office, Department of State, Justice Department, Treasury Department, Homeland Security, Department of Homeland Security, Federal Bureau of Investigation, FBI, Central Intelligence Agency, CIA, Foggy Bottom, National Security Council, House of Representatives, Supreme Court, Defense Department, Federal Reserve',
  ),
  ...list(
    'European Union',
    'organisation',
    'European Commission, European Council, European Parliament, Berlaymont',
  ),
  ...list(
    'FR',
    'organisation',
    "Élysée, Elysée, Elysee, Élysée Palace, Elysee Palace, Quai d’Orsay, Quai d'Orsay, Matignon",
  ),
  ...list('DE', 'organisation', 'Bundestag, Bundesrat, Bundesbank, Bundeswehr'),
  ...list('IT', 'organisation', 'Quirinale, Palazzo Chigi'),
  ...list('IL', 'organisation', 'Knesset, Mossad, Israel Defense Forces, IDF'),
  ...list(
    'CN',
    'organisation',
    "Zhongnanhai, National People's Congress, State Council, People's Liberation Army",
  ),
  ...list('KR', 'organisation', 'Blue House'),
  ...list('JP', 'organisation', 'Diet, Kantei'),
  ...list('TR', 'organisation', 'Sublime Porte'),
  ...list('IR', 'organisation', 'Revolutionary Guard, Revolutionary Guards, Guardian Council, Majlis'),
  ...list('VA', 'organisation', 'Holy See'),
  ...list('IE', 'organisation', 'Dáil, Dail, Oireachtas'),
  ...list('IN', 'organisation', 'Lok Sabha, Rajya Sabha'),
  ...list('SY', 'place', 'Damascus'),
  ...list('UA', 'place', 'Kiev'),
  ...list('US', 'place', 'Washington'),
  ...list('European Union', 'place', 'Brussels, Strasbourg'),
  ...list('IL', 'place', 'Tel Aviv'),
  ...list('IN', 'place', 'Delhi'),
  ...list('NL', 'place', 'The Hague'),
  ...list('TZ', 'place', 'Dar es Salaam'),
  ...list('MM', 'place', 'Yangon, Rangoon'),
  ...list('BO', 'place', 'La Paz'),
  ...list('CI', 'place', 'Abidjan'),
  ...list('CN', 'place', 'Peking'),
  ...list('KZ', 'place', 'Nur-Sultan'),
  ...list('UA', 'place', 'Kyiv'),
];

/**
 * Names of states that the press uses and `world-countries` lacks, by ISO 3166 code; the countries of the United Kingdom
 * have teams and governments of their own.
 */
export const MORE_NAMES: Readonly<Record<string, string>> = {
  US: 'U.S., U.S, U.S.A., America, the States',
  GB: 'U.K., U.K, Britain, Great Britain, UK',
  'GB-ENG': 'England',
  'GB-SCT': 'Scotland',
  'GB-WLS': 'Wales',
  'GB-NIR': 'Northern Ireland, Ulster',
  SU: 'Soviet Union, USSR',
  TR: 'Turkey, Türkiye',
  CZ: 'Czech Republic',
  MM: 'Burma, Myanmar',
  AE: 'Emirates',
  KR: 'South Korea',
  KP: 'North Korea',
  CG: 'Congo',
  MK: 'Macedonia, North Macedonia, FYROM',
  VA: 'Vatican',
  IE: 'Irish Republic',
  TL: 'East Timor',
  PS: 'Palestine',
  SZ: 'Swaziland',
  CV: 'Cape Verde',
  BA: 'Bosnia',
};

/** Adjectives and names of a people that the press uses and `world-countries` lacks. */
export const MORE_DEMONYMS: Readonly<Record<string, string>> = {
  US: 'American, U.S.',
  GB: 'British, Briton, Brit',
  'GB-ENG': 'English, Englishman',
  'GB-SCT': 'Scottish, Scot, Scots, Scotsman',
  'GB-WLS': 'Welsh, Welshman',
  SU: 'Soviet',
  AR: 'Argentinian, Argentine, Argentinean',
  AF: 'Afghan, Afghani',
  SA: 'Saudi, Saudi Arabian',
  NZ: 'New Zealand, New Zealander, Kiwi',
  CH: 'Swiss',
  NL: 'Dutch, Dutchman',
  FR: 'French, Frenchman, Frenchwoman',
  IE: 'Irish, Irishman',
  ES: 'Spanish, Spaniard',
  DK: 'Danish, Dane',
  SE: 'Swedish, Swede',
  FI: 'Finnish, Finn',
  PL: 'Polish, Pole',
  TR: 'Turkish, Turk',
  IS: 'Icelandic, Icelander',
  CZ: 'Czech',
  SI: 'Slovenian, Slovene',
  RS: 'Serbian, Serb',
  HR: 'Croatian, Croat',
  BA: 'Bosnian',
  KZ: 'Kazakh, Kazakhstani',
  UZ: 'Uzbek',
  KG: 'Kyrgyz',
  TJ: 'Tajik',
  TM: 'Turkmen',
  AZ: 'Azeri, Azerbaijani',
  PH: 'Philippine, Filipino',
  BD: 'Bangladeshi',
  XK: 'Kosovan, Kosovar',
  VA: 'Vatican',
  PS: 'Palestinian',
  IL: 'Israeli',
  AU: 'Australian, Aussie',
  LU: 'Luxembourgish',
  MG: 'Malagasy, Madagascan',
  CI: 'Ivorian, Ivoirian',
  BW: 'Botswanan',
  RU: 'Russian',
};

/** Bodies of states that are no state, with their short names and adjectives. */
export const STATE_BODIES: readonly { readonly name: string; readonly aliases: string }[] = [
  { name: 'European Union', aliases: 'European Union, EU, E.U., the bloc, European' },
  { name: 'United Nations', aliases: 'United Nations, UN, U.N.' },
  { name: 'NATO', aliases: 'NATO, Nato, North Atlantic Treaty Organization' },
];

/** "X authorities", "the X side": words after a state's adjective or name that make it the state's. */
export const STATE_SIDES: ReadonlySet<string> = new Set(
  `authorities side government officials presidency ministry regime leadership administration army military police
  parliament embassy delegation forces troops navy intelligence diplomats cabinet judiciary mission negotiators
  consulate ministers`.split(/\s+/u),
);
