/**
 * Nouns for what somebody is, as they stand before a name ("Kremlin aide Yuri Ushakov"), after it (", an aide to …")
 * or for it ("the aide"). English press usage, written by hand and widened on 120 reports of world news.
 */
export type RoleClass =
  /** Head of a state or government. */
  | 'ruler'
  /** Serves or speaks for a state, ruler or public body. */
  | 'official'
  /** Sits in a parliament or council, or leads a party. */
  | 'politician'
  /** Runs, owns or speaks for a company or another body. */
  | 'officer'
  | 'forces'
  | 'clergy'
  | 'law'
  | 'sport'
  | 'other';

export interface Role {
  readonly cls: RoleClass;
  readonly gender: 'male' | 'female' | null;
  /** Speaks for the body it is tied to: a company's chairman does, its customer doesn't. */
  readonly office: boolean;
  /** Words that mean the same office. */
  readonly same: string;
}

const roles = new Map<string, Role>();
const add = (cls: RoleClass, office: boolean, list: string, gender: Role['gender'] = null): void => {
  for (const entry of list.split(/\s+/u).filter(Boolean)) {
    const [head = '', same = head] = entry.split('=');
    const word = head.replaceAll('_', ' ');
    roles.set(word, { cls, gender: gender ?? genderOf(word), office, same: same.replaceAll('_', ' ') });
  }
};

function genderOf(word: string): Role['gender'] {
  if (/woman$/u.test(word)) return 'female';
  return null;
}

add(
  'ruler',
  true,
  `president premier=prime_minister prime_minister chancellor leader king=monarch queen=monarch emperor monarch ruler
  dictator prince princess sultan emir taoiseach=prime_minister president-elect vice-president caliph sovereign`,
);
add(
  'official',
  true,
  `minister secretary aide adviser=aide advisor=aide official spokesman=spokesperson spokeswoman=spokesperson
  spokesperson ambassador envoy diplomat=envoy negotiator governor mayor commissioner secretary-general
  director-general treasurer undersecretary under-secretary consul attaché representative emissary=envoy rapporteur
  inspector ombudsman regulator bureaucrat attorney-general deputy counsel strategist campaigner organiser
  organizer coordinator co-ordinator press_secretary chief_of_staff delegate delegation`,
);
add(
  'politician',
  true,
  `politician mp assemblyman assemblywoman senator congressman=representative congresswoman=representative lawmaker legislator msp mep councillor
  parliamentarian backbencher frontbencher speaker whip candidate nominee contender peer deputy_leader frontrunner
  dissident`,
);
add(
  'officer',
  true,
  `chairman=chair chairwoman=chair chairperson=chair chair head director ceo=chief_executive executive boss=chief_executive
  chief chief_executive co-founder=founder founder owner manager president_and_chief_executive vice-chairman
  vice-chancellor principal headteacher editor publisher trustee treasurer administrator convener convenor
  superintendent supervisor`,
);
add(
  'forces',
  true,
  `general commander colonel captain major admiral lieutenant sergeant officer constable detective sheriff brigadier
  marshal commandant superintendent chief_constable`,
);
add(
  'clergy',
  true,
  'pope archbishop bishop cardinal rabbi imam cleric priest ayatollah pastor vicar reverend preacher',
);
add('law', true, 'lawyer=lawyer solicitor=lawyer barrister=lawyer attorney=lawyer prosecutor');
add('law', false, 'judge magistrate justice coroner juror defendant suspect plaintiff witness');
add('sport', true, 'coach manager captain');
add(
  'sport',
  false,
  `player striker midfielder defender goalkeeper winger fly-half scrum-half lock prop hooker flanker centre forward
  batsman bowler cricketer footballer sprinter athlete champion runner swimmer cyclist driver jockey skipper=captain
  teammate team-mate referee winner number_one seed star legend veteran`,
);
add(
  'other',
  false,
  `analyst expert researcher scientist professor economist historian author writer novelist journalist reporter=journalist
  correspondent=journalist columnist presenter broadcaster host critic producer filmmaker film-maker film_maker actor
  actress singer musician rapper guitarist drummer bassist songwriter comedian artist designer model photographer
  photojournalist cameraman astronomer astrophysicist biologist physicist chemist geologist ecologist psychologist
  psychiatrist doctor surgeon nurse gp physician paramedic farmer grower grazier fisherman worker engineer pilot
  astronaut teacher lecturer student academic scholar activist protester resident neighbour neighbor villager
  businessman businesswoman entrepreneur tycoon billionaire millionaire investor trader broker banker developer
  programmer hacker whistleblower consultant specialist widow widower husband wife son daughter brother sister father
  mother mum dad uncle aunt cousin grandfather grandmother friend colleague rival victim survivor pensioner retiree
  man woman boy girl teenager fan blogger inventor philanthropist sociologist anthropologist archaeologist
  palaeontologist paleontologist zoologist botanist epidemiologist virologist climatologist meteorologist seismologist
  oceanographer volunteer fellow co-author curator librarian choreographer conductor composer playwright poet dj
  newsreader commentator contributor counterpart successor predecessor partner member leader_of_the_opposition
  tenor soprano pianist violinist chef gardener butcher baker builder mechanic clerk refugee prisoner hostage soldier
  marine cadet militant gunman assassin fugitive heir heiress tsar czar guru advocate spokes co-star colleague_and
  breeder vet veterinarian agronomist shearer stockman producer_and trainer`,
);
const MALE =
  'king prince emperor sultan emir taoiseach pope businessman cameraman gunman widower husband son brother father dad uncle grandfather man boy actor fisherman monk spokesman chairman congressman batsman';
const FEMALE =
  'queen princess actress widow wife daughter sister mother mum aunt grandmother woman girl heiress duchess nun';
for (const [list, gender] of [
  [MALE, 'male'],
  [FEMALE, 'female'],
] as const)
  for (const word of list.split(' ')) {
    const role = roles.get(word);
    // "Actor" and "spokesman" are used of women too often to tell; the rest tell.
    if (role && word !== 'actor') roles.set(word, { ...role, gender });
  }

export const ROLES: ReadonlyMap<string, Role> = roles;

/** Lower-case words that stand between a body's name and a role noun without being either. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  `retired elected jailed ousted deposed exiled disgraced convicted imprisoned detained accused suspected experienced
  newly-elected embattled self-styled appointed re-elected respected renowned based outgoing incoming acting leading
  ruling sitting managing marketing housing planning training banking engineering defending reigning visiting founding
  governing united red crossed bid`.split(/\s+/u),
);
