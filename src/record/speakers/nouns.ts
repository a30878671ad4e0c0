/**
 * What a description's head noun tells of the one who speaks. Compiled from the borders of spec `acts.md`, the titles
 * of public office in English news, and the sources of 120 world reports; no proper names.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Things written, counted or found that are said to say something. Singulars; a plural's "s" is taken off before. */
export const DOCUMENTS = set(
  `report study survey poll paper article statement document law bill act rule ruling verdict judgment judgement
   decision decree order treaty agreement accord pact deal constitution charter resolution motion amendment lawsuit suit
   complaint filing indictment affidavit petition claim charge-sheet memo memorandum letter email e-mail message note
   post tweet blog caption book memoir biography novel film documentary footage video photo photograph picture image
   recording tape transcript interview programme program broadcast website site page database record register figure
   statistic number data datum result finding research experiment trial test testing measurement analysis review
   assessment estimate forecast projection model theory evidence sign indication experience inquiry investigation probe
   audit census index communique communiqué declaration manifesto plan proposal draft blueprint guideline standard
   regulation contract licence license certificate notice advertisement ad advert poster leaflet press-release release
   headline editorial column story account testimony speech pitch speculation rumour rumor sentence dating doctrine
   satellite radar cctv cable dossier file archive chart graph map table card label sticker banner placard
   examination autopsy challenge scan sample calculation code convention covenant clause provision edition issue`,
);

/** Groups and bodies: they speak as one. */
export const BODIES = set(
  `government administration ministry department office agency authority council committee commission board court
   tribunal jury parliament senate congress assembly house cabinet party union federation association organisation
   organization society institute institution foundation charity company firm corporation group chain retailer
   manufacturer maker carrier airline bank broker club team side squad league newspaper paper magazine daily weekly
   journal broadcaster station channel network publisher press media outlet website site police force army military
   navy coastguard service church diocese vatican university school college hospital panel inquiry regulator watchdog bloc alliance
   coalition opposition prosecution defence defense crown state country nation city town village province county public
   industry sector community crowd family couple pair duo trio band majority minority movement campaign faction camp
   delegation mission embassy consulate bureau staff management leadership workforce electorate world west east
   regime junta militia consortium partnership syndicate producer studio label operator developer supplier
   organiser organizer fundraiser startup think-tank thinktank tank programme body lobby front wing unit command
   abattoir district referendum firm guard giant conglomerate brand business publication agencies wire`,
);

/** Offices, public and of companies, parties and clubs: those who hold them speak for them. */
export const OFFICES = set(
  `president vice-president minister premier chancellor secretary undersecretary king queen prince princess emperor
   sheikh emir sultan pope archbishop bishop cardinal patriarch ayatollah imam rabbi mayor governor senator congressman
   congresswoman representative mp mep mps lawmaker legislator parliamentarian councillor councilor councilman
   councilwoman alderman assemblywoman assemblyman deputy speaker whip leader chief head boss chairman chairwoman
   chairperson chair co-chairman director managing ceo cfo cto coo executive manager coach president-elect treasurer
   commissioner inspector superintendent sergeant constable officer detective sheriff marshal general colonel major
   captain lieutenant admiral commander brigadier judge justice magistrate prosecutor attorney solicitor-general coroner
   ombudsman ambassador envoy diplomat consul negotiator official functionary bureaucrat ranger warden principal
   headmaster dean rector provost chancellor vice-chancellor registrar administrator co-ordinator coordinator trustee
   governor-general premier-elect nominee candidate politician peer lord baroness lady backbencher frontbencher
   investigator inspector-general auditor civil-servant servant counsel commandant controller comptroller
   curator co-producer convener convenor dictator ruler monarch statesman politburo`,
);

/** Whose job it is to speak for another. */
export const SPOKESPEOPLE = set(
  `spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen aide adviser advisor lawyer lawyers solicitor
   barrister publicist press-secretary representative-of mouthpiece communications`,
);

