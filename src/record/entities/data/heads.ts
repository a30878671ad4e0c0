/**
 * Nouns that say what kind of thing a name is: "Ministry", "Strait", "Convention". English usage, written by hand and
 * widened on 120 reports of world news. Matched without regard to case and to a plural s.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const BODY_HEADS = words(`
ministry department office agency authority authorities bureau commission committee council board parliament assembly
senate congress house court tribunal government administration cabinet presidency treasury party union federation
confederation league alliance coalition front movement association organisation organization society institute
institution university college school academy centre center foundation fund trust bank company corporation corp inc ltd
plc llc group holdings co airlines airways air motors industries systems communications telecom energy oil gas steel
media news times post guardian telegraph herald tribune journal gazette mail mirror sun express observer independent
press agency network radio television broadcasting magazine army navy force forces police guard brigade regiment
battalion corps militia hospital club city_council united rovers wanderers albion athletic fc rugby team squad church
diocese synod mosque museum gallery library theatre orchestra laboratory laboratories observatory museum service
services secretariat directorate inspectorate embassy consulate mission delegation taskforce network project
partners associates bros brothers entertainment pictures studios records software technologies technology electronics
pharmaceuticals labs stores supermarkets insurance capital securities investments ventures consulting research survey
patrol orchestra sheriff bahn telekom airport_authority nhs initiative campaign forum watch international congregation cartel jihad brotherhood command headquarters exchange
france-presse hydro irrigation pastoral pilotage chronicle bulletin inquirer examiner advertiser echo argus minerals mining petroleum
syndicate cooperative co-operative guild chamber growers farmers wine grains wheat dairy federation secretary-general
ombudsman crescent cross nations states_department house_of_commons ufa works airline railways railway rail
`);

export const PLACE_HEADS = words(`
city town village parish county province state district region territory island islands isle peninsula river lake sea ocean
strait straits narrows gulf bay channel canal mountain mountains mount hill hills valley desert coast cape street road
avenue square lane park palace castle airport port harbour harbor bridge station stadium arena camp prison base
republic kingdom emirates federation_of republic_of heights plateau forest reef beach highway hotel cathedral tower
building hall peak glacier basin delta border downs plains creek dam garden gardens cemetery ground oblast
prefecture east west north south africa asia europe america
`);

export const DOCUMENT_HEADS = words(`
act bill treaty agreement agreements accord accords pact convention protocol charter constitution declaration code
resolution directive memorandum communiqué communique report statement letter review manifesto paper guidelines
regulation regulations amendment plan programme roadmap doctrine study survey atlas journal
`);

export const EVENT_HEADS = words(`
cup olympics games championship championships open prix festival day slam awards award oscars election summit conference war
uprising revolution crisis derby league tour trophy grammy bafta prize eurovision expo intifada masters
`);

/** After one of these, "of", "for" and the like go on with the name. */
export const OF_HEADS = words(`
bank university college ministry department office house court committee commission council bureau institute
association society organisation organization federation confederation union league board chamber centre center
school academy campaign fund church republic kingdom commonwealth state states gulf sea bay strait isle cape duchy
city port county district ministers secretary minister president governor archbishop bishop duke duchess prince
princess earl head director chief chairman leader speaker chancellor lord ambassador party army movement front
institution foundation museum museum museum authority agency service trust alliance coalition group congress confederation
bill act treaty declaration charter code museum theatre royal_bank general tower king queen sultan emir mayor
representatives deputies lords commons parliament senate assembly voice hospital library nations
survey register museum faculty company medal order
`);

/** Adjectives with a capital that name nobody: faiths, languages, peoples without a state, times. */
export const ADJECTIVES = words(`
catholic protestant anglican orthodox muslim islamic christian jewish hindu sikh buddhist sunni shia shiite arab arabic
kurdish kurd hebrew latin english african asian european western eastern northern southern american nazi neo-nazi
islamist communist socialist marxist stalinist victorian olympic paralympic roman gothic celtic gaelic hispanic latino
aboriginal indigenous cantonese mandarin slavic nordic scandinavian baltic balkan mediterranean caribbean arctic
antarctic atlantic-wide transatlantic federal internet euro biblical quranic koranic internet web god
`);

/** Groups of people that are named by a capital: members of parties, of faiths, of peoples without a state. */
export const GROUPS: ReadonlySet<string> = words(`
mps meps msps democrats dems nationals republicans conservatives tories liberals socialists communists greens nationalists
unionists loyalists muslims christians jews catholics protestants sunnis shiites shias hindus sikhs buddhists kurds
arabs africans asians europeans taliban islamists houthis tamils aborigines rohingya
`);

/** Parties by their one-word names and adjectives: "Labour's", "Tory leader". */
export const PARTIES: ReadonlySet<string> = words(`
labour tory conservative republican democrat democratic dem liberal sinn plaid ukip snp dup sdlp likud hamas fatah
hezbollah hizbollah fianna
`);
