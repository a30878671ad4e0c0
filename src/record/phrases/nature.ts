import { stem } from './stem.js';
import TABLE from './tags.json' with { type: 'json' };

const stems = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/u)
      .map((word) => stem(word)),
  );

/**
 * Nouns that mean persons: those that mean nothing else in GUM (`scripts/phrases/tags.ts`), and offices and parts
 * played in news, compiled by hand. A matter is no person.
 */
export const PERSONS = stems(`${TABLE.persons}
  president minister premier chancellor secretary senator congressman lawmaker legislator parliamentarian mp mps deputy
  ambassador diplomat envoy emissary delegate delegation spokesman spokeswoman spokesperson aide adviser official chief
  head chair chairwoman commissioner general colonel lieutenant commander captain sergeant troop militant rebel insurgent
  gunman fighter attacker suspect detainee prisoner victim survivor witness protester demonstrator activist campaigner
  critic supporter ally rival counterpart colleague analyst economist expert specialist commentator observer
  correspondent journalist reporter author writer researcher scientist professor doctor nurse patient lawyer attorney
  prosecutor judge coach manager boss owner shareholder investor trader farmer grower fisherman worker employee employer
  migrant refugee immigrant tourist passenger pilot crew resident neighbour villager voter candidate winner loser
  champion star actor director singer king queen prince princess pope bishop cleric mother father parent son daughter
  husband wife brother sister baby boy girl teenager student pupil teacher member leader founder executive ceo guy user
  consumer customer pensioner motorist driver cyclist backbencher politician conservative liberal democrat republican
  government administration ministry cabinet authority office agency department embassy side police army`);

/** Nouns of time: those that mean little else in GUM, and some by hand. */
export const TIMES = stems(`${TABLE.times}
  january february march april june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday spring autumn quarter season anniversary deadline moment past future beginning end start`);

/**
 * Nouns too general to be what a report is about when they stand alone, whatever their rarity: containers ("number of"),
 * words about speech itself ("statement", "claim"), and the shapes of argument. Compiled by hand from the heads that
 * came out of 60 reports of the tuning set.
 */
export const GENERAL = stems(`
  thing something anything nothing everything one ones lot bit kind sort type form part piece range series number amount
  level rate total majority minority half third quarter share percent per cent rest most way manner means method case
  matter issue subject topic point question answer reason cause result effect impact consequence outcome example instance
  fact truth reality evidence detail information situation circumstance condition context backdrop background position
  view opinion belief idea thought feeling sense hope fear concern worry doubt confidence interest aim goal purpose
  intention  effort  move step action act activity work job role task use need   call appeal 
   suggestion consideration  option choice  statement comment remark claim  charge
   criticism word speech interview briefing conference   discussion  letter message post
  report account story article news headline report media press paper website page video footage photo picture image
  source document version draft list figure data statistic estimate forecast study survey poll   response
  reply reaction support  problem difficulty trouble challenge risk danger opportunity chance possibility
  success failure  change difference place area region country nation state world city town home house side front
  line top bottom centre center group team body organisation organization people person man woman family life name
  beginning start end time day week month year hour minute spokesman public future event incident development process
  system programme program project measure rule order term level standard basis base approach stance policy attitude
  ground course order sign signal mind heart hand eye face head back door room street road site area set couple dozen
  hundred thousand million billion dollar pound euro cent percentage figure value cost extent degree lack absence presence
  respect regard behalf favour advantage benefit addition spirit light view hysteria`);

/** Nouns of dealings, which name a matter only where the report keeps coming back to them. */
export const DEALINGS =
  stems(`demand request offer proposal initiative decision accusation meeting campaign opposition
  talk plan conversation allegation attempt review analysis progress negotiation`);

/** Stems that stand for nothing in particular in a comparison of two statements. */
export const EMPTY = stems(`
  be have do say tell go get make take come see know think want give let put seem become keep mean also very more most
  much many some any such other another same own just only even still yet already now then here there not no nor well
  so too quite rather ever never always often again once soon however instead therefore meanwhile added new first last
  next two three four five six seven eight nine ten mr mrs ms dr sir would could should may might must can will shall`);