/** People by what they do or are: alone each speaks for himself or herself, several as a group. */
export const PEOPLE = set(
  `man woman boy girl person child teenager student pupil teacher professor lecturer academic scientist researcher
   expert analyst economist historian author writer novelist poet journalist reporter correspondent editor columnist
   commentator critic pundit blogger activist campaigner protester protestor demonstrator resident villager neighbour
   neighbor witness eyewitness bystander survivor victim relative mother father parent son daughter brother sister wife
   husband widow uncle aunt cousin friend colleague team-mate teammate player striker midfielder defender goalkeeper
   winger forward batsman bowler champion winner loser athlete sprinter runner swimmer cyclist driver rider boxer golfer
   skipper star actor actress singer musician rapper guitarist drummer comedian presenter host director-general producer
   filmmaker artist designer architect model dancer conductor composer entrepreneur businessman businesswoman tycoon
   billionaire millionaire investor shareholder trader banker broker farmer grower grazier fisherman worker employee
   nurse doctor surgeon physician psychiatrist psychologist vet patient engineer developer programmer pilot sailor
   soldier veteran fighter rebel militant gunman attacker suspect defendant accused convict prisoner inmate hostage
   refugee migrant immigrant passenger tourist visitor fan supporter voter customer consumer user subscriber buyer seller
   owner landlord tenant priest nun monk believer atheist christian muslim jew catholic palaeontologist biologist
   physicist chemist geologist astronomer archaeologist climatologist epidemiologist seismologist ecologist botanist
   zoologist veteran novice rival opponent counterpart predecessor successor heir nominee dissident exile whistleblower
   frenchman englishman irishman welshman scotsman dutchman american briton australian german russian spaniard italian
   swiss belgian canadian swede brazilian argentine`,
);

/** A head noun that may mean one office in a state, a party or a company: "the minister", "the Russian leader". */
export const isOffice = (noun: string): boolean => OFFICES.has(singular(noun));

/** The singular of a regular plural; other words unchanged. */
export function singular(noun: string): string {
  if (IRREGULAR[noun]) return IRREGULAR[noun];
  if (/(?:ss|us|is|news|series|police)$/u.test(noun)) return noun;
  if (/ies$/u.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|ches|shes|xes)$/u.test(noun)) return noun.slice(0, -2);
  return noun.length > 3 && noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  persons: 'person',
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  spokespeople: 'spokesperson',
  congressmen: 'congressman',
  businessmen: 'businessman',
  fishermen: 'fisherman',
  wives: 'wife',
  analyses: 'analysis',
  theses: 'thesis',
  criteria: 'criterion',
  mps: 'mp',
  media: 'media',
  data: 'data',
  species: 'species',
  its: 'its',
  statistics: 'statistic',
};

/** Singular in form, several in number. */
export const COLLECTIVE_PEOPLE = set(
  'police people media press staff public crowd authorities many some others most few all everyone everybody none',
);

/** Heads that tell a person's gender. */
export const GENDERED: Readonly<Record<string, 'male' | 'female'>> = {
  woman: 'female',
  actress: 'female',
  businesswoman: 'female',
  girl: 'female',
  mother: 'female',
  wife: 'female',
  widow: 'female',
  daughter: 'female',
  sister: 'female',
  spokeswoman: 'female',
  congresswoman: 'female',
  queen: 'female',
  man: 'male',
  actor: 'male',
  businessman: 'male',
  boy: 'male',
  father: 'male',
  husband: 'male',
  son: 'male',
  brother: 'male',
  spokesman: 'male',
  king: 'male',
  pope: 'male',
  congressman: 'male',
  frenchman: 'male',
  englishman: 'male',
};

/** Words of a source whose name the text withholds (anonymity as agencies word it). */
export const WITHHELD =
  /\b(?:anonym(?:ous|ously|ity)|unnamed|unidentified|undisclosed|not (?:to )?be (?:named|identified|quoted)|declin\w+ to be (?:named|identified)|(?:did|does|do) not (?:wish|want) to be (?:named|identified)|(?:whom|who) (?:they|it|he|she|we) did not name|asked not to|refused to give|without giving (?:his|her|their) name|on (?:the )?condition (?:that|of)|not authori[sz]ed to (?:speak|talk|discuss)|familiar with|close to (?:the|his|her|its)|briefed on|with (?:direct )?knowledge of|insiders?|one of (?:the|them|those|his|her|their|its)|someone|somebody)\b/iu;

/** Heads that withhold a name by themselves. */
export const NAMELESS = set('source insider whistleblower someone somebody');
